import type { Words } from "./words";

/** What a type of tickets is called in which something broke or stands still, as against what somebody asks for. Words begin so. */
export const INCIDENT: Words = {
  en: "incident|fault|outage|break ?fix|breakdown|malfunction|failure",
  fr: "panne|dysfonctionnement",
  es: "incidencia|averia|fall[ao]s?(?!\\p{L})",
  pt: "avaria|falha",
  de: "\\p{L}*st(?:o|oe)rung|\\p{L}*ausf(?:a|ae)ll|\\p{L}*vorf(?:a|ae)ll",
  it: "guast|malfunzionament|disserviz",
  nl: "(?!restoring)\\p{L}*storing",
  sv: "\\p{L}*storning|driftstopp|felanmal|fel(?!\\p{L})",
  da: "hændelse|\\p{L}*forstyrrelse|nedbrud|fejl(?!\\p{L})|fejlmeld",
  no: "hendelse|feil(?!\\p{L})|feilmeld",
  fi: "\\p{L}*hairio|vika(?!\\p{L})|vikailmoitu|poikkeama",
  cs: "poruch|zavad[ayu](?!\\p{L})|vypadek|vypadky",
  pl: "incydent|awari|usterk",
  tr: "olay|ariza|kesinti",
  ru: "инцидент|сбо[йи]|авари|неисправност|поломк|отказ(?!\\p{L})",
  ja: "インシデント|障害|故障|トラブル",
  zh: "事件|故障|事故|障礙",
  ko: "장애|인시던트|고장|사고",
};
