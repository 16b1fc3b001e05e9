import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("fr");

export const common: Messages["common"] = {
  languageName: "Français",
  productName: "Revue de service",
  place: (table, row, column) =>
    [table, row === undefined ? "" : `ligne ${row}`, column ?? ""].filter((part) => part !== "").join(", ") + "\u00a0: ",
  rows: (count, first, more) =>
    `${plural(count, { one: "# ligne", other: "# lignes" })}\u00a0: ${first.join(", ")}${more > 0 ? ` et ${number(more)} de plus` : ""}.`,
  otherFinding: (code, found) => `point à vérifier (${code}${found === "" ? "" : `, valeur trouvée «\u00a0${found}\u00a0»`}).`,
  severity: { error: "Erreur", warning: "Avertissement", note: "Remarque" },
  noData: "Aucune donnée",
  workingDays: (days) => plural(days, { one: "# jour ouvré", other: "# jours ouvrés" }),
  endOfWorkingDay: (days) => (days === 0 ? "avant la fin du même jour ouvré" : plural(days, { one: "avant la fin du jour ouvré suivant", other: "avant la fin du #e jour ouvré suivant" })),
  byTimeOfWorkingDay: (days, time) => (days === 0 ? `avant ${time} le même jour ouvré` : plural(days, { one: `avant ${time} le jour ouvré suivant`, other: `avant ${time} le #e jour ouvré suivant` })),
  cutOff: (target, time) => `${target}\u00a0; ce qui est ouvert après ${time} compte comme ouvert le jour ouvré suivant`,
  calendarDays: (days) => plural(days, { one: "# jour calendaire", other: "# jours calendaires" }),
  calendarMonths: (months) => plural(months, { one: "# mois calendaire", other: "# mois calendaires" }),
  tickets: (count) => plural(count, { one: "# ticket", other: "# tickets" }),
};
