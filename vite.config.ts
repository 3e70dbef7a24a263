import react from "@vitejs/plugin-react";
import { resolve } from "node:path";
import { defineConfig } from "vite";
import { firstLoadBudget } from "./scripts/first-load-budget";
import { mendedEditor } from "./scripts/mended-editor";
import { offline } from "./scripts/offline";

/** Two pages: the workbench at `/workbench/` and the pane that Word opens at `/taskpane/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react(), mendedEditor(), firstLoadBudget(), offline()],
  // So that a worker, too, loads what is seldom asked of it when it is asked.
  worker: { format: "es" },
  build: {
    outDir: "dist/web",
    emptyOutDir: true,
    rollupOptions: {
      input: {
        workbench: resolve(import.meta.dirname, "workbench/index.html"),
        taskpane: resolve(import.meta.dirname, "taskpane/index.html"),
      },
    },
  },
});
