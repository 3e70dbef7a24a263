import { wordHost } from "../../../taskpane/host/word";
import { readMarkupHere } from "../../../taskpane/host/word-markup-here";
import { stringsFor } from "../../../taskpane/strings/strings";
import { refusal } from "../../host-contract/contract";
import { sampleDocx } from "../../host-contract/sample-docx";
import { LTSC_2021 } from "../../word-host/profile";
import { wordContract } from "./word-contract";

describe(`word.ts over the genuine client: ${LTSC_2021.name}`, () => {
  const client = wordContract(LTSC_2021);

  it("writes no correction that it could not track, and says so", async () => {
    const word = client().open(sampleDocx(["Rappelant la visite ;"]));
    const host = wordHost(readMarkupHere);
    expect(host.capabilities.tracking).toBe(false);
    const edit = { paragraph: 0, start: 0, end: 9, text: "Notant" };
    expect(await refusal(host.apply([edit], await host.read()))).toBe("no-tracking");
    expect((await host.read()).paragraphs[0]?.text).toBe("Rappelant la visite ;");
    expect(word.requests).toHaveLength(2);
    expect(stringsFor("fr").notice["no-tracking"]).toBe(
      "Cette version de Word ne suit pas les modifications, et rien n’est changé sans trace. Copiez le texte proposé et collez-le à cet endroit.",
    );
  });
});
