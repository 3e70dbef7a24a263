import { readFileSync } from "node:fs";
import { Document, Packer } from "docx";
import type { BrowserContextOptions, Page } from "playwright-core";
import { commentedDraft } from "./commented-draft";
import { LONG_COLLECTION } from "./long-collection";
import { openStand, settled, WorkbenchPage, type Stand } from "./workbench-page";

interface AxeWindow {
  axe: {
    run(
      context: object,
      options: object,
    ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
  };
}

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const RULES = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** Fluent's own: they hand the focus on at the edges of a group and never keep it. */
const HANDOVER = "[data-tabster-dummy]";

/** What axe finds wrong in the pane and the workbench's own parts; the editor is not ours. */
async function violations(page: Page, root: string): Promise<readonly string[]> {
  await settled(page);
  const found = await page.evaluate(
    ([context, rules]) => (window as unknown as AxeWindow).axe.run(context, rules),
    [{ include: root, exclude: HANDOVER }, RULES] as const,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

const LOOKS: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["English", { locale: "en-GB" }],
  ["right to left", { locale: "ar-SA" }],
];

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

describe("axe finds nothing wrong in the pane:", () => {
  it.each(LOOKS)("%s", async (_name, options) => {
    const { page, pane } = await WorkbenchPage.open(stand, options);
    await page.evaluate(axeSource);
    expect(await violations(page, "aside")).toEqual([]);
    await pane.locator("li > button[aria-expanded]").nth(1).click();
    await pane.locator("li > button[aria-expanded=true]").waitFor();
    expect(await violations(page, "aside")).toEqual([]);
    for (const tab of [1, 2, 3]) {
      await pane.getByRole("tab").nth(tab).click();
      await pane.getByRole("tabpanel").locator("h2, h3").first().waitFor();
      expect(await violations(page, "aside")).toEqual([]);
    }
  });
});

describe("axe finds nothing wrong in the states that one meets on the way:", () => {
  it.each(LOOKS)("%s", async (_name, options) => {
    const workbench = await WorkbenchPage.start(stand, options);
    const { page, pane } = workbench;
    await page.evaluate(axeSource);
    expect(await violations(page, "main")).toEqual([]);

    // A file that is refused, said above the page.
    const buffer = Buffer.from("x");
    const mimeType = "application/octet-stream";
    await page.setInputFiles("[data-open]", { name: "x.docx", mimeType, buffer });
    await page.getByRole("status").filter({ hasText: "x.docx" }).waitFor();
    expect(await violations(page, "[role=status]")).toEqual([]);

    await workbench.openSample();
    await workbench.findings.first().click();
    await pane.locator("li > button[aria-expanded=true]").waitFor();
    // The preview of all corrections.
    await pane.getByRole("tabpanel").getByRole("button").first().click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page, "[role=dialog]")).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });

    // The ignored ones, unfolded.
    await workbench.ignoreOpened();
    await workbench.ignoredOnes.click();
    // The house style, unfolded.
    await pane.locator("summary").last().click();
    expect(await violations(page, "aside")).toEqual([]);
  });
});

describe("axe finds nothing wrong where there is nothing to show yet:", () => {
  it.each(LOOKS)("%s", async (_name, options) => {
    const workbench = await WorkbenchPage.start(stand, options);
    const { page, pane } = workbench;
    await page.evaluate(axeSource);
    const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [] }] }));
    await page.setInputFiles("[data-open]", {
      name: "vide.docx",
      mimeType: "application/octet-stream",
      buffer,
    });
    await pane.locator("summary").waitFor();
    expect(await workbench.findings.count()).toBe(0);
    for (const tab of [0, 1, 2, 3]) {
      await pane.getByRole("tab").nth(tab).click();
      await pane.getByRole("tabpanel").getByText(/\p{L}/u).first().waitFor();
      expect(await violations(page, "aside")).toEqual([]);
    }
  });
});

