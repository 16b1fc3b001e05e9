import { languageOf, type Messages, messagesFor } from "../messages";
import { checkCommand } from "./checkCommand";
import { clientCopyCommand } from "./clientCopyCommand";
import type { Command, CommandContext } from "./command";
import { compareCommand } from "./compareCommand";
import { EXIT, InputError, UsageError } from "./errors";
import { evalCommand } from "./evalCommand";
import { explainCommand } from "./explainCommand";
import { newCommand } from "./newCommand";
import { parseCommandLine } from "./parseCommandLine";
import { Progress } from "./progress";
import { recalculateCommand } from "./recalculateCommand";
import { runCommand } from "./runCommand";
import { takeCommentsCommand } from "./takeCommentsCommand";
import { usageOf } from "./usageOf";

const COMMANDS: Readonly<Record<string, Command>> = {
  new: newCommand,
  check: checkCommand,
  run: runCommand,
  compare: compareCommand,
  eval: evalCommand,
  recalculate: recalculateCommand,
  explain: explainCommand,
  "client-copy": clientCopyCommand,
  "take-comments": takeCommentsCommand,
};

async function main(args: readonly string[]): Promise<number> {
  const messages = messagesFor(languageOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "en"));
  const asksForHelp = args[0] === "help" || args.includes("--help") || args.includes("-h");
  const [name, ...rest] = args[0] === "help" ? args.slice(1) : args;
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const usage = command === undefined ? messages.cli.usage : usageOf(messages.cli.usage, name);
  if (asksForHelp || name === undefined) {
    process.stdout.write(usage);
    return asksForHelp ? EXIT.done : EXIT.usage;
  }
  try {
    if (!command) throw new UsageError(messages.cli.unknownCommand(name, nearestCommand(name)));
    return await command.run(parseCommandLine(rest, command, messages), contextOf(messages));
  } catch (error) {
    return report(error, messages, command === undefined ? messages.cli.seeUsage : usage);
  }
}

function contextOf(messages: Messages): CommandContext {
  return {
    messages,
    progress: new Progress(process.stderr, () => performance.now()),
    print: (text) => void process.stdout.write(`${text}\n`),
    tell: (text) => void process.stderr.write(`${text}\n`),
    async readStandardInput() {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString("utf8");
    },
  };
}

/** `usage`: how it is called rightly. */
function report(error: unknown, messages: Messages, usage: string): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n${usage.trimEnd()}\n`);
    return EXIT.usage;
  }
  if (error instanceof InputError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.inputProblems;
  }
  process.stderr.write(`${messages.cli.ourFault(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  return EXIT.fault;
}

/** The command that begins like what was typed; "" when none does. */
function nearestCommand(found: string): string {
  const names = Object.keys(COMMANDS);
  return names.find((name) => name.startsWith(found.slice(0, 3).toLowerCase())) ?? names.find((name) => name[0] === found[0]) ?? "";
}

// Whoever reads may have read enough, as `head` has; what goes into files is written before anything is printed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

void main(process.argv.slice(2)).then((code) => {
  // Not exit(): what was printed must reach the pipe.
  process.exitCode = code;
});
