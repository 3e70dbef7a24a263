import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const SOURCE = join(import.meta.dirname, "../workbench/service-worker.js");

/** Of the pane in Word alone; the workbench does without. */
const PANES = /^taskpane\/|\/(taskpane|word-markup-worker)-/;

/** Writes the service worker that keeps the workbench's built files, all of them, without a network. */
export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const files = Object.values(bundle).filter(
          ({ fileName }) => !PANES.test(fileName) && !fileName.endsWith(".map"),
        );
        const version = createHash("sha256");
        for (const file of files) {
          version.update(file.fileName);
          version.update(file.type === "chunk" ? file.code : file.source);
        }
        const names = files.map(({ fileName }) => fileName).sort();
        this.emitFile({
          type: "asset",
          fileName: "service-worker.js",
          source: readFileSync(SOURCE, "utf8")
            .replace('["__FILES__"]', JSON.stringify(names))
            .replace("__VERSION__", version.digest("hex").slice(0, 12)),
        });
      },
    },
  };
}
