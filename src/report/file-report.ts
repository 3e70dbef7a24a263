import type { Finding, Severity } from "../lint/finding";
import type { Sifted } from "../lint/ignore";
import type { Bilingual } from "../model/bilingual";
import type { Warning } from "../model/paragraph";
import type { Part } from "../model/resolution";
import type { DraftSession } from "../model/session";

/** What the lint of one file came to. */
export interface FileReport {
  readonly file: string;
  readonly session: DraftSession | null;
  readonly resolutions: number;
  /** Name of the house style that the document itself keeps, where it was linted by that one. */
  readonly style: string | null;
  readonly findings: readonly Finding[];
  /** Findings that the drafter decided not to be told, each with the decision and its reason. */
  readonly ignored: Sifted["hidden"];
  readonly warnings: readonly Warning[];
  /** Rules that threw on this file. */
  readonly crashed: readonly { readonly rule: string; readonly message: string }[];
}

export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** So many findings of a severity, in words. */
export const COUNTS: Record<Severity, (count: number) => Bilingual> = {
  error: (count) => ({
    fr: count > 1 ? `${count} erreurs` : `${count} erreur`,
    en: count === 1 ? "1 error" : `${count} errors`,
  }),
  warning: (count) => ({
    fr: count > 1 ? `${count} avertissements` : `${count} avertissement`,
    en: count === 1 ? "1 warning" : `${count} warnings`,
  }),
  info: (count) => ({
    fr: count > 1 ? `${count} remarques` : `${count} remarque`,
    en: count === 1 ? "1 remark" : `${count} remarks`,
  }),
};

export const SEVERITY_NAMES: Record<Severity, Bilingual> = {
  error: { fr: "erreur", en: "error" },
  warning: { fr: "avertissement", en: "warning" },
  info: { fr: "remarque", en: "remark" },
};

const PART_NAMES: Record<Part, Bilingual> = {
  heading: { fr: "intitulé", en: "heading" },
  title: { fr: "titre", en: "title" },
  chapeau: { fr: "formule liminaire", en: "chapeau" },
  preamble: { fr: "préambule", en: "preamble" },
  operative: { fr: "dispositif", en: "operative part" },
  "sub-item": { fr: "sous-paragraphe", en: "sub-item" },
  annex: { fr: "annexe", en: "annex" },
  "front-matter": { fr: "pages liminaires", en: "front matter" },
};

/** Where a finding stands, in words: « résolution 2/48-POL, dispositif, paragraphe 10 ». */
export function standsAt(finding: Finding): Bilingual {
  const parts: Bilingual[] = [];
  if (finding.resolution !== null)
    parts.push({ fr: `résolution ${finding.resolution}`, en: `resolution ${finding.resolution}` });
  if (finding.part !== null) parts.push(PART_NAMES[finding.part]);
  if (finding.number !== null)
    parts.push({ fr: `paragraphe ${finding.number}`, en: `paragraph ${finding.number}` });
  if (finding.line !== null)
    parts.push({ fr: `ligne ${finding.line}`, en: `line ${finding.line}` });
  return { fr: parts.map((p) => p.fr).join(", "), en: parts.map((p) => p.en).join(", ") };
}

/** So many findings ignored, in words. */
export const ignoredCount = (count: number): Bilingual => ({
  fr: count > 1 ? `${count} constats ignorés` : `${count} constat ignoré`,
  en: count === 1 ? "1 finding ignored" : `${count} findings ignored`,
});

/** How many findings of each severity; severities without one are left out. */
export function tally(findings: readonly Finding[]): Bilingual {
  const counts = SEVERITIES.map(
    (severity) =>
      [severity, findings.filter((finding) => finding.severity === severity).length] as const,
  ).filter(([, count]) => count > 0);
  if (counts.length === 0) return { fr: "rien à signaler", en: "nothing to report" };
  const words = counts.map(([severity, count]) => COUNTS[severity](count));
  return { fr: words.map((w) => w.fr).join(", "), en: words.map((w) => w.en).join(", ") };
}

/** « session 48, 6 résolutions » */
export function summary(report: FileReport): Bilingual {
  const { session, resolutions, style } = report;
  return {
    fr: `${session === null ? "session inconnue" : `session ${session.number}`}, ${resolutions} résolution${resolutions > 1 ? "s" : ""}${style === null ? "" : `, usages « ${style} » que garde le document`}`,
    en: `${session === null ? "session unknown" : `session ${session.number}`}, ${resolutions} resolution${resolutions === 1 ? "" : "s"}${style === null ? "" : `, house style “${style}” kept in the document`}`,
  };
}
