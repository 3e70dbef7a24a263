import { IDBFactory } from "fake-indexeddb";
import { act, screen, waitFor, within } from "@testing-library/react";
import { DRAFT, openPane } from "./open-pane";
import { LIBRARIES, NOTES, resolution } from "./engine/collection-files";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const file = (text: string, name = "CUL-47.md") => new File([text], name);
type User = ReturnType<typeof openPane>["user"];

async function importFile(user: User, ...files: readonly File[]): Promise<void> {
  const field = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>("[role=tabpanel] [data-import]");
    if (!found) throw new Error("no field for files");
    return found;
  });
  await user.upload(field, [...files]);
}

async function openTab(lines: readonly string[] = DRAFT, collection = LIBRARIES) {
  const pane = openPane("fr", lines);
  await pane.user.click(await screen.findByRole("tab", { name: "Clauses" }));
  await importFile(pane.user, file(collection));
  await screen.findByText(/est prêt/);
  return pane;
}

/** The card of the clause that holds these words. */
const card = (words: RegExp): Promise<HTMLElement> =>
  waitFor(() => {
    const items = screen.queryAllByRole("listitem");
    const found = items.find((item) => words.test(item.textContent ?? ""));
    if (!found) throw new Error(`no clause holds ${words}`);
    return found;
  });

it("says what the paragraph is, and for a finished one how each clause differs from it", async () => {
  const { host } = await openTab();
  act(() => host.put(5));
  await screen.findByText(/^Paragraphe achevé/);
  const same = await card(/INVITE les États membres/);
  expect(same).toHaveTextContent("Identique à votre paragraphe");
  act(() => host.type(5, "1. **INVITE** les États membres à ouvrir leurs musées le soir."));
  await waitFor(() => expect(document.querySelector("li del")).toHaveTextContent("musées"));
  expect(document.querySelector("li ins")).toHaveTextContent("bibliothèques");
});

it("says that a paragraph is begun, and marks in the clauses what is written already", async () => {
  const { host } = await openTab([
    ...DRAFT.slice(0, 6),
    "2. **ENCOURAGE** les écoles à prêter",
    ...DRAFT.slice(6),
  ]);
  act(() => host.put(6));
  await screen.findByText(/^Paragraphe commencé/);
  await waitFor(() => {
    const marked = [...document.querySelectorAll("li mark")].map((mark) => mark.textContent);
    expect(marked).toContain("ENCOURAGE");
    expect(marked.join(" ")).toMatch(/écoles/);
  });
});

it("asks for the text that is selected", async () => {
  const { host } = await openTab();
  const start = DRAFT[5]?.indexOf("ouvrir") ?? 0;
  act(() => host.put(5, start - 10, start + 24));
  await screen.findByRole("heading", { name: "Pour le texte sélectionné" });
  await card(/ouvrir leurs bibliothèques/);
});

it("narrows a search, and clears what narrows it", async () => {
  const { user } = await openTab();
  await user.type(screen.getByRole("searchbox"), "bibliothèques");
  await screen.findByText(/clauses? trouvées?/);
  await card(/^1\/47-CUL · préambule/);
  await user.click(screen.getByRole("button", { name: "Filtres" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Partie" }), "Dispositif");
  await waitFor(() => expect(screen.queryByText(/· préambule/)).toBeNull());
  await user.type(screen.getByRole("textbox", { name: "De la session" }), "48");
  await screen.findByText("Aucune clause ne contient ces mots.");
  screen.getByRole("button", { name: "Filtres (2 actifs)" });
  await user.click(screen.getByRole("button", { name: "Effacer les filtres" }));
  await card(/^1\/47-CUL · préambule/);
});

it("puts the verb in the form of the cursor's part where that is asked for", async () => {
  const { host, user } = await openTab();
  act(() => host.put(4));
  await screen.findByText(/^Paragraphe achevé/);
  await user.type(screen.getByRole("searchbox"), "prêter leurs livres");
  const found = await card(/ENCOURAGE les écoles/);
  await user.click(within(found).getByRole("button", { name: "Verbe au participe" }));
  expect(found).toHaveTextContent("Encourageant les écoles à prêter leurs livres");
  await user.click(within(found).getByRole("button", { name: "Insérer après" }));
  await waitFor(() => expect(host.text).toMatch(/Encourageant les écoles .* vacances ;/));
});

it("shows source and neighbours of a clause when asked", async () => {
  const { host, user } = await openTab();
  act(() => host.put(5));
  const found = await card(/INVITE les États membres/);
  const details = within(found).getByRole("button", { name: "Historique et contexte" });
  await user.click(details);
  expect(details).toHaveAttribute("aria-expanded", "true");
  expect(found).toHaveTextContent("LES BIBLIOTHÈQUES · CUL-47");
  within(found).getByText(/^Conscient du rôle des bibliothèques/);
  within(found).getByText(/^ENCOURAGE les écoles/);
});

it("takes a removal back, and leaves out a collection that is switched off", async () => {
  const { user } = await openTab();
  await user.click(screen.getByRole("button", { name: "1 recueil, 3 clauses" }));
  await user.click(screen.getByRole("button", { name: /^Retirer/ }));
  await screen.findByText(/«\s*CUL-47\s*» est retiré/);
  await user.click(screen.getByRole("button", { name: "Annuler" }));
  await user.click(await screen.findByRole("checkbox", { name: /Chercher dans/ }));
  await screen.findByRole("button", { name: "0 sur 1 recueil, 0 clause" });
});

it("says what took the place of what, and gives the earlier one back", async () => {
  const { user } = await openTab();
  const final = resolution("1/47-CUL", "LES BIBLIOTHÈQUES", ["**SALUE** les conteurs."]);
  await importFile(user, file(final, "final.md"));
  await screen.findByText(/Il remplace «\s*CUL-47\s*»/);
  await user.click(screen.getByRole("button", { name: "Annuler" }));
  await user.click(screen.getByRole("button", { name: /^1 recueil/ }));
  await screen.findByRole("checkbox", { name: /CUL-47/ });
});

it("says what was looked for in a text without resolutions", async () => {
  const { user } = await openTab();
  await importFile(user, file(NOTES, "notes.md"));
  await screen.findByText(/notes\s*» est prêt\s*: 0 résolution, 2 clauses/);
  await user.click(screen.getByRole("button", { name: /^2 recueils/ }));
  await screen.findByText(/Aucune résolution reconnue/);
  await user.type(screen.getByRole("searchbox"), "jardins");
  await card(/jardins qu'elle a plantés/);
});

it("offers to try again what was refused", async () => {
  const { user } = await openTab();
  const gone = file(LIBRARIES, "perdu.md");
  const read = gone.arrayBuffer.bind(gone);
  gone.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  await importFile(user, gone);
  await screen.findByText(/perdu\.md\s*» ne peut plus être lu/);
  gone.arrayBuffer = read;
  await user.click(screen.getByRole("button", { name: "Réessayer" }));
  await screen.findByText(/«\s*perdu\s*» est prêt/);
});
