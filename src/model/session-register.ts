import type { SessionFacts } from "./session";

/**
 * Place and days of each regular session, from public records (communiqués, title pages of
 * collections). Extraordinary sessions are numbered apart and are not listed. The 3rd Summit opened
 * in La Mecque and worked in Taëf.
 */
const COUNCIL: readonly (readonly [number, string, string, string, string])[] = [
  [1, "Djeddah", "Arabie saoudite", "1970-03-23", "1970-03-25"],
  [2, "Karachi", "Pakistan", "1970-12-26", "1970-12-28"],
  [3, "Djeddah", "Arabie saoudite", "1972-02-29", "1972-03-04"],
  [4, "Benghazi", "Libye", "1973-03-24", "1973-03-26"],
  [5, "Kuala Lumpur", "Malaisie", "1974-06-21", "1974-06-25"],
  [6, "Djeddah", "Arabie saoudite", "1975-07-12", "1975-07-15"],
  [7, "Istanbul", "Turquie", "1976-05-12", "1976-05-15"],
  [8, "Tripoli", "Libye", "1977-05-16", "1977-05-22"],
  [9, "Dakar", "Sénégal", "1978-04-24", "1978-04-28"],
  [10, "Fès", "Maroc", "1979-05-08", "1979-05-12"],
  [11, "Islamabad", "Pakistan", "1980-05-17", "1980-05-22"],
  [12, "Bagdad", "Irak", "1981-06-01", "1981-06-05"],
  [13, "Niamey", "Niger", "1982-08-22", "1982-08-26"],
  [14, "Dhaka", "Bangladesh", "1983-12-06", "1983-12-11"],
  [15, "Sanaa", "Yémen", "1984-12-18", "1984-12-22"],
  [16, "Fès", "Maroc", "1986-01-06", "1986-01-10"],
  [17, "Amman", "Jordanie", "1988-03-21", "1988-03-25"],
  [18, "Riyad", "Arabie saoudite", "1989-03-13", "1989-03-16"],
  [19, "Le Caire", "Égypte", "1990-07-31", "1990-08-05"],
  [20, "Istanbul", "Turquie", "1991-08-04", "1991-08-08"],
  [21, "Karachi", "Pakistan", "1993-04-25", "1993-04-29"],
  [22, "Casablanca", "Maroc", "1994-12-10", "1994-12-12"],
  [23, "Conakry", "Guinée", "1995-12-09", "1995-12-12"],
  [24, "Djakarta", "Indonésie", "1996-12-09", "1996-12-13"],
  [25, "Doha", "Qatar", "1998-03-15", "1998-03-17"],
  [26, "Ouagadougou", "Burkina Faso", "1999-06-28", "1999-07-01"],
  [27, "Kuala Lumpur", "Malaisie", "2000-06-27", "2000-06-30"],
  [28, "Bamako", "Mali", "2001-06-25", "2001-06-27"],
  [29, "Khartoum", "Soudan", "2002-06-25", "2002-06-27"],
  [30, "Téhéran", "Iran", "2003-05-28", "2003-05-30"],
  [31, "Istanbul", "Turquie", "2004-06-14", "2004-06-16"],
  [32, "Sanaa", "Yémen", "2005-06-28", "2005-06-30"],
  [33, "Bakou", "Azerbaïdjan", "2006-06-19", "2006-06-21"],
  [34, "Islamabad", "Pakistan", "2007-05-15", "2007-05-17"],
  [35, "Kampala", "Ouganda", "2008-06-18", "2008-06-20"],
  [36, "Damas", "Syrie", "2009-05-23", "2009-05-25"],
  [37, "Douchanbé", "Tadjikistan", "2010-05-18", "2010-05-20"],
  [38, "Astana", "Kazakhstan", "2011-06-28", "2011-06-30"],
  [39, "Djibouti", "Djibouti", "2012-11-15", "2012-11-17"],
  [40, "Conakry", "Guinée", "2013-12-09", "2013-12-11"],
  [41, "Djeddah", "Arabie saoudite", "2014-06-18", "2014-06-19"],
  [42, "Koweït", "Koweït", "2015-05-27", "2015-05-28"],
  [43, "Tachkent", "Ouzbékistan", "2016-10-18", "2016-10-19"],
  [44, "Abidjan", "Côte d'Ivoire", "2017-07-10", "2017-07-11"],
  [45, "Dhaka", "Bangladesh", "2018-05-05", "2018-05-06"],
  [46, "Abou Dhabi", "Émirats arabes unis", "2019-03-01", "2019-03-02"],
  [47, "Niamey", "Niger", "2020-11-27", "2020-11-28"],
  [48, "Islamabad", "Pakistan", "2022-03-22", "2022-03-23"],
  [49, "Nouakchott", "Mauritanie", "2023-03-16", "2023-03-17"],
  [50, "Yaoundé", "Cameroun", "2024-08-29", "2024-08-30"],
  [51, "Istanbul", "Turquie", "2025-06-21", "2025-06-22"],
];

const SUMMIT: typeof COUNCIL = [
  [1, "Rabat", "Maroc", "1969-09-22", "1969-09-25"],
  [2, "Lahore", "Pakistan", "1974-02-22", "1974-02-24"],
  [3, "La Mecque", "Arabie saoudite", "1981-01-25", "1981-01-28"],
  [4, "Casablanca", "Maroc", "1984-01-16", "1984-01-19"],
  [5, "Koweït", "Koweït", "1987-01-26", "1987-01-29"],
  [6, "Dakar", "Sénégal", "1991-12-09", "1991-12-11"],
  [7, "Casablanca", "Maroc", "1994-12-13", "1994-12-15"],
  [8, "Téhéran", "Iran", "1997-12-09", "1997-12-11"],
  [9, "Doha", "Qatar", "2000-11-12", "2000-11-13"],
  [10, "Putrajaya", "Malaisie", "2003-10-16", "2003-10-17"],
  [11, "Dakar", "Sénégal", "2008-03-13", "2008-03-14"],
  [12, "Le Caire", "Égypte", "2013-02-06", "2013-02-07"],
  [13, "Istanbul", "Turquie", "2016-04-14", "2016-04-15"],
  [14, "La Mecque", "Arabie saoudite", "2019-05-31", "2019-05-31"],
  [15, "Banjul", "Gambie", "2024-05-04", "2024-05-05"],
];

const facts = (rows: typeof COUNCIL): readonly SessionFacts[] =>
  rows.map(([number, city, country, opened, closed]) => ({
    number,
    city,
    country,
    opened,
    closed,
  }));

/** Sessions of the Council of Foreign Ministers, in order. */
export const councilSessions: readonly SessionFacts[] = facts(COUNCIL);

/** Sessions of the Islamic Summit, in order. */
export const summitSessions: readonly SessionFacts[] = facts(SUMMIT);

/** The facts of a session, or null where the register has none. */
export function sessionFacts(body: "CFM" | "Summit", number: number): SessionFacts | null {
  const sessions = body === "CFM" ? councilSessions : summitSessions;
  return sessions.find((session) => session.number === number) ?? null;
}

/** The session of a body that sat in a city (folded by the caller) and year, or null. */
export function sessionHeldIn(
  body: "CFM" | "Summit",
  isCity: (city: string) => boolean,
  year: number | null,
): SessionFacts | null {
  const sessions = body === "CFM" ? councilSessions : summitSessions;
  const held = sessions.filter(
    (session) =>
      isCity(session.city) &&
      (year === null ||
        session.opened.startsWith(String(year)) ||
        session.closed.startsWith(String(year))),
  );
  return held.at(-1) ?? null;
}
