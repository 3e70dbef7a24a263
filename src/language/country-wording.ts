import { MEMBER_STATES, type Country } from "./countries";
import { fold } from "./fold";

const elides = (name: string): boolean => /^[aeiou]/.test(fold(name));

const key = (name: string): string => fold(name).replace(/\s+/g, " ").trim();

const BY_NAME: ReadonlyMap<string, Country> = new Map(
  MEMBER_STATES.flatMap((country) =>
    [country.name, country.official, ...country.aliases].map((name) => [key(name), country]),
  ),
);

/** The member State of that name, short or long, accents and capitals aside; null for any other. */
export const findCountry = (name: string): Country | null => BY_NAME.get(key(name)) ?? null;

/** « le Niger », « l’Azerbaïdjan », « les Comores », « Djibouti ». */
export function withArticle({ name, gender, plural, article }: Country): string {
  if (!article) return name;
  if (plural) return `les ${name}`;
  if (elides(name)) return `l’${name}`;
  return `${gender === "f" ? "la" : "le"} ${name}`;
}

/** « du Niger », « de l’Azerbaïdjan », « de la Turquie », « des Comores », « de Djibouti », « d’Oman ». */
export function ofCountry({ name, gender, plural, article }: Country): string {
  if (!article) return elides(name) ? `d’${name}` : `de ${name}`;
  if (plural) return `des ${name}`;
  if (elides(name)) return `de l’${name}`;
  return gender === "f" ? `de la ${name}` : `du ${name}`;
}

/** « au Niger », « en Azerbaïdjan », « en Turquie », « aux Comores », « à Djibouti ». */
export function inCountry({ name, gender, plural, article }: Country): string {
  if (!article) return `à ${name}`;
  if (plural) return `aux ${name}`;
  return gender === "f" || elides(name) ? `en ${name}` : `au ${name}`;
}

/** « en République du Niger », « au Royaume du Maroc », « dans l’État du Qatar », « au Burkina Faso ». */
export function inCountryOfficially(country: Country): string {
  const { official } = country;
  if (official.startsWith("État ")) return `dans l’${official}`;
  if (/^(?:Royaume|Sultanat) /.test(official)) return `au ${official}`;
  if (/^(?:République|Union) /.test(official)) return `en ${official}`;
  return inCountry(country);
}

/** « de la République du Niger », « du Royaume du Maroc », « de l’État du Qatar », « du Burkina Faso ». */
export function ofCountryOfficially(country: Country): string {
  const { official } = country;
  if (/^(?:État|Union) /.test(official)) return `de l’${official}`;
  if (/^(?:Royaume|Sultanat) /.test(official)) return `du ${official}`;
  if (official.startsWith("République ")) return `de la ${official}`;
  return ofCountry(country);
}

/** « à Niamey », « au Caire », « à La Mecque ». */
export const inCity = (city: string): string =>
  city.startsWith("Le ") ? `au ${city.slice(3)}` : `à ${city}`;
