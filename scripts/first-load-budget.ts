import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

/** Bytes of JavaScript, compressed, that a page may load before it can be used. */
const BUDGET = 350 * 1024;

/** Fails the build where a page's first load, the engine's worker included, passes the budget. */
export function firstLoadBudget(): Plugin {
  return {
    name: "first-load-budget",
    apply: "build",
    generateBundle(_options, bundle) {
      const size = (file: Rolldown.OutputChunk | Rolldown.OutputAsset): number =>
        gzipSync(file.type === "chunk" ? file.code : file.source).length;
      const files = Object.values(bundle);
      const worker = files
        .filter((file) => /assets\/worker-[^/]*\.js$/.test(file.fileName))
        .reduce((sum, file) => sum + size(file), 0);
      const load = (name: string, seen: Set<string>): number => {
        const file = bundle[name];
        if (seen.has(name) || file?.type !== "chunk") return 0;
        seen.add(name);
        return file.imports.reduce((sum, other) => sum + load(other, seen), size(file));
      };
      for (const file of files) {
        if (file.type !== "chunk" || !file.isEntry) continue;
        const total = worker + load(file.fileName, new Set());
        if (total > BUDGET) {
          this.error(
            `${file.name}: the first load is ${Math.ceil(total / 1024)} KB, more than ${BUDGET / 1024} KB`,
          );
        }
        this.info(`${file.name}: first load ${Math.ceil(total / 1024)} KB`);
      }
    },
  };
}
