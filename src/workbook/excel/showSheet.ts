/** Brings a sheet to the front. Excel refuses this while another workbook has the focus; nothing depends on it. */
export async function showSheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).activate();
  await context.sync();
}
