import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** Sizes that Word's ribbon, its dialogs and the Office store ask for, in pixels. */
const SIZES = [16, 32, 64, 80, 128];

const assets = join(import.meta.dirname, "..", "assets");
const source = (size: number): string =>
  readFileSync(join(assets, size <= 32 ? "greffier-small.svg" : "greffier.svg"), "utf8");

/** Draws the icons of `assets/` from their SVG, with the machine's own Chromium. */
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${source(size)}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(join(assets, `icon-${size}.png`), png);
}
await browser.close();
