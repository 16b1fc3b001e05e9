import { languageOf, type Messages, messagesFor } from "../messages";
import { checkCommand } from "./checkCommand";
import { clientCopyCommand } from "./clientCopyCommand";
import type { Command, CommandContext } from "./command";
import { EXIT, InputError, UsageError } from "./errors";
import { evalCommand } from "./evalCommand";
import { explainCommand } from "./explainCommand";
import { newCommand } from "./newCommand";
import { parseCommandLine } from "./parseCommandLine";
import { Progress } from "./progress";
import { recalculateCommand } from "./recalculateCommand";
import { runCommand } from "./runCommand";
import { takeCommentsCommand } from "./takeCommentsCommand";

const COMMANDS: Readonly<Record<string, Command>> = {
  new: newCommand,
  check: checkCommand,
  run: runCommand,
  eval: evalCommand,
  recalculate: recalculateCommand,
  explain: explainCommand,
  "client-copy": clientCopyCommand,
  "take-comments": takeCommentsCommand,
};

async function main(args: readonly string[]): Promise<number> {
  const messages = messagesFor(languageOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "en"));
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || args.includes("--help") || args.includes("-h")) {
    process.stdout.write(messages.cli.usage);
    return name === undefined ? EXIT.usage : EXIT.done;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  try {
    if (!command) throw new UsageError(messages.cli.unknownCommand(name, nearestCommand(name)));
    return await command.run(parseCommandLine(rest, command, messages), contextOf(messages));
  } catch (error) {
    return report(error, messages);
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

function report(error: unknown, messages: Messages): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n${messages.cli.seeUsage}\n`);
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

void main(process.argv.slice(2)).then((code) => {
  // Not exit(): what was printed must reach the pipe.
  process.exitCode = code;
});
