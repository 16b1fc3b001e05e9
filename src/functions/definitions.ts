import type { Agreement } from "../service-level/agreement";
import type { ServiceRecords } from "../service-level/records";
import type { TableSource } from "../tables";

/** What the workbook says at the moment; a new object whenever something in it has changed. */
export interface Definitions {
  readonly agreement: Agreement;
  /** Outages, feedback and registers. */
  readonly records: ServiceRecords;
  /** Rows of the history source, when the agreement names one. */
  readonly history: TableSource | undefined;
  readonly date1904: boolean;
}

let load: (() => Promise<Definitions>) | undefined;
let current: Promise<Definitions> | undefined;

/** Says where the definitions come from; called once at start-up, by whoever has the workbook. */
export function provideDefinitions(loadDefinitions: () => Promise<Definitions>): void {
  load = loadDefinitions;
  current = undefined;
}

/** To be called when a definition table was edited: the next function call reads them again. */
export function forgetDefinitions(): void {
  current = undefined;
}

/** The definitions, read once for all calls until they are forgotten. A failed read is not kept. */
export function currentDefinitions(): Promise<Definitions> {
  if (!load) return Promise.reject(new Error("The definitions of the workbook are not available yet."));
  if (!current) {
    const reading = load();
    current = reading;
    reading.catch(() => {
      if (current === reading) current = undefined;
    });
  }
  return current;
}
