import type { Paragraph } from "../../model/paragraph";
import type { Clause } from "../../model/resolution";
import { write } from "../fix";
import type { HouseStyle } from "../house-style";
import { NO_BREAK } from "../no-break";
import type { Fault, ResolutionRule } from "../rule";
import { span } from "../span";

const TAIL = /\s*(?:;\s*et|[;:,.]+)?\s*$/;

function* ending(
  clause: Clause,
  last: boolean,
  paragraphs: readonly Paragraph[],
  style: HouseStyle,
): Iterable<Fault> {
  const paragraph = paragraphs[clause.paragraphs.at(-1) ?? clause.paragraph];
  if (!paragraph) return;
  const allowed = last ? style.endings.lastPreamble : style.endings.preamble;
  const text = paragraph.text.trimEnd();
  const tail = TAIL.exec(text.slice(-12))?.[0] ?? "";
  const mark = tail.trim();
  if (allowed.includes(mark.replace(/;\s*et$/, ";"))) return;
  // Before a list or a quotation that goes on, a colon is right anywhere.
  if (!last && mark === ":") return;
  const right = allowed[0] ?? ";";
  const gap = right === "," || right === "." ? "" : NO_BREAK;
  const start = mark === "" ? text.search(/[\p{L}\p{N}]+$|\S$/u) : text.length - mark.length;
  yield {
    ...span(paragraph, start, text.length),
    message: last
      ? {
          fr: `Le dernier alinéa du préambule se termine par ${allowed.map((one) => `« ${one} »`).join(" ou ")}.`,
          en: `The last preambular clause ends with ${allowed.map((one) => `“${one}”`).join(" or ")}.`,
        }
      : {
          fr: `Un alinéa du préambule se termine par ${allowed.map((one) => `« ${one} »`).join(" ou ")}.`,
          en: `A preambular clause ends with ${allowed.map((one) => `“${one}”`).join(" or ")}.`,
        },
    fix: write(span(paragraph, text.length - tail.length, text.length), gap + right),
  };
}

export const preamblePunctuation: ResolutionRule = {
  id: "preamble-punctuation",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Les alinéas du préambule se terminent par un point-virgule.",
    en: "Preambular clauses end with a semicolon.",
  },
  why: {
    fr: "Le préambule et le dispositif sont une seule phrase : un point l’arrête avant le verbe.",
    en: "Preamble and operative part are one sentence: a full stop ends it before its verb.",
  },
  examples: {
    within: "preamble",
    bad: [
      {
        text: "Rappelant le rôle des bibliothèques.\n\nSaluant l'ouverture de salles de lecture :",
        finds: ["."],
        fixed:
          "Rappelant le rôle des bibliothèques\u00a0;\n\nSaluant l'ouverture de salles de lecture :",
      },
      {
        text: "Rappelant le rôle des bibliothèques ;\n\nSaluant l'ouverture de salles de lecture,",
        finds: [","],
        fixed:
          "Rappelant le rôle des bibliothèques ;\n\nSaluant l'ouverture de salles de lecture\u00a0:",
      },
    ],
    good: [
      "Rappelant le rôle des bibliothèques ; et\n\nSaluant l'ouverture de salles de lecture :",
      "Rappelant le rôle des bibliothèques ;\n\nSaluant l'ouverture de salles de lecture ;",
    ],
  },
  *check(resolution, { paragraphs, style }) {
    if (resolution.operative.length === 0) return;
    for (const clause of resolution.preamble) {
      yield* ending(clause, clause === resolution.preamble.at(-1), paragraphs, style);
    }
  },
};
