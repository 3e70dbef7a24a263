const transform = {
  "^.+\\.[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};
const common = {
  transform,
  setupFilesAfterEnv: ["<rootDir>/tests/patience.ts"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
};

/** Two projects: the engine and the command line in plain Node, the pane in jsdom. */
export default {
  // Jest leaves one core free by itself: on a machine of two that is half of the time.
  maxWorkers: "100%",
  projects: [
    {
      ...common,
      displayName: "engine",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: [
        ...common.testPathIgnorePatterns,
        "/tests/taskpane/",
        "/tests/browser/",
      ],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/taskpane/**/*.test.{ts,tsx}"],
      setupFiles: ["<rootDir>/tests/taskpane/browser-globals.ts"],
      moduleNameMapper: { "\\.css$": "<rootDir>/tests/taskpane/empty-style.ts" },
    },
  ],
};
