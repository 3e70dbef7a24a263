import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { IGNORED_SETTING } from "../../src/index";
import { DRAFT, openPane } from "./open-pane";

const COLLECTION = [
  "RÉSOLUTION N°4/47-CUL",
  "SUR",
  "LES BIBLIOBUS",
  "Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-septième session, à Niamey, en République du Niger, les 27 et 28 novembre 2020 ;",
  "Conscient du rôle des bibliobus dans les campagnes :",
  "1. **ENCOURAGE** les États membres à ouvrir leurs bibliothèques aux écoles le soir.",
];

const heads = () =>
  screen.getAllByRole("button", { expanded: false }).filter((one) => one.closest("li"));

describe("Révision", () => {
  it("tells what to correct, goes to the place and corrects it", async () => {
    const { host, user } = openPane();
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
    const { host, user } = openPane();
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
    const { host, user } = openPane();
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
    const { host, user } = openPane();
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
    const { host, user } = openPane();
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
    const { host, user } = openPane();
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
    const { host } = openPane();
    await screen.findByRole("button", { name: /rapport est demandé à la 48/ });
    act(() => host.type(6, DRAFT[6]?.replace("48^{ème}", "49^{ème}") ?? ""));
    await waitFor(() =>
      expect(screen.queryByRole("button", { name: /rapport est demandé à la 48/ })).toBeNull(),
    );
  });

  it("says what will appear where there is no resolution yet", async () => {
    openPane("fr", ["Bonjour."]);
    await screen.findByText("Le document ne contient pas encore de résolution.");
  });
});

describe("Clauses", () => {
  const file = () => new File([COLLECTION.join("\n\n")], "CUL-47.txt");
  const choose = () =>
    waitFor(() => {
      const field = document.querySelector<HTMLInputElement>("[role=tabpanel] [data-import]");
      if (!field) throw new Error("no field for files");
      return field;
    });

  it("imports a collection, suggests from it and inserts after the cursor's paragraph", async () => {
    const { host, user } = openPane();
    await user.click(await screen.findByRole("tab", { name: "Clauses" }));
    await user.upload(await choose(), file());
    await screen.findByText(/«\s*CUL-47\s*» est prêt\s*: 1 résolution, 2 clauses/);
    await user.click(screen.getByRole("button", { name: "1 recueil, 2 clauses" }));
    await screen.findByText(/1 résolution, 1 alinéa, 1 paragraphe/);
    act(() => host.put(5));
    const source = await screen.findByText("4/47-CUL");
    const card = source.closest("li");
    if (!card) throw new Error("no card");
    await user.click(within(card).getByRole("button", { name: "Insérer après" }));
    await screen.findByText("Paragraphe inséré.");
    const lines = host.text.split("\n");
    expect(lines[6]).toContain("ENCOURAGE les États membres à ouvrir leurs bibliothèques");
    expect(lines).toHaveLength(DRAFT.length + 1);
  });

  it("goes to the collections, where an import shows how far it is, from the welcome too", async () => {
    localStorage.clear();
    openPane();
    const welcome = await screen.findByRole("region", { name: "Bienvenue dans Greffier" });
    const field = welcome.querySelector<HTMLInputElement>("[data-import]");
    if (!field) throw new Error("no field for files");
    fireEvent.change(field, { target: { files: [file()] } });
    const tab = screen.getByRole("tab", { name: "Clauses" });
    expect(tab.getAttribute("aria-selected")).toBe("true");
    expect(document.activeElement).toBe(tab);
    expect(welcome.closest("[hidden]")).not.toBeNull();
    await screen.findByRole("button", { name: "1 recueil, 2 clauses" });
  });

  it("refuses what is no collection in one sentence", async () => {
    const { user } = openPane();
    await user.click(await screen.findByRole("tab", { name: "Clauses" }));
    await user.upload(await choose(), new File([], "vide.docx"));
    await screen.findByText(/vide\.docx.* est vide/);
  });
});

it("speaks English where asked", async () => {
  openPane("en");
  await screen.findByRole("tab", { name: "Review" });
  await screen.findByText(/to correct before circulation/);
});
