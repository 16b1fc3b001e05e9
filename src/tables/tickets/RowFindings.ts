import type { Finding } from "../../service-level/finding";
import { FindingTally, tableFinding } from "../findings";
import { isBlank } from "../headerRow";
import type { Cell, TableSource } from "../types";

/** Why a row is no ticket of its own, or one without an id. The finding has this code. */
export type RowFinding = "unitRows" | "footerRows" | "groupRows" | "missingId" | "numbersStartAgain" | "duplicateRows" | "duplicateTickets";

/** Gathers what there is to say of the rows of an export of which not each is one ticket. */
export class RowFindings {
  private readonly tallies: Readonly<Record<RowFinding, FindingTally>> = {
    unitRows: new FindingTally(), footerRows: new FindingTally(), groupRows: new FindingTally(), missingId: new FindingTally(), numbersStartAgain: new FindingTally(), duplicateRows: new FindingTally(), duplicateTickets: new FindingTally(),
  };
  private readonly onSeveralSheets: string[] = [];

  constructor(
    private readonly source: TableSource,
    private readonly idHeader: string | undefined,
  ) {}

  add(code: RowFinding, row: number, found?: string): void {
    this.tallies[code].add(this.source.firstRow + row, found);
  }

  /** The ticket of this id stands on another sheet, too. */
  addOnSeveralSheets(id: string): void {
    this.onSeveralSheets.push(id);
  }

  /** Rows that reports write above, between and below tickets, quoted with the first text of each. */
  addReportRows(code: "unitRows" | "footerRows" | "groupRows", rows: ReadonlySet<number>, cells: readonly (readonly Cell[])[]): void {
    for (const row of rows) {
      const first = cells.map((column) => column[row]).find((cell) => !isBlank(cell));
      if (first !== undefined) this.add(code, row, String(first).trim());
    }
  }

  /** @param newest what says which row of a ticket is the newest: a time, or that it is the last one */
  all(newest: "newest" | "last"): Finding[] {
    const { source: { name }, idHeader, tallies, onSeveralSheets } = this;
    return [
      ...tallies.unitRows.finding("unitRows", "note", name, undefined),
      ...tallies.footerRows.finding("footerRows", "note", name, undefined),
      ...tallies.groupRows.finding("groupRows", "note", name, undefined),
      ...tallies.missingId.finding("missingId", "warning", name, idHeader),
      ...(onSeveralSheets.length > 0 ? [tableFinding("ticketsOnSeveralSheets", "note", name, idHeader, onSeveralSheets.length, {}, [...new Set(onSeveralSheets)].slice(0, 3))] : []),
      ...tallies.numbersStartAgain.finding("numbersStartAgain", "warning", name, idHeader),
      ...tallies.duplicateRows.finding("duplicateRows", "warning", name, idHeader),
      ...tallies.duplicateTickets.finding("duplicateTickets", "warning", name, idHeader, { newest }),
    ];
  }
}
