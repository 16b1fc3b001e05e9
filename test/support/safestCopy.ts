import type { CopyOptions } from "../../src/workbook/clientCopy";

/** What the pane and the command line choose unless told otherwise. */
export const SAFEST: CopyOptions = { keepNames: false, keepTicketIds: true, addedColumns: false };
