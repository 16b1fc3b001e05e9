/** Key of the workbook setting that remembers where the pane was. Settings belong to the add-in and travel in the file. */
const KEY = "ServiceReviewPane";

/** What was kept by `keepPaneState`; `undefined` in a workbook that has nothing kept. */
export async function readPaneState(context: Excel.RequestContext): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load({ value: true });
  await context.sync();
  return setting.isNullObject ? undefined : (setting.value as unknown);
}

/** Keeps a small plain object in the workbook. */
export async function keepPaneState(context: Excel.RequestContext, state: Readonly<Record<string, unknown>>): Promise<void> {
  context.workbook.settings.add(KEY, state);
  await context.sync();
}
