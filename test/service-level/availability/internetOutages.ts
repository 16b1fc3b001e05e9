import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outage } from "../../../src/service-level/records";
import { anOutage } from "../../support/anOutage";

/** The ping log beside this file, its local times taken as UTC: the file names no zone. */
export function internetOutages(): Outage[] {
  const [, ...lines] = readFileSync(join(__dirname, "internetOutages.csv"), "utf8").trim().split(/\r?\n/);
  return lines.map((line) => {
    const [, start, end] = line.split(",");
    return anOutage(start, end, { service: "Internet" });
  });
}
