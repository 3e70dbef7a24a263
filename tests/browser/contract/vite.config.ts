import react from "@vitejs/plugin-react";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import { mendedEditor } from "../../../scripts/mended-editor";

const root = resolve(import.meta.dirname, "../../..");

/** The page that runs the host contract over the workbench's editor. */
export default defineConfig({
  root,
  base: "./",
  plugins: [react(), mendedEditor()],
  build: {
    outDir: resolve(root, "dist/contract"),
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    rollupOptions: { input: resolve(import.meta.dirname, "index.html") },
  },
});
