import base from "../../jest.config.js";

const [{ transform }] = base.projects;

/** The workbench in a real Chromium, over the built pages. */
export default {
  rootDir: "../..",
  transform,
  testEnvironment: "node",
  testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
  testTimeout: 60_000,
};
