import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "samples/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A forgotten await loses an error of Excel: the two rules that need types, and are worth their time.
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      // Indices into typed columns are in range by construction; `!` says so where the type cannot.
      "@typescript-eslint/no-non-null-assertion": "off",
      // A parameter that an interface asks for, and keys that are taken out of an object, may stay unused.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // A stub that does nothing says so by being empty.
      "@typescript-eslint/no-empty-function": "off",
      // French writes a no-break space before its double punctuation.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true }],
      "eqeqeq": ["error", "always"],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Export by name: a module's name says what it exports." },
      ],
    },
  },
  {
    files: ["src/{workbook,functions,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    // Excel hands a custom function its cells as `any[][]`, and the metadata tool accepts nothing narrower.
    files: ["src/functions/**/*.ts"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["src/{taskpane,workbench}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs", globals: nodeGlobals("require", "module", "__dirname", "__filename") },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: nodeGlobals() },
  },
);

function nodeGlobals(...more) {
  return Object.fromEntries(["process", "console", "URL", "Buffer", "TextEncoder", "TextDecoder", "structuredClone", ...more].map((name) => [name, "readonly"]));
}
