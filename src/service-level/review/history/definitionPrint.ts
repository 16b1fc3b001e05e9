import { isSameWord, normalWord } from "../../agreement";
import type { Agreement } from "../../agreement";
import { fingerprint } from "./fingerprint";

/** Fingerprint of everything that a figure is defined by, by kind and id: `SLA P1`. Equal as long as the definition is. */
export function definitionPrints(agreement: Agreement): Record<string, string> {
  const { calendars, services, defaultCalendar, zone, ticketZone, statusMap } = agreement;
  // What every clock goes by, whatever row it is of.
  const clocks = JSON.stringify([[...calendars], services.filter(({ calendar }) => calendar !== "").map(({ name, calendar }) => [name, calendar]), defaultCalendar, zone, ticketZone, [...statusMap]], plain);
  const rowsOf = <T extends { readonly id: string }>(kind: string, rows: readonly T[], beside: (id: string) => unknown): [string, string][] =>
    [...new Set(rows.map(({ id }) => id))].map((id) => {
      const own = rows.filter((row) => isSameWord(row.id, id));
      return [figureKey(kind, id), fingerprint(JSON.stringify([own, beside(id)], plain))];
    });
  const slasOf = (kpi: string) => agreement.slas.filter((sla) => isSameWord(sla.kpi, kpi));
  return Object.fromEntries([
    ...rowsOf("SLA", agreement.slas, () => clocks),
    ...rowsOf("KPI", agreement.kpis, (id) => [clocks, slasOf(id)]),
    ...rowsOf("CSF", agreement.csfs, (id) => agreement.kpis.filter(({ csf }) => isSameWord(csf, id)).map((kpi) => [kpi, slasOf(kpi.id)])),
  ]);
}

export function figureKey(kind: string, id: string): string {
  return `${kind} ${normalWord(id)}`;
}

/** What JSON has no words for: `NaN` of an empty cell and open ends. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
