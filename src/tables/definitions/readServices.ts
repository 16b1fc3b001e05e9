import type { Service } from "../../service-level/agreement";
import type { DefinitionSource } from "./DefinitionRows";
import { LEFT_OUT, NameIndex } from "./DefinitionRows";

/** The `Services` table; a service without a calendar has "". */
export function readServices(source: DefinitionSource, calendars: NameIndex): { services: Service[]; names: NameIndex } {
  const names = new NameIndex();
  const services: Service[] = [];
  for (const row of source.rows("Services")) {
    const name = row.required("Service");
    const cells = {
      description: row.text("Description"),
      calendar: row.link("Calendar", "Calendars", calendars),
      level: row.text("Level"),
      pricePerMonth: row.numberIn("Price per month"),
      owner: row.text("Owner"),
      recoveryProtocol: row.text("Recovery protocol"),
      businessValue: row.text("Business value"),
    };
    // Only now: a row that is left out tells of every wrong cell at once.
    if (name === undefined) continue;
    if (names.add(name)) services.push({ name, ...cells });
    else source.findings.add("error", "duplicateName", row.place("Service"), name, { consequence: LEFT_OUT });
  }
  return { services, names };
}
