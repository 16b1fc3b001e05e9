import { readInstants, wallClockToSerial } from "./dates";
import { type ColumnRecognition, dateIndexes } from "./recognise";
import type { Cell, TableSource } from "./types";

/** At most 15 digits, as many as Excel keeps, and no leading zero, which would be lost. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,9})?$/;

/**
 * The cells of a text file as Excel should hold them: dates of recognised columns as serials, where the whole column settles how they
 * are read; columns of nothing but plain numbers as numbers, except ids. Everything else stays the text that it is, among it dates
 * that cannot be read, placeholders, and columns whose dates state their own offset.
 */
export function typedSource(source: TableSource, recognition: ColumnRecognition): TableSource {
  const { columns, dateFormats } = recognition;
  const idIndex = columns.get("id")?.index;
  const inTwoColumns = new Set([...columns.values()].flatMap(({ index, timeIndex }) => (timeIndex === undefined ? [] : [index, timeIndex])));
  const dates = dateIndexes(recognition);
  return {
    ...source,
    column(index) {
      const cells = source.column(index);
      if (index === idIndex || inTwoColumns.has(index)) return cells;
      if (!dates.has(index)) return numericCells(cells);
      const decision = dateFormats.get(index);
      const isSettled = decision !== undefined && decision.kind === "dates" && (decision.order !== undefined || !decision.needsOrder);
      if (!isSettled || decision.counts.withOffset > 0 || decision.counts.unknownZone > 0 || decision.counts.epochs > 0) return cells;
      // Read as if in UTC, an instant is the reading of the wall clock.
      const readings = readInstants(cells, { order: decision.order, zone: "UTC", date1904: false }, () => undefined);
      return cells.map((cell, row) => (Number.isNaN(readings[row]) ? cell : wallClockToSerial(readings[row], source.date1904)));
    },
  };
}

function numericCells(cells: readonly Cell[]): readonly Cell[] {
  let found = false;
  for (const cell of cells) {
    if (cell === "") continue;
    if (typeof cell === "string" && !PLAIN_NUMBER.test(cell)) return cells;
    found = true;
  }
  return found ? cells.map((cell) => (cell === "" ? "" : Number(cell))) : cells;
}
