import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PROGRAM = resolve(__dirname, "../../dist/cli/service-review.js");

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built command line as a person would, in English unless `env` says otherwise. */
export function serviceReview(args: readonly string[], { input = "", env = {} }: CallOptions = {}): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: "en_GB.UTF-8", ...env },
  });
  return { status, stdout, stderr };
}

/** Runs it before a reader that wants to read nothing; what stands on standard error in the end. */
export function serviceReviewUnread(args: readonly string[]): string {
  return spawnSync("sh", ["-c", '"$0" "$@" | true', process.execPath, PROGRAM, ...args], { encoding: "utf8", env: { ...process.env, LC_ALL: "en_GB.UTF-8" } }).stderr;
}

/** Evaluates formulas in one run of the program, all on standard input; one value each. */
export function evaluate(file: string, formulas: readonly string[]): unknown[] {
  const { status, stdout, stderr } = serviceReview(["eval", file], { input: formulas.join("\n") });
  if (status !== 0) throw new Error(`eval ended with ${status}: ${stderr}`);
  return stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
}

/** A folder of its own for the files of one test file; remove it afterwards. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), "service-review-cli-"));

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: Uint8Array | string): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  read(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.path(name)));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
