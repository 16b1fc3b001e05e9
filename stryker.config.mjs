import jestConfig from "./jest.config.js";

// `npm run mutate` asks every test of the core; `FOLDER=clock npm run mutate` changes one folder and asks its own tests, in minutes.
const folder = process.env.FOLDER ?? "**";

// Mutation testing counts coverage test by test, for which jest must run one project.
const { transform, transformIgnorePatterns } = jestConfig.projects[0];

/** Mutation testing of the core: which changes of the code would no test notice? */
export default {
  mutate: [`src/service-level/${folder}/*.ts`, "!src/service-level/**/index.ts", "!src/service-level/**/types.ts"],
  testRunner: "jest",
  jest: { projectType: "custom", config: { transform, transformIgnorePatterns, testMatch: [`<rootDir>/test/service-level/${folder}/*.test.ts`] } },
  coverageAnalysis: "perTest",
  concurrency: 2,
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: `coverage/mutation/${folder === "**" ? "core" : folder}.json` },
  tempDirName: "coverage/mutation/sandbox",
  thresholds: { high: 90, low: 85, break: null },
};
