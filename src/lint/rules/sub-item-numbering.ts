import type { Edit } from "../../model/edit";
import type { ClauseLabel, OperativeParagraph, SubItem } from "../../model/resolution";
import { write } from "../fix";
import type { Fault, ResolutionRule } from "../rule";
import { breaks } from "../sequence";
import { span } from "../span";

const SECOND_LABEL = /^\s*(?:-\s*)?\(?(?:[a-z]|[ivx]+|\d{1,2})[).]\s/;

/** The label with another number: letters stay letters. */
function relabelled({ text }: ClauseLabel, number: number): string | null {
  if (!/[a-z]/.test(text)) return text.replace(/\d+/, String(number));
  return number > 26 ? null : text.replace(/[a-z]+/, String.fromCharCode(96 + number));
}

/** Items of one depth under one paragraph. */
function* sequence(items: readonly SubItem[]): Iterable<Fault> {
  const labelled = items.flatMap(({ label, paragraph }) =>
    label?.number == null ? [] : [{ label, number: label.number, paragraph }],
  );
  for (const { at, expected, wrong } of breaks(labelled.map(({ number }) => number))) {
    const one = labelled[at];
    if (!one) continue;
    const right = relabelled(one.label, expected) ?? String(expected);
    const edits: Edit[] = wrong.flatMap((index, step) => {
      const text = labelled[index] && relabelled(labelled[index].label, expected + step);
      const place = labelled[index]?.label.place;
      return place && text != null && text !== labelled[index]?.label.text
        ? [{ ...place, text }]
        : [];
    });
    yield {
      ...(one.label.place ?? { paragraph: one.paragraph, start: 0, end: 0 }),
      message: {
        fr: `« ${one.label.text} » rompt la suite : « ${right} » est attendu.`,
        en: `“${one.label.text}” breaks the sequence: “${right}” is expected.`,
      },
      ...(edits.length > 0 ? { fix: { title: { fr: "Relettrer", en: "Reletter" }, edits } } : {}),
    };
  }
}

function* depths({ subItems }: OperativeParagraph): Iterable<readonly SubItem[]> {
  let group: SubItem[] = [];
  for (const item of subItems) {
    if (item.depth > 1) continue;
    if (item.label?.number === 1 && group.length > 0) {
      yield group;
      group = [];
    }
    group.push(item);
  }
  yield group;
}

export const subItemNumbering: ResolutionRule = {
  id: "sub-item-numbering",
  scope: "resolution",
  severity: "error",
  summary: {
    fr: "Les sous-paragraphes se suivent, chacun avec une seule lettre.",
    en: "Sub-items follow one another, each with one letter.",
  },
  why: {
    fr: "Deux lettres pour un alinéa, ou deux « a) », et nul ne sait plus lequel un texte cite.",
    en: "With two letters on one item, or two “a)”, nobody knows which one a text cites.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **INVITE** les États membres à :\n\n - a) ouvrir des salles de lecture ;\n - b) a) prêter des livres.",
        finds: ["a)"],
        fixed:
          "1. **INVITE** les États membres à :\n\n - a) ouvrir des salles de lecture ;\n - b) prêter des livres.",
      },
      {
        text: "1. **INVITE** les États membres à :\n\n a) ouvrir des salles de lecture ;\n c) prêter des livres.",
        finds: ["c)"],
        fixed:
          "1. **INVITE** les États membres à :\n\n a) ouvrir des salles de lecture ;\n b) prêter des livres.",
      },
    ],
    good: [
      "1. **INVITE** les États membres à :\n\n a) ouvrir des salles de lecture ;\n b) prêter des livres.",
    ],
  },
  *check(resolution, { paragraphs }) {
    for (const operative of resolution.operative) {
      for (const group of depths(operative)) yield* sequence(group);
      for (const { label, paragraph: index } of operative.subItems) {
        const paragraph = paragraphs[index];
        if (!paragraph || !label || label.number === null) continue;
        const from = label.place?.end ?? 0;
        const second = SECOND_LABEL.exec(paragraph.text.slice(from));
        if (!second) continue;
        const start = from + (/^\s*/.exec(second[0])?.[0].length ?? 0);
        const place = span(paragraph, start, from + second[0].length - 1);
        yield {
          ...place,
          message: {
            fr: `Une seconde lettre suit « ${label.text} » : l’ancienne est restée.`,
            en: `A second letter follows “${label.text}”: the old one was left.`,
          },
          fix: write({ ...place, end: place.end + 1 }, ""),
        };
      }
    }
  },
};
