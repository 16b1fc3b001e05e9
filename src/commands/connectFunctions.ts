import { forgetDefinitions, provideDefinitions, provideRecalculation, provideResultLimit } from "../functions";
import { recalculateFunctions, recalculateReview, watchCells, watchDefinitions, withWorkbook } from "../workbook";

/** What Excel on the web takes in one request is 5 MB (resource-limits-and-performance-optimization of Microsoft's documentation); something stands around the result. */
const WEB_RESULT_BYTES = 4_900_000;

/**
 * Gives the custom functions the definitions of the open workbook, and has their cells computed again whenever a definition table or the
 * history of the tickets is edited, which no cell depends on, or a handle of an earlier session is used. Functions that are called earlier wait for the definitions.
 *
 * At its start it has them computed once: Excel computes none when it opens a workbook (Excel-Custom-Functions #368) and starts an add-in when its pane is opened or one
 * of its functions is called, so that a goal that was changed before, or by somebody without the add-in, shows in no cell yet. In a workbook that only has tables of the
 * same names it computes nothing.
 */
export async function connectFunctions(): Promise<void> {
  let historySheet: string | undefined;
  let hasFormulas = false;
  provideDefinitions(async () => {
    hasFormulas = true;
    const definitions = await (await import("./definitionsOfWorkbook")).definitionsOfWorkbook();
    ({ historySheet } = definitions);
    return definitions;
  }, Office.context.displayLanguage);
  if (Office.context.platform === Office.PlatformType.OfficeOnline) provideResultLimit(WEB_RESULT_BYTES);
  const recalculate = () => withWorkbook(recalculateFunctions);
  provideRecalculation(recalculate);
  const computeAgain = async () => {
    forgetDefinitions();
    // A formula of ours follows the definitions to their end: it must not show for ever what an SLA said that is gone with its table.
    await withWorkbook(hasFormulas ? recalculateFunctions : recalculateReview);
  };
  await withWorkbook(async (context) => {
    // A review adds some thirty tables.
    await watchDefinitions(context, async (isDefinition) => (isDefinition ? computeAgain() : undefined));
    await watchCells(context, async ({ sheet }) => (sheet === historySheet ? computeAgain() : undefined));
    await recalculateReview(context);
  });
}
