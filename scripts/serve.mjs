import { createReadStream, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { extname, join, normalize, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * What the workbench may load: its own files and nothing else. Fluent UI and the editor write style
 * elements and attributes, hence 'unsafe-inline' for styles alone; images of a document are data or blob.
 */
export const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const { officeJs } = JSON.parse(
  readFileSync(join(import.meta.dirname, "..", "deployment.json"), "utf8"),
);

/** The pane in Word: Office.js comes from Microsoft's own host, its only supported source, and Word frames the page. */
export const PANE_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${new URL(officeJs).origin}`,
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The file that a request names, or null where it leaves the folder or names none. */
async function fileFor(folder, address) {
  const path = normalize(decodeURIComponent(new URL(address, "http://localhost").pathname));
  const file = join(folder, path === sep ? "workbench/index.html" : path);
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (!found) return null;
  return found.isDirectory() ? join(file, "index.html") : file;
}

/** Serves a built folder; `tls` (key and cert) makes it HTTPS, which Word asks for. */
export function serve(folder, port, tls = null) {
  const answer = async (request, response) => {
    const file = await fileFor(folder, request.url ?? "/").catch(() => null);
    if (!file || !(await stat(file).catch(() => null))) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404");
      return;
    }
    const pane = file.startsWith(join(folder, "taskpane") + sep);
    response.writeHead(200, {
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      "Content-Security-Policy": pane ? PANE_POLICY : WORKBENCH_POLICY,
      "Cache-Control": file.includes(`${sep}assets${sep}`)
        ? "max-age=31536000, immutable"
        : "no-cache",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    });
    createReadStream(file).pipe(response);
  };
  const server = tls ? createSecureServer(tls, answer) : createServer(answer);
  return new Promise((done, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => done(server));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const port = Number(process.env.PORT ?? 3000);
  const folder = resolve(process.argv[2] ?? join(import.meta.dirname, "..", "dist", "web"));
  try {
    const server = await serve(folder, port);
    console.log(`Greffier : http://localhost:${server.address().port}`);
  } catch (trouble) {
    console.error(
      trouble.code === "EADDRINUSE"
        ? `Le port ${port} est déjà pris. Fermez l'autre programme ou choisissez un port : PORT=3001 npm start`
        : trouble.message,
    );
    process.exitCode = 1;
  }
}
