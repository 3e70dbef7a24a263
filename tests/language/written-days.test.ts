import fc from "fast-check";
import { dayNumber, gregorianDay } from "../../src/language/calendar-day";
import { bareDays, daysInSentence } from "../../src/language/written-days";

const sentence = (opens: string, closes: string): string =>
  daysInSentence(
    gregorianDay(opens),
    gregorianDay(closes),
    (dayNumber(closes) ?? NaN) - (dayNumber(opens) ?? NaN) + 1,
  );

it.each([
  ["2019-05-31", "2019-05-31", "le 31 mai 2019"],
  ["2020-11-27", "2020-11-28", "les 27 et 28 novembre 2020"],
  ["2004-06-14", "2004-06-16", "du 14 au 16 juin 2004"],
  ["1999-06-28", "1999-07-01", "du 28 juin au 1er juillet 1999"],
  ["2021-03-31", "2021-04-01", "les 31 mars et 1er avril 2021"],
  ["2021-12-31", "2022-01-01", "les 31 décembre 2021 et 1er janvier 2022"],
  ["2021-12-30", "2022-01-02", "du 30 décembre 2021 au 2 janvier 2022"],
  ["2022-08-01", "2022-08-02", "les 1er et 2 août 2022"],
])("writes %s to %s", (opens, closes, expected) => {
  expect(sentence(opens, closes)).toBe(expected);
});

it("leaves the article out on a title page", () => {
  expect(bareDays(gregorianDay("2020-11-27"), gregorianDay("2020-11-28"), 2)).toBe(
    "27 et 28 novembre 2020",
  );
});

it.each(["2022-02-30", "2022-13-01", "22-03-2022", "2022-3-22", "", "demain"])(
  "takes %p for no day",
  (iso) => {
    expect(dayNumber(iso)).toBeNull();
  },
);

it("counts days one by one", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(iso)).toBe(day);
    }),
  );
});
