/** Deletes the sheets that a failed run may have added: those whose ids are not `known`, and whose names begin with one of `names`. One sync, and one more for the deletion, which is the caller's. */
export async function removeNewSheets(context: Excel.RequestContext, known: ReadonlySet<string>, names: readonly string[]): Promise<void> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  await context.sync();
  for (const worksheet of worksheets.items) if (!known.has(worksheet.id) && names.some((name) => worksheet.name.startsWith(name))) worksheet.delete();
}
