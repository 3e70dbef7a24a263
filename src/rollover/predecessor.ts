import { inManner } from "../language/manner";
import { level } from "../language/level";
import type { NewRun } from "../model/edit";
import type { Citation, Resolution } from "../model/resolution";
import type { Change } from "./change";
import { sessionMoved } from "./recalled-session";
import { remark, rewriting, textOf, type Replacement, type RollContext } from "./roll-context";
import { citedTopic, sameMatter } from "./same-matter";

/** The custom: a resolution recalls the one of the session before under its own number. */
export function predecessorChanges(
  context: RollContext,
  resolution: Resolution,
): readonly Change[] {
  // A text without preamble recalls in its dispositif.
  const recalling = resolution.preamble.length > 0 ? resolution.preamble : resolution.operative;
  const held = new Set(recalling.flatMap((clause) => clause.paragraphs));
  const recalled = (session: number): readonly Citation[] =>
    resolution.citations.filter(
      (citation) =>
        held.has(citation.paragraph) &&
        citation.body === context.body &&
        citation.session === session &&
        (citation.committee === null || citation.committee === resolution.committee),
    );
  const sameNumber = ({ number }: Citation): boolean => number === resolution.number;
  if (recalled(context.from).some(sameNumber)) return [];
  const before = recalled(context.from - 1).map((citation) => ({
    citation,
    topic: citedTopic(textOf(context, citation.paragraph).slice(citation.end, citation.end + 300)),
  }));
  const ours = before.filter(({ citation, topic }) =>
    topic === null ? sameNumber(citation) : sameMatter(topic, resolution.title),
  );
  const [untold] = before.filter(({ topic }) => topic === null);
  const changes =
    ours.length > 0
      ? ours.map(({ citation }) => moveOn(context, resolution, citation))
      : [
          untold === undefined
            ? recallingClause(context, resolution)
            : askWhetherItsOwn(context, resolution, untold.citation),
        ];
  return changes.filter((change) => change !== null);
}

/** A citation of that session under another number, whose matter the text does not tell: numbers shift. */
const askWhetherItsOwn = (
  context: RollContext,
  resolution: Resolution,
  citation: Citation,
): Change =>
  remark(context, citation.paragraph, citation, {
    kind: "predecessor",
    resolution: resolution.id,
    reason: {
      fr: `Si cette résolution est celle de la session précédente sur la même question, rappelez la n°\u00a0${resolution.number}/${context.from}.`,
      en: `If this is the resolution of the session before on the same matter, recall no. ${resolution.number}/${context.from}.`,
    },
  });

/** « résolution n°20/46-POL adoptée par la 46ème session, tenue à … » → 20/47-POL, 47ème, its place and days. */
function moveOn(context: RollContext, resolution: Resolution, citation: Citation): Change | null {
  const { paragraph } = citation;
  const text = textOf(context, paragraph);
  const cited = text.slice(citation.start, citation.end);
  const pair = new RegExp(
    String.raw`(?<!\d)${citation.number}(\s*\/\s*)${citation.session}(?!\d)`,
  ).exec(cited);
  if (pair === null) return null;
  const start = citation.start + pair.index;
  const session = sessionMoved(context, resolution, citation);
  const replacements: Replacement[] = [
    { start, end: start + String(citation.number).length, text: String(resolution.number) },
    {
      start: start + pair[0].length - String(citation.session).length,
      end: start + pair[0].length,
      text: String(context.from),
    },
    ...withoutDraft(text, citation),
    ...session.replacements,
  ];
  return rewriting(context, paragraph, replacements, {
    kind: "predecessor",
    certainty: "to-confirm",
    resolution: resolution.id,
    reason: {
      fr:
        `L’usage est de rappeler la résolution de la session précédente\u00a0: la ${context.from}ᵉ.` +
        (session.unread ? " Vérifiez les dates et le lieu qui suivent." : ""),
      en:
        `The custom is to recall the resolution of the session before: session ${context.from}.` +
        (session.unread ? " Check the days and place that follow." : ""),
    },
  });
}

/** « le projet de résolution … adopté » became a resolution, adopted. */
function withoutDraft(text: string, { start, end }: Citation): readonly Replacement[] {
  const from = Math.max(0, start - 60);
  const before = level(text.slice(from, start));
  const draft = /(?:(?<![a-z])(le|la|du|de la) )?projet de (?=resolution[^/;]{0,12}$)/.exec(before);
  if (draft === null) return [];
  const article = { le: "la ", la: "la ", du: "de la ", "de la": "de la " }[draft[1] ?? ""] ?? "";
  const at = from + draft.index;
  const agreed = /^\s?adopté(?= )/.exec(text.slice(end, end + 20));
  return [
    { start: at, end: at + draft[0].length, text: article },
    ...(agreed === null
      ? []
      : [{ start: end + agreed[0].length, end: end + agreed[0].length, text: "e" }]),
  ];
}

/** « Rappelant toutes les résolutions pertinentes adoptées par … »: the last one is among them. */
const RECALLS_ALL =
  /^(?:rappelant|reaffirmant|reiterant|ayant examine|se referant|conformement|en application)[^;]{0,60}(?<!nations unies[^;]{0,60})resolutions [^;]{0,60}(?:conseil des ministres|conference islamique|conferences islamiques|sommets? islamiques?|l'oci|sessions)/;

/** A clause that recalls the last session's resolution, where none does, as the first of the preamble. */
function recallingClause(context: RollContext, resolution: Resolution): Change | null {
  const first = resolution.preamble[0];
  if (resolution.chapeau === null || first === undefined) return null;
  if (resolution.preamble.some(({ text }) => RECALLS_ALL.test(level(text)))) return null;
  const { from, manner } = context;
  const committee = resolution.committee === null ? "" : `-${resolution.committee}`;
  const runs: readonly NewRun[] = [
    {
      text: `Rappelant la résolution n°${resolution.number}/${from}${committee} adoptée par la ${from}`,
    },
    { text: "ème", superscript: true },
    { text: " session du Conseil des Ministres des Affaires étrangères\u00a0;" },
  ].map((run) => ({ ...run, text: inManner(run.text, manner) }));
  const chapeau = textOf(context, resolution.chapeau);
  return {
    id: `predecessor-${resolution.chapeau}`,
    kind: "predecessor",
    certainty: "to-confirm",
    resolution: resolution.id,
    reason: {
      fr: "Aucun alinéa ne rappelle la résolution de la session précédente\u00a0: en voici un.",
      en: "No clause recalls the resolution of the session before: here is one.",
    },
    place: { paragraph: resolution.chapeau, start: chapeau.length, end: chapeau.length },
    before: "",
    after: runs.map((run) => run.text).join(""),
    edits: [{ after: resolution.chapeau, insert: { runs, like: first.paragraph } }],
  };
}
