import type { Responsibility } from "../../service-level/records";
import type { DefinitionSource } from "./DefinitionRows";
import { LEFT_OUT, NameIndex } from "./DefinitionRows";
import type { RegisterDates, RegisterRow } from "./readRegister";
import { readRegister } from "./readRegister";

/** The `Responsibilities` table. Of an activity that stands there twice the first row counts; one that nobody does, or for which not exactly one answers, gets a finding. */
export function readResponsibilities(source: DefinitionSource, dates: RegisterDates): Responsibility[] {
  const activities = new NameIndex();
  return readRegister(source, "Responsibilities", dates, (row) => {
    const activity = row.text("Activity");
    if (activity === "") return undefined;
    if (!activities.add(activity)) {
      row.report("error", "duplicateName", "Activity", activity, { consequence: LEFT_OUT });
      return undefined;
    }
    return responsibilityOf(row, activity);
  });
}

function responsibilityOf(row: RegisterRow, activity: string): Responsibility {
  const responsible = row.list("Responsible");
  const accountable = row.list("Accountable");
  if (responsible.length === 0) row.report("warning", "noResponsible", "Responsible", activity);
  if (accountable.length === 0) row.report("warning", "noAccountable", "Accountable", activity);
  if (accountable.length > 1) row.report("warning", "severalAccountable", "Accountable", activity, { names: accountable });
  return { activity, responsible, accountable, consulted: row.list("Consulted"), informed: row.list("Informed"), procedure: row.text("Procedure") };
}
