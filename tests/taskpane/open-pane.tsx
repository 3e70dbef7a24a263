import "fake-indexeddb/auto";
import "@testing-library/jest-dom";
import { configure, render } from "@testing-library/react";
import { deserialize, serialize } from "node:v8";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../taskpane/App";
import { Desk } from "../../taskpane/desk/desk";
import { openCollectionStore } from "../../taskpane/engine/collection-store";
import { localEngine } from "../../taskpane/engine/local-engine";
import type { Host } from "../../taskpane/host/host";
import { TextHost } from "./text-host";

/** A draft of session 48, rolled half by hand. */
export const DRAFT = [
  "RÉSOLUTION N°1/48-CUL",
  "SUR",
  "LES BIBLIOTHÈQUES DE QUARTIER",
  "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération islamique, réuni en sa quarante-septième session (Session : Lire et écrire), à Niamey, en République du Niger, les 27 et 28 novembre 2020 (12 et 13 Rabi II 1442H) ;",
  "Conscient du rôle des bibliothèques dans la vie des quartiers :",
  "1. **INVITE** les États membres à ouvrir leurs bibliothèques le soir.",
  "2. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48^{ème} session du Conseil des Ministres des Affaires étrangères.",
];

// A machine with much else to do takes its time to draw.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => {
  // What a browser has and jsdom has not.
  Object.assign(globalThis, {
    structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  });
  Blob.prototype.arrayBuffer = function () {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.onerror = () => reject(reader.error ?? new Error("unread"));
      reader.readAsArrayBuffer(this);
    });
  };
  window.matchMedia = (query) =>
    ({
      media: query,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
beforeEach(() => window.localStorage.clear());

/** The pane over a draft, in a host of lines. */
export function openPane(language: "fr" | "en" = "fr", lines: readonly string[] = DRAFT) {
  const host = new TextHost(lines);
  return { host, user: openPaneOn(host, language) };
}

/** The pane over a host; gives the drafter's hands. */
export function openPaneOn(host: Host, language: "fr" | "en" = "fr"): UserEvent {
  const desk = new Desk(host, localEngine(openCollectionStore()));
  render(<App desk={desk} language={language} direction="ltr" />);
  return userEvent.setup();
}
