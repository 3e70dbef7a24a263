import { screen } from "@testing-library/react";
import { wordHost } from "../../taskpane/host/word";
import { readMarkupHere } from "../../taskpane/host/word-markup-here";
import { startOfficeClient, type OfficeClient } from "../word-host/office-client";
import { WEB, type Profile } from "../word-host/profile";
import type { WordHost } from "../word-host/word-host";
import { openPaneOn } from "./open-pane";
import { REPORT, WORD_DRAFT } from "./word-draft";

/** Word on the web, with what it is known to refuse. */
let client: OfficeClient;
beforeAll(async () => {
  client = await startOfficeClient(WEB);
});

const open = (refusals: Partial<Profile> = {}): WordHost =>
  client.open(WORD_DRAFT, { ...WEB, ...refusals });

const FORMATTING =
  "Word n’a pas donné toute la mise en forme de ce document : là où elle change dans un paragraphe, le gras et les exposants ne sont pas contrôlés.";
const NUMBERING =
  "Word n’a pas donné les numéros des listes : la numérotation n’est pas contrôlée.";

it("says nothing where nothing is missing", async () => {
  open();
  openPaneOn(wordHost(readMarkupHere));
  await screen.findByRole("button", { name: REPORT });
  expect(screen.queryByRole("note")).toBeNull();
});

it("does not look for faults of formatting where it was not told it, and says so", async () => {
  open({ ooxmlLimit: 3 });
  openPaneOn(wordHost(readMarkupHere));
  await screen.findByText(FORMATTING);
  expect(screen.queryByText(NUMBERING)).toBeNull();
  // Wholly plain, so known: the one verb that is not bold. Those that are, are not taken for plain.
  expect(screen.getAllByRole("button", { name: /verbe.*gras/i })).toHaveLength(1);
  screen.getByRole("button", { name: REPORT });
});

it("does not check the numbering where it was not told the numbers, and says so", async () => {
  const word = open({ ooxmlLimit: 3 });
  word.document.tracking = "TrackAll";
  word.document.removeParagraph(word.paragraph(6));
  word.document.tracking = "Off";
  openPaneOn(wordHost(readMarkupHere));
  await screen.findByText(NUMBERING);
  expect(screen.queryByRole("button", { name: /numéro/ })).toBeNull();
  screen.getByRole("button", { name: REPORT });
});

it("says that a comment is refused", async () => {
  open();
  const user = openPaneOn(wordHost(readMarkupHere));
  await user.click(await screen.findByRole("button", { name: REPORT }));
  await user.click(screen.getByRole("button", { name: "Commenter" }));
  await screen.findByText(
    "Ce logiciel ne permet pas ce changement. Faites-le à la main à cet endroit.",
  );
});
