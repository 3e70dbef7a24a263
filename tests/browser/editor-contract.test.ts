import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { casesFor } from "../host-contract/index";
import { openStand, type Stand } from "./workbench-page";

interface ContractWindow {
  runCase(name: string): Promise<string | null>;
  readingDifferences(bytes: readonly number[]): Promise<readonly string[]>;
}

let stand: Stand;
let page: Page;
beforeAll(async () => {
  stand = await openStand("dist/contract");
  page = await stand.browser.newPage();
  await page.goto(`${stand.address}/tests/browser/contract/index.html`);
  await page.waitForFunction(() => "runCase" in window);
});
afterAll(() => stand.close());

// The editor's own reader drops hyphens that do not break.
const cases = casesFor("no-break-hyphens");

describe("the editor is a host like any other: it", () => {
  it.each(cases.map(({ name }) => name))("%s", async (name) => {
    const failure = await page.evaluate(
      (asked) => (window as unknown as ContractWindow).runCase(asked),
      name,
    );
    expect(failure).toBeNull();
  });
});

const files = [join(__dirname, "../../corpus"), join(__dirname, "../../../shared/fixtures")]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".docx"));
if (!files.some((path) => path.includes("fixtures"))) {
  console.warn("left out: reading ../shared/fixtures in the editor, which is not there");
}

describe("the editor reads as the reader of files does", () => {
  it.each(files.map((path) => [basename(path), path]))("%s", async (_name, path) => {
    const bytes = [...readFileSync(path)];
    const differences = await page.evaluate(
      (given) => (window as unknown as ContractWindow).readingDifferences(given),
      bytes,
    );
    expect(differences.slice(0, 5)).toEqual([]);
  });
});
