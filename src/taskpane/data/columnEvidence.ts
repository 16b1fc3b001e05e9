import type { Formats, Messages } from "../../messages";
import { type Agreement, type DateOrder, isSameWord } from "../../service-level/agreement";
import { type DateDecision, placeOfRow, type RecognisedColumn } from "../../tables";
import type { LoadedTickets, WorkbookData } from "../../workbook";

/** Below this the name of a column tells little. */
const SURE = 0.5;

/** Why a column was taken for a field, line by line: how it was found, what it holds, and for dates which order of day and month and why. */
export function columnEvidence(column: RecognisedColumn, data: WorkbookData, messages: Messages): string[] {
  const words = messages.pane.data.columns;
  const { agreement } = data.definitions;
  const loaded = data.loaded!;
  const mapping = agreement.columnMap.find(({ field }) => field === column.field);
  const isMapped = mapping !== undefined && isSameWord(mapping.column, column.header);
  const samples = data.samples[column.index] ?? [];
  const decision = loaded.recognition.dateFormats.get(column.index);
  return [
    isMapped ? words.byMap : column.matched === "" ? words.byCells : words.byName(column.matched),
    ...(isMapped || column.confidence >= SURE ? [] : [words.unsure]),
    samples.length > 0 ? words.samples(messages.formats.joined(samples.map((sample) => `"${sample}"`))) : words.empty,
    ...(decision !== undefined && column.values === "dates" ? [dateEvidence(decision, column, data, mapping?.format, messages)] : []),
    ...(column.timeIndex === undefined ? [] : [words.timeColumn(loaded.source.headers[column.timeIndex])]),
    ...(column.unit === undefined ? [] : [words.unit(column.unit)]),
    ...(column.isUtc ? [words.utc] : []),
  ];
}

function dateEvidence(decision: DateDecision, { header }: RecognisedColumn, { definitions, loaded, findings }: WorkbookData, format: string | undefined, { pane: { data: words }, formats }: Messages): string {
  const { dates } = words.columns;
  const { order, settledBy, needsOrder, counts } = decision;
  const stated = knownOrder(format);
  const { dateOrder } = definitions.agreement as Pick<Agreement, "dateOrder">;
  if (!needsOrder) return counts.serials > 0 && counts.certain === 0 ? dates.serials : dates.certain;
  if (settledBy !== undefined && (stated ?? dateOrder ?? order) === order) return dates.byRow(words.orders[order!], rowIn(loaded!.source, settledBy.index, formats), settledBy.text);
  if (stated !== undefined) return dates.byMap(words.orders[stated]);
  if (dateOrder !== undefined) return dates.byAgreement(words.orders[dateOrder]);
  if (order !== undefined) return dates.dots(words.orders[order]);
  const finding = findings.find(({ code, place }) => place.column === header && (code === "ambiguousDateOrder" || code === "mixedDateOrder"));
  return finding === undefined ? dates.byOther : finding.code === "mixedDateOrder" ? dates.mixed : dates.open;
}

/** The sheet row, with its sheet where there are several. */
function rowIn(source: LoadedTickets["source"], index: number, { number }: Formats): string {
  const { name, row } = placeOfRow(source, index);
  return source.parts === undefined ? number(row) : `${name}!${row}`;
}

function knownOrder(format: string | undefined): DateOrder | undefined {
  return format === "DMY" || format === "MDY" || format === "YMD" ? format : undefined;
}
