import { AgreementError } from "./AgreementError";
import { isInForce } from "./isInForce";
import { normalWord } from "./normalWord";
import type { Agreement, Kpi, Sla, Validity } from "./types";
import type { Instant, Interval } from "../time";

/**
 * The rows of the `SLAs` table that make up one SLA, in the order of the table: its versions and its rows per priority, type and so on.
 * @throws {AgreementError} `unknownSla`: no row has that id
 */
export function slaRows(agreement: Agreement, id: string): readonly Sla[] {
  return rowsOf(agreement.slas, id, "unknownSla");
}

/**
 * The rows of the `KPIs` table with one id: the versions of that KPI.
 * @throws {AgreementError} `unknownKpi`: no row has that id
 */
export function kpiRows(agreement: Agreement, id: string): readonly Kpi[] {
  return rowsOf(agreement.kpis, id, "unknownKpi");
}

/** The version of a definition in force at `instant`: the first of `rows` that is; `undefined` when none is. */
export function versionInForce<T extends Validity>(rows: readonly T[], instant: Instant): T | undefined {
  return rows.find((row) => isInForce(row, instant));
}

/** The row of an SLA whose name, goal and share of a near miss stand for a period: the first in force at its end, else the last of the table. */
export function slaAtEnd(rows: readonly Sla[], period: Interval, asOf: Instant): Sla {
  return versionInForce(rows, lastInstant(period, asOf)) ?? rows[rows.length - 1];
}

/** The last instant of a period of which something is known. */
export function lastInstant({ to }: Pick<Interval, "to">, asOf: Instant): Instant {
  return asOf < to ? asOf : to - 1;
}

function rowsOf<T extends { readonly id: string }>(all: readonly T[], id: string, code: AgreementError["code"]): readonly T[] {
  const wanted = normalWord(id);
  const rows = all.filter((row) => normalWord(row.id) === wanted);
  if (rows.length === 0) throw new AgreementError(code, id);
  return rows;
}
