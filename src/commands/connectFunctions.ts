import { forgetDefinitions, provideDefinitions, provideRecalculation } from "../functions";
import { recalculateFunctions, watchCells, watchDefinitions, withWorkbook } from "../workbook";

/**
 * Gives the custom functions the definitions of the open workbook, and has their cells computed again whenever a definition table or the
 * history of the tickets is edited, which no cell depends on, or a handle of an earlier session is used. Functions that are called earlier wait for the definitions.
 */
export async function connectFunctions(): Promise<void> {
  let historySheet: string | undefined;
  provideDefinitions(async () => {
    const definitions = await (await import("./definitionsOfWorkbook")).definitionsOfWorkbook();
    ({ historySheet } = definitions);
    return definitions;
  });
  const recalculate = () => withWorkbook(recalculateFunctions);
  provideRecalculation(recalculate);
  const computeAgain = async () => {
    forgetDefinitions();
    await recalculate();
  };
  await withWorkbook(async (context) => {
    // A review adds some thirty tables.
    await watchDefinitions(context, async (isDefinition) => (isDefinition ? computeAgain() : undefined));
    await watchCells(context, async ({ sheet }) => (sheet === historySheet ? computeAgain() : undefined));
  });
}
