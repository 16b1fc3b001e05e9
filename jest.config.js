/** Tests that run the built command line or read built files. Only their runs pay for a build. */
const BUILT = ["<rootDir>/test/(cli|build|e2e)/"];

const common = {
  transform: {
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
    ],
  },
  transformIgnorePatterns: ["/node_modules/"],
};

/** Every test runs in Node; tests of React components ask for jsdom in their first line. */
module.exports = {
  testTimeout: 240000,
  projects: [
    { ...common, displayName: "source", testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"], testPathIgnorePatterns: BUILT },
    { ...common, displayName: "built", testMatch: ["<rootDir>/test/{cli,build}/**/*.test.{ts,tsx}"], globalSetup: "<rootDir>/test/support/buildCommandLine.js" },
    { ...common, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], globalSetup: "<rootDir>/test/support/browserBuild.js" },
  ],
};
