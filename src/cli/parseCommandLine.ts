import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Messages } from "../messages";
import { UsageError } from "./errors";

/** What a command accepts. */
export interface CommandShape {
  /** Smallest and largest number of words after the command. */
  readonly words: readonly [number, number];
  readonly options: NonNullable<ParseArgsConfig["options"]>;
}

export interface CommandCall {
  readonly words: readonly string[];
  option(name: string): string | undefined;
  flag(name: string): boolean;
}

/**
 * The words and options after a command.
 * @throws {UsageError} an option is not known or lacks its value, or the number of words is wrong
 */
export function parseCommandLine(args: readonly string[], shape: CommandShape, messages: Messages): CommandCall {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: shape.options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(messages.cli.wrongOption((error as Error).message.split(". ")[0]));
  }
  const { values, positionals } = parsed;
  if (positionals.length < shape.words[0]) throw new UsageError(messages.cli.argumentMissing);
  if (positionals.length > shape.words[1]) throw new UsageError(messages.cli.argumentTooMany(positionals[shape.words[1]]));
  return {
    words: positionals,
    option: (name) => values[name] as string | undefined,
    flag: (name) => values[name] === true,
  };
}
