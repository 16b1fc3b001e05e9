import type { TicketField } from "../../service-level/ticket";
import { clockOfSla, type ColumnRecognition, isCancelledStage, plainWords, type RecognisedColumn } from "../recognise";
import { onceEach } from "../onceEach";
import type { Cell, TableSource } from "../types";
import { idOf } from "./categoryColumn";

/** A table of which each row is about one SLA of a ticket, so that it can be read as one row a ticket. */
export interface FoldedSlaRows {
  /** With what the rows about the response tell in columns of their own, and nothing about the end of a ticket where no row is about its resolution. */
  readonly source: TableSource;
  readonly recognition: ColumnRecognition;
  /** Rows that say no more of their ticket. */
  readonly others: ReadonlySet<number>;
}

/** Names of columns that speak of the SLA in their row, not of the ticket. */
const OF_SLA = /\b(?:stage|start|started|stop|stopped|end|ended|breach|breached|planned|sla)\b/;
const ENDS = ["resolved", "closed", "status", "due", "held minutes", "resolution kept"] as const;

/**
 * Takes for each ticket its row about the resolution (of several the last one that was not cancelled), else the one about the response; when that clock
 * stopped and whether it was kept are the first response and its flag. `undefined`: the rows are no such rows.
 */
export function foldSlaRows(source: TableSource, recognition: ColumnRecognition): FoldedSlaRows | undefined {
  const { slas, columns } = recognition;
  const id = columns.get("id");
  if (slas === undefined || id === undefined) return undefined;
  const clocks = source.column(slas.name).map(onceEach(clockOfSla));
  const ids = source.column(id.index).map(idOf);
  const stages = slas.stage === undefined ? undefined : source.column(slas.stage);
  const isCancelled = onceEach(isCancelledStage);
  const rowOf = (clock: "response" | "resolution") => lastRows(ids, (row) => clocks[row] === clock, (row) => stages !== undefined && isCancelled(stages[row]));
  const [resolutions, responses] = [rowOf("resolution"), rowOf("response")];
  const kept = lastRows(ids, (row) => (resolutions.get(ids[row]) ?? responses.get(ids[row]) ?? row) === row, () => false);
  const ofSla = new Set(ENDS.flatMap((field) => columns.get(field) ?? []).filter(({ header }) => OF_SLA.test(plainWords(header))).map(({ index }) => index));
  const stop = (["resolved", "closed"] as const).flatMap((field) => columns.get(field) ?? []).find(({ index }) => ofSla.has(index));
  const told: [TicketField, RecognisedColumn | undefined][] = [["first response", stop], ["response kept", columns.get("resolution kept")]];
  const added = told.flatMap(([field, column]) => (column === undefined || columns.has(field) ? [] : [{ ...column, field, of: column.index, header: `${column.header}, response` }]));
  return {
    source: {
      ...source,
      headers: [...source.headers, ...added.map(({ header }) => header)],
      column: onceEach((index) => {
        const { of } = added[index - source.headers.length] ?? {};
        if (of !== undefined) return moved(source.column(of), ids, kept, responses);
        return ofSla.has(index) ? source.column(index).map((cell, row) => (clocks[row] === "resolution" ? cell : "")) : source.column(index);
      }),
    },
    recognition: { ...recognition, columns: new Map([...columns, ...added.map(({ of: _, ...column }, at) => [column.field, { ...column, index: source.headers.length + at }] as const)]) },
    others: new Set([...ids.keys()].filter((row) => ids[row] !== "" && kept.get(ids[row]) !== row)),
  };
}

/** The last row of each id among those that are meant, before it one that is not `lesser`. */
function lastRows(ids: readonly string[], isMeant: (row: number) => boolean, isLesser: (row: number) => boolean): Map<string, number> {
  const rows = new Map<string, number>();
  ids.forEach((id, row) => {
    const before = rows.get(id);
    if (isMeant(row) && (before === undefined || !isLesser(row) || isLesser(before))) rows.set(id, row);
  });
  return rows;
}

/** In the kept row of each id the cell of another of its rows. */
function moved(cells: readonly Cell[], ids: readonly string[], kept: ReadonlyMap<string, number>, from: ReadonlyMap<string, number>): Cell[] {
  return cells.map((_, row) => (kept.get(ids[row]) === row ? cells[from.get(ids[row]) ?? -1] ?? "" : ""));
}
