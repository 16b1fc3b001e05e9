import { useEffect, useState } from "react";
import type { Tickets } from "../../service-level/ticket";
import { type DefinitionBook, loadTickets, withWorkbook } from "../../workbook";

/**
 * The tickets of the workbook, read once when the definitions are there; `undefined` until then, and where there are none. A workbook
 * whose tickets cannot be read is still one whose definitions can be edited, so that fault stays silent here.
 */
export function useOwnTickets(book: DefinitionBook | undefined): Tickets | undefined {
  const [tickets, setTickets] = useState<Tickets>();
  const isWanted = book !== undefined && tickets === undefined;
  const source = book?.agreement.ticketSource;
  useEffect(() => {
    if (!isWanted || book === undefined) return undefined;
    const cancel = new AbortController();
    withWorkbook((context) => loadTickets(context, book.agreement, { signal: cancel.signal }))
      .then(({ tickets: read }) => setTickets(read))
      .catch(() => undefined);
    return () => cancel.abort();
    // A further reading of the definitions is no reason to read all tickets again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isWanted, source]);
  return tickets;
}
