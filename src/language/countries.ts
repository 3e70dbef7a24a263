/** A State's French names. Where it has no long form in use, `official` is the short one. */
export interface Country {
  /** `Niger` */
  readonly name: string;
  readonly gender: "m" | "f";
  readonly plural: boolean;
  /** False for names used bare: « à Djibouti », « de Bahreïn ». */
  readonly article: boolean;
  /** `République du Niger` */
  readonly official: string;
  /** Other spellings that a drafter may type. */
  readonly aliases: readonly string[];
}

type Kind = "m" | "f" | "mp" | "fp" | "-m";

const country = (
  name: string,
  kind: Kind,
  official: string = name,
  ...aliases: readonly string[]
): Country => ({
  name,
  gender: kind.includes("f") ? "f" : "m",
  plural: kind.endsWith("p"),
  article: !kind.startsWith("-"),
  official,
  aliases,
});

/**
 * The 57 member States of the Organisation. Kind: gender, `p` plural, `-` no article. Long forms as
 * the United Nations' French list of States writes them.
 */
export const MEMBER_STATES: readonly Country[] = [
  country("Afghanistan", "m", "République islamique d’Afghanistan"),
  country("Albanie", "f", "République d’Albanie"),
  country("Algérie", "f", "République algérienne démocratique et populaire"),
  country("Arabie saoudite", "f", "Royaume d’Arabie saoudite"),
  country("Azerbaïdjan", "m", "République d’Azerbaïdjan"),
  country("Bahreïn", "-m", "Royaume de Bahreïn"),
  country("Bangladesh", "m", "République populaire du Bangladesh"),
  country("Bénin", "m", "République du Bénin"),
  country("Brunéi Darussalam", "m", undefined, "Brunéi"),
  country("Burkina Faso", "m"),
  country("Cameroun", "m", "République du Cameroun"),
  country("Comores", "fp", "Union des Comores"),
  country("Côte d’Ivoire", "f", "République de Côte d’Ivoire"),
  country("Djibouti", "-m", "République de Djibouti"),
  country("Égypte", "f", "République arabe d’Égypte"),
  country("Émirats arabes unis", "mp", undefined, "EAU", "État des Émirats arabes unis"),
  country("Gabon", "m", "République gabonaise"),
  country("Gambie", "f", "République de Gambie"),
  country("Guinée", "f", "République de Guinée"),
  country("Guinée-Bissau", "f", "République de Guinée-Bissau"),
  country("Guyana", "m", "République coopérative du Guyana"),
  country("Indonésie", "f", "République d’Indonésie"),
  country("Irak", "m", "République d’Irak", "Iraq", "République d’Iraq"),
  country("Iran", "m", "République islamique d’Iran"),
  country("Jordanie", "f", "Royaume hachémite de Jordanie"),
  country("Kazakhstan", "m", "République du Kazakhstan"),
  country("Kirghizistan", "m", "République kirghize"),
  country("Koweït", "m", "État du Koweït"),
  country("Liban", "m", "République libanaise"),
  country("Libye", "f", "État de Libye"),
  country("Malaisie", "f"),
  country("Maldives", "fp", "République des Maldives"),
  country("Mali", "m", "République du Mali"),
  country("Maroc", "m", "Royaume du Maroc"),
  country("Mauritanie", "f", "République islamique de Mauritanie"),
  country("Mozambique", "m", "République du Mozambique"),
  country("Niger", "m", "République du Niger"),
  country("Nigéria", "m", "République fédérale du Nigéria"),
  country("Oman", "-m", "Sultanat d’Oman"),
  country("Ouganda", "m", "République d’Ouganda"),
  country("Ouzbékistan", "m", "République d’Ouzbékistan"),
  country("Pakistan", "m", "République islamique du Pakistan"),
  country("Palestine", "f", "État de Palestine"),
  country("Qatar", "m", "État du Qatar"),
  country("Sénégal", "m", "République du Sénégal"),
  country("Sierra Leone", "f", "République de Sierra Leone"),
  country("Somalie", "f", "République fédérale de Somalie"),
  country("Soudan", "m", "République du Soudan"),
  country("Suriname", "m", "République du Suriname"),
  country("Syrie", "f", "République arabe syrienne"),
  country("Tadjikistan", "m", "République du Tadjikistan"),
  country("Tchad", "m", "République du Tchad"),
  country("Togo", "m", "République togolaise"),
  country("Tunisie", "f", "République tunisienne"),
  country("Turkménistan", "m"),
  country("Turquie", "f", "République de Turquie", "Türkiye", "République de Türkiye"),
  country("Yémen", "m", "République du Yémen"),
];
