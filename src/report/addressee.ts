import { fold } from "../language/fold";

/** Endings of infinitives; of those in -re only what no noun of the field ends like. */
const IN_RE = String.raw`(?:\p{Ll}*(?:prendre|mettre|rendre|tendre|fendre|pondre|suivre|duire|truire|crire|clure|naître|naitre|roître|roitre|battre|oindre|eindre|aindre|rompre|soudre|vaincre|dire)|faire|satisfaire|être|lire|élire|vivre)`;
const INFINITIVE = String.raw`(?:\p{Ll}+(?:er|ir|oir)|(?:l[ae]s? )?${IN_RE})`;
const NOUNS =
  "mer|hiver|danger|janvier|février|fer|foyer|dossier|avenir|plaisir|loisir|espoir|particulier|financier|premier";
/** « de suivre », « à ne pas cesser », « d’en faire »: where what is asked begins. */
const TASK = new RegExp(
  String.raw`(?:^|[\s,])(?:à|de|d[’']|pour)\s?(?:ne (?:(?:pas|plus|jamais) )?|(?:se|lui|leur|y|en) |s[’'])*(?:(?!(?:${NOUNS})(?!\p{L}))${INFINITIVE}(?!\p{L})|\s?:)`,
  "u",
);
const ADVERB =
  /^(?:,? ?(?:instamment|également|aussi|en outre|à nouveau|de nouveau|encore|fermement|vivement|fortement|en conséquence|par ailleurs|à cet égard|à cette fin|dans ce (?:cadre|contexte)|donc|ainsi que),?)+ /u;
const ARTICLE =
  /^(?:(?:à|tous|toutes|tout|de)\s|d[’']\s?)?(?:l[’']ensemble des |tous les |toutes les |ces |cette |ce |les différentes? |différentes? |la |l[’']|les? |aux? |ses |leurs? |des |du )?(?:autres? (?!ainsi |et ))?/u;
/** « aux États membres et à la Banque »: where one addressee ends and the next begins. */
const BETWEEN =
  /(?:,? (?:et|ainsi que|de même que)|,) (?=(?:à tous |à toutes |à la |à l[’']|à ses |aux? |les? |la |l[’']|ses |leurs? |tous |toutes |d[’']autres |autres ))/u;
/** What only describes an addressee: « qui ne l'ont pas fait », « y compris … », « en particulier … ». */
const DESCRIBED =
  /(?:,? (?:qui|dont|où|ayant|la puissance occupante|en (?:étroite )?(?:collaboration|coopération|concertation|consultation|coordination)|y compris|(?:et )?(?:en|plus|tout) particuli(?:er|èrement)|notamment|conformément|concernée?s?|compétente?s?|en tant que|dotée?s?|dans|pour|à travers|afin)(?!\p{L})| \().*$/su;

/** Names that a table groups by. The first that fits is taken at each place. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/secretaire general (?:des nations unies|de l'onu)/g, "Secrétaire général des Nations Unies"],
  [/secretaire general/g, "Secrétaire général"],
  [/secretariat general|secretariat de l'oci/g, "Secrétariat général"],
  [
    /etats membres(?! (?:de la (?!cooperation)|des nations|de l'(?:onu|union|otan)))/g,
    "États membres",
  ],
  [
    /banque (?:islamique de developpement|de developpement islamique)|(?<![a-z])bid(?![a-z])/g,
    "Banque islamique de développement",
  ],
  [/fonds de solidarite islamique|(?<![a-z])fsi(?![a-z])/g, "Fonds de solidarité islamique"],
  [/commission (?:independante )?permanente (?:independante )?des droits|(?:oci-)?cpidh/g, "CPIDH"],
  [/communaute internationale/g, "Communauté internationale"],
  [/conseil de securite|(?<![a-z])csnu(?![a-z])/g, "Conseil de sécurité"],
  [/groupes? de contact/g, "Groupe de contact"],
];

/** Verbs whose « à » opens the task, not the addressee: « APPELLE à la retenue ». */
const TAKES_OBJECT = /^(?:appelle|invite|exhorte|encourage|engage|prie|charge|autorise|mandate)/;

/** « encourage les efforts visant à … »: the task is what those serve, not what is asked. */
const OPEN_ENDED =
  / (?:visant|tendant|permettant|destinée?s?|propres|susceptibles?|nécessaires?|et)$/;

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
  const subject = subjectAsked(text);
  if (subject !== null) return { who: [subject], addressee: subject, request: text };
  const takesObject = TAKES_OBJECT.test(fold(verb));
  if (takesObject ? /^à[ l]/.test(text) : !/^(?:à|aux?) /u.test(text)) return nobody;
  const task = TASK.exec(text);
  if (task === null || task.index === 0) return nobody;
  const addressee = text
    .slice(0, task.index)
    .replace(ARTICLE, "")
    .replace(/[\s,]+$/, "");
  // « encourage les efforts visant à … »: what is asked for, and nobody to do it.
  if (addressee === "" || addressee.length > 400 || OPEN_ENDED.test(addressee)) return nobody;
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

/** « demande que, …, le Secrétaire général veille à … »: who is meant, where the table knows the name. */
function subjectAsked(text: string): string | null {
  const subject = /^que?[’']?(?:, [^,]{1,120},)? ?(?:les?|la|l[’'])\s?(.{5,60})/u.exec(text)?.[1];
  return subject === undefined ? null : nameAtStart(subject);
}

/** The known name that a text opens with. */
function nameAtStart(text: string): string | null {
  const folded = fold(text);
  for (const [pattern, name] of KNOWN) if (folded.search(pattern) === 0) return name;
  return null;
}

/** « la Banque islamique de développement (BID) » */
const ACRONYM = / ?\([^()]{1,12}\)/gu;

function grouped(addressee: string): readonly string[] {
  const pieces: string[] = [];
  const bare = addressee.replace(ACRONYM, "").replace(DESCRIBED, "");
  for (const piece of bare.split(BETWEEN)) {
    const name = piece.replace(ARTICLE, "").replace(DESCRIBED, "").trim();
    const last = pieces.at(-1);
    // « le Groupe de contact sur la paix et la sécurité » is one body.
    if (last !== undefined && / sur /.test(last) && nameAtStart(name) === null) continue;
    if (name !== "") pieces.push(name);
  }
  const names = pieces.map((one) => nameAtStart(one) ?? one.replace(/^Etats(?!\p{L})/u, "États"));
  return [...new Set(names)];
}
