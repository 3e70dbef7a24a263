import { act, screen, waitFor, within } from "@testing-library/react";
import { DRAFT, openPane } from "./open-pane";

describe("Modèles and Session", () => {
  it("puts the follow-up paragraph in, aimed at the next session", async () => {
    const { host, user } = openPane("fr", DRAFT.slice(0, -1));
    await screen.findByRole("button", { name: /formule liminaire nomme/ });
    act(() => host.put(5));
    await user.click(screen.getByRole("tab", { name: "Modèles" }));
    await user.click(await screen.findByRole("button", { name: "Insérer le paragraphe de suivi" }));
    await waitFor(() => expect(host.text.split("\n").at(-1)).toMatch(/rapport à la 49ème session/));
  });

  it("names the draft's session, what told it and what contradicts it", async () => {
    const { host, user } = openPane();
    await user.click(await screen.findByRole("tab", { name: "Session" }));
    await screen.findByText("48ᵉ session");
    expect(screen.getByText("lue dans les en-têtes")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /formule liminaire\s: 47ᵉ session/ }));
    expect(host.revealed.at(-1)?.paragraph).toBe(3);
  });
});

describe("a new resolution", () => {
  const openForm = async (paragraph: number) => {
    const opened = openPane();
    await screen.findByRole("button", { name: /formule liminaire nomme/ });
    act(() => opened.host.put(paragraph));
    await opened.user.click(screen.getByRole("tab", { name: "Modèles" }));
    await opened.user.click(await screen.findByRole("button", { name: "Nouvelle résolution…" }));
    return opened;
  };
  const insert = () => screen.getByRole("button", { name: "Insérer la résolution" });

  it("proposes the next free number and the committee, and is written whole", async () => {
    const { host, user } = await openForm(5);
    expect(screen.getByLabelText("Numéro")).toHaveValue(2);
    expect(screen.getByLabelText("Commission (sigle)")).toHaveValue("CUL");
    await user.type(screen.getByLabelText("Titre"), "LES ARCHIVES");
    await user.click(insert());
    await screen.findByText(/La résolution n°\s2 est insérée\./);
    const lines = host.text.split("\n").slice(DRAFT.length);
    expect(lines.slice(0, 3)).toEqual(["RÉSOLUTION N°2/48-CUL", "SUR", "LES ARCHIVES"]);
    expect(lines[3]).toMatch(/réuni en sa quarante-huitième session .*Islamabad/);
    expect(lines[6]).toMatch(/^2\. DEMANDE .* 49ème session/);
    const { paragraph, start, end } = host.revealed.at(-1) ?? { paragraph: 0, start: 0, end: 0 };
    expect(host.text.split("\n")[paragraph]?.slice(start, end)).toBe("[thème]");
  });

  it("says what is missing or taken, and writes nothing", async () => {
    const { host, user } = await openForm(5);
    await user.click(insert());
    await screen.findByText("Donnez un titre à la résolution.");
    await user.type(screen.getByLabelText("Titre"), "LES ARCHIVES");
    await user.clear(screen.getByLabelText("Numéro"));
    await user.type(screen.getByLabelText("Numéro"), "1");
    await user.click(insert());
    await screen.findByText(/a déjà une résolution n°\s1/);
    expect(host.text.split("\n")).toHaveLength(DRAFT.length);
  });
});

describe("standard paragraphs and the roll", () => {
  it("fills the standard paragraphs for the draft and inserts one at the cursor", async () => {
    const { host, user } = openPane();
    await screen.findByRole("button", { name: /formule liminaire nomme/ });
    act(() => host.put(4));
    await user.click(screen.getByRole("tab", { name: "Modèles" }));
    const title = await screen.findByText("Rappel de la résolution précédente");
    const card = title.closest("li");
    if (!card) throw new Error("no card");
    await user.click(within(card).getByRole("button", { name: /^Insérer/ }));
    await screen.findByText("Paragraphe inséré.");
    expect(host.text.split("\n")[5]).toMatch(/^Rappelant la résolution n°1\/47-CUL/);
  });

  it("finishes a roll begun by hand: shows the changes, writes those taken", async () => {
    const { host, user } = openPane();
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

describe("the follow-up table", () => {
  it("shows who is asked what, goes to the paragraph and gives the table for a spreadsheet", async () => {
    const given: { name: string; blob: Blob }[] = [];
    URL.createObjectURL = (blob) => {
      given.push({ name: "", blob: blob as Blob });
      return "blob:table";
    };
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      given[given.length - 1] = { name: this.download, blob: given.at(-1)?.blob ?? new Blob() };
    });
    const { host, user } = openPane();
    await user.click(await screen.findByRole("tab", { name: "Session" }));
    await user.click(await screen.findByRole("button", { name: "Voir les demandes" }));
    await screen.findByText("2 demandes, dont 1 avec rapport à une session.");
    await user.click(screen.getByRole("button", { name: "Secrétaire général (1)" }));
    await user.click(screen.getByRole("button", { name: /^DEMANDE de suivre/ }));
    expect(host.revealed.at(-1)?.paragraph).toBe(6);
    await user.click(screen.getByRole("button", { name: "Tableau (Excel)" }));
    await waitFor(() => expect(given).toHaveLength(1));
    expect(given[0]?.name).toBe("suivi-48.csv");
    const file = new File([given[0]?.blob ?? ""], "x");
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await file.arrayBuffer());
    expect(text).toMatch(/^\ufeffDocument;Résolution;/);
    expect(text).toContain(";Secrétaire général;DEMANDE;");
    click.mockRestore();
  });
});
