/**
 * The copy of a review for the client: a new workbook that is built, not a file that is stripped.
 *
 * **Where it comes from.** The report sheets as they stand in the workbook, read through Office.js: values, looks, native charts, print
 * set-up. Not the review's plain data (`ReportSheet`): the manager edits our texts on the sheets, sets widths, deletes a chart, and what
 * the client gets must be what the manager saw. And not the file's bytes: Excel on the web does not hand them out, and whatever is in them
 * would have to be found and removed. One way of reading serves Excel, the workbench and the command line alike.
 *
 * **What goes in** is on a list; everything else stays where it is, because nothing copies it:
 * - sheets of sections that say they are for the client (`isForClient`), visible, with our mark; never definitions, tickets, snapshots;
 * - of those, the texts of the page, and in tables the columns that the report itself made (`OWN_COLUMNS`), those that somebody added only
 *   when chosen; hidden rows and columns never, since hiding protects nothing; nor the column that points into the source;
 * - cells as values: no formula, no link, no defined name but those of printing; conditional formats only when they compare with constants;
 * - charts whose every cell is in the copy; pages, margins and repeated titles; no codes for file names and paths in headers and footers;
 * - nothing of the file: no properties, author, settings, custom XML, comments, notes; the new package has none of these parts.
 *
 * **Every text passes one gate**, `NameVeil`: names of people (tickets, registers, agreement), whole or in part, become
 * roles with a number that holds throughout the file, mail addresses and file paths become words; ticket numbers stay, since the client's
 * desk knows them, unless chosen otherwise. `inspectCopy` looks at the finished workbook once more, refuses it rather than showing a name,
 * and names the words of which only a person can tell whether they are names.
 *
 * **Back again.** Each table gets a column in which the client writes. The last sheet carries a check code over all figures, in a plain cell,
 * which sorting, comments and other programs leave alone. `compareCopy` holds a returned file against the copy that the review
 * would give now, made with the choices that the code records, and tells what the client added from what was changed; `takeComments` brings the comments in and overwrites nothing.
 *
 * Written with `host/model` and `host/xlsx`, and therefore loaded only when a copy is made.
 */
export type { LeftOut } from "./buildCopy";
export type { CopyOptions } from "./checkCode";
export { compareCopy } from "./compareCopy";
export type { CopyAddition, CopyComparison, CopyDifference } from "./compareCopy";
export type { NameDoubt } from "./inspectCopy";
export { clientCopyBytes, LeakError, makeClientCopy } from "./makeClientCopy";
export type { ClientCopy, KnownData } from "./makeClientCopy";
export { CannotOpenError, openCopy } from "./openCopy";
export { countComments, NotACopyError, readCopy } from "./readCopy";
export type { ReceivedCopy } from "./readCopy";
export { NoReportError } from "./readSheetPictures";
export { comparisonSentences, doubtSentences, leftOutSentences } from "./sentences";
export { takeComments } from "./takeComments";
export type { TakenComments } from "./takeComments";
