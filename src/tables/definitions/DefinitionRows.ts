import type { DateOrder } from "../../service-level/agreement";
import type { Place } from "../../service-level/finding";
import type { Instant, WallClock } from "../../service-level/time";
import { isSerial, isStillOpen, serialToWallClock } from "../dates";
import { isErrorCell } from "../isErrorCell";
import type { Cell, TableSource } from "../types";
import { definitionText } from "./definitionCells";
import { missingColumns } from "./definitionLookups";
import type { DefinitionTableName } from "./definitionTableNames";
import type { FindingList } from "./FindingList";
import { splitList } from "../listCell";
import { nearestName, sameName } from "./nearestName";
import { readDate, readMoment } from "./readDate";
import { readNumber, readShare } from "./readNumber";
import { wordMeant } from "./wordMeant";

/** What happens until a wrong cell is corrected; `messages/` words it. Any other text is the value that is used instead. */
export const LEFT_OUT = "left out";
export const IGNORED = "ignored";

/** One row of a definition table, its cells by column name. A wrong cell gives a finding and counts as empty. */
export class DefinitionRow {
  constructor(
    readonly number: number,
    private readonly table: string,
    private readonly cells: ReadonlyMap<string, Cell>,
    readonly date1904: boolean,
    private readonly findings: FindingList,
  ) {}

  place(column?: string): Place {
    return { table: this.table, row: this.number, column };
  }

  cell(column: string): Cell {
    return this.cells.get(sameName(column)) ?? "";
  }

  /** Without outer blanks; "" when the cell is empty or the table has no such column. */
  text(column: string): string {
    return String(this.cell(column)).normalize("NFC").trim();
  }

  /** The text of a cell that must be filled in; `undefined` after saying that the row is left out. */
  required(column: string): string | undefined {
    const text = this.text(column);
    if (text !== "") return text;
    this.findings.add("error", "missingValue", this.place(column), undefined, { consequence: LEFT_OUT });
    return undefined;
  }

  /** The same for a date, which Excel keeps as a number: 2026-12-31. */
  dateText(column: string): string {
    return definitionText("dayOrText", this.cell(column), this.date1904).trim();
  }

  /** The day in a cell that may hold words as well; `undefined`: it holds no date of Excel. */
  dayAmongTexts(column: string): WallClock | undefined {
    const cell = this.cell(column);
    return typeof cell === "number" && isSerial(cell) ? serialToWallClock(cell, this.date1904) : undefined;
  }

  list(column: string): string[] {
    return splitList(this.text(column));
  }

  numberIn(column: string): number | undefined {
    return this.#typed(column, readNumber, "numberUnreadable", IGNORED);
  }

  /** A share 0..1; `undefined` when the cell is empty or wrong. */
  share(column: string, consequence: string): number | undefined {
    const share = this.#typed(column, readShare, "shareUnreadable", consequence);
    if (share === undefined || (share >= 0 && share <= 1)) return share;
    this.findings.add("error", "shareOutOfRange", this.place(column), this.text(column), { consequence });
    return undefined;
  }

  date(column: string, order: DateOrder | undefined, consequence: string = IGNORED): WallClock | undefined {
    const cell = this.cell(column);
    if (this.text(column) === "") return undefined;
    const date = readDate(cell, this.date1904, order);
    if (typeof date === "object") return date.wall;
    if (date === "none" && consequence === IGNORED) return undefined;
    this.findings.add("error", date === "ambiguous" ? "dateAmbiguous" : "dateUnreadable", this.place(column), this.text(column), { consequence });
    return undefined;
  }

  /**
   * A date-time as an instant: one that states its own offset from UTC as it stands, any other on the wall clock of `zone`. `NaN` when the cell is
   * empty or stands for nothing ("-", "still down"); `undefined` after a finding.
   */
  moment(column: string, order: DateOrder | undefined, zone: string, consequence: string = IGNORED): Instant | undefined {
    const text = this.text(column);
    if (text === "" || isStillOpen(text)) return Number.NaN;
    const read = readMoment(this.cell(column), this.date1904, order, zone);
    if (typeof read === "number") return read;
    if (read === "none") return Number.NaN;
    this.findings.add("error", read === "ambiguous" ? "dateAmbiguous" : "dateUnreadable", this.place(column), text, { consequence });
    return undefined;
  }

