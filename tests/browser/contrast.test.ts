import type { Page } from "playwright-core";
import { openStand, settled, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** The colours that Windows puts in the place of a page's own, of whichever contrast theme. */
const SYSTEM =
  "Canvas CanvasText LinkText VisitedText ActiveText ButtonFace ButtonText ButtonBorder"
    .concat(" Field FieldText Highlight HighlightText SelectedItem SelectedItemText Mark MarkText")
    .concat(" GrayText AccentColor AccentColorText");

/** What the pane shows on the way through it, each state left open for the next. */
const STATES: readonly (readonly [string, (workbench: WorkbenchPage) => Promise<void>])[] = [
  ["the findings", ({ findings }) => findings.first().waitFor()],
  [
    "a finding unfolded, its correction as a difference",
    async ({ pane }) => {
      await pane.getByText("La formule liminaire nomme la 47").first().click();
      await pane.getByRole("button", { name: "Corriger", exact: true }).waitFor();
    },
  ],
  [
    "the menu of reasons",
    async ({ page, pane }) => {
      await pane.getByRole("button", { name: "Ignorer", exact: true }).click();
      await page.getByRole("menuitem").first().waitFor();
      await page.keyboard.press("ArrowDown");
    },
  ],
  [
    "the dialog for another reason",
    async ({ page }) => {
      await page.getByRole("menuitem", { name: "Autre raison…" }).first().click();
      await page.getByRole("dialog").waitFor();
    },
  ],
  [
    "all corrections looked through",
    async ({ page, pane }) => {
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await pane
        .getByRole("button", { name: /^Tout corriger \(\d+\)$/ })
        .first()
        .click();
      await page.getByRole("dialog").locator("del").first().waitFor();
    },
  ],
  [
    "suggestions, told apart from the paragraph, one with its history",
    async (workbench) => {
      const { page, pane } = workbench;
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await workbench.clickInText("des contributions volontaires au Fonds");
      await workbench.tab("Clauses");
      await pane.locator("li del").first().waitFor();
      await pane.getByRole("button", { name: "Historique et contexte" }).first().click();
    },
  ],
  [
    "clauses found, their words marked, and the filters",
    async ({ pane }) => {
      await pane.getByRole("searchbox").fill("bibliothèques");
      await pane.locator("li mark").first().waitFor();
      await pane.getByRole("button", { name: "Filtres" }).click();
    },
  ],
  [
    "a new resolution",
    async (workbench) => {
      await workbench.tab("Modèles");
      await workbench.pane.getByRole("button", { name: "Nouvelle résolution…" }).click();
    },
  ],
  [
    "the changes of a roll",
    async (workbench) => {
      await workbench.tab("Session");
      await workbench.pane.getByRole("button", { name: "Voir les changements" }).click();
      await workbench.pane.getByRole("button", { name: "Tout porter à la 49ᵉ session" }).click();
      await workbench.pane.locator("li del").first().waitFor();
    },
  ],
  [
    "a message",
    async (workbench) => {
      await workbench.pane.getByRole("button", { name: /^Écrire \d+ changements$/ }).click();
      await workbench.pane.getByText(/changements écrits/).waitFor();
    },
  ],
];

/**
 * What is not a colour of the system stays as it is in every theme. So nothing may step out of the
 * theme with a colour of its own, and no meaning may be in the colour alone. In two themes, since a
 * white of one's own passes for the system's in one that has it.
 */
it.each(["light", "dark"] as const)("takes every colour from a %s contrast theme", async (look) => {
  const workbench = await WorkbenchPage.open(stand, { forcedColors: "active", colorScheme: look });
  const { page } = workbench;
  for (const [state, reach] of STATES) {
    await reach(workbench);
    await settled(page);
    expect([state, ...(await page.evaluate(ownColours, SYSTEM.split(" ")))]).toEqual([state]);
    const changes = await told(page);
    expect([state, ...changes.filter(({ line }) => line === null)]).toEqual([state]);
    if (/difference|corrections|suggestions|roll/.test(state)) {
      expect(new Set(changes.map(({ line }) => line))).toEqual(
        new Set(["line-through", "underline"]),
      );
    }
  }
});

/** How each word that goes or comes is told without colour: by the line that is its own, or null. */
const told = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("del, ins")]
      .filter((change) => !change.closest(".docx-editor"))
      .map((change) => {
        const { textDecorationLine } = getComputedStyle(change);
        const own = change.matches("del") ? "line-through" : "underline";
        return { line: textDecorationLine === own ? own : null, words: change.textContent };
      }),
  );

/**
 * What outside the editor shows a colour that is none of the system's: what has left the theme
 * (`forced-color-adjust`), and shapes, whose fill and stroke no theme touches.
 */
function ownColours(system: readonly string[]): readonly string[] {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.setProperty("forced-color-adjust", "none");
  const allowed = new Set(
    system.map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    }),
  );
  probe.remove();
  allowed.add("rgba(0, 0, 0, 0)");

  const painted = (style: CSSStyleDeclaration): readonly string[] => {
    const drawn = ["border-top", "border-right", "border-bottom", "border-left", "outline"].filter(
      (line) =>
        style.getPropertyValue(`${line}-style`) !== "none" &&
        style.getPropertyValue(`${line}-width`) !== "0px",
    );
    const lined = style.textDecorationLine === "none" ? [] : ["text-decoration-color"];
    return ["color", "background-color", ...lined, ...drawn.map((line) => `${line}-color`)];
  };
  const names = (part: Element, style: CSSStyleDeclaration): readonly string[] => [
    ...(style.getPropertyValue("forced-color-adjust") === "none" ? painted(style) : []),
    ...(part instanceof SVGGeometryElement ? ["fill", "stroke"] : []).filter(
      (name) => !["none", style.color].includes(style.getPropertyValue(name)),
    ),
  ];
  /** An icon that keeps to the theme in what has left it: the theme's text on the part's own ground. */
  const strayIcon = (part: Element, style: CSSStyleDeclaration): boolean => {
    const holder = part instanceof SVGSVGElement && part.parentElement;
    const around = holder && getComputedStyle(holder);
    return (
      !!around &&
      around.getPropertyValue("forced-color-adjust") === "none" &&
      around.color !== style.color
    );
  };
  return [...document.querySelectorAll("body *")]
    .filter((part) => !part.closest(".docx-editor"))
    .flatMap((part) =>
      [undefined, "::before", "::after"].flatMap((pseudo) => {
        const style = getComputedStyle(part, pseudo);
        if (pseudo && style.content === "none") return [];
        return names(part, style)
          .filter((name) => !allowed.has(style.getPropertyValue(name)))
          .concat(strayIcon(part, style) ? ["color"] : [])
          .map((name) => {
            const colour = style.getPropertyValue(name);
            return `${part.outerHTML.slice(0, 160)}${pseudo ?? ""}: ${name} ${colour}`;
          });
      }),
    );
}
