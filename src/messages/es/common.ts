import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("es");

export const common: Messages["common"] = {
  languageName: "Español",
  productName: "Revisión de servicio",
  place: (table, row, column) =>
    [table, row === undefined ? "" : `fila ${row}`, column ?? ""].filter((part) => part !== "").join(", ") + ": ",
  rows: (count, first, more) =>
    `${plural(count, { one: "# fila", other: "# filas" })}: ${first.join(", ")}${more > 0 ? ` y ${number(more)} más` : ""}.`,
  otherFinding: (code, found) => `conviene revisarlo (${code}${found === "" ? "" : `, valor encontrado «${found}»`}).`,
  severity: { error: "Error", warning: "Advertencia", note: "Nota" },
  noData: "Sin datos",
  workingDays: (days) => plural(days, { one: "# día laborable", other: "# días laborables" }),
  endOfWorkingDay: (days) => (days === 0 ? "antes de que acabe el mismo día laborable" : plural(days, { one: "antes de que acabe el día laborable siguiente", other: "antes del cierre, # días laborables después" })),
  byTimeOfWorkingDay: (days, time) => (days === 0 ? `antes de las ${time} del mismo día laborable` : plural(days, { one: `antes de las ${time} del día laborable siguiente`, other: `antes de las ${time}, # días laborables después` })),
  cutOff: (target, time) => `${target}; lo que se abre después de las ${time} cuenta como abierto el día laborable siguiente`,
  calendarDays: (days) => plural(days, { one: "# día natural", other: "# días naturales" }),
  calendarMonths: (months) => plural(months, { one: "# mes natural", other: "# meses naturales" }),
  tickets: (count) => plural(count, { one: "# ticket", other: "# tickets" }),
};
