import { resolve } from "node:path";
import { defineConfig } from "vite";

/** The test host as one script for a page: `WordHost.installWord(…)`. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: "error",
  build: {
    lib: {
      entry: resolve(import.meta.dirname, "in-page.ts"),
      name: "WordHost",
      formats: ["iife"],
      fileName: () => "in-page.js",
    },
    outDir: resolve(import.meta.dirname, "../../dist/word-host"),
    minify: false,
  },
});
