import iconv from "iconv-lite";
import { TICKET_STATES } from "../../../src/service-level/ticket";
import { readCsv, readTickets, recogniseColumns } from "../../../src/tables";
import headersOfDatabases from "../../cases/databaseHeaders.json";
import headersOfDesks from "../../cases/deskHeaders.json";
import labels from "../../cases/officialLabels.json";
import { ticketSheet } from "../../support/ticketTables";
import { DESK_LAYOUTS, type DeskLayout } from "./deskLayouts";
import { FOUND_LAYOUTS } from "./foundLayouts";

/** The names of the columns, where somebody wrote them ("evidence"), and which of them holds which field; the rows are made up in the ways in which the desk writes dates and words. */
interface HeaderCase {
  readonly desk: string;
  readonly headers: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  readonly fields: Partial<Readonly<Record<string, string>>>;
}

function read({ csv, encoding = "utf8" as never, bom = false }: DeskLayout) {
  const { source } = readCsv(iconv.encode(csv, encoding, { addBOM: bom }), "export.csv");
  return readTickets(source, { ticketZone: "UTC" });
}

const timeOf = (instant: number) => (Number.isNaN(instant) ? "" : new Date(instant).toISOString().slice(0, 19).replace(/:00$/, ""));
const first = (column: Float64Array, count: number) => Array.from(column.subarray(0, count), timeOf);
const headersOf = (recognition: ReturnType<typeof recogniseColumns>) => Object.fromEntries([...recognition.columns].map(([field, { header }]) => [field, header]));

describe("exports of service desks", () => {
  it.each([...DESK_LAYOUTS, ...FOUND_LAYOUTS].map((layout) => [layout.desk, layout] as const))("%s", (_, layout) => {
    const { tickets, recognition } = read(layout);
    const { opened, firstResponse: response, resolved, closed, due } = tickets;
    const columns = { opened, response, resolved, closed, due };
    const { times = {}, states, held } = layout;
    expect({
      fields: headersOf(recognition),
      size: tickets.size,
      times: Object.fromEntries(Object.entries(times).map(([name, told]) => [name, first(columns[name as keyof typeof columns], told.length)])),
      states: states && Array.from(tickets.state, (state) => TICKET_STATES[state]),
      held: held && Array.from(tickets.heldMs, (ms) => ms / 60_000),
    }).toEqual({ fields: layout.fields, size: layout.size ?? 2, times, states, held });
  });
});

// `databaseHeaders.json` holds the names that products have in their databases and interfaces, as far as they are known.
// `officialLabels.json` holds the labels of translations as the packages redmine 5.0.4 and request-tracker5 5.0.3 of Debian and the dictionaries of Combodo/iTop
// (itop-tickets, itop-request-mgmt) have them, in the order of the exported columns.
describe("headers of desks and of lists that people keep, with a few rows or none", () => {
  it.each<HeaderCase>([...headersOfDesks, ...headersOfDatabases, ...labels])("$desk", ({ headers, rows = [], fields }) => {
    expect(headersOf(recogniseColumns(ticketSheet([headers, ...rows].map((row) => [...row]))))).toEqual(fields);
  });
});
