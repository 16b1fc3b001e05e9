import type { PageHost } from "../../src/host/frame";

/** What the page tells the worker: the workbook to open, once; then what the client of Office.js sends to its Excel. */
export type ToExcel = { readonly open: Uint8Array } | { readonly request: string };

/** What the worker tells the page: the Excel that has the workbook open, once; then what it sends to the client. */
export type FromExcel = { readonly opened: Pick<PageHost, "limits" | "displayLanguage" | "requirementSets"> } | { readonly response: string };
