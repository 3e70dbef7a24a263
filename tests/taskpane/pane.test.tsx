import "fake-indexeddb/auto";
import "@testing-library/jest-dom";
import { act, configure, render, screen, waitFor, within } from "@testing-library/react";
import { TextDecoder } from "node:util";
import { deserialize, serialize } from "node:v8";
import userEvent from "@testing-library/user-event";
import { IGNORED_SETTING } from "../../src/index";
import { App } from "../../taskpane/App";
import { Desk } from "../../taskpane/desk/desk";
import { openCollectionStore } from "../../taskpane/engine/collection-store";
import { localEngine } from "../../taskpane/engine/local-engine";
import { TextHost } from "./text-host";

const DRAFT = [
  "RÉSOLUTION N°1/48-CUL",
  "SUR",
  "LES BIBLIOTHÈQUES DE QUARTIER",
  "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération islamique, réuni en sa quarante-septième session (Session : Lire et écrire), à Niamey, en République du Niger, les 27 et 28 novembre 2020 (12 et 13 Rabi II 1442H) ;",
  "Conscient du rôle des bibliothèques dans la vie des quartiers :",
  "1. **INVITE** les États membres à ouvrir leurs bibliothèques le soir.",
  "2. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48^{ème} session du Conseil des Ministres des Affaires étrangères.",
];

const COLLECTION = [
  "RÉSOLUTION N°4/47-CUL",
  "SUR",
  "LES BIBLIOBUS",
  "Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-septième session, à Niamey, en République du Niger, les 27 et 28 novembre 2020 ;",
  "Conscient du rôle des bibliobus dans les campagnes :",
  "1. **ENCOURAGE** les États membres à ouvrir leurs bibliothèques aux écoles le soir.",
];

// A machine with much else to do takes its time to draw.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

beforeAll(() => {
  // What a browser has and jsdom has not.
  Object.assign(globalThis, {
    TextDecoder,
    structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  });
  File.prototype.arrayBuffer = function () {
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

function open(language: "fr" | "en" = "fr", lines: readonly string[] = DRAFT) {
  const host = new TextHost(lines);
  const desk = new Desk(host, localEngine(openCollectionStore()));
  render(<App desk={desk} language={language} direction="ltr" />);
  return { host, user: userEvent.setup() };
}

const heads = () =>
  screen.getAllByRole("button", { expanded: false }).filter((one) => one.closest("li"));

describe("Révision", () => {
  it("tells what to correct, goes to the place and corrects it", async () => {
    const { host, user } = open();
    const report = await screen.findByRole("button", { name: /rapport est demandé à la 48/ });
    await user.click(report);
    expect(host.revealed.at(-1)?.paragraph).toBe(6);
    await screen.findByText(/dispositif · § 2/, { selector: "p" });
    await user.click(screen.getByRole("button", { name: "Corriger" }));
    await screen.findByText(/1 correction faite/);
    expect(host.text).toContain("rapport à la 49");
    expect(screen.queryByRole("button", { name: /rapport est demandé à la 48/ })).toBeNull();
  });

  it("goes through the findings by arrows and opens one with Enter", async () => {
    const { host, user } = open();
    await screen.findByRole("button", { name: /formule liminaire nomme/ });
    const [first, second] = heads();
    act(() => first?.focus());
    await user.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await user.keyboard("{End}{Home}");
    expect(first).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(first).toHaveAttribute("aria-expanded", "true");
    expect(host.revealed).toHaveLength(1);
  });

  it("shows everything that it will correct, then corrects it", async () => {
    const { host, user } = open();
    await user.click(await screen.findByRole("button", { name: /^Tout corriger \(\d+\)$/ }));
    // Without a layout Fluent does not know what the dialog covers, and may hide it with the rest.
    const hidden = true;
    const dialog = await screen.findByRole("dialog", { hidden });
    expect(within(dialog).getAllByRole("listitem", { hidden }).length).toBeGreaterThan(1);
    await user.click(within(dialog).getByRole("button", { name: "Tout corriger", hidden }));
    await waitFor(() => expect(host.text).toContain("quarante-huitième session"));
    expect(host.text).toContain("rapport à la 49");
  });

  it("sets a finding aside with a reason, remembers it, and takes it back", async () => {
    const { host, user } = open();
    await user.click(await screen.findByRole("button", { name: /rapport est demandé à la 48/ }));
    await user.click(screen.getByRole("button", { name: "Ignorer" }));
    const one = await screen.findByRole("group", { name: "Ce constat" });
    await user.click(within(one).getByRole("menuitem", { name: "Usage voulu ici" }));
    expect(screen.queryByRole("button", { name: /rapport est demandé à la 48/ })).toBeNull();
    const kept = host.settings.get(IGNORED_SETTING) ?? "";
    expect(kept).toContain("Usage voulu ici");
    expect(kept).not.toContain("rapport");
    await user.click(screen.getByText("1 constat ignoré"));
    await user.click(screen.getByRole("button", { name: "Rétablir" }));
    await screen.findByRole("button", { name: /rapport est demandé à la 48/ });
  });

  it("ignores a rule in the whole draft", async () => {
    const { host, user } = open();
    await user.click(await screen.findByRole("button", { name: /rapport est demandé à la 48/ }));
    await user.click(screen.getByRole("button", { name: "Ignorer" }));
    const rule = await screen.findByRole("group", { name: "Cette règle, dans tout le projet" });
    await user.click(within(rule).getByRole("menuitem", { name: "Fausse alerte" }));
    await screen.findByText("1 constat ignoré");
    act(() => host.type(6, DRAFT[6]?.replace("48^{ème}", "45^{ème}") ?? ""));
    await waitFor(() =>
      expect(screen.getByText("1 constat ignoré").closest("details")?.textContent).toContain("45"),
    );
  });

  it("reads again when the text moved under a correction, and says so", async () => {
    const { host, user } = open();
    await user.click(await screen.findByRole("button", { name: /rapport est demandé à la 48/ }));
    host.apply = () =>
      host
        .read()
        .then(() => import("../../taskpane/host/host"))
        .then(({ HostRefusal }) => {
          throw new HostRefusal("changed", "moved");
        });
    await user.click(screen.getByRole("button", { name: "Corriger" }));
    await screen.findByText(/Le texte a changé entre-temps/);
  });

  it("follows what the drafter types", async () => {
    const { host } = open();
    await screen.findByRole("button", { name: /rapport est demandé à la 48/ });
    act(() => host.type(6, DRAFT[6]?.replace("48^{ème}", "49^{ème}") ?? ""));
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: /rapport est demandé à la 48/ })).toBeNull(),
    );
  });

  it("says what will appear where there is no resolution yet", async () => {
    open("fr", ["Bonjour."]);
    await screen.findByText("Le document ne contient pas encore de résolution.");
  });
});

