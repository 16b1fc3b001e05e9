import type { DateOrder, Validity } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import { DAY_MS, toInstant, toWallClock } from "../../service-level/time";
import type { DurationMs, Instant } from "../../service-level/time";
import { decideDateFormat } from "../dates";
import type { Cell } from "../types";
import type { DefinitionTableName } from "./definitionTableNames";
import type { DefinitionColumn } from "./definitionTables";
import { definitionTable } from "./definitionTables";
import type { DefinitionRow, DefinitionSource } from "./DefinitionRows";
import { IGNORED, NameIndex } from "./DefinitionRows";
import { readTarget } from "./readTarget";
import { readValidity, validityOf } from "./readValidity";
import { statusSynonyms } from "./statusSynonyms";

/** Where and how the dates of a register are written. */
export interface RegisterDates {
  readonly zone: string;
  readonly order: DateOrder | undefined;
}

/**
 * The rows of a register, read by `read`, which gives `undefined` for a row that is left out. A row without what the table cannot do without
 * is left out after its finding. Where the agreement names no date order, one unmistakable date of the table decides for all of its dates.
 */
export function readRegister<Row>(source: DefinitionSource, table: DefinitionTableName, dates: RegisterDates, read: (row: RegisterRow) => Row | undefined): Row[] {
  const { columns } = definitionTable(table);
  const links = new Map(columns.flatMap(({ name, linksTo }) => (linksTo === undefined ? [] : [[name, namesIn(linksTo, source)] as const])));
  const rows = source.rows(table);
  const order = dates.order ?? orderOf(columns, rows);
  return rows.flatMap((row) => {
    const missing = columns.filter((column) => column.required && row.required(column.name) === undefined);
    const record = read(new RegisterRow(row, columns, links, { zone: dates.zone, order }, source));
    return missing.length > 0 || record === undefined ? [] : [record];
  });
}

function orderOf(columns: readonly DefinitionColumn[], rows: readonly DefinitionRow[]): DateOrder | undefined {
  const cells = columns.filter(({ kind }) => kind === "date" || kind === "dateTime").flatMap(({ name }) => rows.map((row): Cell => row.cell(name)));
  return decideDateFormat(cells).order;
}

function namesIn(tables: readonly DefinitionTableName[], source: DefinitionSource): NameIndex {
  const names = new NameIndex();
  for (const table of tables) {
    const id = definitionTable(table).columns[0].name;
    for (const row of source.rows(table)) if (row.text(id) !== "") names.add(row.text(id));
  }
  return names;
}

/** One row of a register. A wrong cell gives a finding and counts as empty. */
export class RegisterRow {
  constructor(
    private readonly row: DefinitionRow,
    private readonly columns: readonly DefinitionColumn[],
    private readonly known: ReadonlyMap<string, NameIndex>,
    private readonly dates: RegisterDates,
    private readonly source: DefinitionSource,
  ) {}

  get number(): number {
    return this.row.number;
  }

  get date1904(): boolean {
    return this.row.date1904;
  }

  text(column: string): string {
    return this.row.text(column);
  }

  dateText(column: string): string {
    return this.row.dateText(column);
  }

  cell(column: string): Cell {
    return this.row.cell(column);
  }

  /** First moment of the day; `NaN` when the cell is empty or wrong. */
  day(column: string): Instant {
    const moment = this.moment(column) ?? Number.NaN;
    const wall = toWallClock(moment, this.dates.zone);
    return Number.isNaN(wall) ? Number.NaN : toInstant(Math.floor(wall / DAY_MS) * DAY_MS, this.dates.zone);
  }

  /** As `day`, with `undefined` for no day. */
  dayOrNone(column: string): Instant | undefined {
    const day = this.day(column);
    return Number.isNaN(day) ? undefined : day;
  }

  /** `NaN` when the cell is empty; `undefined` after a finding. */
  moment(column: string, consequence: string = IGNORED): Instant | undefined {
    return this.row.moment(column, this.dates.order, this.dates.zone, consequence);
  }

  /** `NaN` when the cell is empty or wrong. */
  figure(column: string): number {
    return this.row.numberIn(column) ?? Number.NaN;
  }

  numberOrNone(column: string): number | undefined {
    return this.row.numberIn(column);
  }

  share(column: string): number | undefined {
    return this.row.share(column, IGNORED);
  }

  /** A length of time; `undefined` when the cell is empty, or after a finding. */
  length(column: string): DurationMs | undefined {
    if (this.row.text(column) === "") return undefined;
    const target = readTarget(this.row.cell(column))?.target;
    if (target?.kind === "serviceTime") return target.ms;
    this.report("error", "hoursUnreadable", column, this.row.text(column), { consequence: IGNORED });
    return undefined;
  }

  /** One of the column's words, also by what else it is called; "" when the cell is empty or wrong. */
  word<Word extends string>(column: string, words: readonly Word[], synonyms: Readonly<Record<string, Word>> = {}): Word | "" {
    return this.row.oneOf(column, words, IGNORED, synonyms) ?? "";
  }

  /** The status, also by what people call it; the first one when the cell is empty or wrong. */
  status<Status extends string>(statuses: readonly [Status, ...Status[]]): Status {
    return this.row.oneOf("Status", statuses, IGNORED, statusSynonyms(statuses)) ?? statuses[0];
  }

  /** Spelt as in the table that it names; as written when that table has no rows; "" when the cell is empty, or after a finding. */
  link(column: string, consequence: string = IGNORED): string {
    return this.#spelt(column, this.row.text(column), consequence);
  }

  /** Names that no table must know. */
  list(column: string): string[] {
    return this.row.list(column);
  }

  links(column: string): string[] {
    return this.row.list(column).map((name) => this.#spelt(column, name, IGNORED)).filter((name) => name !== "");
  }

  /** `Valid from` and `Valid to` of a row that has no other versions. */
  validity(): Validity {
    const { order, zone } = this.dates;
    return validityOf(readValidity(this.row, this.source, order), [], zone);
  }

  report(severity: "error" | "warning" | "note", code: string, column: string, found?: string, facts: Finding["facts"] = {}): void {
    this.source.findings.add(severity, code, this.row.place(column), found, facts);
  }

  #spelt(column: string, name: string, consequence: string): string {
    const known = this.known.get(column)!;
    if (name === "" || known.names().length === 0) return name;
    return this.row.linkTo(name, column, this.columns.find((each) => each.name === column)!.linksTo!, known, consequence);
  }
}