  /** One of a fixed set of words, also by a synonym; `undefined` when the cell is empty, or after a finding when it is none of them. */
  oneOf<Word extends string>(column: string, words: readonly Word[], consequence: string, synonyms: Readonly<Record<string, Word>> = {}): Word | undefined {
    const text = this.text(column);
    if (text === "") return undefined;
    const found = wordMeant(text, words, synonyms);
    if (found !== undefined) return found;
    this.findings.add("error", "unknownValue", this.place(column), text, { allowed: words, nearest: nearestName(text, words), consequence });
    return undefined;
  }

  /** A name that another table must know, spelt as there; "" when the cell is empty, or after a finding when it is unknown. */
  link(column: string, to: string, known: NameIndex, consequence: string = IGNORED): string {
    const text = this.text(column);
    return text === "" ? "" : this.linkTo(text, column, to, known, consequence);
  }

  linkTo(name: string, column: string, to: string | readonly string[], known: NameIndex, consequence: string): string {
    const spelt = known.get(name);
    if (spelt !== undefined) return spelt;
    this.findings.add("error", "unknownName", this.place(column), name, {
      table: to, nearest: nearestName(name, known.names()), known: known.names().slice(0, 12), consequence,
    });
    return "";
  }

  #typed<Value>(column: string, read: (cell: Cell) => Value | undefined, code: string, consequence: string): Value | undefined {
    if (this.text(column) === "") return undefined;
    const value = read(this.cell(column));
    if (value === undefined) this.findings.add("error", code, this.place(column), this.text(column), { consequence });
    return value;
  }
}

/** Names compared without regard to case and blanks; the first spelling counts. */
export class NameIndex {
  readonly #spelling = new Map<string, string>();

  /** `false` when the name was there already. */
  add(name: string): boolean {
    const key = sameName(name);
    if (this.#spelling.has(key)) return false;
    this.#spelling.set(key, name);
    return true;
  }

  get(name: string): string | undefined {
    return this.#spelling.get(sameName(name));
  }

  names(): string[] {
    return [...this.#spelling.values()];
  }
}

/** The definition tables of a workbook, by name, and the findings about them. */
export class DefinitionSource {
  readonly #tables: ReadonlyMap<string, TableSource>;
  readonly #rows = new Map<DefinitionTableName, DefinitionRow[]>();

  constructor(tables: ReadonlyMap<string, TableSource>, readonly findings: FindingList) {
    this.#tables = new Map([...tables].map(([name, table]) => [sameName(name), table]));
  }

  has(table: DefinitionTableName): boolean {
    return this.#tables.has(sameName(table));
  }

  /** Rows that are not blank; none when the table is missing, or after a finding when a column is missing that it cannot do without. */
  rows(table: DefinitionTableName): readonly DefinitionRow[] {
    const known = this.#rows.get(table) ?? this.#read(table);
    this.#rows.set(table, known);
    return known;
  }

  #read(table: DefinitionTableName): DefinitionRow[] {
    const source = this.#tables.get(sameName(table));
    if (source === undefined) return [];
    const headers = source.headers.map(sameName);
    const missing = missingColumns(table, source.headers);
    for (const column of missing) this.findings.add("error", "missingColumn", { table: source.name, column: column.name });
    if (missing.length > 0) return [];
    const columns = headers.map((header, index) => ({ header, index })).filter(({ header }, index) => header !== "" && headers.indexOf(header) === index);
    const cells = columns.map(({ index }) => source.column(index));
    const rows: DefinitionRow[] = [];
    for (let row = 0; row < source.size; row++) {
      const filled = new Map<string, Cell>();
      const number = source.firstRow + row;
      columns.forEach(({ header, index }, position) => {
        const cell = cells[position][row];
        if (isErrorCell(cell)) {
          this.findings.add("error", "errorCell", { table: source.name, row: number, column: source.headers[index] }, String(cell).trim());
        } else if (cell !== undefined && String(cell).trim() !== "") filled.set(header, cell);
      });
      if (filled.size > 0) rows.push(new DefinitionRow(number, source.name, filled, source.date1904, this.findings));
    }
    return rows;
  }

  /** Where a finding about a whole table stands. */
  placeOf(table: DefinitionTableName): Place {
    return { table: this.#tables.get(sameName(table))?.name ?? table };
  }
}
