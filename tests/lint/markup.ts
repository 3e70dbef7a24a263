import type { Paragraph } from "../../src/model/paragraph";

/** A paragraph in the text reader's markup. */
export const markup = (paragraph: Paragraph): string =>
  paragraph.runs
    .map((run) => {
      const text = paragraph.text.slice(run.start, run.end);
      const raised = run.superscript ? `^{${text}}` : text;
      return run.bold ? `**${raised}**` : raised;
    })
    .join("")
    .replaceAll("****", "");

/** Lines of a text without the empty ones. */
export const lines = (text: string): string[] =>
  text.split("\n").filter((line) => line.trim() !== "");
