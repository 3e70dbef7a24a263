import { screen, waitFor } from "@testing-library/react";
import { wordHost } from "../../taskpane/host/word";
import { readMarkupHere } from "../../taskpane/host/word-markup-here";
import { startOfficeClient, type OfficeClient } from "../word-host/office-client";
import { LTSC_2021 } from "../word-host/profile";
import { openPaneOn } from "./open-pane";
import { REPORT, WORD_DRAFT } from "./word-draft";

/** Word 2021: nothing is tracked, so nothing is corrected; the pane says so and helps all the same. */
let client: OfficeClient;
beforeAll(async () => {
  client = await startOfficeClient(LTSC_2021);
});

it("says what this Word cannot do, in French and in English", async () => {
  client.open(WORD_DRAFT);
  openPaneOn(wordHost(readMarkupHere));
  await screen.findByText(
    "Cette version de Word ne suit pas les modifications : la correction est proposée à copier.",
  );
  screen.getByText("Cette version de Word ne prend pas les commentaires de Greffier.");
  openPaneOn(wordHost(readMarkupHere), "en");
  await screen.findByText(
    "This version of Word does not track changes: the correction is given to copy.",
  );
  screen.getByText("This version of Word takes no comments from Greffier.");
});

it("copies the correction, selects what it goes over, and changes nothing", async () => {
  const word = client.open(WORD_DRAFT);
  const user = openPaneOn(wordHost(readMarkupHere));
  await user.click(await screen.findByRole("button", { name: REPORT }));
  expect(screen.queryByRole("button", { name: "Corriger" })).toBeNull();
  expect(screen.queryByRole("button", { name: /Tout corriger/ })).toBeNull();
  expect(screen.queryByRole("button", { name: "Commenter" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Copier la correction" }));
  await screen.findByText(/^Correction copiée/);
  expect(await navigator.clipboard.readText()).toBe("49");
  const { document } = word;
  const selected = document.letters(document.selection).flat();
  expect(selected.map(({ text }) => text).join("")).toBe("48");
  expect(word.document.save()).toHaveLength(client.open(WORD_DRAFT).document.save().length);
});

it("says to make by hand what cannot be pasted", async () => {
  client.open(WORD_DRAFT);
  const user = openPaneOn(wordHost(readMarkupHere));
  await user.click(await screen.findByRole("button", { name: /verbe.*gras/i }));
  await user.click(screen.getByRole("button", { name: "Copier la correction" }));
  await screen.findByText(
    "Ce logiciel ne permet pas ce changement. Faites-le à la main à cet endroit.",
  );
});

it("inserts a standard paragraph all the same", async () => {
  const word = client.open(WORD_DRAFT);
  word.select(word.paragraph(5), 3);
  const user = openPaneOn(wordHost(readMarkupHere));
  await user.click(await screen.findByRole("tab", { name: "Modèles" }));
  const [insert] = await screen.findAllByRole("button", { name: /^Insérer (?!le paragraphe)/ });
  if (!insert) throw new Error("nothing to insert");
  const before = word.document.paragraphs.length;
  await user.click(insert);
  await screen.findByText(/^Paragraphe inséré/);
  await waitFor(() => expect(word.document.paragraphs).toHaveLength(before + 1));
});
