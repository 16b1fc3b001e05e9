import { languageOf } from "../messages";
import { foreignFormat, readCsv, type TableSource, TEMPLATE_NAMES } from "../tables";
import { WorkbookModel } from "../host";
import { createReview, withWorkbook } from "../workbook";
import type { Command } from "./command";
import { EXIT, InputError, UsageError } from "./errors";
import { outputOf, readInput } from "./files";
import { tellFindings } from "./findingLines";
import { isZip, openModel, readWorkbook } from "./openWorkbook";
import { reckon } from "./runCommand";

/** `new EXPORT.csv|.xlsx --out REVIEW.xlsx`: a review workbook from a ticket export. */
export const newCommand: Command = {
  words: [1, 1],
  options: { out: { type: "string" }, template: { type: "string" } },
  async run(call, context) {
    const { messages, progress } = context;
    const [path] = call.words;
    const out = await outputOf(path, call, messages);
    if (out === undefined) throw new UsageError(messages.cli.optionMissing("--out"));
    const template = call.option("template");
    if (template !== undefined && !TEMPLATE_NAMES.includes(template.toLowerCase())) throw new UsageError(messages.cli.unknownTemplate(template, TEMPLATE_NAMES.join(", ")));

    progress.step(messages.cli.reading(path));
    const bytes = await readInput(path, messages);
    if (bytes.length === 0) throw new InputError(messages.cli.fileEmpty(path));
    const format = foreignFormat(bytes);
    if (format !== undefined) throw new InputError(messages.cli.formatNotRead(path, format));
    const isWorkbook = isZip(bytes);
    const csv = isWorkbook ? undefined : readCsv(bytes, fileTitle(path));
    if (csv && !isTable(csv.source)) throw new InputError(messages.cli.noTicketsIn(path));
    const workbook = await openModel(isWorkbook ? readWorkbook(path, bytes, messages) : new WorkbookModel());
    progress.step(messages.cli.writing(out));
    const language = languageOf(messages.formats.language);
    const created = await reckon(() =>
      withWorkbook((excel) => createReview(excel, { source: csv?.source, template, language, messages }, { onProgress: progress.rows })), path, context);
    if (created.tickets === 0) throw new InputError(messages.cli.noTicketsIn(path));
    await workbook.save(out, messages);
    tellFindings([...(csv?.findings ?? []), ...created.findings], context);
    context.print(messages.cli.created(out, created.tickets, created.recognition.columns.size));
    return EXIT.done;
  },
};

function isTable(source: TableSource): boolean {
  return source.size > 0 && source.headers.length > 1;
}

function fileTitle(path: string): string {
  return path.replace(/^.*[\\/]/, "");
}
