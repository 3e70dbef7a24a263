import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { escapeXml } from "../../src/docx/xml-text";

export type Settlement = "AcceptAllTrackedChanges" | "RejectAllTrackedChanges";

export function isInstalled(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Has LibreOffice accept or reject all changes of documents; each comes back as it saves it. */
export function settleByLibreOffice(
  jobs: readonly { readonly bytes: Uint8Array; readonly how: Settlement }[],
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "greffier-"));
  try {
    const profile = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--norestore"];
    // The first start makes the profile, which then takes the macro.
    execFileSync("soffice", [...profile, "--terminate_after_init"], { stdio: "ignore" });
    addMacro(join(folder, "profile/user/basic/Standard"));
    const lines = jobs.map(({ bytes, how }, rank) => {
      writeFileSync(join(folder, `${rank}.docx`), bytes);
      return `${folder}/${rank}.docx|${folder}/${rank}.settled.docx|${how}`;
    });
    const call = `macro:///Standard.Settle.Settle("${lines.join(";")}")`;
    const settled = jobs.map((_, rank) => join(folder, `${rank}.settled.docx`));
    // On a busy machine LibreOffice 7.4 aborts now and then of itself, starting or closing (exit
    // status 134): what it has written counts, and what is missing is asked for once more.
    for (let starts = 0; starts < 3 && !settled.every(existsSync); starts++) {
      spawnSync("soffice", [...profile, call], { stdio: "ignore", timeout: 120_000 });
    }
    return settled.map((path) => readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function addMacro(library: string): void {
  const source = readFileSync(join(__dirname, "fixtures/sources/settle.bas"), "utf8");
  writeFileSync(
    join(library, "Settle.xba"),
    `<?xml version="1.0" encoding="UTF-8"?><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">${escapeXml(source)}</script:module>`,
  );
  const index = join(library, "script.xlb");
  const known = readFileSync(index, "utf8");
  const element = '<library:element library:name="Settle"/>';
  writeFileSync(index, known.replace("</library:library>", `${element}</library:library>`));
}
