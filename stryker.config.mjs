import jestConfig from "./jest.config.js";

// `npm run mutate` asks every test of the core; `FOLDER=clock npm run mutate` changes one folder and asks its own tests, in minutes.
const folder = process.env.FOLDER ?? "**";
const report = `coverage/mutation/${folder === "**" ? "core" : folder}`;

// Mutation testing counts coverage test by test, for which jest must run one project; it then looks for modules in these folders only.
const { transform, transformIgnorePatterns } = jestConfig.projects[0];
const jest = {
  projects: [], transform, transformIgnorePatterns, roots: ["<rootDir>/src/service-level", "<rootDir>/test"],
  testMatch: [`<rootDir>/test/service-level/${folder}/**/*.test.ts`],
};

/** Mutation testing of the core: which changes of the code would no test notice? */
export default {
  mutate: [`src/service-level/${folder}/**/*.ts`, "!src/service-level/**/index.ts", "!src/service-level/**/types.ts"],
  ignorePatterns: ["assets", "bench", "coverage", "dist", "docs"],
  testRunner: "jest",
  jest: { projectType: "custom", config: jest },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // A second run asks only about what changed since the first.
  incremental: true,
  incrementalFile: `${report}.incremental.json`,
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: `${report}.json` },
  tempDirName: "coverage/mutation/sandbox",
  thresholds: { high: 90, low: 85, break: 85 },
};
