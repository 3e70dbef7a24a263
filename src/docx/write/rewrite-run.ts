import type { ContentRun } from "../paragraph-content";
import type { RevisionMarks } from "./revision-marks";
import { formatted, formattedLike, type WantedFormat } from "./run-format";
import { runXml, textXml } from "./run-xml";
import { formatAt, type Insertion, type Markup, type SpanPlan } from "./span-plan";
import type { Splice } from "./splice";

/** Neighbouring pieces of a run that share a fate. */
interface Group {
  readonly deleted: boolean;
  readonly format: WantedFormat;
  /** Offset where the group starts. */
  readonly start: number;
  end: number;
  xml: string;
}

const REVISION = /^w:(ins|moveTo)$/;

/** The splices that a plan asks of one run; none where it leaves the run alone. */
export function rewriteRun(
  run: ContentRun,
  plan: SpanPlan,
  marks: RevisionMarks | null,
): readonly Splice[] {
  const insertions = plan.insertions.filter((insertion) => insertion.anchor === run);
  const markups = plan.markups.filter(({ at, side }) =>
    side === "start" ? run.start <= at && at < run.end : run.start < at && at <= run.end,
  );
  const groups = groupsOf(run, plan);
  const changed = groups.some((group) => group.deleted || isSet(group.format));
  if (!changed && insertions.length === 0 && markups.length === 0) return [];

  const pieces: string[] = [];
  const splices: Splice[] = [];
  const insert = (insertion: Insertion): void => {
    const outside = placeOutsideRevision(insertion, run, marks);
    if (outside === null) pieces.push(insertionXml(insertion, run, marks));
    else splices.push({ start: outside, end: outside, text: inserted(insertion, marks) });
  };
  insertions.filter(({ at }) => at === run.start).forEach(insert);
  for (const group of groups) {
    const markup = (wanted: Markup["side"], offset: number): void => {
      if (group.start === group.end) return;
      for (const { at, side, xml } of markups) {
        if (side === wanted && at === offset) pieces.push(xml);
      }
    };
    markup("start", group.start);
    pieces.push(groupXml(run, group, marks));
    markup("end", group.end);
    if (group.start === group.end) continue;
    insertions.filter(({ at }) => at === group.end).forEach(insert);
  }
  const { start, end } = run.element;
  return [{ start, end, text: pieces.join("") }, ...splices];
}

/** Beside someone's insertion when the new text comes first or last in it, so as not to cut it. */
function placeOutsideRevision(
  { at }: Insertion,
  { container, element, start, end }: ContentRun,
  marks: RevisionMarks | null,
): number | null {
  if (marks === null || !REVISION.test(container.name)) return null;
  if (at === start && container.first === element) return container.start;
  return at === end && element.next === null ? container.end : null;
}

function inserted({ like, format, text }: Insertion, marks: RevisionMarks | null): string {
  const run = runXml(formattedLike(like.properties, format), text);
  return marks === null ? run : marks.inserted(run);
}

/** New text; an insertion by someone else is cut in two around it, so that each keeps its author. */
function insertionXml(insertion: Insertion, run: ContentRun, marks: RevisionMarks | null): string {
  const xml = inserted(insertion, marks);
  const { container } = run;
  if (marks === null || !REVISION.test(container.name)) return xml;
  const closing = container.scope.source.slice(container.closeStart, container.end);
  return closing + xml + marks.reopened(container.openTag);
}

/** Cuts a run where the plan needs it; what shows no text is never deleted. */
function groupsOf(run: ContentRun, plan: SpanPlan): readonly Group[] {
  const cuts = cutsWithin(plan);
  const groups: Group[] = [];
  let at = run.start;
  const add = (xml: string, deleted: boolean, format: WantedFormat, length: number): void => {
    const last = groups.at(-1);
    const joins =
      last !== undefined &&
      last.deleted === deleted &&
      (length === 0 || (!cuts.has(at) && sameFormat(last.format, format)));
    if (joins) {
      last.xml += xml;
      last.end = at + length;
    } else groups.push({ deleted, format, start: at, end: at + length, xml });
    at += length;
  };
  for (const { element, text } of run.pieces) {
    if (text === "") add(element.raw, false, {}, 0);
    for (let from = 0; from < text.length;) {
      let to = from + 1;
      while (to < text.length && !cuts.has(at + to - from)) to++;
      const deleted = plan.deletions.some(({ start, end }) => start <= at && at < end);
      const whole = from === 0 && to === text.length;
      const part = text.slice(from, to);
      const isText = element.name === "w:t";
      const keep = whole && !(deleted && isText);
      const xml = keep ? element.raw : textXml(part, deleted ? "w:delText" : "w:t");
      add(xml, deleted, deleted ? {} : needed(run, formatAt(plan.formats, at)), to - from);
      from = to;
    }
  }
  return groups;
}

function cutsWithin(plan: SpanPlan): ReadonlySet<number> {
  const cuts = new Set<number>();
  for (const { start, end } of [...plan.deletions, ...plan.formats]) cuts.add(start).add(end);
  for (const { at } of [...plan.insertions, ...plan.markups]) cuts.add(at);
  return cuts;
}

/** The part of wanted formatting that does not hold already. */
function needed(run: ContentRun, { bold, superscript }: WantedFormat): WantedFormat {
  const { formatting } = run.effective;
  return {
    ...(bold === undefined || bold === formatting.bold ? {} : { bold }),
    ...(superscript === undefined || superscript === formatting.superscript ? {} : { superscript }),
  };
}

const isSet = ({ bold, superscript }: WantedFormat): boolean =>
  bold !== undefined || superscript !== undefined;

const sameFormat = (one: WantedFormat, other: WantedFormat): boolean =>
  one.bold === other.bold && one.superscript === other.superscript;

function groupXml(run: ContentRun, group: Group, marks: RevisionMarks | null): string {
  const { element, properties } = run;
  const close = element.scope.source.slice(element.closeStart, element.end);
  const own = properties?.raw ?? "";
  if (group.deleted) {
    return marks === null ? "" : marks.deleted(element.openTag + own + group.xml + close);
  }
  const rPr = isSet(group.format)
    ? formatted(properties, group.format, marks === null ? null : () => marks.attributes())
    : own;
  return element.openTag + rPr + group.xml + close;
}
