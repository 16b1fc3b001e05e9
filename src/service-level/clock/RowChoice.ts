import { asksForOpening, slaInForce } from "../agreement";
import type { AgreedHours, Sla } from "../agreement";
import type { ClassHistory, Tickets } from "../ticket";
import type { Instant } from "../time";

/**
 * Which row of an SLA judges a ticket. Where nothing is known but the columns of the ticket, they decide. Where its service, type, priority
 * or group changed, each row of the SLA says which values it goes by: those known at `asOf`, or those with which the ticket was opened.
 */
export class RowChoice {
  /** As `indexOf`, for a ticket of which nothing is known but its columns. */
  readonly byColumns: (row: number) => number;
  private readonly byEntry: Picker | undefined;
  private readonly byFirstEntry: Picker | undefined;

  constructor(rows: readonly Sla[], private readonly tickets: Tickets, private readonly asOf: Instant, agreement: AgreedHours) {
    this.byColumns = slaInForce(rows, tickets, agreement);
    if (tickets.classes === undefined) return;
    this.byEntry = pickerOf(rows, tickets, tickets.classes, agreement, (sla) => sla.judgedBy !== "as opened");
    this.byFirstEntry = pickerOf(rows, tickets, tickets.classes, agreement, (sla) => sla.judgedBy === "as opened");
  }

  /** Index of the row of the SLA, -1 when none applies. */
  readonly indexOf = (row: number): number => {
    const { byEntry, byFirstEntry, tickets: { classes } } = this;
    if (byEntry === undefined || byFirstEntry === undefined || classes === undefined || classes.offsets[row] === classes.offsets[row + 1]) return this.byColumns(row);
    const now = byEntry(this.entryNow(classes, row));
    const first = byFirstEntry(classes.offsets[row]);
    return now < 0 || (first >= 0 && first < now) ? first : now;
  };

  /** Code of the service by which the row at `index` judges the ticket. */
  serviceOf(row: number, sla: Sla): number {
    const { classes, service } = this.tickets;
    if (classes === undefined || classes.offsets[row] === classes.offsets[row + 1]) return service.codes[row];
    return classes.service[sla.judgedBy === "as opened" ? classes.offsets[row] : this.entryNow(classes, row)];
  }

  /** Since when the row at `index` has applied to the ticket without a break. */
  appliesSince(row: number, index: number, sla: Sla): Instant {
    const { byEntry, tickets: { classes, opened } } = this;
    if (byEntry === undefined || classes === undefined || classes.offsets[row] === classes.offsets[row + 1] || sla.judgedBy === "as opened") return opened[row];
    let entry = this.entryNow(classes, row);
    while (entry > classes.offsets[row] && byEntry(entry - 1) === index) entry--;
    return entry === classes.offsets[row] ? opened[row] : Math.max(classes.at[entry], opened[row]);
  }

  /** The last entry up to `asOf`; the first one when all are later. */
  private entryNow({ offsets, at }: ClassHistory, row: number): number {
    let entry = offsets[row + 1] - 1;
    while (entry > offsets[row] && at[entry] > this.asOf) entry--;
    return entry;
  }
}

type Picker = (entry: number) => number;

/** The first of the rows that go by these values and admit an entry; -1 when none does. */
function pickerOf(rows: readonly Sla[], tickets: Tickets, classes: ClassHistory, agreement: AgreedHours, goesBy: (sla: Sla) => boolean): Picker {
  const indexes = [...rows.keys()].filter((index) => goesBy(rows[index]));
  if (indexes.length === 0) return () => -1;
  const opened = asksForOpening(rows) ? openedByEntry(tickets, classes) : tickets.opened;
  const column = (name: "service" | "type" | "priority" | "group") => ({ labels: tickets[name].labels, codes: classes[name] });
  const pick = slaInForce(indexes.map((index) => rows[index]),
    { opened, service: column("service"), type: column("type"), priority: column("priority"), group: column("group") }, agreement);
  return (entry) => {
    const picked = pick(entry);
    return picked < 0 ? -1 : indexes[picked];
  };
}

function openedByEntry({ size, opened }: Tickets, { at, offsets }: ClassHistory): Float64Array {
  const byEntry = new Float64Array(at.length);
  for (let row = 0; row < size; row++) byEntry.fill(opened[row], offsets[row], offsets[row + 1]);
  return byEntry;
}
