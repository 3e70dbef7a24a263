import { readFileSync } from "node:fs";
import { join } from "node:path";
import { currentPage } from "../../scripts/rules-page";

it("keeps docs/rules.md as the rules say it (npx tsx scripts/rules-page.ts)", () => {
  const page = readFileSync(join(__dirname, "../../docs/rules.md"), "utf8");
  expect(page === currentPage()).toBe(true);
});
