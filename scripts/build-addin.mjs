import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withLocales } from "./manifest-locales.mjs";
import { PANE_POLICY } from "./serve.mjs";

const root = join(import.meta.dirname, "..");
const built = join(root, "dist", "web");
const { origin } = JSON.parse(readFileSync(join(root, "deployment.json"), "utf8"));

/** What a page cannot say of itself: only the server's header can. */
const inPage = PANE_POLICY.split("; ").filter((rule) => !rule.startsWith("frame-ancestors"));

// The pane, with its policy in it for servers that send no headers, and the check for old web views.
const pane = join(built, "taskpane", "index.html");
const html = readFileSync(pane, "utf8").replace(
  "<title>",
  `<meta http-equiv="Content-Security-Policy" content="${inPage.join("; ")}" />
    <script src="old-web-view.js"></script>
    <title>`,
);
writeFileSync(pane, html);
cpSync(join(root, "taskpane", "static"), join(built, "taskpane"), { recursive: true });

// The manifest for where it will be served, and the icons that it names.
const manifest = withLocales(readFileSync(join(root, "manifest.xml"), "utf8"));
writeFileSync(
  join(built, "manifest.xml"),
  manifest.replaceAll("https://localhost:3443", process.env.GREFFIER_ORIGIN ?? origin),
);
mkdirSync(join(built, "icons"), { recursive: true });
for (const size of [16, 32, 64, 80, 128])
  cpSync(join(root, "assets", `icon-${size}.png`), join(built, "icons", `icon-${size}.png`));
