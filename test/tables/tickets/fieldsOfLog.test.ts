import { textsOf, TICKET_STATES, type Tickets } from "../../../src/service-level/ticket";
import { type Cell, readTickets } from "../../../src/tables";
import { findingsOf, ticketSheet, times } from "../../support/ticketTables";

const read = (header: Cell[], ...rows: Cell[][]) => readTickets(ticketSheet([header, ...rows]), {});
const words = (tickets: Tickets, field: "status" | "priority" | "group") => Array.from(tickets[field].codes, (code) => tickets[field].labels[code]);

describe("a log of changes of fields, read for the tickets themselves", () => {
  const JIRA: Cell[] = ["Issue Key", "Created", "Author", "Field", "From", "To"];
  const CHANGES: Cell[][] = [
    ["A-1", "2026-03-02 09:00", "Ann", "status", "Open", "In Progress"],
    ["A-1", "2026-03-02 10:00", "Ann", "priority", "Low", "High"],
    ["A-1", "2026-03-02 12:00", "Ann", "status", "In Progress", "Resolved"],
    ["A-1", "2026-03-02 13:00", "Ann", "labels", "", "vip"],
    ["A-2", "2026-03-03 09:00", "Ann", "status", "Open", "In Progress"],
    ["A-2", "2026-03-03 10:00", "Ann", "assignee", "", "Bob"],
  ];

  it.each([["oldest first", CHANGES], ["newest first", [...CHANGES].reverse()]])("tells status, priority and when it was resolved, %s", (_, rows) => {
    const { tickets, findings } = read(JIRA, ...rows);
    const order = textsOf(tickets.id).map((id, index) => [id, index] as const).sort().map(([, index]) => index);
    const told = order.map((index) => [words(tickets, "status")[index], TICKET_STATES[tickets.state[index]], words(tickets, "priority")[index], times(tickets.resolved)[index]]);
    expect(told).toEqual([["Resolved", "stopped", "High", "2026-03-02T12:00"], ["In Progress", "running", "", ""]]);
    expect(findingsOf(findings, "noStatusColumn")).toEqual([]);
  });

  it("tells with which priority a ticket was opened", () => {
    const { tickets } = read(JIRA, ...CHANGES);
    expect(Array.from(tickets.classes!.priority, (code) => tickets.priority.labels[code])).toEqual(["Low", "High"]);
  });

  it("as ServiceNow's audit writes it", () => {
    const { tickets } = read(["documentkey", "tablename", "fieldname", "oldvalue", "newvalue", "sys_created_on"],
      ["INC1", "incident", "assignment_group", "", "Network", "2026-03-02 09:00:00"], ["INC1", "incident", "state", "New", "Resolved", "2026-03-02 12:00:00"],
      ["INC2", "incident", "state", "New", "On Hold", "2026-03-03 09:00:00"], ["INC2", "incident", "priority", "3", "2", "2026-03-03 09:10:00"]);
    expect([words(tickets, "status"), words(tickets, "group"), times(tickets.resolved)]).toEqual([["Resolved", "On Hold"], ["Network", ""], ["2026-03-02T12:00", ""]]);
  });

  it("as ServiceNow measures how long each value lasts, beside what the ticket is at present", () => {
    const metric = (header: Cell[], ...before: Cell[]) => read(header, ...([
      ["Incident State Duration", "INC1", "New", "2026-03-02 08:00", "2026-03-02 09:00"], ["Assigned to Duration", "INC1", "Beth", "2026-03-02 08:10", ""],
      ["Incident State Duration", "INC1", "In Progress", "2026-03-02 09:00", "2026-03-02 12:00"], ["Incident State Duration", "INC1", "Resolved", "2026-03-02 12:00", ""], ["Incident State Duration", "INC2", "On Hold", "2026-03-03 09:00", ""],
    ] as Cell[][]).map((row) => [...row, ...before.map((cell) => (row[1] === "INC1" ? cell : ""))])).tickets;
    const alone = metric(["Definition", "ID", "Value", "Start", "End"]);
    expect([words(alone, "status"), times(alone.opened), times(alone.resolved)]).toEqual([["Resolved", "On Hold"], ["2026-03-02T08:00", "2026-03-03T09:00"], ["2026-03-02T12:00", ""]]);
    const view = metric(["mi_definition", "inc_number", "mi_value", "mi_start", "mi_end", "inc_opened_at", "inc_state", "inc_closed_at"], "2026-03-02 07:55", "Closed", "2026-03-05 12:00");
    expect([words(view, "status")[0], times(view.opened)[0], times(view.closed)[0], times(Float64Array.from(view.history!.at)).slice(0, 3)]).toEqual(["Resolved", "2026-03-02T07:55", "2026-03-05T12:00", ["2026-03-02T08:00", "2026-03-02T09:00", "2026-03-02T12:00"]]);
  });

  it("takes the present state of a ticket whose state no row changes from the column beside", () => {
    const { tickets } = read(["Ticket", "Created", "Field", "Old value", "New value", "Changed at", "Status"],
      ["A-1", "2026-03-02 09:00", "status", "Open", "Closed", "2026-03-02 10:00", "Closed"], ["A-1", "2026-03-02 09:00", "priority", "Low", "High", "2026-03-02 09:30", "Closed"],
      ["A-2", "2026-03-02 09:00", "priority", "Low", "High", "2026-03-02 09:30", "On hold"]);
    expect([words(tickets, "status"), Array.from(tickets.state, (state) => TICKET_STATES[state])]).toEqual([["Closed", "On hold"], ["stopped", "held"]]);
  });

  it("takes a list of items and their values, each with its start and end, for none: no ticket was resolved when its first item was begun", () => {
    const { tickets } = read(["Ticket", "Item", "Value", "Start", "End", "Status"], ["R-1", "Laptop", "500", "2026-03-02 09:00", "2026-03-02 10:00", "Closed"], ["R-1", "Mouse", "20", "2026-03-02 11:00", "2026-03-02 12:00", "Closed"],
      ["R-2", "Laptop", "500", "2026-03-02 09:00", "2026-03-02 10:00", "Closed"], ["R-2", "Bag", "30", "2026-03-02 13:00", "2026-03-02 14:00", "Closed"]);
    expect([times(tickets.opened), times(tickets.resolved)]).toEqual([["2026-03-02T09:00", "2026-03-02T09:00"], ["2026-03-02T10:00", "2026-03-02T10:00"]]);
  });

  it("does not take the old value of a field for the requester", () => {
    expect(read(["Ticket ID", "Timestamp", "Attribute", "From", "To"], ["1", "2026-03-02 09:00", "state", "new", "open"], ["1", "2026-03-02 11:00", "state", "open", "closed"]).recognition.columns.has("requester")).toBe(false);
  });
});
