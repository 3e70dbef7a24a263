import { MEMBER_STATES } from "../../src/language/countries";
import {
  findCountry,
  inCity,
  inCountry,
  inCountryOfficially,
  ofCountry,
  ofCountryOfficially,
  withArticle,
} from "../../src/language/country-wording";

/** Written out by hand: with its article, « de », « à », long form with its preposition. */
const EXPECTED = `
l’Afghanistan | de l’Afghanistan | en Afghanistan | en République islamique d’Afghanistan
l’Albanie | de l’Albanie | en Albanie | en République d’Albanie
l’Algérie | de l’Algérie | en Algérie | en République algérienne démocratique et populaire
l’Arabie saoudite | de l’Arabie saoudite | en Arabie saoudite | au Royaume d’Arabie saoudite
l’Azerbaïdjan | de l’Azerbaïdjan | en Azerbaïdjan | en République d’Azerbaïdjan
Bahreïn | de Bahreïn | à Bahreïn | au Royaume de Bahreïn
le Bangladesh | du Bangladesh | au Bangladesh | en République populaire du Bangladesh
le Bénin | du Bénin | au Bénin | en République du Bénin
le Brunéi Darussalam | du Brunéi Darussalam | au Brunéi Darussalam | au Brunéi Darussalam
le Burkina Faso | du Burkina Faso | au Burkina Faso | au Burkina Faso
le Cameroun | du Cameroun | au Cameroun | en République du Cameroun
les Comores | des Comores | aux Comores | en Union des Comores
la Côte d’Ivoire | de la Côte d’Ivoire | en Côte d’Ivoire | en République de Côte d’Ivoire
Djibouti | de Djibouti | à Djibouti | en République de Djibouti
l’Égypte | de l’Égypte | en Égypte | en République arabe d’Égypte
les Émirats arabes unis | des Émirats arabes unis | aux Émirats arabes unis | aux Émirats arabes unis
le Gabon | du Gabon | au Gabon | en République gabonaise
la Gambie | de la Gambie | en Gambie | en République de Gambie
la Guinée | de la Guinée | en Guinée | en République de Guinée
la Guinée-Bissau | de la Guinée-Bissau | en Guinée-Bissau | en République de Guinée-Bissau
le Guyana | du Guyana | au Guyana | en République coopérative du Guyana
l’Indonésie | de l’Indonésie | en Indonésie | en République d’Indonésie
l’Irak | de l’Irak | en Irak | en République d’Irak
l’Iran | de l’Iran | en Iran | en République islamique d’Iran
la Jordanie | de la Jordanie | en Jordanie | au Royaume hachémite de Jordanie
le Kazakhstan | du Kazakhstan | au Kazakhstan | en République du Kazakhstan
le Kirghizistan | du Kirghizistan | au Kirghizistan | en République kirghize
le Koweït | du Koweït | au Koweït | dans l’État du Koweït
le Liban | du Liban | au Liban | en République libanaise
la Libye | de la Libye | en Libye | dans l’État de Libye
la Malaisie | de la Malaisie | en Malaisie | en Malaisie
les Maldives | des Maldives | aux Maldives | en République des Maldives
le Mali | du Mali | au Mali | en République du Mali
le Maroc | du Maroc | au Maroc | au Royaume du Maroc
la Mauritanie | de la Mauritanie | en Mauritanie | en République islamique de Mauritanie
le Mozambique | du Mozambique | au Mozambique | en République du Mozambique
le Niger | du Niger | au Niger | en République du Niger
le Nigéria | du Nigéria | au Nigéria | en République fédérale du Nigéria
Oman | d’Oman | à Oman | au Sultanat d’Oman
l’Ouganda | de l’Ouganda | en Ouganda | en République d’Ouganda
l’Ouzbékistan | de l’Ouzbékistan | en Ouzbékistan | en République d’Ouzbékistan
le Pakistan | du Pakistan | au Pakistan | en République islamique du Pakistan
la Palestine | de la Palestine | en Palestine | dans l’État de Palestine
le Qatar | du Qatar | au Qatar | dans l’État du Qatar
le Sénégal | du Sénégal | au Sénégal | en République du Sénégal
la Sierra Leone | de la Sierra Leone | en Sierra Leone | en République de Sierra Leone
la Somalie | de la Somalie | en Somalie | en République fédérale de Somalie
le Soudan | du Soudan | au Soudan | en République du Soudan
le Suriname | du Suriname | au Suriname | en République du Suriname
la Syrie | de la Syrie | en Syrie | en République arabe syrienne
le Tadjikistan | du Tadjikistan | au Tadjikistan | en République du Tadjikistan
le Tchad | du Tchad | au Tchad | en République du Tchad
le Togo | du Togo | au Togo | en République togolaise
la Tunisie | de la Tunisie | en Tunisie | en République tunisienne
le Turkménistan | du Turkménistan | au Turkménistan | au Turkménistan
la Turquie | de la Turquie | en Turquie | en République de Turquie
le Yémen | du Yémen | au Yémen | en République du Yémen`
  .trim()
  .split("\n");

it("holds 57 States, none twice", () => {
  expect(MEMBER_STATES).toHaveLength(57);
  expect(new Set(MEMBER_STATES.map((state) => state.name)).size).toBe(57);
});

it.each(MEMBER_STATES.map((state, row) => [state.name, state, EXPECTED[row]] as const))(
  "writes %s with its article and prepositions",
  (_name, state, expected) => {
    const forms = [withArticle, ofCountry, inCountry, inCountryOfficially].map((form) =>
      form(state),
    );
    expect(forms.join(" | ")).toBe(expected);
  },
);

it.each([
  ["Niger", "de la République du Niger"],
  ["Maroc", "du Royaume du Maroc"],
  ["Qatar", "de l’État du Qatar"],
  ["Comores", "de l’Union des Comores"],
  ["Émirats arabes unis", "des Émirats arabes unis"],
])("writes the long form of %s after « de »", (name, expected) => {
  const state = findCountry(name);
  expect(state && ofCountryOfficially(state)).toBe(expected);
});

it.each([
  ["NIGER", "Niger"],
  ["egypte", "Égypte"],
  ["République du Niger", "Niger"],
  ["Cote d'Ivoire", "Côte d’Ivoire"],
  ["Türkiye", "Turquie"],
  ["Emirats  Arabes Unis", "Émirats arabes unis"],
])("finds %s", (typed, name) => {
  expect(findCountry(typed)?.name).toBe(name);
});

it("finds no State that is not a member", () => {
  expect(findCountry("Suisse")).toBeNull();
});

it.each([
  ["Niamey", "à Niamey"],
  ["Le Caire", "au Caire"],
  ["La Mecque", "à La Mecque"],
  ["Lahore", "à Lahore"],
])("goes to %s", (city, expected) => {
  expect(inCity(city)).toBe(expected);
});
