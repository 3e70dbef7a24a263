import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { serve } from "./serve.mjs";

/** The port that manifest.xml names. */
const PORT = 3443;

const root = join(import.meta.dirname, "..");

/** Where Word is on the platforms that have one. */
const WORD = {
  darwin: ["/Applications/Microsoft Word.app"],
  win32: [
    "C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE",
    "C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\WINWORD.EXE",
  ],
};

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

const found = (WORD[process.platform] ?? []).some((path) => existsSync(path));
if (!found && !process.argv.includes("--server-only"))
  giveUp(
    "Word n'est pas sur ce poste : ouvrez l'atelier (npm start), ou servez le complément pour le Word " +
      "d'un autre poste : npm run word -- --server-only (docs/deploy.md).",
  );

const tls = await getHttpsServerOptions().catch((trouble) =>
  giveUp(
    `Le certificat de développement n'a pas pu être installé (${String(trouble.message).trim()}). ` +
      "Word ne prend de compléments qu'en HTTPS : acceptez le certificat quand le système le demande, puis recommencez.",
  ),
);
await serve(join(root, "dist", "web"), PORT, tls).catch((trouble) =>
  giveUp(
    `Le port ${PORT} ne peut pas être ouvert (${trouble.code}). Libérez-le, puis recommencez.`,
  ),
);
console.log(`Greffier : https://localhost:${PORT}/taskpane/index.html`);

if (found) {
  // Not a dependency: it brings a native module that a clean machine cannot install.
  const word = spawn(
    "npx",
    ["--yes", "office-addin-debugging@7", "start", "manifest.xml", "desktop", "--no-debug"],
    { cwd: root, stdio: "inherit", shell: process.platform === "win32" },
  );
  word.on("exit", (code) => {
    if (code !== 0)
      console.error(
        "Word n'a pas pu être ouvert avec le complément : chargez manifest.xml à la main (docs/deploy.md).",
      );
  });
}
