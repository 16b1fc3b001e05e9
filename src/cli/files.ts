import { randomBytes } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Messages } from "../messages";
import { InputError, UsageError } from "./errors";
import type { CommandCall } from "./parseCommandLine";

/** @throws {InputError} the file is not there or cannot be read */
export async function readInput(path: string, messages: Messages): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new InputError(messages.cli.fileNotFound(path));
    throw new InputError(messages.cli.fileNotReadable(path, (error as Error).message));
  }
}

/** Writes a file whole or not at all: next to its place first, then moved there in one step. */
export async function writeWhole(path: string, bytes: Uint8Array, messages: Messages): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.part`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (error) {
    // What was not made cannot be removed, which is no news.
    await rm(draft, { force: true }).catch(() => undefined);
    // "ENOENT: no such file or directory, open 'draft'": the person knows nothing of the draft.
    throw new InputError(messages.cli.fileNotWritable(path, (error as Error).message.split(", ")[0]));
  }
}

/**
 * Where a result goes: the input is changed only when the person says so. `undefined`: neither an output was named nor the input itself.
 * @throws {InputError} the output is the input and `--in-place` was not given
 * @throws {UsageError} `--in-place` was given with another output
 */
export async function outputOf(input: string, call: CommandCall, messages: Messages): Promise<string | undefined> {
  const inPlace = call.flag("in-place");
  const out = call.option("out");
  if (out === undefined) return inPlace ? input : undefined;
  const isInput = await isSameFile(input, out);
  if (isInput && !inPlace) throw new InputError(messages.cli.inputWouldChange(out));
  if (inPlace && !isInput) throw new UsageError(messages.cli.optionsExclude("--out", "--in-place"));
  return out;
}

/** Whether two paths name one file, through links and relative names. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  if (resolve(a) === resolve(b)) return true;
  try {
    const [first, second] = await Promise.all([stat(a), stat(b)]);
    return first.ino === second.ino && first.dev === second.dev;
  } catch {
    return false;
  }
}
