import type { Agreement } from "../../service-level/agreement";
import type { Finding } from "../../service-level/finding";
import type { Outage } from "../../service-level/records";
import type { TableSource } from "../types";
import { DefinitionSource } from "./DefinitionRows";
import { FindingList } from "./FindingList";
import { readOutages } from "./readOutages";

/** Outages of any range with the headers of the `Outages` table, read as that table is. A column that it cannot do without gives a finding `missingColumn` and no outages. */
export function readOutageTable(source: TableSource, { zone, dateOrder }: Pick<Agreement, "zone" | "dateOrder">): { outages: Outage[]; findings: readonly Finding[] } {
  const findings = new FindingList();
  const outages = readOutages(new DefinitionSource(new Map([["Outages", source]]), findings), { zone, order: dateOrder });
  return { outages, findings: findings.all() };
}
