let recalculate = async (): Promise<void> => undefined;
const asked = new Set<string>();

/** Says what has every formula computed again, those with `SLA_DATA` among them; called once at start-up. */
export function provideRecalculation(run: () => Promise<void>): void {
  recalculate = run;
}

/**
 * Has a handle made again whose range is not known: a workbook opens with the handles of its last session, and Excel computes `SLA_DATA` again only once a ticket is edited
 * (Excel-Custom-Functions #368). Each is asked for once: it may be one of another workbook, which never comes.
 */
export function askForHandle(key: string): void {
  if (asked.has(key)) return;
  asked.add(key);
  recalculate().catch(() => asked.delete(key));
}
