import type { Clause, OperativeParagraph, Resolution } from "../model/resolution";
import { level } from "../language/level";
import { annexOf } from "./annex";
import { clauseOf } from "./clause";
import { headingOf } from "./segments";
import type { Line } from "./line";
import { sortLines, type LabelledLines } from "./sections";
import { verbPhrases } from "./verb-phrases";

/** Reads one resolution out of the lines of its segment. */
export function readResolution(
  lines: readonly Line[],
  headings: number,
  foreign: boolean,
): Resolution {
  const sections = sortLines(lines, headings);
  const headingLine = lines[Math.max(0, headings - 1)];
  const number = headingLine === undefined ? null : headingOf(headingLine, foreign);
  const operative = sections.operative.map(operativeOf);
  return {
    id: number === null ? "" : idOf(number),
    number: number?.number ?? 0,
    session: number?.session ?? null,
    committee: number?.committee ?? null,
    title: titleOf(headingLine, number?.end ?? null, sections.title),
    body: number?.summit === true ? "Summit" : "CFM",
    heading: lines[0]?.paragraph.index ?? 0,
    headingParagraphs: sections.heading.map((line) => line.paragraph.index),
    titleParagraphs: sections.title.map((line) => line.paragraph.index),
    chapeau: sections.chapeau[0]?.paragraph.index ?? null,
    chapeauParagraphs: sections.chapeau.map((line) => line.paragraph.index),
    preamble: sections.preamble.map((pieces): Clause => clauseOf(pieces)),
    operative,
    annexes: sections.annexes.map(annexOf),
    followUp: followUpOf(operative),
    citations: [],
    sessionMentions: [],
    start: lines[0]?.paragraph.index ?? 0,
    end: lines.at(-1)?.paragraph.index ?? 0,
  };
}

function idOf(number: NonNullable<Line["heading"]>): string {
  const committee = number.committee === null ? "" : `-${number.committee}`;
  if (number.house === "united-nations") {
    return number.session === null ? String(number.number) : `${number.session}/${number.number}`;
  }
  return `${number.number}/${number.session}${committee}${number.summit ? "(IS)" : ""}`;
}

function titleOf(heading: Line | undefined, end: number | null, lines: readonly Line[]): string {
  const onHeading = heading !== undefined && end !== null ? heading.paragraph.text.slice(end) : "";
  const whole = [onHeading, ...lines.map((line) => line.paragraph.text)]
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .join(" ")
    .replace(/^[\s.:–—-]+/, "")
    .trim();
  const connector = /^(?:sur|concernant)(?![a-z])[\s:]{0,3}/.exec(level(whole));
  return whole.slice(connector?.[0].length ?? 0);
}

function operativeOf(group: LabelledLines): OperativeParagraph {
  const [first] = group.lines;
  return {
    ...clauseOf(group.lines),
    label: first?.label?.label ?? null,
    verbs: verbPhrases(group.lines),
    subItems: group.subItems.map((item) => ({
      ...clauseOf(item.lines),
      label: item.lines[0]?.label?.label ?? null,
      depth: item.depth,
    })),
  };
}

const ASKS = /(?:demande|prie|charge|invite|recommande|decide|mandate)/;
const REPORTS =
  /(?:(?:faire|presenter|soumettre|fournir|remettre|rendre|adresser|presente|soumette|fasse)[^.;]{0,60}(?:rapports?|compte)(?![a-z])|compte rendu|rapport (?:a ce sujet|a cet egard|y afferent|d'etape|detaille))/;
const TO_WHOM =
  /(?:session|conseil des ministres|cmae|conference islamique|sommet|reunion|conference des ministres)/;

/** The paragraph that asks for a report to a coming session: the last of them. */
function followUpOf(operative: readonly OperativeParagraph[]): number | null {
  for (const paragraph of [...operative].reverse()) {
    const text = level([paragraph.text, ...paragraph.subItems.map((item) => item.text)].join(" "));
    const asks = ASKS.exec(text);
    if (asks === null) continue;
    const report = REPORTS.exec(text.slice(asks.index));
    if (report === null) continue;
    if (TO_WHOM.test(text.slice(asks.index + report.index))) return paragraph.paragraph;
  }
  return null;
}
