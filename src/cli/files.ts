import { randomBytes } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Messages } from "../messages";
import { InputError } from "./errors";

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
    await rm(draft, { force: true });
    throw new InputError(messages.cli.fileNotWritable(path, (error as Error).message));
  }
}

/**
 * The input is changed only when the person says so.
 * @throws {InputError} `out` is the input and `inPlace` was not given
 */
export async function refuseInput(input: string, out: string, inPlace: boolean, messages: Messages): Promise<void> {
  if (!inPlace && (await isSameFile(input, out))) throw new InputError(messages.cli.inputWouldChange(out));
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
