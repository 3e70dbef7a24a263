import { fold } from "../language/fold";

/** Endings of infinitives; of those in -re only what no noun of the field ends like. */
const IN_RE = String.raw`(?:\p{Ll}*(?:prendre|mettre|rendre|tendre|fendre|pondre|suivre|duire|truire|crire|clure|naître|naitre|roître|roitre|battre|oindre|eindre|aindre|rompre|soudre|vaincre)|faire|satisfaire|être|dire|lire|élire|vivre)`;
const INFINITIVE = String.raw`(?:\p{Ll}+(?:er|ir|oir)|(?:l[ae]s? )?${IN_RE})`;
const NOUNS =
  "mer|hiver|danger|janvier|février|fer|foyer|dossier|avenir|plaisir|loisir|espoir|particulier|financier|premier";
/** « de suivre », « à ne pas cesser », « d’en faire »: where what is asked begins. */
const TASK = new RegExp(
  String.raw`(?:^|[\s,])(?:à|de|d[’']|pour)\s?(?:ne (?:pas|plus) |(?:se|lui|leur|y|en) |s[’'])*(?:(?!(?:${NOUNS})(?!\p{L}))${INFINITIVE}(?!\p{L})|\s?:)`,
  "u",
);
const ADVERB =
  /^(?:,? ?(?:instamment|également|aussi|en outre|à nouveau|de nouveau|encore|fermement|vivement|fortement|en conséquence|par ailleurs|à cet égard|à cette fin|dans ce (?:cadre|contexte)),?)+ /u;
const ARTICLE = /^(?:à tous les |tous les |toutes les |à la |à l[’']|aux? |à |les? |la |l[’'])/u;

/** Names that a table groups by. The first that fits is taken at each place. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/secretaire general (?:des nations unies|de l'onu)/g, "Secrétaire général des Nations Unies"],
  [/secretaire general/g, "Secrétaire général"],
  [/secretariat general/g, "Secrétariat général"],
  [/etats membres/g, "États membres"],
  [
    /banque islamique de developpement|(?<![a-z])bid(?![a-z])/g,
    "Banque islamique de développement",
  ],
  [/fonds de solidarite islamique|(?<![a-z])fsi(?![a-z])/g, "Fonds de solidarité islamique"],
  [/commission (?:independante )?permanente (?:independante )?des droits|cpidh/g, "CPIDH"],
  [/communaute internationale/g, "Communauté internationale"],
  [/conseil de securite|(?<![a-z])csnu(?![a-z])/g, "Conseil de sécurité"],
  [/groupes? de contact/g, "Groupe de contact"],
];

/** Verbs whose « à » opens the task, not the addressee: « APPELLE à la retenue ». */
const TAKES_OBJECT = /^(?:appelle|invite|exhorte|encourage|engage|prie|charge|autorise|mandate)/;

/** Who is asked, as written and as grouped, and what. */
export interface Asked {
  /** Empty where the text names nobody. */
  readonly who: readonly string[];
  readonly addressee: string | null;
  readonly request: string;
}

/** Splits what follows an asking verb. */
export function asked(verb: string, rest: string): Asked {
  const text = rest.trim().replace(ADVERB, "").trim();
  const nobody: Asked = { who: [], addressee: null, request: text };
  const takesObject = TAKES_OBJECT.test(fold(verb));
  if (takesObject ? /^à[ l]/.test(text) : !/^(?:à|aux?) /u.test(text)) return nobody;
  const task = TASK.exec(text);
  if (task === null || task.index === 0) return nobody;
  const addressee = text
    .slice(0, task.index)
    .replace(ARTICLE, "")
    .replace(/[\s,]+$/, "");
  // « encourage les efforts visant à … »: what is asked for, and nobody to do it.
  if (addressee === "" || addressee.length > 400 || / (?:visant|tendant|et)$/.test(addressee))
    return nobody;
  return {
    who: grouped(addressee),
    addressee,
    request: text.slice(task.index).replace(/^[\s,]+/, ""),
  };
}

/** The known names in a text, first of the list first. */
export function namesIn(text: string): readonly string[] {
  let folded = fold(text);
  const names: string[] = [];
  for (const [pattern, name] of KNOWN) {
    const without = folded.replace(pattern, "");
    if (without !== folded) names.push(name);
    folded = without;
  }
  return names;
}

function grouped(addressee: string): readonly string[] {
  const names = namesIn(addressee);
  return names.length > 0
    ? names
    : [addressee.split(/,| et (?:aux?|les?|la) /u, 1)[0] ?? addressee];
}
