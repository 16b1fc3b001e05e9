const { execFileSync } = require("node:child_process");
const { resolve } = require("node:path");

/** The builds that hold pages. */
const BUILDS = ["addin", "workbench"];

/**
 * Builds the pages into `dist/`, as they are published, so that no test judges an older build than the sources beside it.
 * The filesystem cache makes a build without changes a matter of seconds.
 */
module.exports = function buildPages() {
  for (const name of BUILDS) {
    execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--config-name", name, "--mode", "production"], {
      cwd: resolve(__dirname, "../.."),
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
};
