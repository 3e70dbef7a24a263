import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { STYLE_SETTING } from "../../src/index";
import { DRAFT, openPane, openPaneOn } from "./open-pane";
import { TextHost } from "./text-host";

const file = (style: unknown, name = "maison.json") =>
  new File([typeof style === "string" ? style : JSON.stringify(style)], name);
const field = () =>
  waitFor(() => {
    const found = document.querySelector<HTMLInputElement>("[data-style]");
    if (!found) throw new Error("no field for a style");
    return found;
  });
const STALE = /rapport est demandé à la 48/;
const QUIET = {
  rules: { "report-session": "off", "chapeau-formula": "info" },
  terms: [{ preferred: "médiathèques", instead: ["bibliothèques"] }],
};

describe("the house style", () => {
  it("is chosen from a file, says what it changes, and is taken away again", async () => {
    const { host, user } = openPane();
    await screen.findByRole("button", { name: STALE });
    await user.upload(await field(), file(QUIET));
    await screen.findByText(/Le projet est relu selon « maison\.json »/);
    await waitFor(() => expect(screen.queryByRole("button", { name: STALE })).toBeNull());
    expect(screen.getAllByText(/bibliothèques/).length).toBeGreaterThan(0);

    await user.click(screen.getByText("Usages : maison.json"));
    const changes = screen.getByRole("list", { name: "Ce que ce fichier change" });
    within(changes).getByText("1 règle en moins");
    within(changes).getByText("1 règle d’une autre gravité");
    within(changes).getByText("« médiathèques », et non « bibliothèques »");
    expect(host.settings.get(STYLE_SETTING)).toContain("maison.json");

    await user.click(screen.getByRole("button", { name: "Revenir aux usages du Conseil" }));
    await screen.findByRole("button", { name: STALE });
    expect(host.settings.get(STYLE_SETTING)).toBe("");
    await user.click(screen.getByRole("button", { name: "Annuler" }));
    await screen.findByText("Usages : maison.json");
  });

  it("is dropped on its line as well", async () => {
    openPane();
    const line = await screen.findByText("Usages : ceux du Conseil des Ministres");
    fireEvent.drop(line, { dataTransfer: { files: [file(QUIET)] } });
    await screen.findByText("Usages : maison.json");
  });

  it("is found again in a document that is opened later", async () => {
    const host = new TextHost(DRAFT);
    host.settings.set(
      STYLE_SETTING,
      JSON.stringify({ name: "maison.json", text: JSON.stringify(QUIET) }),
    );
    openPaneOn(host);
    await screen.findByText("Usages : maison.json");
    expect(screen.queryByRole("button", { name: STALE })).toBeNull();
  });

  it("belongs to its document: another one has none", async () => {
    const { host, user } = openPane();
    await user.upload(await field(), file(QUIET));
    await screen.findByText("Usages : maison.json");
    act(() => host.open(DRAFT));
    await screen.findByRole("button", { name: STALE });
    screen.getByText("Usages : ceux du Conseil des Ministres");
  });

  it.each([
    [{ rulse: {} }, /maison\.json » n’est pas un style.*vouliez-vous dire « rules » \?/],
    [{ rules: { terminologie: "off" } }, /vouliez-vous dire « terminology » \?/],
    ["{", /maison\.json » n’est pas du JSON/],
    [" ".repeat(900_000), /maison\.json » est trop long/],
  ])("is refused in one sentence where it is wrong (%#)", async (style, sentence) => {
    const { host, user } = openPane();
    await screen.findByRole("button", { name: STALE });
    await user.upload(await field(), file(style));
    await screen.findByText(sentence);
    expect(host.settings.get(STYLE_SETTING)).toBeNull();
    screen.getByRole("button", { name: STALE });
  });

  it("that a document keeps and nobody can read is said, and the Council's holds", async () => {
    const host = new TextHost(DRAFT);
    host.settings.set(STYLE_SETTING, JSON.stringify({ name: "demain.json", text: '{"rulse":1}' }));
    const user = openPaneOn(host, "en");
    await user.click(await screen.findByText("Customs: demain.json"));
    screen.getByText(/not followed: the Council’s customs hold.*did you mean “rules”/);
    await user.click(screen.getByRole("button", { name: "Back to the Council’s customs" }));
    await screen.findByText("Customs: the Council of Ministers’ own");
  });
});

describe("a finding ignored for another reason", () => {
  it("keeps the drafter's own words and shows them", async () => {
    const { host, user } = openPane();
    await user.click(await screen.findByRole("button", { name: STALE }));
    await user.click(screen.getByRole("button", { name: "Ignorer" }));
    const one = await screen.findByRole("group", { name: "Ce constat" });
    await user.click(within(one).getByRole("menuitem", { name: "Autre raison…" }));
    // Without a layout Fluent does not know what the dialog covers, and may hide it with the rest.
    const dialog = await screen.findByRole("dialog", { hidden: true });
    const ignore = within(dialog).getByRole("button", { name: "Ignorer", hidden: true });
    expect(ignore).toBeDisabled();
    const words = within(dialog).getByRole("textbox", { hidden: true });
    await user.type(words, "Vu avec le bureau du protocole{Enter}");
    await screen.findByText("1 constat ignoré");
    screen.getByText(/Vu avec le bureau du protocole/);
    expect(host.settings.get("ignored")).toContain("Vu avec le bureau du protocole");
    expect(screen.queryByRole("button", { name: STALE })).toBeNull();
  });
});
