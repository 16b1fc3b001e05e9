import { columnsThatDiffer, foreignFormat, readCsv, type TableSource, TEMPLATE_NAMES } from "../tables";
import { WorkbookModel } from "../host";
import { languageOf } from "../messages";
import type { Finding } from "../service-level/finding";
import { createReview, loadExport, MOST_SOURCES, withWorkbook } from "../workbook";
import type { Command, CommandContext } from "./command";
import { EXIT, InputError, UsageError } from "./errors";
import { outputOf, readInput } from "./files";
import { tellFindings } from "./findingLines";
import { isZip, openModel, readModel } from "./openWorkbook";
import { reckon } from "./runCommand";

/**
 * `new EXPORT.csv|.xlsx... --out REVIEW.xlsx`: a review workbook from a ticket export, or from several with the same columns, such as one a month: each gets a sheet of its
 * own. A single workbook stays what it is, and gets definitions.
 */
export const newCommand: Command = {
  words: [1, MOST_SOURCES],
  options: { out: { type: "string" }, template: { type: "string" } },
  async run(call, context) {
    const { messages, progress } = context;
    const [path, ...others] = call.words;
    const out = await outputOf(path, call, messages);
    if (out === undefined) throw new UsageError(messages.cli.optionMissing("--out"));
    for (const other of others) await outputOf(other, call, messages);
    const template = call.option("template");
    if (template !== undefined && !TEMPLATE_NAMES.includes(template.toLowerCase())) throw new UsageError(messages.cli.unknownTemplate(template, messages.formats.joined(TEMPLATE_NAMES)));

    const first = await readExport(path, context);
    const isWorkbook = others.length === 0 && first.source === undefined;
    const exports = isWorkbook ? [] : await tablesOf(call.words, first, context);
    const workbook = await openModel(isWorkbook ? readModel(path, first.bytes, messages) : new WorkbookModel());
    progress.step(messages.cli.writing(out));
    const language = languageOf(messages.formats.language);
    const sources = isWorkbook ? undefined : exports.map(({ source }) => source);
    const created = await reckon(() =>
      withWorkbook((excel) => createReview(excel, { sources, template, language, messages }, { onProgress: progress.rows })), path, context);
    if (created.tickets === 0) throw new InputError(messages.cli.noTicketsIn(path));
    await workbook.save(out, messages);
    tellFindings([...exports.flatMap(({ findings }) => findings), ...created.findings], context);
    context.print(messages.cli.created(out, created.tickets, created.recognition.columns.size));
    return EXIT.done;
  },
};

/** A file as it was read; a workbook is not a table yet. */
interface ExportFile {
  readonly bytes: Uint8Array;
  readonly source: TableSource | undefined;
  readonly findings: readonly Finding[];
}

interface ExportTable {
  readonly source: TableSource;
  readonly findings: readonly Finding[];
}

async function readExport(path: string, { messages, progress }: CommandContext): Promise<ExportFile> {
  progress.step(messages.cli.reading(path));
  const bytes = await readInput(path, messages);
  if (bytes.length === 0) throw new InputError(messages.cli.fileEmpty(path));
  const format = foreignFormat(bytes);
  if (format !== undefined) throw new InputError(messages.cli.formatNotRead(path, format));
  if (isZip(bytes)) return { bytes, source: undefined, findings: [] };
  const { source, findings } = readCsv(bytes, fileTitle(path));
  if (!isTable(source)) throw new InputError(messages.cli.noTicketsIn(path));
  return { bytes, source, findings };
}

/** All files as tables; `first` is read already. */
async function tablesOf(paths: readonly string[], first: ExportFile, context: CommandContext): Promise<readonly ExportTable[]> {
  const { messages, progress } = context;
  const tables: ExportTable[] = [];
  for (const [index, path] of paths.entries()) {
    const { bytes, source, findings } = index === 0 ? first : await readExport(path, context);
    if (source === undefined) await openModel(readModel(path, bytes, messages));
    const table = source ?? await reckon(() => withWorkbook((excel) => loadExport(excel, { onProgress: progress.rows })), path, context);
    if (!isTable(table)) throw new InputError(messages.cli.noTicketsIn(path));
    tables.push({ source: { ...table, name: fileTitle(path) }, findings });
    const differing = columnsThatDiffer(tables[0].source, table);
    if (differing.length > 0) throw new InputError(messages.cli.columnsDiffer(path, paths[0], messages.formats.list(differing)));
  }
  return tables;
}

function isTable(source: TableSource): boolean {
  return source.size > 0 && source.headers.length > 1;
}

function fileTitle(path: string): string {
  return path.replace(/^.*[\\/]/, "");
}
