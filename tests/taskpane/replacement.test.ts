import { outline, readText } from "../../src/index";
import { replacement } from "../../taskpane/desk/replacement";
import { DRAFT } from "./open-pane";

const { paragraphs } = readText(DRAFT.join("\n\n"));
const outlined = outline(paragraphs);
const inserted = (edits: ReturnType<typeof replacement>): string =>
  edits
    .flatMap((edit) => ("insert" in edit ? edit.insert.runs : []))
    .map(({ text }) => text)
    .join("");

it("gives the clause the typed number of the paragraph whose place it takes", () => {
  const clause = {
    runs: [{ text: "2. " }, { text: "SALUE", bold: true }, { text: " les conteurs." }],
  };
  const edits = replacement(clause, 5, paragraphs, outlined);
  expect(inserted(edits)).toBe("1. SALUE les conteurs.");
  expect(edits[1]).toEqual({ paragraph: 5, delete: true });
});

it("leaves a clause without a number as it is", () => {
  const clause = { runs: [{ text: "Rappelant la rive ;" }] };
  expect(inserted(replacement(clause, 4, paragraphs, outlined))).toBe("Rappelant la rive ;");
  expect(inserted(replacement(clause, 5, paragraphs, outlined))).toBe("Rappelant la rive ;");
});
