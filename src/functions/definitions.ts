import { languageOf, loadMessages } from "../messages";
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
  /** The history source that the agreement names, where the workbook has none of that name. */
  readonly missingHistory: string | undefined;
  readonly date1904: boolean;
}

type Load = () => Promise<Definitions>;

let provide: (load: Load) => void;
let provided = new Promise<Load>((resolve) => {
  provide = resolve;
});
let current: Promise<Definitions> | undefined;
/** Of the definitions that were read last, or else of Excel: who cannot read any says so in it. */
let language = languageOf("");

/** Says where the definitions come from, and which language Excel speaks (BCP 47); called once at start-up, by whoever has the workbook. */
export function provideDefinitions(load: Load, displayLanguage = ""): void {
  language = languageOf(displayLanguage);
  provide(load);
  provided = Promise.resolve(load);
  current = undefined;
}

/** To be called when a definition table was edited: the next function call reads them again. */
export function forgetDefinitions(): void {
  current = undefined;
}

/**
 * The definitions, read once for all calls until they are forgotten. A failed read is not kept. A cell that Excel computes while the add-in still starts waits for
 * them: an error would stay in it until somebody edits what it takes (office-js #5408).
 * @throws {CustomFunctions.Error} `#VALUE!` when Excel does not hand them over
 */
export function currentDefinitions(): Promise<Definitions> {
  if (!current) {
    const reading = provided.then((load) => load()).then(remembered, refuse);
    current = reading;
    reading.catch(() => {
      if (current === reading) current = undefined;
    });
  }
  return current;
}

function remembered(definitions: Definitions): Definitions {
  language = languageOf(definitions.agreement.language);
  return definitions;
}

/** Else the cell would hold a bare `#VALUE!`. The words come when they are needed: this module is there from the start. */
async function refuse(error: unknown): Promise<never> {
  const [{ invalidValue }, { functions }] = await Promise.all([import("./functionErrors"), loadMessages(language)]);
  const { code, name } = error as { readonly code?: string; readonly name?: string };
  throw invalidValue(functions.definitionsNotRead(code ?? name ?? String(error)));
}
