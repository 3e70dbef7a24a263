import react from "@vitejs/plugin-react";
import { resolve } from "node:path";
import { defineConfig } from "vite";

/** The page that runs the contract of hosts over the workbench's editor. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  logLevel: "error",
  plugins: [react()],
  build: { outDir: resolve(import.meta.dirname, "../../../dist/editor-contract") },
});
