import { wordSettings } from "../../../taskpane/host/word-settings";
import { sampleDocx } from "../../host-contract/sample-docx";
import { startOfficeClient } from "../../word-host/office-client";
import { DESKTOP } from "../../word-host/profile";

it("keeps settings in the document, under names of ours", async () => {
  const word = (await startOfficeClient(DESKTOP)).open(sampleDocx(["Rappelant la visite ;"]));
  expect(wordSettings().get("ignored")).toBeNull();
  wordSettings().set("ignored", "[]");
  expect([...word.settings]).toEqual([["greffier.ignored", expect.stringContaining("[]")]]);
  expect(wordSettings().get("ignored")).toBe("[]");
});
