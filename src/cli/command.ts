import type { Messages } from "../messages";
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

export interface Command extends CommandShape {
  /** @returns the exit code */
  run(call: CommandCall, context: CommandContext): Promise<number>;
}