describe("Clauses", () => {
  const file = () => new File([COLLECTION.join("\n\n")], "CUL-47.txt");
  const choose = () => document.querySelector<HTMLInputElement>("[role=tabpanel] [data-import]");

  it("imports a collection, suggests from it and inserts after the cursor's paragraph", async () => {
    const { host, user } = open();
    await user.click(await screen.findByRole("tab", { name: "Clauses" }));
    const field = choose();
    if (!field) throw new Error("no field for files");
    await user.upload(field, file());
    await screen.findByText(/1 résolution, 1 alinéa, 1 paragraphe/);
    act(() => host.put(5));
    const source = await screen.findByText("4/47-CUL");
    const card = source.closest("li");
    if (!card) throw new Error("no card");
    await user.click(within(card).getByRole("button", { name: "Insérer" }));
    await screen.findByText("Paragraphe inséré.");
    const lines = host.text.split("\n");
    expect(lines[6]).toContain("ENCOURAGE les États membres à ouvrir leurs bibliothèques");
    expect(lines).toHaveLength(DRAFT.length + 1);
  });

  it("refuses what is no collection in one sentence", async () => {
    const { user } = open();
    await user.click(await screen.findByRole("tab", { name: "Clauses" }));
    const field = choose();
    if (!field) throw new Error("no field for files");
    await user.upload(field, new File([], "vide.docx"));
    await screen.findByText(/vide\.docx.* est vide/);
  });
});

describe("Modèles and Session", () => {
  it("puts the follow-up paragraph in, aimed at the next session", async () => {
    const { host, user } = open("fr", DRAFT.slice(0, -1));
    await screen.findByRole("button", { name: /formule liminaire nomme/ });
    act(() => host.put(5));
    await user.click(screen.getByRole("tab", { name: "Modèles" }));
    await user.click(await screen.findByRole("button", { name: "Insérer le paragraphe de suivi" }));
    await waitFor(() => expect(host.text.split("\n").at(-1)).toMatch(/rapport à la 49ème session/));
  });

  it("names the draft's session, what told it and what contradicts it", async () => {
    const { host, user } = open();
    await user.click(await screen.findByRole("tab", { name: "Session" }));
    await screen.findByText("48ᵉ session");
    expect(screen.getByText("lue dans les en-têtes")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /formule liminaire\s: 47ᵉ session/ }));
    expect(host.revealed.at(-1)?.paragraph).toBe(3);
  });
});

describe("standard paragraphs and the roll", () => {
  it("fills the standard paragraphs for the draft and inserts one at the cursor", async () => {
    const { host, user } = open();
    await screen.findByRole("button", { name: /formule liminaire nomme/ });
    act(() => host.put(4));
    await user.click(screen.getByRole("tab", { name: "Modèles" }));
    const title = await screen.findByText("Rappel de la résolution précédente");
    const card = title.closest("li");
    if (!card) throw new Error("no card");
    await user.click(within(card).getByRole("button", { name: "Insérer" }));
    await screen.findByText("Paragraphe inséré.");
    expect(host.text.split("\n")[5]).toMatch(/^Rappelant la résolution n°1\/47-CUL/);
  });

  it("finishes a roll begun by hand: shows the changes, writes those taken", async () => {
    const { host, user } = open();
    await user.click(await screen.findByRole("tab", { name: "Session" }));
    const number = await screen.findByLabelText("Numéro de la session");
    await user.clear(number);
    await user.type(number, "48");
    await user.click(screen.getByRole("button", { name: "Voir les changements" }));
    await screen.findByText(/entre deux sessions/);
    await user.click(screen.getByRole("button", { name: /Achever le passage/ }));
    await screen.findByText("De la 47ᵉ à la 48ᵉ session");
    await user.click(screen.getByRole("button", { name: /^Écrire \d+ changements?$/ }));
    await waitFor(() => expect(host.text).toContain("quarante-huitième session"));
    expect(host.text).toContain("rapport à la 49");
    expect(host.text).toContain("Islamabad");
  });
});

it("speaks English where asked", async () => {
  open("en");
  await screen.findByRole("tab", { name: "Review" });
  await screen.findByText(/to correct before circulation/);
});
