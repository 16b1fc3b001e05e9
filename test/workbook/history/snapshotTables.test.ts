import type { ReviewSnapshot } from "../../../src/service-level/review";
import { readSnapshotRows, SNAPSHOT_COLUMNS, type FoundRow, snapshotRows } from "../../../src/workbook/history/snapshotTables";
import { withReview } from "../../../src/workbook/history";

const SNAPSHOT: ReviewSnapshot = {
  id: "monthly 2026-03", type: "monthly", period: "2026-03", from: 1, to: 2_678_400_001, asOf: 2_700_000_000, writtenAt: 2_700_000_000, definitions: "d", data: "x", verdict: "Well.", commentary: "",
  figures: [
    { kind: "SLA", id: "S", name: "Resolve", met: 2, decided: 3, value: 2 / 3, unit: "share", n: 3, target: 0.95, status: "Not met", definition: "v1" },
    { kind: "KPI", id: "K", name: "Median", met: 0, decided: 0, value: Number.NaN, unit: "hours", n: 0, target: Number.NaN, status: "No data", definition: "v1" },
  ],
  tickets: [{ sla: "S", outcome: "met", ids: ["A;B", "50%", "C, D"] }, { sla: "S", outcome: "missed", ids: [] }],
};

function readBack(snapshots: readonly ReviewSnapshot[]): ReviewSnapshot[] {
  const rows = snapshotRows(snapshots);
  const found = (name: keyof typeof rows): FoundRow[] => rows[name].map((row) => Object.fromEntries(SNAPSHOT_COLUMNS[name].map((header, at) => [header, row[at]])));
  return readSnapshotRows({ ReviewSnapshots: found("ReviewSnapshots"), ReviewFigures: found("ReviewFigures"), ReviewTickets: found("ReviewTickets") });
}

describe("the tables of the history", () => {
  it("hold a review as it was, whatever its ticket numbers look like", () => {
    expect(readBack([SNAPSHOT])).toEqual([SNAPSHOT]);
  });

  it("part a list of 20,000 tickets so that each cell stays below what Excel holds", () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `INC${1_000_000 + index}`);
    const long = { ...SNAPSHOT, tickets: [{ sla: "S", outcome: "met" as const, ids }] };
    const rows = snapshotRows([long]).ReviewTickets;
    expect(Math.max(...rows.map((row) => String(row[5]).length))).toBeLessThan(32_767);
    expect(rows.length).toBe(8);
    expect(readBack([long])[0].tickets[0].ids).toEqual(ids);
  });

  it("leave out a review whose row was spoilt, and keep the others", () => {
    expect(readBack([{ ...SNAPSHOT, id: "" }, SNAPSHOT]).map(({ id }) => id)).toEqual(["monthly 2026-03"]);
  });
});

describe("freezing", () => {
  const later = { ...SNAPSHOT, asOf: SNAPSHOT.asOf + 1, data: "other" };

  it("leaves a review of a closed period as it is", () => {
    expect(withReview([SNAPSHOT], later)).toEqual([SNAPSHOT]);
  });

  it("replaces one whose period was not over, and keeps what was written beside it", () => {
    const early = { ...SNAPSHOT, asOf: 5, commentary: "So far so good" };
    expect(withReview([early], later)).toEqual([{ ...later, commentary: "So far so good" }]);
  });
});
