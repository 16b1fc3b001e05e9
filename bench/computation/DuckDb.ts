import { DOUBLE, DuckDBDataChunk, DuckDBInstance } from "@duckdb/node-api";
import type { DuckDBConnection } from "@duckdb/node-api";
import { TICKET_STATES } from "../../src/service-level/ticket";
import type { Tickets } from "../../src/service-level/ticket";
import { DAY_MS, HOUR_MS } from "../../src/service-level/time";
import { monthEdges, workingDays } from "../data/officeHours";
import type { Holds } from "../data/seededTickets";
import type { AttainmentTable } from "./attainmentTable";
import { attainmentSql, sumsSql } from "./duckDbSql";

const CHUNK_ROWS = 2048;

/** The same tickets and the same service hours in DuckDB's memory, and the same questions to it. */
export class DuckDb {
  private constructor(private readonly instance: DuckDBInstance, private readonly connection: DuckDBConnection, private readonly holds: Holds) {}

  static async load(tickets: Tickets, holds: Holds): Promise<DuckDb> {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const database = new DuckDb(instance, connection, holds);
    await database.loadTickets(tickets);
    await database.loadCalendar();
    return database;
  }

  async useThreads(count: number): Promise<void> {
    await this.connection.run(`SET threads TO ${count}`);
  }

  async attainment(): Promise<AttainmentTable> {
    const rows = await this.rows(attainmentSql(this.holds));
    return rows.flatMap((row) => row.slice(3));
  }

  /** For each SLA: commitments that are not removed, their elapsed seconds and the seconds from the first month to their deadlines. */
  sums(): Promise<number[][]> {
    return this.rows(sumsSql(this.holds));
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }

  private async rows(sql: string): Promise<number[][]> {
    const result = await this.connection.runAndReadAll(sql);
    return result.getRows().map((row) => row.map(Number));
  }

  private async loadTickets({ size, opened, firstResponse, resolved, heldMs, state, priority, history }: Tickets): Promise<void> {
    const cancelled = TICKET_STATES.indexOf("cancelled");
    await this.fill("tickets", ["id", "opened", "response", "resolved", "held", "priority", "cancelled"], size, (row) => [
      row, opened[row], firstResponse[row], resolved[row], heldMs[row] || 0, priority.codes[row], state[row] === cancelled ? 1 : 0,
    ]);
    if (history === undefined) return;
    const held = TICKET_STATES.indexOf("held");
    const holds: number[][] = [];
    for (let row = 0; row < size; row++) {
      for (let change = history.offsets[row]; change < history.offsets[row + 1]; change++) {
        if (history.state[change] === held) holds.push([row, history.at[change], history.at[change + 1]]);
      }
    }
    await this.fill("holds", ["ticket", "since", "until"], holds.length, (index) => holds[index]);
  }

  /** Look-ups by whole numbers (day, working day, hour), because DuckDB is faster at equality than at ranges and ASOF joins. */
  private async loadCalendar(): Promise<void> {
    const working = workingDays();
    const lengthMs = working[0].closes - working[0].opens;
    const firstDay = Math.floor(working[0].opens / DAY_MS) - 1;
    const dayCount = Math.floor(working[working.length - 1].closes / DAY_MS) - firstDay + 1;
    let served = 0;
    const days = Array.from({ length: dayCount }, (_, index) => {
      const day = firstDay + index;
      const isWorking = served < working.length && Math.floor(working[served].opens / DAY_MS) === day;
      const before = served * lengthMs;
      const opens = isWorking ? working[served].opens : day * DAY_MS;
      if (isWorking) served++;
      return [day, opens, isWorking ? lengthMs : 0, before];
    });
    await this.fill("days", ["day", "opens", "length", "before"], days.length, (index) => days[index]);
    await this.fill("working_days", ["ordinal", "opens", "before"], working.length, (index) => [index, working[index].opens, index * lengthMs]);
    const edges = monthEdges();
    const firstHour = edges[0] / HOUR_MS;
    const hourCount = edges[edges.length - 1] / HOUR_MS - firstHour + 1;
    await this.fill("hours", ["hour", "month"], hourCount, (index) => [firstHour + index, edges.findLastIndex((edge) => edge <= (firstHour + index) * HOUR_MS)]);
  }

  /** Whole numbers into a table; `NaN` is NULL. */
  private async fill(table: string, columns: readonly string[], size: number, rowAt: (row: number) => readonly number[]): Promise<void> {
    await this.connection.run(`CREATE TABLE raw (${columns.map((column) => `${column} DOUBLE`).join(", ")})`);
    const appender = await this.connection.createAppender("raw");
    for (let from = 0; from < size; from += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, size - from);
      const rows = Array.from({ length: count }, (_, index) => rowAt(from + index));
      const chunk = DuckDBDataChunk.create(columns.map(() => DOUBLE), count);
      chunk.setColumns(columns.map((_, column) => rows.map((row) => (Number.isNaN(row[column]) ? null : row[column]))));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    await this.connection.run(`CREATE TABLE ${table} AS SELECT ${columns.map((column) => `${column}::${typeOf(column)} AS ${column}`).join(", ")} FROM raw`);
    await this.connection.run("DROP TABLE raw");
  }
}

function typeOf(column: string): string {
  if (["priority", "cancelled", "month"].includes(column)) return "TINYINT";
  return ["id", "ticket", "day", "ordinal", "hour"].includes(column) ? "INTEGER" : "BIGINT";
}
