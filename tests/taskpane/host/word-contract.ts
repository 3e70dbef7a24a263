import { casesFor } from "../../host-contract/index";
import type { Driver } from "../../host-contract/contract";
import { wordHost } from "../../../taskpane/host/word";
import { readMarkupHere } from "../../../taskpane/host/word-markup-here";
import { startOfficeClient, type OfficeClient } from "../../word-host/office-client";
import type { Profile } from "../../word-host/profile";
import type { WordHost } from "../../word-host/word-host";

/** The contract over word.ts, the genuine client and a Word of this profile; gives the client. */
export function wordContract(profile: Profile): () => OfficeClient {
  let client: OfficeClient;
  beforeAll(async () => {
    client = await startOfficeClient(profile);
  });
  const cases =
    profile.wordApi === "1.3" ? casesFor("tracking", "saved settings") : casesFor("saved settings");
  for (const each of cases)
    it(each.name, async () => {
      const word = client.open(each.document());
      await expect(each.run(driverOf(word))).resolves.toBeUndefined();
    });
  return () => client;
}

function driverOf(word: WordHost): Driver {
  return {
    host: wordHost(readMarkupHere),
    select: async (paragraph, start, end) => word.select(word.paragraph(paragraph), start, end),
    type: async (paragraph, text) => word.type(word.paragraph(paragraph), text),
    save: async () => word.document.save(),
  };
}
