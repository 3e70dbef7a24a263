import { chmodSync } from "node:fs";
import { defineConfig } from "vite";

const OUT = "dist/greffier.js";

/** One file that plain Node runs, and the shell by its first line: `dist/greffier.js`. */
export default defineConfig({
  build: {
    ssr: "cli/greffier.ts",
    target: "node20",
    outDir: "dist",
    emptyOutDir: false,
    rollupOptions: { output: { entryFileNames: "greffier.js" } },
  },
  ssr: { noExternal: true },
  logLevel: "warn",
  plugins: [{ name: "executable", closeBundle: () => chmodSync(OUT, 0o755) }],
});
