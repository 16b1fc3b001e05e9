import { type Agreement, FILTER_FIELDS, normalWord } from "../agreement";
import { type Finding, ROWS_NAMED } from "../finding";
import { rowsBySource, type Tickets } from "../ticket";
import { DAY_MS, type Instant } from "../time";

const RECENT_DAYS = 31;
/** Fewer may be an exception that nobody made an SLA for. */
const LEAST_TICKETS = 5;
const VALUES_SHOWN = 5;

/**
 * `valuesWithoutSla`: more than half of the tickets of the last 31 days have a service, type, priority or group that no SLA names, though every SLA names
 * some, as after the desk renamed its priorities. They count under no SLA, and what little is left in the figures says nothing.
 */
export function valuesWithoutSla(tickets: Tickets, { slas }: Pick<Agreement, "slas">, asOf: Instant): Finding[] {
  const recent = openedIn(tickets, asOf - RECENT_DAYS * DAY_MS, asOf);
  if (slas.length === 0) return [];
  return FILTER_FIELDS.filter((field) => tickets.measured.has(field) && slas.every(({ filter }) => filter[field].length > 0)).flatMap((field) => {
    const { codes, labels } = tickets[field];
    const named = new Set(["", ...slas.flatMap(({ filter }) => filter[field].map(normalWord))]);
    const isUnnamed = labels.map((label) => !named.has(normalWord(label)));
    const rows = recent.filter((row) => isUnnamed[codes[row]]);
    if (rows.length < LEAST_TICKETS || rows.length * 2 <= recent.length) return [];
    const column = field.charAt(0).toUpperCase() + field.slice(1);
    const names = [...new Set(rows.map((row) => labels[codes[row]]))].slice(0, VALUES_SHOWN);
    return rowsBySource(tickets, rows).map(({ table, rows: ofTable }): Finding => ({
      code: "valuesWithoutSla", severity: "warning", place: { table, column }, names, count: ofTable.length, rows: ofTable.slice(0, ROWS_NAMED), facts: { column, recent: recent.length, days: RECENT_DAYS },
    }));
  });
}

/** Rows of the tickets opened after `from`, up to `to`. */
function openedIn({ opened }: Tickets, from: Instant, to: Instant): number[] {
  const rows: number[] = [];
  for (let row = 0; row < opened.length; row++) if (opened[row] > from && opened[row] <= to) rows.push(row);
  return rows;
}
