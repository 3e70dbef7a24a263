import { hijriSessionDays } from "../../src/language/session-wording";
import { councilSessions } from "../../src/model/session-register";
import { nextSession } from "../../src/rollover/next-session";

it("comes from the register", () => {
  expect(nextSession({ number: 48 }).session).toEqual({
    number: 48,
    city: "Islamabad",
    country: "Pakistan",
    opens: "2022-03-22",
    closes: "2022-03-23",
    theme: null,
  });
});

it("takes what is given before what is known", () => {
  const { session } = nextSession({ number: 48, city: "Rabat", country: "Maroc", theme: " Lire " });
  expect(session).toMatchObject({ city: "Rabat", opens: "2022-03-22", theme: "Lire" });
});

it.each([
  ["a place without country", { number: 48, city: "Rabat" }, "pays"],
  ["a country without place", { number: 48, country: "Maroc" }, "ville"],
  ["no closing day", { number: 48, opens: "2022-03-22" }, "jour de clôture"],
  ["no opening day", { number: 48, closes: "2022-03-22" }, "jour d’ouverture"],
  [
    "closing before opening",
    { number: 48, opens: "2022-03-22", closes: "2022-03-21" },
    "avant de s’ouvrir",
  ],
  ["a day that is none", { number: 48, opens: "2022-02-30", closes: "2022-03-01" }, "2022-02-30"],
  ["a session that the register does not know", { number: 77 }, "registre"],
  ["a number out of range", { number: 99 }, "98"],
])("is refused for %s", (_what, request, words) => {
  const { session, refusals } = nextSession(request);
  expect(session).toBeNull();
  expect(refusals.map(({ fr }) => fr).join(" ")).toContain(words);
});

it.each([
  [20, "du 23 au 27 Mouharram 1412"],
  [26, "du 14 au 17 Rabi I 1420"],
  [47, "12 et 13 Rabi II 1442"],
  [48, "19 et 20 Chaabane 1443"],
])("gives session %i its Hijri days", (number, days) => {
  const { session } = nextSession({ number });
  expect(session && hijriSessionDays(session)).toContain(days);
});

/** Days since 1970 by the civil reckoning of the Islamic calendar, which keeps within two days of Umm al-Qura. */
function civilDay(year: number, month: number, day: number): number {
  const elapsed = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
  return day + Math.ceil(29.5 * (month - 1)) + elapsed + 227_015 - 719_163 - 1;
}

const MONTHS =
  "Mouharram,Safar,Rabi I,Rabi II,Joumada I,Joumada II,Rajab,Chaabane,Ramadan,Chawwal,Dhoul Qaada,Dhoul Hijja".split(
    ",",
  );

it.each(councilSessions.map(({ number, opened, closed }) => [number, opened, closed] as const))(
  "keeps session %i within two days of the reckoned calendar",
  (number, opened, closed) => {
    const { session } = nextSession({ number: Math.max(2, number) });
    const written =
      session === null ? "" : hijriSessionDays({ ...session, opens: closed, closes: closed });
    const [, day, month, year] = /^(\d+)(?:er)? (.+) (\d{4})$/.exec(written) ?? [];
    const reckoned = civilDay(Number(year), MONTHS.indexOf(month ?? "") + 1, Number(day));
    expect(Math.abs(reckoned - Date.parse(closed) / 86_400_000)).toBeLessThanOrEqual(2);
    expect(opened <= closed).toBe(true);
  },
);
