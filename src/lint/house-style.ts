import type { Bilingual } from "../model/bilingual";
import type { Severity } from "./finding";
import { nearest } from "./nearest";
import { rules as registry } from "./rules";
import { PREFERRED_TERMS } from "./terms";

/** A preferred term and what it replaces. Letters count as written: `Etats` is not `états`. */
export interface Term {
  readonly preferred: string;
  readonly instead: readonly string[];
  /** Where it is lower than the rule's own: names that are right as well. */
  readonly severity?: Severity;
}

/** A house's customs: which rules, how grave, which words and signs. */
export interface HouseStyle {
  /** Severity that a house gives a rule, or `off`. */
  readonly rules: Readonly<Record<string, Severity | "off">>;
  /** How operative verbs are set. */
  readonly verbs: "bold-capitals" | "capitals" | "plain";
  /** Capitals: always with accents, never, or as most of the draft has them. */
  readonly accents: "accented" | "plain" | "majority";
  /** Signs that may end a preambular clause, the last one, an operative paragraph, the last one. */
  readonly endings: {
    readonly preamble: readonly string[];
    readonly lastPreamble: readonly string[];
    readonly operative: readonly string[];
    readonly lastOperative: readonly string[];
  };
  /** Wordings that each say the follow-up; in them `*` stands for a few words. */
  readonly followUp: readonly string[];
  readonly terms: readonly Term[];
  /** Spaces before ; : ! ? and inside « »: no-break ones required, either kind accepted, or never put in. */
  readonly noBreakSpaces: "always" | "either" | "never";
}

/** The customs of the Council's collections (47th session, Niamey 2020). */
export const DEFAULT_STYLE: HouseStyle = {
  rules: {},
  verbs: "bold-capitals",
  accents: "accented",
  endings: {
    preamble: [";"],
    lastPreamble: [":", ";"],
    operative: ["."],
    lastOperative: ["."],
  },
  followUp: [
    "suivre * mise en œuvre",
    "suivi * mise en œuvre",
    "assurer * mise en œuvre",
    "veiller * mise en œuvre",
    "mesures * mise en œuvre",
    "dispositions * mise en œuvre",
    "mettre en œuvre * présente résolution",
    "mettre en œuvre * cette résolution",
    "suivre * application",
    "rapport * mise en œuvre",
    "rapport * application",
    "suivi * résolution",
  ],
  terms: PREFERRED_TERMS,
  noBreakSpaces: "either",
};

/** French resolutions of United Nations organs: verbs in lower case, commas, semicolons, no follow-up. */
export const UNITED_NATIONS_STYLE: HouseStyle = {
  ...DEFAULT_STYLE,
  rules: Object.fromEntries(
    [
      "operative-verb-bold",
      "operative-verb-bold-span",
      "operative-verb-capitals",
      "operative-verb-form",
      "operative-verb-spelling",
      "chained-verb",
      "follow-up-present",
      "follow-up-wording",
      "follow-up-last",
      "chapeau-formula",
      "heading-format",
      "current-session",
      "report-session",
      "explicit-session",
      "session-facts",
      "preamble-opening",
      "citation-format",
      "citation-session",
      "citation-contradiction",
      "split-clause",
      "ordinal-superscript",
      "leftover",
      "french-spacing",
      "terminology",
    ].map((id) => [id, "off"]),
  ),
  verbs: "plain",
  accents: "accented",
  endings: {
    preamble: [",", ";"],
    lastPreamble: [",", ";"],
    operative: [";", "."],
    lastOperative: ["."],
  },
  followUp: [],
  terms: [],
  noBreakSpaces: "never",
};

/** Styles that another can build on, by the name that `extends` takes. */
const NAMED: Readonly<Record<string, HouseStyle>> = {
  oci: DEFAULT_STYLE,
  "nations-unies": UNITED_NATIONS_STYLE,
};

/** A house style that cannot be read. The sentence names the key and what was expected. */
export class StyleError extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.en);
    this.name = "StyleError";
  }
}

const expected = (where: string, fr: string, en: string): StyleError =>
  new StyleError({ fr: `${where} : ${fr}`, en: `${where}: ${en}` });

