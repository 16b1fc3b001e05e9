import { doneColumn, finalStop, rowsByCode, rowsBySource, TICKET_STATES } from "../../../src/service-level/ticket";

describe("where tickets stand", () => {
  const sourceRow = Uint32Array.of(2, 3, 2, 3, 4);

  it("is told sheet by sheet in the order of the sheets, without those that hold none of them", () => {
    const tickets = { sources: ["January", "February", "March"], sourceOf: Uint16Array.of(0, 0, 2, 2, 2), sourceRow };
    expect(rowsBySource(tickets, [4, 1, 2])).toEqual([{ table: "January", rows: [3] }, { table: "March", rows: [4, 2] }]);
    expect(rowsBySource(tickets, [])).toEqual([]);
  });

  it("is one table where all come from one", () => {
    expect(rowsBySource({ sources: ["Tickets"], sourceRow }, new Set([0, 4]))).toEqual([{ table: "Tickets", rows: [2, 4] }]);
  });
});

describe("how many tickets have each word of a column", () => {
  it("counts each of them, and none for a word that no ticket has", () => {
    expect([...rowsByCode({ labels: ["", "P1", "P2", "P3"], codes: Uint32Array.of(1, 3, 1, 0, 1) })]).toEqual([1, 3, 0, 1]);
    expect([...rowsByCode({ labels: [""], codes: new Uint32Array() })]).toEqual([0]);
  });
});

describe("when a ticket was done", () => {
  it("is when it was resolved, else when it was closed", () => {
    const columns = { resolved: Float64Array.of(5, Number.NaN, Number.NaN), closed: Float64Array.of(7, 7, Number.NaN) };
    expect([0, 1, 2].map((row) => doneColumn(columns, row))).toEqual([5, 7, Number.NaN]);
  });

  it("is in a history the first change of its last stop: resolved and then closed is one stop", () => {
    const stateOf = (...states: (typeof TICKET_STATES)[number][]) => ({ state: Uint8Array.from(states, (state) => TICKET_STATES.indexOf(state)) });
    expect(finalStop(stateOf("running", "stopped", "stopped"), 0, 3)).toBe(1);
    expect(finalStop(stateOf("running", "stopped", "running", "stopped"), 0, 4)).toBe(3);
    // Of another ticket is what lies before the first change.
    expect(finalStop(stateOf("stopped", "stopped", "stopped", "running"), 1, 3)).toBe(1);
  });
});
