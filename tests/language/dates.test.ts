import { dates, isoDay } from "../../src/language/dates";

const read = (text: string): readonly string[] =>
  dates(text).map(({ start, end, calendar, opens, closes }) => {
    const day = (of: typeof opens): string => isoDay(of) ?? `${of.day}/${of.month}`;
    const days = day(opens) === day(closes) ? day(opens) : `${day(opens)}..${day(closes)}`;
    return `${text.slice(start, end)} = ${calendar === "hijri" ? "H " : ""}${days}`;
  });

describe("dates", () => {
  it.each([
    ["le 31 mai 2019", ["31 mai 2019 = 2019-05-31"]],
    ["le 1er juillet 1999", ["1er juillet 1999 = 1999-07-01"]],
    ["les 27 et 28 novembre 2020", ["27 et 28 novembre 2020 = 2020-11-27..2020-11-28"]],
    ["les 27-28 novembre", ["27-28 novembre = 27/11..28/11"]],
    ["du 18 au 20 mai 2010", ["18 au 20 mai 2010 = 2010-05-18..2010-05-20"]],
    ["du 28 juin au 1er juillet 1999", ["28 juin au 1er juillet 1999 = 1999-06-28..1999-07-01"]],
    [
      "les 30 Août et 1er septembre 2020",
      ["30 Août et 1er septembre 2020 = 2020-08-30..2020-09-01"],
    ],
    ["le 14/1/2009 ou le 03.12.2019", ["14/1/2009 = 2009-01-14", "03.12.2019 = 2019-12-03"]],
    [
      "le 18 décembre 2014 et le 15 mai 2015",
      ["18 décembre 2014 = 2014-12-18", "15 mai 2015 = 2015-05-15"],
    ],
    ["(12 et 13 Rabi II 1442H)", ["12 et 13 Rabi II 1442 = H 1442-04-12..1442-04-13"]],
    ["aux 12-13 Rabi al Thani 1442 H", ["12-13 Rabi al Thani 1442 = H 1442-04-12..1442-04-13"]],
    ["les 6 et 7 Rabiul Awal 1429", ["6 et 7 Rabiul Awal 1429 = H 1429-03-06..1429-03-07"]],
    ["du 9 au 10 Chaâbane 1436", ["9 au 10 Chaâbane 1436 = H 1436-08-09..1436-08-10"]],
    ["les 24-25 Joumada Al-Thani 1440", ["24-25 Joumada Al-Thani 1440 = H 1440-06-24..1440-06-25"]],
    [
      "du 22 au 24 Ramadan de l'An 1440",
      ["22 au 24 Ramadan de l'An 1440 = H 1440-09-22..1440-09-24"],
    ],
    [
      "3 Dhoul Hijja 1439, 4 Dhul-Qa'da 1440",
      ["3 Dhoul Hijja 1439 = H 1439-12-03", "4 Dhul-Qa'da 1440 = H 1440-11-04"],
    ],
    ["42 mai 2019, mai 2019, 12 livres, 1/2", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
