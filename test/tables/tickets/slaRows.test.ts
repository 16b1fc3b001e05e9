import { DESK_WORDS, textsOf, TICKET_STATES } from "../../../src/service-level/ticket";
import { type Cell, readTickets, recogniseColumns, ticketColumns } from "../../../src/tables";
import { findingsOf, ticketSheet, times } from "../../support/ticketTables";

// As ServiceNow exports `task_sla`.
const HEADER: Cell[] = ["Task", "SLA definition", "Stage", "Has breached", "Start time", "Stop time", "Business elapsed time", "Original breach time"];
const row = (task: string, sla: string, stage: string, breached: boolean, start: string, stop: string, breach: string): Cell[] =>
  [task, sla, stage, breached, `2026-03-${start}`, stop === "" ? "" : `2026-03-${stop}`, "1 Hour", `2026-03-${breach}`];
const read = (...rows: Cell[][]) => {
  const { tickets, findings, recognition } = readTickets(ticketSheet([HEADER, ...rows]), {});
  const said = (field: "response kept" | "resolution kept") => Array.from(tickets.deskFlags?.[field]?.said ?? [], (word) => DESK_WORDS[word]);
  return { tickets, findings, recognition, ids: textsOf(tickets.id), states: Array.from(tickets.state, (state) => TICKET_STATES[state]), response: said("response kept"), resolution: said("resolution kept") };
};

describe("an export of which each row is about one SLA of a ticket", () => {
  const ANSWERED_LATE = [
    row("INC1", "Priority 1 resolution (1 hour)", "Completed", false, "02 09:00", "02 09:40", "02 10:00"),
    row("INC1", "Priority 1 response (15 minutes)", "Completed", true, "02 09:00", "02 09:20", "02 09:15"),
  ];
  const OPEN = [
    row("INC2", "Priority 3 response (2 hours)", "Completed", false, "03 10:00", "03 10:30", "03 12:00"),
    row("INC2", "Priority 3 resolution (1 day)", "In progress", false, "03 10:00", "", "04 10:00"),
  ];

  it.each([["as it stands", (rows: Cell[][]) => rows], ["the other way round", (rows: Cell[][]) => [...rows].reverse()]])("counts each ticket once, with its response and its resolution, %s", (_, order) => {
    const { tickets, ids, states, response, resolution, findings, recognition } = read(...order([...ANSWERED_LATE, ...OPEN]));
    const [first, second] = ids[0] === "INC1" ? [0, 1] : [1, 0];
    expect([ids.length, recognition.isEventLog]).toEqual([2, false]);
    expect([first, second].map((ticket) => [times(tickets.firstResponse)[ticket], times(tickets.resolved)[ticket], times(tickets.due)[ticket], states[ticket], response[ticket], resolution[ticket]])).toEqual([
      ["2026-03-02T09:20", "2026-03-02T09:40", "2026-03-02T10:00", "stopped", "missed", "kept"],
      ["2026-03-03T10:30", "", "2026-03-04T10:00", "running", "kept", "kept"],
    ]);
    expect(findingsOf(findings, "slaRowsRead")).toMatchObject([{ place: { column: "SLA definition" }, facts: { rows: 4, tickets: 2 } }]);
    expect(findingsOf(findings, "duplicateTickets")).toEqual([]);
  });

  it("does not take the end of the response for that of a ticket without an SLA for its resolution", () => {
    const { tickets, states, response } = read(...ANSWERED_LATE, OPEN[0]);
    expect([times(tickets.resolved), times(tickets.firstResponse), states, response]).toEqual([["2026-03-02T09:40", ""], ["2026-03-02T09:20", "2026-03-03T10:30"], ["stopped", "running"], ["missed", "kept"]]);
  });

  it("reads the SLA that applies, not the one that was cancelled with the priority", () => {
    const cancelled = row("INC1", "Priority 3 resolution (1 day)", "Cancelled", true, "01 09:00", "02 09:00", "02 08:00");
    for (const rows of [[cancelled, ...ANSWERED_LATE], [...ANSWERED_LATE, cancelled]]) {
      const { tickets, resolution } = read(...rows);
      expect([times(tickets.resolved), times(tickets.due), resolution]).toEqual([["2026-03-02T09:40"], ["2026-03-02T10:00"], ["kept"]]);
    }
  });

  it("is known by all of its rows where those of a sample are about a ticket each, in a sheet that is sorted by SLA", () => {
    const [responses, resolutions] = [[ANSWERED_LATE[1], OPEN[0]], [ANSWERED_LATE[0], OPEN[1]]];
    const table = ticketSheet([HEADER, ...responses, ...resolutions]);
    const sample = recogniseColumns(ticketSheet([HEADER, ...responses]));
    const wanted = ticketColumns(table.headers, sample);
    const { tickets, findings } = readTickets({ ...table, column: (index) => (wanted.includes(index) ? table.column(index) : []) }, {}, { recognition: sample });
    expect([sample.slas, tickets.size, findingsOf(findings, "slaRowsRead").length]).toEqual([undefined, 2, 1]);
  });

  it("is none where an SLA stands in each row of a log", () => {
    const log = (id: string, state: string, at: string): Cell[] => [id, state, `2026-03-02 ${at}`, "Gold"];
    const { recognition } = readTickets(ticketSheet([["Number", "State", "Changed at", "SLA"], log("A", "New", "09:00"), log("A", "Closed", "10:00"), log("B", "New", "09:00"), log("B", "Closed", "11:00")]), {});
    expect([recognition.slas, recognition.isEventLog]).toEqual([undefined, true]);
  });
});
