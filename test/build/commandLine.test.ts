import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";

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
});
