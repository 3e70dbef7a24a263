import type { Warning } from "../model/paragraph";
import type { OperativeParagraph, Outline, Resolution, SubItem } from "../model/resolution";

const subItemJson = (item: SubItem) => ({
  paragraph: item.paragraph,
  label: item.label?.text ?? null,
  number: item.label?.number ?? null,
  depth: item.depth,
  text: item.text,
});

const operativeJson = (clause: OperativeParagraph) => ({
  paragraph: clause.paragraph,
  label: clause.label?.text ?? null,
  number: clause.label?.number ?? null,
  verbs: clause.verbs.map((verb) => verb.text),
  text: clause.text,
  subItems: clause.subItems.map(subItemJson),
});

const resolutionJson = (resolution: Resolution) => ({
  id: resolution.id,
  number: resolution.number,
  session: resolution.session,
  committee: resolution.committee,
  title: resolution.title,
  heading: resolution.heading,
  chapeau: resolution.chapeau,
  preamble: resolution.preamble.map(({ paragraph, text }) => ({ paragraph, text })),
  operative: resolution.operative.map(operativeJson),
  annexes: resolution.annexes.map(({ paragraph, title }) => ({ paragraph, title })),
  followUp: resolution.followUp,
  citations: resolution.citations,
  sessionMentions: resolution.sessionMentions.map(
    ({ paragraph, start, end, session, body, role }) => ({
      paragraph,
      start,
      end,
      session,
      body,
      role,
    }),
  ),
});

/** The outline that other programs read (docs/design.md, « What the outside relies on »). */
export function outlineJson(outlined: Outline, warnings: readonly Warning[]): string {
  const { session, resolutions } = outlined;
  const report = {
    session: session && { number: session.number, from: session.from },
    resolutions: resolutions.map(resolutionJson),
    warnings,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The outline as a person reads it: a head a resolution, a line a clause, cut to `width` characters. */
export function outlineText(outlined: Outline, width = 100): string {
  const cut = (text: string): string =>
    text.length > width ? `${text.slice(0, width - 1)}…` : text;
  const lines = outlined.resolutions.flatMap((resolution) => [
    `${resolution.id}  ${resolution.title}`,
    ...resolution.preamble.map((clause) => cut(`  · ${clause.text}`)),
    ...resolution.operative.flatMap((clause) => [
      cut(`  ${clause.label?.text ?? "–"} ${clause.text}`),
      ...clause.subItems.map((item) =>
        cut(`  ${"  ".repeat(item.depth)}${item.label?.text ?? "–"} ${item.text}`),
      ),
    ]),
    ...resolution.annexes.map((annex) => cut(`  ⁂ ${annex.title}`)),
    "",
  ]);
  return lines.join("\n");
}
