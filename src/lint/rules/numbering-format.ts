import type { ClauseLabel, OperativeParagraph } from "../../model/resolution";
import { comparison, overDraft } from "../comparison";
import type { DraftRule, Fault } from "../rule";

interface Label {
  readonly label: ClauseLabel;
  readonly style: string;
  readonly paragraph: number;
}

/** The style of a label: its text with 1 for the number, told apart from the automatic ones. */
const styleOf = ({ from, text, number, suffix }: ClauseLabel): string => {
  const bare = suffix === "" ? text : text.replace(suffix, "").replace(/\s+(?=\W*$)/, "");
  return `${from} ${bare.replace(String(number ?? ""), "1").replace(/\u00a0/g, " ")}`;
};

const labelled = (operative: readonly OperativeParagraph[]): readonly Label[] =>
  operative.flatMap(({ label, paragraph }) =>
    label === null || label.number === null ? [] : [{ label, style: styleOf(label), paragraph }],
  );

/** The style that most labels have; `1.` of equals. */
function prevailing(labels: readonly Label[]): string | null {
  const counts = new Map<string, number>();
  for (const { style } of labels) counts.set(style, (counts.get(style) ?? 0) + 1);
  const rank = ([style, count]: [string, number]): number =>
    count + (style.endsWith(" 1.") ? 0.5 : 0);
  return [...counts].sort((a, b) => rank(b) - rank(a))[0]?.[0] ?? null;
}

const as = (style: string, { number, suffix }: ClauseLabel): string =>
  style.slice(style.indexOf(" ") + 1).replace("1", `${number ?? ""}${suffix && ` ${suffix}`}`);

function fault(labels: readonly Label[], style: string): Fault[] {
  const first = labels[0];
  if (!first) return [];
  const right = as(style, first.label);
  const automatic = style.startsWith("list") && first.label.from === "typed";
  const edits = labels.flatMap(({ label }) =>
    label.place === null ? [] : [{ ...label.place, text: as(style, label) }],
  );
  const fixable = edits.length === labels.length && style.startsWith("typed");
  return [
    {
      ...(first.label.place ?? { paragraph: first.paragraph, start: 0, end: 0 }),
      message: automatic
        ? {
            fr: `Le numéro « ${first.label.text} » est tapé à la main, parmi des numéros automatiques : il ne suivra pas les insertions.`,
            en: `Number “${first.label.text}” is typed among automatic ones: it will not follow insertions.`,
          }
        : {
            fr: `Le numéro s’écrit « ${right} » dans ce texte, non « ${first.label.text} »${labels.length > 1 ? ` (${labels.length} paragraphes)` : ""}.`,
            en: `The number is written “${right}” in this text, not “${first.label.text}”${labels.length > 1 ? ` (${labels.length} paragraphs)` : ""}.`,
          },
      ...(fixable
        ? { fix: { title: { fr: `Écrire « ${right} »`, en: `Write “${right}”` }, edits } }
        : {}),
    },
  ];
}

/** One habit is one fault: a resolution that is in another style throughout is said once. */
function* deviations(labels: readonly Label[], style: string): Iterable<Fault> {
  const deviant = labels.filter((one) => one.style !== style);
  const habit = prevailing(deviant);
  if (deviant.length > 1 && deviant.length === labels.length && habit !== null) {
    const habitual = deviant.filter((one) => one.style === habit);
    yield* fault(habitual, style);
    for (const one of deviant.filter((other) => !habitual.includes(other)))
      yield* fault([one], style);
    return;
  }
  for (const one of deviant) yield* fault([one], style);
}

export const numberingFormat: DraftRule = {
  id: "numbering-format",
  scope: "draft",
  severity: "warning",
  summary: {
    fr: "Les numéros du dispositif s’écrivent tous de la même façon.",
    en: "Operative numbers are all written alike.",
  },
  why: {
    fr: "Un numéro d’une autre forme (« 6- », « - 6- ») vient d’un copier-coller ; un numéro tapé parmi des numéros automatiques sera faux à la prochaine insertion.",
    en: "A number in another form (“6-”, “- 6-”) was pasted; one typed among automatic numbers will be wrong at the next insertion.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUE** l'ouverture d'une bibliothèque.\n2- **INVITE** les États membres à ouvrir des salles de lecture.\n3. **NOTE** l'intérêt des lecteurs.",
        finds: ["2-"],
        fixed:
          "1. **SALUE** l'ouverture d'une bibliothèque.\n2. **INVITE** les États membres à ouvrir des salles de lecture.\n3. **NOTE** l'intérêt des lecteurs.",
      },
    ],
    good: [
      "1. **SALUE** l'ouverture d'une bibliothèque.\n1 bis. **NOTE** l'intérêt des lecteurs.\n2. **INVITE** les États membres à ouvrir des salles de lecture.",
    ],
  },
  check: overDraft(
    comparison<readonly Label[], string>({
      said({ resolution }) {
        const labels = labelled(resolution?.operative ?? []);
        return new Map(labels.length === 0 ? [] : [["", labels]]);
      },
      judge: (all) => prevailing(all.flat()),
      marks: deviations,
    }),
  ),
};
