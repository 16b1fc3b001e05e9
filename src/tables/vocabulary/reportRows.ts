import type { Words } from "./words";

// How the rows begin that reports add to the tickets.

export const TOTAL: Words = {
  en: "(?:grand |sub ?)?totals?|sum|count",
  fr: "sous-total",
  es: "suma",
  de: "summe|zwischensumme|gesamt\\S*|ergebnis|anzahl",
  it: "totale|subtotale",
  nl: "totaal|subtotaal",
  sv: "summa",
  ru: "итог\\S*|всего",
  ja: "合計|小計|総計|集計",
  zh: "总计|小计",
};

export const MEAN: Words = {
  en: "average|avg|mean|median",
  fr: "moyenne",
  es: "promedio|media",
  pt: "média",
  de: "durchschnitt|mittelwert",
  nl: "gemiddelde?",
  ru: "среднее",
  ja: "平均",
};