const SEVERITIES = ["info", "warning", "error"] as const;

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown, where: string, known: readonly string[] | null): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw expected(where, "un objet est attendu", "an object is expected");
  }
  for (const key of Object.keys(value)) {
    if (known === null || known.includes(key)) continue;
    const near = nearest(key, known);
    const all = known.join(", ");
    throw expected(
      where,
      `clé inconnue « ${key} » ; ${near ? `vouliez-vous dire « ${near} » ?` : `clés connues : ${all}`}`,
      `unknown key “${key}”; ${near ? `did you mean “${near}”?` : `known: ${all}`}`,
    );
  }
  return value as Fields;
}

function choice<T extends string>(value: unknown, where: string, among: readonly T[]): T {
  const found = among.find((one) => one === value);
  if (found === undefined) {
    const all = among.join(", ");
    throw expected(where, `une valeur est attendue parmi ${all}`, `one of ${all} is expected`);
  }
  return found;
}

function strings(value: unknown, where: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === "string")) {
    throw expected(where, "une liste de textes est attendue", "a list of texts is expected");
  }
  return value;
}

function terms(value: unknown, base: readonly Term[]): readonly Term[] {
  if (!Array.isArray(value))
    throw expected("terms", "une liste est attendue", "a list is expected");
  const own = value.map((entry: unknown, index): Term => {
    const where = `terms[${index}]`;
    const term = fields(entry, where, ["preferred", "instead", "severity"]);
    if (typeof term["preferred"] !== "string" || term["preferred"] === "") {
      throw expected(`${where}.preferred`, "un texte est attendu", "a text is expected");
    }
    return {
      preferred: term["preferred"],
      instead: strings(term["instead"], `${where}.instead`),
      ...(term["severity"] === undefined
        ? {}
        : { severity: choice(term["severity"], `${where}.severity`, SEVERITIES) }),
    };
  });
  const replaced = new Set(own.map((term) => term.preferred));
  return [...base.filter((term) => !replaced.has(term.preferred)), ...own];
}

/**
 * Reads a house style (`greffier.config.json`): `extends` names the style it builds on (`oci`, where
 * absent, or `nations-unies`, or one of `known`), and the rest says what differs.
 * @throws StyleError for an unknown key, with the nearest known one, or a value of another kind
 */
export function houseStyle(
  json: unknown,
  known: Readonly<Record<string, HouseStyle>> = {},
): HouseStyle {
  const named = { ...NAMED, ...known };
  const given = fields(json, "style", ["extends", ...Object.keys(DEFAULT_STYLE)]);
  const name = choice(given["extends"] ?? "oci", "extends", Object.keys(named));
  const base = named[name] ?? DEFAULT_STYLE;
  const ruleIds = registry.map((rule) => rule.id);
  const rules = fields(given["rules"] ?? {}, "rules", ruleIds);
  const endings = fields(given["endings"] ?? {}, "endings", Object.keys(base.endings));
  const ending = (key: keyof HouseStyle["endings"]): readonly string[] =>
    endings[key] === undefined ? base.endings[key] : strings(endings[key], `endings.${key}`);
  return {
    rules: {
      ...base.rules,
      ...Object.fromEntries(
        Object.entries(rules).map(([id, value]) => [
          id,
          choice(value, `rules.${id}`, ["off", ...SEVERITIES] as const),
        ]),
      ),
    },
    verbs: choice(given["verbs"] ?? base.verbs, "verbs", ["bold-capitals", "capitals", "plain"]),
    accents: choice(given["accents"] ?? base.accents, "accents", ["accented", "plain", "majority"]),
    endings: {
      preamble: ending("preamble"),
      lastPreamble: ending("lastPreamble"),
      operative: ending("operative"),
      lastOperative: ending("lastOperative"),
    },
    followUp:
      given["followUp"] === undefined ? base.followUp : strings(given["followUp"], "followUp"),
    terms: given["terms"] === undefined ? base.terms : terms(given["terms"], base.terms),
    noBreakSpaces: choice(given["noBreakSpaces"] ?? base.noBreakSpaces, "noBreakSpaces", [
      "always",
      "either",
      "never",
    ]),
  };
}
