import { documentSettings, readDocx } from "../../src/index";
import { same, texts, type ContractCase } from "./contract";
import { sampleDocx } from "./sample-docx";

const draft = () => sampleDocx(["Rappelant les travaux de l’atelier sur l’eau ;"]);

export const SETTINGS_CASES: readonly ContractCase[] = [
  {
    name: "gives back what it keeps with the document, the newest of each name, and the text stays",
    document: draft,
    run: async (driver) => {
      const { settings } = driver.host;
      same(settings.get("ignored"), null, "before");
      settings.set("ignored", "[1]");
      settings.set("style", "{}");
      settings.set("ignored", "« [2] »");
      same([settings.get("ignored"), settings.get("style")], ["« [2] »", "{}"], "kept");
      same(await texts(driver), ["Rappelant les travaux de l’atelier sur l’eau ;"], "text");
    },
  },
  {
    name: "what is kept with the document is in the file that is saved",
    needs: ["saved settings"],
    document: draft,
    run: async ({ host, save }) => {
      host.settings.set("ignored", "« [2] »");
      same(documentSettings(readDocx(await save())).get("ignored"), "« [2] »", "saved");
    },
  },
];
