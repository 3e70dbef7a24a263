import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { readStandardParagraphs, writeStandardParagraphs } from "../../src/index";
import { OwnParagraphs } from "../../taskpane/parts/own-paragraphs";
import { openPane } from "./open-pane";

const SOLE = { name: "Prêt", part: "operative", text: "**SALUE** {objet}." } as const;

describe("kept by the browser", () => {
  it("are there again at the next visit", () => {
    new OwnParagraphs(window.localStorage).add(SOLE);
    const again = new OwnParagraphs(window.localStorage).all();
    expect(again).toEqual([
      { id: "own-1", part: "operative", title: { fr: "Prêt", en: "Prêt" }, text: SOLE.text },
    ]);
  });

  it("come back to their place when a removal is taken back", () => {
    const own = new OwnParagraphs(window.localStorage);
    for (const name of ["a", "b", "c"]) own.add({ ...SOLE, name });
    const before = own.all();
    const takeBack = own.remove("own-2");
    expect(own.all().map(({ id }) => id)).toEqual(["own-1", "own-3"]);
    takeBack();
    expect(own.all()).toEqual(before);
  });

  it("take in another's under ids of their own, what they hold already only once", () => {
    const own = new OwnParagraphs(window.localStorage);
    own.add(SOLE);
    const others = readStandardParagraphs(
      writeStandardParagraphs([
        ...own.all(),
        { id: "own-1b", part: "preamble", title: { fr: "x", en: "x" }, text: "Conscient ;" },
      ]),
    );
    expect(own.addAll(others)).toBe(1);
    expect(own.all().map(({ id }) => id)).toEqual(["own-1", "own-2"]);
    expect(own.addAll(others)).toBe(0);
  });

  it("say so where nothing can be kept, and last as long as the page", () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error("quota");
      },
    };
    const own = new OwnParagraphs(full);
    own.add(SOLE);
    expect(own.kept).toBe(false);
    expect(own.all()).toHaveLength(1);
  });

  it("lay aside what they cannot read", () => {
    window.localStorage.setItem("greffier.own-paragraphs", "{");
    expect(new OwnParagraphs(window.localStorage).all()).toEqual([]);
    expect(window.localStorage.getItem("greffier.own-paragraphs.unread")).toBe("{");
  });
});

describe("in the pane", () => {
  const openAt = async (paragraph: number) => {
    const opened = openPane();
    await screen.findByRole("button", { name: /formule liminaire nomme/ });
    act(() => opened.host.put(paragraph));
    await opened.user.click(screen.getByRole("tab", { name: "Modèles" }));
    return opened;
  };
  const mine = () => screen.findByRole("region", { name: "Mes paragraphes" });

  it("are made of the cursor's paragraph, named, kept, inserted, removed and taken back", async () => {
    const { host, user } = await openAt(5);
    await user.click(await screen.findByRole("button", { name: "Ajouter le paragraphe" }));
    const form = await screen.findByRole("form", { name: "Paragraphe à garder" });
    expect(within(form).getByLabelText("Texte")).toHaveValue(
      "**INVITE** les États membres à ouvrir leurs bibliothèques le soir.",
    );
    await user.click(within(form).getByRole("button", { name: "Garder" }));
    await screen.findByText("À remplir.");
    await user.click(within(form).getByLabelText("Nom"));
    await user.paste("Ouverture le soir");
    await user.click(within(form).getByRole("button", { name: "Garder" }));
    await user.click(
      await screen.findByRole("button", { name: /^Insérer après\s: Ouverture le soir$/ }),
    );
    await screen.findByText("Paragraphe inséré.");
    expect(host.text.split("\n")[6]).toBe(
      "2. INVITE les États membres à ouvrir leurs bibliothèques le soir.",
    );
    await user.click(screen.getByRole("button", { name: /^Retirer «\sOuverture le soir\s»$/ }));
    expect(within(await mine()).queryByText("Ouverture le soir")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Rétablir" }));
    expect(within(await mine()).getByText("Ouverture le soir")).toBeInTheDocument();
  });

  it("have their fields filled before they are inserted, a State with its article", async () => {
    const { host, user } = await openAt(5);
    const title = await screen.findByText("Remerciements à un pays");
    const card = title.closest("li");
    if (!card) throw new Error("no card");
    await user.click(within(card).getByRole("button", { name: "À compléter (2)" }));
    await user.selectOptions(within(card).getByLabelText("Pays"), "Comores");
    await user.type(within(card).getByLabelText("objet des remerciements"), "son accueil");
    await within(card).findByText(/au Gouvernement des Comores pour son accueil\./);
    await user.click(within(card).getByRole("button", { name: /^Insérer/ }));
    await waitFor(() =>
      expect(host.text).toContain("au Gouvernement des Comores pour son accueil."),
    );
  });

  it("select the first field that is left to fill", async () => {
    const { host, user } = await openAt(4);
    await user.click(
      await screen.findByRole("button", { name: /^Insérer après\s: Préoccupation$/ }),
    );
    await screen.findByText("Paragraphe inséré.");
    const line = host.text.split("\n")[5] ?? "";
    const { paragraph, start, end } = host.revealed.at(-1) ?? { paragraph: 0, start: 0, end: 0 };
    expect(paragraph).toBe(5);
    expect(line.slice(start, end)).toBe("[objet de la préoccupation]");
  });

  it("are taken in from a file, and a file that is none is refused in one sentence", async () => {
    await openAt(5);
    const field = await waitFor(() => {
      const found = document.querySelector<HTMLInputElement>("[data-paragraphs]");
      if (!found) throw new Error("no field for files");
      return found;
    });
    const give = (text: string) =>
      fireEvent.change(field, { target: { files: [new File([text], "x.json")] } });
    give("{}");
    await screen.findByText(/n’est pas un recueil de paragraphes types/);
    give(
      writeStandardParagraphs([
        { id: "a", part: "preamble", title: { fr: "Reçu", en: "Reçu" }, text: "Conscient ;" },
      ]),
    );
    await screen.findByText("1 paragraphe ajouté.");
    expect(within(await mine()).getByText("Reçu")).toBeInTheDocument();
  });
});
