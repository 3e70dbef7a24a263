import type { Annex } from "../model/resolution";
import type { Line } from "./line";

const NAMED =
  /^(?:annexes?|appendices?|pieces? jointes?|notes? explicatives?|note conceptuelle|expose des motifs|code de conduite|declaration|document|plan d'action|programme d'action|statuts?|reglement|charte|protocole|memorandum|mandat|termes de reference)(?![a-z])/;

/**
 * Whether a line is the title of an annexed document: named as one, in capitals, or a heading.
 * With `"named"`, only what is named as a document of its own.
 */
export function isAnnexTitle(line: Line, how: "any" | "named" = "any"): boolean {
  if (line.label !== null || /[;,.]\s{0,4}$/.test(line.levelled.slice(-6))) return false;
  if (line.levelled.length > 300) return false;
  const named = NAMED.test(line.levelled.slice(line.body, line.body + 40));
  if (how === "named") return named;
  return named || line.capitals || line.paragraph.style.heading !== null;
}

/** Whether an annex begins at a line of the dispositif that is neither labelled nor a continuation. */
export function opensAnnex(line: Line, rest: readonly Line[]): boolean {
  if (isAnnexTitle(line)) return true;
  const short = line.levelled.length < 160 && !/[;,.]\s{0,4}$/.test(line.levelled.slice(-6));
  const next = rest.find((one) => !one.blank && !one.note);
  if (!short || next === undefined) return short;
  return !next.startsSmall && (next.label === null || next.label.label.number === 1);
}

/** Whether a line heads operative paragraphs: what follows opens with a verb, as no annex does. */
export function headsOperative(line: Line, rest: readonly Line[]): boolean {
  const next = rest.find((one) => !one.blank);
  return (
    next !== undefined && next.operative !== null && !next.plural && !isAnnexTitle(line, "named")
  );
}

/** « Adopte le texte ci-après : »: the text itself comes next, named an annex or not. */
export const adoptsText = ({ levelled }: Line): boolean =>
  /(?:adopte|approuve|proclame)(?![a-z])[^;]{0,300}(?:ci-apres|ci-dessous|suivante?s?)(?![a-z])/.test(
    levelled,
  );

/** An annex out of its lines; its title is empty where it begins without one. */
export function annexOf(lines: readonly Line[]): Annex {
  const titles: string[] = [];
  for (const line of lines) {
    if (line.label !== null) break;
    if (titles.length > 0 && !(isAnnexTitle(line) && titles.length < 4)) break;
    titles.push(line.paragraph.text.trim());
  }
  return {
    paragraph: lines[0]?.paragraph.index ?? 0,
    title: titles.join(" "),
    end: lines.at(-1)?.paragraph.index ?? 0,
  };
}
