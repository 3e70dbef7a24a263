import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Page } from "playwright-core";
import { HOST_CONTRACT } from "../host-contract/index";
import { openStand, type Stand } from "./workbench-page";

declare global {
  interface Window {
    runCase(name: string): Promise<string | null>;
  }
}

const root = join(__dirname, "../..");
const PAGE = "http://contract.test/";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
};

let stand: Stand;
let page: Page;
beforeAll(async () => {
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const config = "tests/browser/editor-contract/vite.config.ts";
  execFileSync(process.execPath, [vite, "build", "-c", config], { cwd: root });
  stand = await openStand();
  const context = await stand.browser.newContext({ viewport: { width: 1200, height: 900 } });
  page = await context.newPage();
  await page.route("**/*", (route) => {
    const address = route.request().url();
    if (!address.startsWith(PAGE)) return route.abort();
    const file = address.slice(PAGE.length) || "index.html";
    return route.fulfill({
      contentType: TYPES[extname(file)] ?? "application/octet-stream",
      body: readFileSync(join(root, "dist/editor-contract", file)),
    });
  });
  await page.goto(PAGE);
  await page.waitForFunction(() => "runCase" in window);
}, 120_000);
afterAll(() => stand.close());

describe("editor.ts in the workbench's editor, in Chromium", () => {
  it.each(HOST_CONTRACT.map(({ name }) => name))("%s", async (name) => {
    expect(await page.evaluate((wanted) => window.runCase(wanted), name)).toBeNull();
  });
});
