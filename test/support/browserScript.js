// Lets a script that plain Node runs load the TypeScript helpers of the tests: `require("../test/support/browserScript")` first.
const { readFileSync } = require("node:fs");
const { extname } = require("node:path");
const { transformSync } = require("@swc/core");

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, path) => {
    const parser = { syntax: "typescript", tsx: extname(path) === ".tsx" };
    const { code } = transformSync(readFileSync(path, "utf8"), { filename: path, jsc: { target: "es2022", parser }, module: { type: "commonjs" } });
    module._compile(code, path);
  };
}
