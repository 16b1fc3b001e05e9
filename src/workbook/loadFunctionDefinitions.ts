import type { Agreement } from "../service-level/agreement";
import { languageOf, loadMessages } from "../messages";
import type { ServiceRecords } from "../service-level/records";
import type { TableSource } from "../tables";
import { loadDefinitions } from "./definitions";
import { askDateSystem } from "./excel";
import { listSources, loadHistory, sourceNamed } from "./tickets";

/** What custom functions need of the workbook besides the range that they are given. */
export interface FunctionDefinitions {
  readonly agreement: Agreement;
  readonly records: ServiceRecords;
  readonly history: TableSource | undefined;
  /** The sheet on which the history stands; `undefined` without one. */
  readonly historySheet: string | undefined;
  /** The history source that the agreement names, where the workbook has no such table or sheet. */
  readonly missingHistory: string | undefined;
  readonly date1904: boolean;
}

/** Reads the definitions, and the history source when the agreement names one. Brings the texts in its language. Writes nothing, as Excel asks of functions. */
export async function loadFunctionDefinitions(context: Excel.RequestContext): Promise<FunctionDefinitions> {
  const system = askDateSystem(context);
  const { agreement, records } = await loadDefinitions(context);
  const { date1904 } = system;
  await loadMessages(languageOf(agreement.language));
  const wanted = agreement.historySource;
  const candidates = wanted ? await listSources(context) : [];
  const source = wanted ? sourceNamed(candidates, wanted) : undefined;
  const history = source && (await loadHistory(context, candidates, wanted!));
  return { agreement, records, history, historySheet: source?.sheet, missingHistory: source ? undefined : wanted, date1904 };
}
