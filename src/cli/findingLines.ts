import type { Finding } from "../service-level/finding";
import { type Messages, sentenceFor } from "../messages";
import type { CommandContext } from "./command";

/** Every finding as a line on standard error, errors first, and how many there are of each kind. */
export function tellFindings(findings: readonly Finding[], context: CommandContext): void {
  const { messages } = context;
  for (const severity of ["error", "warning", "note"] as const) {
    for (const finding of findings.filter((candidate) => candidate.severity === severity)) {
      context.tell(messages.formats.labelled(messages.common.severity[severity], sentenceFor(messages, finding)));
    }
  }
  context.tell(findingLine(findings, messages));
}

/** How many findings there are of each kind. */
export function findingLine(findings: readonly Finding[], { cli }: Messages): string {
  const count = (severity: Finding["severity"]): number => findings.filter((finding) => finding.severity === severity).length;
  return findings.length === 0 ? cli.noFindings : cli.findingCounts(count("error"), count("warning"), count("note"));
}
