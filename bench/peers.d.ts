/** What the benchmarks use of the peers, so that the sources type-check where only the product's packages are installed. */

declare module "@duckdb/node-api" {
  export interface DuckDBType { readonly typeId: number }
  export const DOUBLE: DuckDBType;
  export class DuckDBDataChunk {
    static create(types: readonly DuckDBType[], rowCount?: number): DuckDBDataChunk;
    setColumns(columns: readonly (readonly (number | null)[])[]): void;
  }
  export class DuckDBAppender {
    appendDataChunk(chunk: DuckDBDataChunk): void;
    closeSync(): void;
  }
  export class DuckDBConnection {
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }>;
    createAppender(table: string): Promise<DuckDBAppender>;
    closeSync(): void;
  }
  export class DuckDBInstance {
    static create(path: string, options?: Readonly<Record<string, string>>): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
    closeSync(): void;
  }
  export function version(): string;
}

declare module "@e965/xlsx" {
  export interface WorkSheet { readonly "!data": readonly (readonly { readonly v: unknown }[])[] }
  export interface WorkBook { readonly SheetNames: readonly string[]; readonly Sheets: Readonly<Record<string, WorkSheet>> }
  export const utils: {
    aoa_to_sheet(rows: readonly (readonly unknown[])[], options?: object): WorkSheet;
    sheet_to_json(sheet: WorkSheet, options: object): unknown[][];
    book_new(): WorkBook;
    book_append_sheet(book: WorkBook, sheet: WorkSheet, name: string): void;
  };
  export function read(data: Uint8Array | string, options: object): WorkBook;
  export function write(book: WorkBook, options: object): Buffer;
}

declare module "date-fns-tz" {
  export function fromZonedTime(wallClock: string | Date, zone: string): Date;
  export function formatInTimeZone(instant: number | Date, zone: string, format: string): string;
}

declare module "hucre/xlsx" {
  /** A cell with a date format comes as a `Date` whose UTC shows the cell's wall clock, an empty one as null. */
  export function streamXlsxRows(file: Uint8Array): AsyncIterable<{ readonly values: readonly unknown[] }>;
}

declare module "luxon" {
  export class DateTime {
    static fromMillis(ms: number, options: { readonly zone: string }): DateTime;
    readonly weekday: number;
    startOf(unit: "day"): DateTime;
    plus(length: { readonly days: number }): DateTime;
    set(parts: { readonly hour: number; readonly minute: number }): DateTime;
    toISODate(): string;
    toMillis(): number;
  }
}

declare module "dayjs" {
  interface Dayjs {
    businessMinutesDiff(other: Dayjs): number;
  }
  interface DayjsFactory {
    (instant: number): Dayjs;
    extend(plugin: unknown): void;
    setHolidays(dates: readonly string[]): void;
    setBusinessTime(week: Readonly<Record<string, readonly { readonly start: string; readonly end: string }[] | null>>): void;
  }
  const dayjs: DayjsFactory;
  export = dayjs;
}

declare module "dayjs-business-time" {
  const plugin: unknown;
  export = plugin;
}
