import type { Words } from "./words";

/** What people write where nothing is left out. In lower case. */
export const EVERYTHING: Words = {
  en: "\\*|all|any|every",
  fr: "tous|toutes|tout",
  es: "todos|todas|todo",
  pt: "qualquer",
  de: "alle|alles|jede|jeder",
  it: "tutti|tutte|tutto",
  nl: "iedere|elke",
  sv: "alla|samtliga",
  fi: "kaikki",
  cs: "všechny|všechno|vše",
  pl: "wszystkie|wszystko",
  tr: "tümü|hepsi",
  ru: "все|всё",
  ja: "すべて|全て|全部",
  zh: "全部|所有",
  ko: "모두|전체|전부",
};
