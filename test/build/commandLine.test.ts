import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const BUNDLE = resolve(ROOT, JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")).bin["service-review"]);

describe("the built command line", () => {
  it("is a program that the shell may start", () => {
    expect(readFileSync(BUNDLE, "utf8").split("\n")[0]).toBe("#!/usr/bin/env node");
    expect(statSync(BUNDLE).mode & 0o111).toBe(0o111);
  });

  it("takes Microsoft's Office.js from node_modules and contains no copy of it", () => {
    const bundle = readFileSync(BUNDLE, "utf8");
    expect(bundle).not.toContain("OSF.DDA");
    expect(bundle.length).toBeLessThan(8_000_000);
  });

  it("has no paths of the machine that built it", () => {
    expect(readFileSync(BUNDLE, "utf8")).not.toContain(ROOT);
  });

  it("answers in another folder", () => {
    const help = execFileSync(process.execPath, [BUNDLE, "--help"], { cwd: resolve(ROOT, ".."), encoding: "utf8" });
    expect(help).toContain("service-review");
  });

  it("runs as npx service-review from a clone, without a question and without a registry", () => {
    const cache = mkdtempSync(join(tmpdir(), "service-review-npx-"));
    // Port 9 answers nobody. The build that npx would start for a linked package has been made already.
    const env = { ...process.env, npm_config_cache: cache, npm_config_registry: "http://127.0.0.1:9/", npm_config_ignore_scripts: "true" };
    const help = execFileSync("npx", ["service-review", "--help"], { cwd: ROOT, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
    rmSync(cache, { recursive: true });
    expect(help).toContain("service-review");
  });
});
