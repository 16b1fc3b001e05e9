/** Every test runs in Node; tests of React components ask for jsdom in their first line. */
module.exports = {
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: { "^.+\\.[cm]?[jt]sx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } }] },
  transformIgnorePatterns: ["/node_modules/"],
  testTimeout: 60000,
};
