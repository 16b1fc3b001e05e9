import type { Agreement } from "../../service-level/agreement";
import type { TicketField } from "../../service-level/ticket";
import { type DefinitionRow, setDefinitionRows, type WorkbookData, withWorkbook } from "../../workbook";
import { type DefinitionTableName, joinList } from "../../tables";
import { useCurrentData, usePane } from "../pane";

export interface DataViewState {
  readonly data: WorkbookData | undefined;
  readonly hasDefinitions: boolean;
  chooseSource(name: string): Promise<void>;
  /** `header` "": the field is recognised by itself again. */
  chooseColumn(field: TicketField, header: string): Promise<void>;
  chooseDateOrder(order: NonNullable<Agreement["dateOrder"]>): Promise<void>;
  /** A single name is that of the client of the review, too, where none stands there yet. */
  chooseClients(clients: readonly string[] | "all"): Promise<void>;
  saveStatuses(rows: readonly DefinitionRow[]): Promise<void>;
  startReview(): void;
}

/** Reads the data when the view opens for the first time or is out of date; each choice becomes a row of the definition tables. */
export function useDataView(): DataViewState {
  const { outline, messages, run, reload, announce, remember } = usePane();
  const data = useCurrentData();
  const { busy, data: words } = messages.pane;

  const save = async (table: DefinitionTableName, rows: readonly DefinitionRow[], saved: string) => {
    const isSaved = await run({ title: busy.saving }, async () => {
      await withWorkbook((context) => setDefinitionRows(context, table, rows, messages));
      return true;
    });
    if (isSaved !== true) return;
    await reload();
    announce(saved);
  };

  return {
    data,
    hasDefinitions: outline?.hasDefinitions ?? false,
    chooseSource: (name) => save("Agreement", [{ key: "Ticket source", cells: { Value: name } }], busy.done),
    chooseColumn: (field, header) =>
      save("ColumnMap", [{ key: field, cells: header === "" ? undefined : { Column: header, Format: "" } }], words.columns.saved(words.fields[field], header === "" ? words.columns.byItself : header)),
    chooseDateOrder: (order) => save("Agreement", [{ key: "Date order", cells: { Value: order } }], words.dateOrder.saved),
    chooseClients: (clients) => {
      const isNew = clients.length === 1 && data?.definitions.agreement.client === "";
      const cell = clients === "all" ? clients : joinList(clients);
      return save("Agreement", [{ key: "Client in tickets", cells: { Value: cell } }, ...(isNew ? [{ key: "Client", cells: { Value: clients[0] } }] : [])], words.clients.saved);
    },
    saveStatuses: (rows) => save("StatusMap", rows, words.statuses.saved),
    startReview: () => remember({ view: "review", step: "type" }),
  };
}
