const fs = require("node:fs");
const path = require("node:path");

/** npm links the file as a command, so it must be allowed to run. */
class MakeExecutable {
  apply(compiler) {
    compiler.hooks.afterEmit.tap("MakeExecutable", (compilation) => {
      for (const { name } of compilation.getAssets()) if (name.endsWith(".js")) fs.chmodSync(path.join(compiler.outputPath, name), 0o755);
    });
  }
}

module.exports = { MakeExecutable };
