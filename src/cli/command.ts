import type { Agreement } from "../service-level/agreement";
import { languageOf, type Messages, messagesFor } from "../messages";
import type { CommandCall, CommandShape } from "./parseCommandLine";
import type { Progress } from "./progress";

/** What a command works with. */
export interface CommandContext {
  readonly messages: Messages;
  readonly progress: Progress;
  /** Standard output: results only. */
  print(text: string): void;
  /** Standard error: what a person should know besides. */
  tell(text: string): void;
  /** All of standard input, as text. */
  readStandardInput(): Promise<string>;
}

/** The same in the language of the agreement, which has all that speaks of its review, as the sheets have; until it is read, and where it names none, the machine's language serves. */
export function inLanguageOf({ language }: Agreement, context: CommandContext): CommandContext {
  return language === "" ? context : { ...context, messages: messagesFor(languageOf(language)) };
}

export interface Command extends CommandShape {
  /** @returns the exit code */
  run(call: CommandCall, context: CommandContext): Promise<number>;
}
