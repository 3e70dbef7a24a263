import { ignoredFindings } from "../../../taskpane/desk/ignored-findings";
import { documentSettings } from "../../../taskpane/host/word-settings";
import { sampleDocx } from "../../host-contract/sample-docx";
import { startOfficeClient } from "../../word-host/office-client";
import { DESKTOP } from "../../word-host/profile";

it("keeps what was set aside in the document, and no word of its text", async () => {
  const word = (await startOfficeClient(DESKTOP)).open(sampleDocx(["Rappelant la visite ;"]));
  const name = "punctuation\n2/48-POL\nvisite\nRappelant la visite ;\n0";
  ignoredFindings(documentSettings()).add(name, "Fausse alerte");

  const kept = JSON.stringify([...word.settings]);
  expect(kept).toContain("Fausse alerte");
  expect(kept).not.toContain("visite");
  expect(ignoredFindings(documentSettings()).has(name)).toBe(true);
});
