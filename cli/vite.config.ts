import { defineConfig } from "vite";

/** One file that plain Node runs: `dist/greffier.js`. */
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
});
