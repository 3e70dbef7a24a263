import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { createServer } from "vite";

/** The address that manifest.xml names. */
const PORT = 3443;

const root = join(import.meta.dirname, "..");

/** Where Word is on the platforms that have one. */
const WORD: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["/Applications/Microsoft Word.app"],
  win32: [
    "C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE",
    "C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\WINWORD.EXE",
  ],
};

const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

function giveUp(sentence: string): never {
  say(sentence);
  process.exit(1);
}

const found = (WORD[process.platform] ?? []).some((path) => existsSync(path));
if (!found && !process.argv.includes("--server-only"))
  giveUp(
    "No Word was found on this machine: open the workbench instead (npm start), or serve the add-in " +
      "for Word elsewhere with `npm run word -- --server-only` (docs/deploy.md).",
  );

const https = await getHttpsServerOptions().catch((thrown: unknown) =>
  giveUp(
    `The development certificate could not be installed (${String(thrown).trim()}). ` +
      "Word takes add-ins over HTTPS only: accept the certificate when the system asks, and start again.",
  ),
);
const server = await createServer({ root, server: { port: PORT, strictPort: true, https } });
await server
  .listen()
  .catch(() => giveUp(`Port ${PORT} is taken: stop what uses it, and start again.`));
say(`The add-in is served on https://localhost:${PORT}/taskpane/index.html`);

if (found) {
  // Not a dependency: it brings a native module that a clean machine cannot install.
  const start = spawn(
    "npx",
    ["--yes", "office-addin-debugging@7", "start", "manifest.xml", "desktop", "--no-debug"],
    { cwd: root, stdio: "inherit", shell: process.platform === "win32" },
  );
  start.on("exit", (code) => {
    if (code !== 0)
      say("Word could not be started with the add-in: load manifest.xml by hand (docs/deploy.md).");
  });
}
