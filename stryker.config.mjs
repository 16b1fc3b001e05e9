// `npm run mutate` asks every test of the core; `FOLDER=clock npm run mutate` changes one folder and asks its own tests.
const folder = process.env.FOLDER ?? "";
const report = `coverage/mutation/${folder || "core"}`;

/** Mutation testing of the core: which changes of the code would no test notice? */
export default {
  mutate: [`src/service-level/${folder}/**/*.ts`, "!src/service-level/**/index.ts", "!src/service-level/**/types.ts"],
  ignorePatterns: ["assets", "bench", "coverage", "dist", "docs"],
  plugins: ["./scripts/mutation/CoreTestRunner.mjs"],
  testRunner: "core",
  coreTests: `test/service-level/${folder}`,
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 2000,
  // A second run asks only about what changed since the first.
  incremental: true,
  incrementalFile: `${report}.incremental.json`,
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: `${report}.json` },
  tempDirName: "coverage/mutation/sandbox",
  thresholds: { high: 90, low: 85, break: 85 },
};
