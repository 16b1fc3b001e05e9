import { useEffect, useState } from "react";
import { type Agreement, ticketZoneOf } from "../../service-level/agreement";
import type { Tickets } from "../../service-level/ticket";
import { type DefinitionBook, loadTickets, withWorkbook } from "../../workbook";

/**
 * The tickets of the workbook: those that are `given`, else read here, and again when an edit makes them others. `undefined` until they are there, and where
 * there are none. A workbook whose tickets cannot be read is still one whose definitions can be edited, so that fault stays silent here.
 */
export function useOwnTickets(book: DefinitionBook | undefined, given: Tickets | undefined, cellEdits: number): Tickets | undefined {
  const [known, setKnown] = useState<{ readonly state: string; readonly tickets: Tickets | undefined }>();
  const state = book && stateOf(book.agreement, cellEdits);
  if (state !== undefined && given !== undefined && known?.tickets !== given) setKnown({ state, tickets: given });
  const isWanted = state !== undefined && given === undefined && known?.state !== state;
  useEffect(() => {
    if (!isWanted || book === undefined) return undefined;
    const cancel = new AbortController();
    withWorkbook((context) => loadTickets(context, book.agreement, { signal: cancel.signal }))
      .then(({ tickets }) => setKnown({ state, tickets }))
      .catch(() => cancel.signal.aborted || setKnown({ state, tickets: undefined }));
    return () => cancel.abort();
    // A further reading of the definitions is no reason to read all tickets again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isWanted, state]);
  return known?.tickets;
}

/** All that the tickets depend on, as a text. */
function stateOf(agreement: Agreement, cellEdits: number): string {
  const { ticketSource, historySource, columnMap, statusMap, dateOrder, ticketClients } = agreement;
  return JSON.stringify([cellEdits, ticketSource, historySource, columnMap, [...statusMap], dateOrder, ticketClients, ticketZoneOf(agreement)]);
}
