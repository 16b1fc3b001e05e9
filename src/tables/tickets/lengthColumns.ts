import type { TicketField } from "../../service-level/ticket";
import type { DurationMs } from "../../service-level/time";
import { groupsThousands, readDuration, unitOfNumbers } from "../readDuration";
import type { ColumnRecognition, TimeUnit } from "../recognise";
import { isFirstResponseTime, isResolutionTime, isResponseTime, isServiceNowDuration, normaliseHeader, unitNamed } from "../recognise";
import type { Cell, TableSource } from "../types";
import { columnOf } from "./columnOf";

/** What a length leads to from the opening. */
export type Moment = "response" | "resolution";

/** A column that tells how long it took until a moment. */
export interface LengthColumn {
  readonly index: number;
  readonly header: string;
  /** The unit that the header or the cell below it names, or in which the system writes it. */
  readonly named: TimeUnit | undefined;
  /** In which hours it counts, as far as header and system tell. */
  readonly counts: "calendar" | "service" | "";
  readonly cells: readonly Cell[];
}

const SERVICE_HOURS = /business|working|bhrs/;
const CALENDAR_HOURS = /calendar/;
/** These write calendar time where the name does not say otherwise; the others count in the hours of their own calendars. */
const WRITES_CALENDAR_TIME: ReadonlySet<string | undefined> = new Set(["Zendesk"]);
/** "Time to first response" is what was left of the target when it was answered, below 0 when it was missed. */
export const SHOWS_TIME_LEFT: ReadonlySet<string | undefined> = new Set(["Jira Service Management"]);

/** The field of the time at which the length ends. */
export const FIELD_OF = { response: "first response", resolution: "resolved" } as const satisfies Record<Moment, TicketField>;

/** The columns that serve no field and tell how long it took until that moment; only the one that the column map names, where it does. */
export function lengthColumns(moment: Moment, source: TableSource, { columns, lengths, system }: ColumnRecognition): LengthColumn[] {
  const mapped = lengths.get(FIELD_OF[moment]);
  if (mapped !== undefined) return [{ ...mapped, named: mapped.unit, counts: hoursNamed(normaliseHeader(`${mapped.header} ${mapped.matched}`).words), cells: source.column(mapped.index) }];
  const taken = new Set([...columns.values()].map(({ index }) => index));
  const saysFirst = source.headers.some((header, index) => !taken.has(index) && isFirstResponseTime(header));
  const isLength = moment === "resolution" ? isResolutionTime : saysFirst ? isFirstResponseTime : isResponseTime;
  const isDuration = (header: string) => moment === "resolution" && system === "ServiceNow" && isServiceNowDuration(header);
  return [...source.headers.keys()].filter((index) => !taken.has(index) && (isLength(source.headers[index]) || isDuration(source.headers[index]))).map((index) => {
    const header = source.headers[index];
    const { words, unit } = normaliseHeader(header);
    const counts = hoursNamed(words);
    const cells = source.column(index);
    return { index, header, named: unit ?? unitNamed(cells[0]) ?? (isDuration(header) ? "seconds" : undefined), counts: counts === "" && WRITES_CALENDAR_TIME.has(system) ? "calendar" : counts, cells };
  });
}

function hoursNamed(words: string): LengthColumn["counts"] {
  return CALENDAR_HOURS.test(words) ? "calendar" : SERVICE_HOURS.test(words) ? "service" : "";
}

/** Whether some of the cells are numbers that do not say their unit. */
export function hasBareNumbers({ cells }: LengthColumn): boolean {
  return cells.some((cell) => typeof cell === "number" || (typeof cell === "string" && /^\s*-?\d[\d.,]*\s*$/.test(cell)));
}

/** The lengths in these rows where bare numbers count in `stated`, and in which unit they then did; `NaN` where a cell tells none. */
export function lengthsIn({ cells }: LengthColumn, rows: Uint32Array, stated: TimeUnit): { readonly unit: TimeUnit; readonly lengths: Float64Array } {
  const unit = unitOfNumbers(cells, stated);
  const isGrouped = groupsThousands(cells);
  return {
    unit,
    lengths: columnOf(rows, (row): DurationMs => {
      const cell = cells[row];
      return typeof cell === "boolean" || cell === "" ? Number.NaN : readDuration(cell, unit, isGrouped);
    }),
  };
}
