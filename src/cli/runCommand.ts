import { ReviewError } from "../service-level/review";
import { kpiRemark, kpiValueText, type Messages, statusWord } from "../messages";
import { AlreadyReviewError, type Edition, NoTicketSourceError, type PreparedReview, prepareReview, ReportSheetProtectedError, TableNameTakenError, showSheet, syncTextOf, writeReview, withWorkbook } from "../workbook";
import { type Command, type CommandContext, inLanguageOf } from "./command";
import { EXIT, InputError, UsageError } from "./errors";
import { outputOf } from "./files";
import { tellFindings } from "./findingLines";
import { openWorkbook } from "./openWorkbook";
import { reviewArguments } from "./reviewArguments";
import { reviewJson } from "./reviewJson";

/** `run REVIEW.xlsx`: reckons the review, prints its figures, and with `--out` or `--in-place` writes its sheets. */
export const runCommand: Command = {
  words: [1, 1],
  options: {
    type: { type: "string" },
    edition: { type: "string" },
    period: { type: "string" },
    change: { type: "string" },
    "as-of": { type: "string" },
    out: { type: "string" },
    "in-place": { type: "boolean" },
    json: { type: "boolean" },
  },
  async run(call, context) {
    const { messages, progress } = context;
    const [path] = call.words;
    const request = reviewArguments(call, messages);
    const editions = editionsOf(call.option("edition") ?? "both", messages);
    const out = await outputOf(path, call, messages);

    progress.step(messages.cli.reading(path));
    const workbook = await openWorkbook(path, messages);
    const prepared = await reckon(() =>
      withWorkbook(async (excel) => {
        const ready = await prepareReview(excel, request, { onProgress: progress.rows });
        if (out !== undefined) {
          progress.step(messages.cli.writing(out));
          await showSheet(excel, await writeReview(excel, ready, { editions }));
        }
        return ready;
      }), path, context);
    if (out !== undefined) await workbook.save(out, messages);
    const ofReview = inLanguageOf(prepared.agreement, context);
    if (call.flag("json")) context.print(JSON.stringify(reviewJson(prepared, ofReview.messages), undefined, 2));
    else if (request.type === "sync") printSync(prepared, ofReview);
    else printReview(prepared, ofReview);
    if (out !== undefined) context.tell(ofReview.messages.cli.written(out));
    return EXIT.done;
  },
};

/** What the input lacks is the person's to mend; anything else is ours. */
export async function reckon<T>(work: () => Promise<T>, path: string, { messages }: CommandContext): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NoTicketSourceError) {
      throw new InputError(error.wanted ? messages.cli.noSuchSource(path, error.wanted, error.candidates.map((candidate) => candidate.name)) : messages.cli.noTicketsIn(path));
    }
    if (error instanceof AlreadyReviewError) throw new InputError(messages.cli.alreadyReview(path, error.table));
    if (error instanceof TableNameTakenError) throw new InputError(messages.cli.nameTaken(path, error.table));
    if (error instanceof ReportSheetProtectedError) throw new InputError(messages.cli.sheetProtected(error.sheet));
    if (error instanceof ReviewError) throw new InputError(error.code === "unknownChange" ? messages.pack.implementation.unknownChange.what(error.found) : messages.cli.noDates(path));
    throw error;
  }
}

/** @throws {UsageError} there is no such edition */
function editionsOf(wanted: string, messages: Messages): readonly Edition[] {
  if (wanted === "both") return ["executive", "detailed"];
  if (wanted === "executive" || wanted === "detailed") return [wanted];
  throw new UsageError(messages.cli.unknownEdition(wanted, "executive, detailed, both"));
}

/** The sync as text to copy. */
function printSync(prepared: PreparedReview, context: CommandContext): void {
  context.print(syncTextOf(prepared, context.messages));
  tellFindings(prepared.review.findings, context);
}

function printReview({ review, agreement }: PreparedReview, context: CommandContext): void {
  const { messages } = context;
  const { cli, formats } = messages;
  const period = formats.period(review.period.name);
  for (const { sla, result } of review.slas) {
    context.print(cli.slaLine(sla.id, period, result.met, result.decided, formats.percent(result.attainment, { apartFrom: result.goal }), statusWord(result.status, messages)));
  }
  for (const reviewed of review.kpis) {
    const { kpi, unit, result } = reviewed;
    const value = kpiValueText(unit, result.value, messages, agreement.currency);
    const verdict = result.status === "No target" ? "" : statusWord(result.status, messages);
    context.print(Number.isNaN(result.value) ? cli.kpiNoData(kpi.id, period, kpiRemark(reviewed, messages)) : cli.kpiLine(kpi.id, period, value, result.n, verdict));
  }
  if (review.slas.length + review.kpis.length === 0) context.print(cli.nothingToReview);
  tellFindings(review.findings, context);
}
