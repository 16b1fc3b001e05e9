import type { Finding } from "../service-level/finding";
import { defaultAsOf, reviewService } from "../service-level/review";
import { sentenceFor } from "../messages";
import { gradeFindings } from "../tables";
import { type LoadedDefinitions, type LoadedTickets, loadDefinitions, loadTickets, withWorkbook } from "../workbook";
import { comparisonSentences } from "../workbook/clientCopy";
import { checkClientCopy, openCopyFile } from "./checkClientCopy";
import { type Command, inLanguageOf } from "./command";
import { EXIT } from "./errors";
import { tellFindings } from "./findingLines";
import { openWorkbook } from "./openWorkbook";
import { reckon } from "./runCommand";

/**
 * `check REVIEW.xlsx`: every finding about definitions and data, with its place; with `--client-copy` also whether a copy for the client
 * still says what the review says. Exit 1 when a finding is an error or the copy differs.
 */
export const checkCommand: Command = {
  words: [1, 1],
  options: { "json": { type: "boolean" }, "client-copy": { type: "string" } },
  async run(call, context) {
    const { progress } = context;
    const [path] = call.words;
    const copyPath = call.option("client-copy");
    const copy = copyPath === undefined ? undefined : await openCopyFile(copyPath, context.messages);
    progress.step(context.messages.cli.reading(path));
    await openWorkbook(path, context.messages);
    const { definitions, loaded } = await reckon(() =>
      withWorkbook(async (excel) => {
        const definitions = await loadDefinitions(excel);
        return { definitions, loaded: await loadTickets(excel, definitions.agreement, { onProgress: progress.rows }) };
      }), path, context);
    const ofReview = inLanguageOf(definitions.agreement, context);
    const { messages } = ofReview;
    const findings = findingsOf(definitions, loaded);
    const grade = gradeFindings(loaded.findings, loaded.tickets.size);
    const comparison = copy && (await checkClientCopy(path, call, copy, context));
    if (call.flag("json")) {
      context.print(JSON.stringify({
        tickets: loaded.tickets.size,
        grade,
        columns: [...loaded.recognition.columns.values(), ...loaded.recognition.lengths.values()].map(({ field, header, confidence }) => ({ field, column: header, confidence })),
        isEventLog: loaded.recognition.isEventLog,
        system: loaded.recognition.system ?? null,
        findings: findings.map((finding) => ({ ...finding, message: sentenceFor(messages, finding) })),
        ...(comparison ? { clientCopy: comparison } : {}),
      }, undefined, 2));
    } else {
      context.print(messages.cli.checked(path, loaded.tickets.size, grade));
      tellFindings(findings, ofReview);
      if (comparison) for (const sentence of comparisonSentences(comparison, messages)) context.print(sentence);
    }
    return findings.some((finding) => finding.severity === "error") || (comparison?.differences.length ?? 0) > 0 ? EXIT.inputProblems : EXIT.done;
  },
};

/** Of definitions, of data, and those that only show when a review brings the two together; a review needs at least one date. */
function findingsOf({ agreement, findings }: LoadedDefinitions, { tickets, findings: ofData }: LoadedTickets): readonly Finding[] {
  const read = [...findings, ...ofData];
  return Number.isNaN(defaultAsOf(tickets, agreement)) ? read : reviewService({ tickets, agreement, type: "monthly", findings: read }).findings;
}
