import { areOnDifferentSheets } from "../joinTables";
import type { TableSource } from "../types";

/**
 * Which ticket an id means. On one sheet an id is one ticket. On several, a ticket that was still open stands on the next one again, with the same
 * time of opening; another time of opening says that numbers start again on each sheet, so that it is another ticket.
 */
export class TicketsById {
  private readonly tickets = new Map<string, number>();
  private readonly firstRows: number[] = [];

  /** `opened`: by row, of joined tables only. */
  constructor(
    private readonly source: TableSource,
    private readonly opened: Float64Array | undefined,
  ) {}

  /** `undefined`: a ticket that was not there before. */
  find(id: string, row: number): number | undefined {
    const ticket = this.tickets.get(id);
    return ticket !== undefined && this.isAnother(row, this.firstRows[ticket]) ? this.tickets.get(this.openedThen(id, row)) : ticket;
  }

  has(id: string): boolean {
    return this.tickets.has(id);
  }

  add(id: string, row: number, ticket: number): void {
    this.firstRows[ticket] = row;
    if (!this.tickets.has(id)) this.tickets.set(id, ticket);
    if (this.opened !== undefined) this.tickets.set(this.openedThen(id, row), ticket);
  }

  private isAnother(row: number, other: number): boolean {
    const { opened } = this;
    return opened !== undefined && areOnDifferentSheets(this.source, row, other) && !Number.isNaN(opened[row]) && !Number.isNaN(opened[other]) && opened[row] !== opened[other];
  }

  private openedThen(id: string, row: number): string {
    return `${id}\n${this.opened![row]}`;
  }
}
