import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";
import ts from "typescript-eslint";

// The plug-in's own configuration fails on TypeScript and leaves .tsx out: its rules, by hand.
const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "error"]),
);

export default ts.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-control-regex": "off",
      "no-irregular-whitespace": "off",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  {
    files: ["workbench/service-worker.js"],
    languageOptions: {
      sourceType: "script",
      globals: Object.fromEntries(
        ["self", "caches", "fetch", "Request", "Response"].map((name) => [name, "readonly"]),
      ),
    },
  },
  {
    files: ["taskpane/static/*.js"],
    languageOptions: { sourceType: "script", ecmaVersion: 5, globals: { window: "readonly" } },
  },
  {
    files: ["taskpane/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks, "office-addins": officeAddins },
    rules: {
      ...hooks.configs.recommended.rules,
      ...officeRules,
    },
  },
);