describe("axe finds nothing wrong while collections are imported:", () => {
  it.each(LOOKS)("%s", async (_name, options) => {
    const { page, pane } = await WorkbenchPage.open(stand, options);
    await page.evaluate(axeSource);
    await pane.getByRole("tab").nth(1).click();
    await page.locator("[role=tabpanel] [data-import]").waitFor({ state: "attached" });
    // The list of collections is open.
    await pane.locator("section h3 button").first().click();
    // So many that the last one still waits when all is looked at, on a slow machine too.
    const files = [1, 2, 3, 4, 5, 6].map((rank) => ({ ...LONG_COLLECTION, name: `${rank}.txt` }));
    await page.setInputFiles("[role=tabpanel] [data-import]", files);
    await pane.getByRole("progressbar").first().waitFor();
    expect(await violations(page, "aside")).toEqual([]);
    // What was looked at was the import, not what comes after.
    expect(await pane.getByText("6.txt").count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe("axe finds nothing wrong in the cards of comments and tracked changes:", () => {
  it.each(LOOKS)("%s", async (_name, options) => {
    const workbench = await WorkbenchPage.start(stand, options);
    const { page, pane } = workbench;
    await page.evaluate(axeSource);
    await page.setInputFiles("[data-open]", await commentedDraft());
    await page.locator(".docx-comment-card").nth(1).waitFor();
    await workbench.findings.first().click();
    // Whatever the language: the first button of an open finding corrects.
    await pane.locator("li:has(> button[aria-expanded=true])").getByRole("button").nth(1).click();
    await page.locator(".docx-tracked-change-card").first().waitFor();
    expect(await violations(page, ".docx-unified-sidebar")).toEqual([]);
    for (const card of [".docx-comment-card", ".docx-tracked-change-card"]) {
      await page.locator(card).first().focus();
      await page.keyboard.press("Enter");
      await page.locator(`${card}[role=group] input`).click();
      await page.keyboard.type("Oui");
      expect(await violations(page, ".docx-unified-sidebar")).toEqual([]);
    }
  });
});

/** Tabs and what is in them, at the widths of a pane and at 200 % of the narrowest. */
describe("nothing runs out of the pane", () => {
  it.each([320, 450, 600])("at %d pixels", async (width) => {
    const { page, pane } = await WorkbenchPage.open(stand);
    await page.addStyleTag({ content: `aside { width: ${width}px !important }` });
    await pane.locator("li > button[aria-expanded]").first().click();
    for (const tab of [0, 1, 2, 3]) {
      await pane.getByRole("tab").nth(tab).click();
      await pane.getByRole("tabpanel").locator("h2, h3").first().waitFor();
      expect(await runningOut(page)).toEqual([]);
    }
  });

  it("at 200 %, the text twice as large", async () => {
    const { page, pane } = await WorkbenchPage.open(stand);
    await page.addStyleTag({ content: "aside { width: 640px !important; zoom: 2 }" });
    for (const tab of [0, 1, 2, 3]) {
      await pane.getByRole("tab").nth(tab).click();
      await pane.getByRole("tabpanel").locator("h2, h3").first().waitFor();
      expect(await runningOut(page)).toEqual([]);
    }
  });
});

/** What of the pane ends beyond its edges. */
const runningOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pane = document.querySelector("aside");
    if (!pane) throw new Error("no pane");
    const edge = pane.getBoundingClientRect();
    return [...pane.querySelectorAll("button, p, h2, h3, span, input")]
      .filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        if (width === 0 || !part.textContent?.trim()) return false;
        return right > edge.right + 1 || left < edge.left - 1;
      })
      .map((part) => part.textContent?.slice(0, 60) ?? part.tagName);
  });

it("moves nothing for those who ask for less motion", async () => {
  const { page, pane } = await WorkbenchPage.open(stand, { reducedMotion: "reduce" });
  await pane
    .getByRole("button", { name: /^Tout corriger \(\d+\)$/ })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => Number(effect?.getComputedTiming().duration))
      .filter((milliseconds) => milliseconds > 1),
  );
  expect(moving).toEqual([]);
});

describe("the keyboard alone", () => {
  it("goes through the findings, corrects one, and changes tab", async () => {
    const workbench = await WorkbenchPage.open(stand);
    const { page, pane } = workbench;
    const verbs = workbench.findings.filter({ hasText: "se met en gras" });
    await workbench.listed();
    const before = await verbs.count();
    await verbs.first().focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Corriger", exact: true }).waitFor();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Corriger");
    await page.keyboard.press("Enter");
    await pane.getByText("1 correction faite.").waitFor();
    expect(await verbs.count()).toBe(before - 1);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute("aria-expanded"))).toBe(
      true,
    );

    await pane.getByRole("tab", { name: "Révision" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("searchbox").waitFor();
  });
});
