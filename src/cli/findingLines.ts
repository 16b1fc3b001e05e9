import type { Finding } from "../service-level/finding";
import { sentenceFor } from "../messages";
import type { CommandContext } from "./command";

/** Every finding as a line on standard error, errors first, and how many there are of each kind. */
export function tellFindings(findings: readonly Finding[], context: CommandContext): void {
  const { messages } = context;
  for (const severity of ["error", "warning", "note"] as const) {
    for (const finding of findings.filter((candidate) => candidate.severity === severity)) {
      context.tell(`${messages.common.severity[severity]}: ${sentenceFor(messages, finding)}`);
    }
  }
  context.tell(findings.length === 0 ? messages.cli.noFindings : countLine(findings, context));
}

function countLine(findings: readonly Finding[], { messages }: CommandContext): string {
  const count = (severity: Finding["severity"]): number => findings.filter((finding) => finding.severity === severity).length;
  return messages.cli.findingCounts(count("error"), count("warning"), count("note"));
}
