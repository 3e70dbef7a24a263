import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** How the pane is looked at: as a drafter's system asks for it. */
const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ["clair", { locale: "fr-FR" }],
  ["sombre", { locale: "fr-FR", colorScheme: "dark" }],
  ["contraste", { locale: "fr-FR", forcedColors: "active", colorScheme: "dark" }],
  ["anglais", { locale: "en-GB" }],
  ["arabe", { locale: "ar-SA" }],
];

/** Widths of a task pane, in CSS pixels: the narrowest, and a comfortable one. */
const WIDTHS = [320, 450];
const HEIGHT = 900;

/** One picture a look and a width, of all four tabs side by side. */
export async function takeLooks(browser: Browser, address: string, folder: string): Promise<void> {
  for (const [name, options] of LOOKS) {
    const context = await browser.newContext({
      ...options,
      viewport: { width: 1280, height: HEIGHT },
    });
    const page = await context.newPage();
    await page.goto(address);
    // The second button of the first page, in whatever language: the sample.
    await page.locator("main button").nth(3).click();
    await page.locator("aside li > button[aria-expanded]").first().waitFor();
    await page.locator("aside section button").first().click();
    for (const width of WIDTHS) {
      await page.addStyleTag({ content: `aside { width: ${width}px !important }` });
      const tabs = await tabPictures(page);
      await sideBySide(page, tabs, width, join(folder, `volet-${name}-${width}.png`));
    }
    await context.close();
  }
}

async function tabPictures(page: Page): Promise<readonly Buffer[]> {
  const pane = page.locator("aside");
  const pictures: Buffer[] = [];
  for (const tab of [0, 1, 2, 3]) {
    await pane.getByRole("tab").nth(tab).click();
    await pane.getByRole("tabpanel").locator("h2, h3").first().waitFor();
    if (tab === 0) {
      // A place within a resolution, so that the other tabs have something to say of it.
      const closed = pane.locator("li > button[aria-expanded=false]").nth(4);
      const opened = pane.locator("li > button[aria-expanded=true]");
      if ((await opened.count()) === 0) await closed.click();
      await opened.waitFor();
    }
    pictures.push(await pane.screenshot({ animations: "disabled" }));
  }
  return pictures;
}

async function sideBySide(
  page: Page,
  pictures: readonly Buffer[],
  width: number,
  path: string,
): Promise<void> {
  const sheet = await page.context().newPage();
  await sheet.setViewportSize({ width: (width + 16) * pictures.length + 16, height: HEIGHT + 32 });
  await sheet.setContent(
    `<body style="margin:16px;display:flex;gap:16px;background:#8a8a8a;forced-color-adjust:none">${pictures
      .map((picture) => `<img src="data:image/png;base64,${picture.toString("base64")}">`)
      .join("")}</body>`,
  );
  await sheet.screenshot({ path });
  await sheet.close();
}
