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
  private readonly byEntries: ByEntries | undefined;

  constructor(rows: readonly Sla[], private readonly tickets: Tickets, private readonly asOf: Instant, agreement: AgreedHours) {
    const { classes } = tickets;
    this.byColumns = slaInForce(rows, tickets, agreement);
    this.byEntries = classes && {
      classes,
      known: pickerOf(rows, tickets, classes, agreement, (sla) => sla.judgedBy !== "as opened"),
      opened: pickerOf(rows, tickets, classes, agreement, (sla) => sla.judgedBy === "as opened"),
    };
  }

  /** Index of the row of the SLA, -1 when none applies. */
  readonly indexOf = (row: number): number => {
    const entries = this.entriesOf(row);
    if (entries === undefined) return this.byColumns(row);
    const known = entries.known(this.entryNow(entries.classes, row));
    const opened = entries.opened(entries.classes.offsets[row]);
    return known < 0 || (opened >= 0 && opened < known) ? opened : known;
  };

  /** Code of the service by which the row at `index` judges the ticket. */
  serviceOf(row: number, sla: Sla): number {
    const entries = this.entriesOf(row);
    if (entries === undefined) return this.tickets.service.codes[row];
    const { classes } = entries;
    return classes.service[sla.judgedBy === "as opened" ? classes.offsets[row] : this.entryNow(classes, row)];
  }

  /** Since when the row at `index` has applied to the ticket without a break. */
  appliesSince(row: number, index: number, sla: Sla): Instant {
    const entries = this.entriesOf(row);
    const opened = this.tickets.opened[row];
    if (entries === undefined || sla.judgedBy === "as opened") return opened;
    const { classes: { offsets, at }, known } = entries;
    let entry = this.entryNow(entries.classes, row);
    while (entry > offsets[row] && known(entry - 1) === index) entry--;
    return entry === offsets[row] ? opened : Math.max(at[entry], opened);
  }

  /** `undefined` where nothing is known of a ticket but its columns. */
  private entriesOf(row: number): ByEntries | undefined {
    const offsets = this.byEntries?.classes.offsets;
    return offsets !== undefined && offsets[row] < offsets[row + 1] ? this.byEntries : undefined;
  }

  /** The last entry up to `asOf`; the first one when all are later. */
  private entryNow({ offsets, at }: ClassHistory, row: number): number {
    let entry = offsets[row + 1] - 1;
    while (entry > offsets[row] && at[entry] > this.asOf) entry--;
    return entry;
  }
}

/** What the tickets were at each time, and which row of the SLA admits an entry of that by the values known then, and by those of the opening. */
interface ByEntries {
  readonly classes: ClassHistory;
  readonly known: Picker;
  readonly opened: Picker;
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
