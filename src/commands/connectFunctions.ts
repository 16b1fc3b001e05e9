import { forgetDefinitions, provideDefinitions } from "../functions";
import { recalculateFunctions, watchDefinitions, withWorkbook } from "../workbook";

/**
 * Gives the custom functions the definitions of the open workbook, and has their cells computed again whenever a definition table is
 * edited. Functions that are called earlier wait for nothing: they read the definitions themselves when they need them.
 */
export async function connectFunctions(): Promise<void> {
  provideDefinitions(async () => (await import("./readDefinitions")).readDefinitions());
  await withWorkbook((context) =>
    watchDefinitions(context, async (isDefinition) => {
      // A review adds some thirty tables.
      if (!isDefinition) return;
      forgetDefinitions();
      await withWorkbook(recalculateFunctions);
    }),
  );
}
