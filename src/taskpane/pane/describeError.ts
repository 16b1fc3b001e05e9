import type { Messages } from "../../messages";
import { ReviewError } from "../../service-level/review";
import { TimeZoneError } from "../../service-level/time";
import { AlreadyReviewError, DefinitionEditError, isTooLarge, NoTicketSourceError, ReportSheetProtectedError, SheetHiddenError, TableNameTakenError } from "../../workbook";

/** An error in words: what was found, what to do, and the codes for whoever is asked for help. */
export interface Fault {
  readonly what: string;
  readonly action: string;
  readonly details: string;
}

type Words = Messages["pane"]["errors"];

/** Errors whose words name nothing of the workbook. */
type PlainError = { [Key in keyof Words]: Words[Key]["what"] extends string ? Key : never }[keyof Words];

/** Codes of Excel by what a person can do about them; `isTooLarge` knows those of size. */
const EXCEL_CODES: Readonly<Record<string, PlainError>> = {
  InvalidOperationInCellEditMode: "cellEdit",
  AccessDenied: "accessDenied",
  ItemNotFound: "gone", InvalidReference: "gone", InvalidBinding: "gone",
  ItemAlreadyExists: "conflict", MergedRangeConflict: "conflict", PivotTableRangeConflict: "conflict", FilteredRangeConflict: "conflict", NonBlankCellOffSheet: "conflict",
  InsertDeleteConflict: "conflict",
  InvalidSelection: "inactive", InactiveWorkbook: "inactive",
  ApiNotFound: "notSupported", ApiNotAvailable: "notSupported", NotImplemented: "notSupported", UnsupportedOperation: "notSupported", UnsupportedFeature: "notSupported",
  GeneralException: "temporary", RequestAborted: "temporary", ServiceNotAvailable: "temporary", ActivityLimitReached: "temporary", Conflict: "temporary",
  ChunkLoadError: "notLoaded",
};

/** Any error as a person should read it. Codes and Excel's own words stand under the details only. */
export function describeError(error: unknown, messages: Messages): Fault {
  const { code, name, message, debugInfo } = asRecord(error);
  const details = [code ?? name, message, debugInfo?.errorLocation].filter((part) => part !== undefined && part !== "").join(" - ");
  return { ...wordsFor(error, messages, code ?? name ?? ""), details };
}

function wordsFor(error: unknown, { pane: { errors }, pack: { implementation: { unknownChange } } }: Messages, code: string): Pick<Fault, "what" | "action"> {
  if (error instanceof NoTicketSourceError) {
    const words = error.isHistory ? errors.noHistory : errors.noSource;
    return { ...words, what: words.what(error.wanted ?? "") };
  }
  if (error instanceof AlreadyReviewError) return { ...errors.alreadyReview, what: errors.alreadyReview.what(error.table) };
  if (error instanceof ReportSheetProtectedError) return { ...errors.sheetProtected, what: errors.sheetProtected.what(error.sheet) };
  if (error instanceof SheetHiddenError) return { ...errors.sheetHidden, what: errors.sheetHidden.what(error.sheet) };
  if (error instanceof TableNameTakenError) return { ...errors.nameTaken, what: errors.nameTaken.what(error.table) };
  if (error instanceof DefinitionEditError) return wordsForEdit(error, errors);
  if (error instanceof ReviewError) return error.code === "unknownChange" ? { ...unknownChange, what: unknownChange.what(error.found) } : errors.noAsOf;
  if (error instanceof TimeZoneError) return { ...errors.timeZone, what: errors.timeZone.what(error.zone) };
  return errors[isTooLarge(error) ? "tooLarge" : EXCEL_CODES[code] ?? "unknown"];
}

function wordsForEdit({ code, table, found }: DefinitionEditError, errors: Words): Pick<Fault, "what" | "action"> {
  if (code === "sheetProtected") return { ...errors.sheetProtected, what: errors.sheetProtected.what(found) };
  if (code === "cellHoldsFormula") return { ...errors.formula, what: errors.formula.what(table, found) };
  return { ...errors.changedMeanwhile, what: errors.changedMeanwhile.what(table) };
}

interface ErrorRecord {
  readonly code?: string;
  readonly name?: string;
  readonly message?: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function asRecord(error: unknown): ErrorRecord {
  return typeof error === "object" && error !== null ? (error as ErrorRecord) : { message: String(error) };
}
