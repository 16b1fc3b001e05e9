export interface HeaderWords {
  /** Lower-case words without accents and punctuation: "Custom field (Última Actualización)" is "ultima actualizacion". */
  readonly words: string;
  /** Of "Assigned to - Technician" the last part, in the same form; "" when there is but one. */
  readonly lastPart: string;
  /** The header says that its times are UTC. */
  readonly isUtc: boolean;
  /** A unit of time that the header names, as in "On hold time in minutes". */
  readonly unit: TimeUnit | undefined;
  /** Jira wraps the names of added fields: `Custom field (X)`. A field of the product itself goes before. */
  readonly isCustom: boolean;
}

export type TimeUnit = "seconds" | "minutes" | "hours" | "days";

/** A column name as words that can be compared, whatever the system's way of writing names: `sys_updated_at`, `TicketNbr`, `Date d'assignation`. */
export function normaliseHeader(header: string): HeaderWords {
  const custom = /^\s*custom field \((.*)\)\s*$/i.exec(header);
  let words = plainWords(custom === null ? header : custom[1]);
  const isUtc = /(^| )(utc|gmt)$/.test(words);
  if (isUtc) words = words.replace(/ ?(utc|gmt)$/, "");
  words = words.replace(/^(sys|u|x) (?=\S)/, "");
  const unit = UNITS.find(([pattern]) => pattern.test(words))?.[1];
  const parts = header.split(/\s[-–]\s/);
  return { words, lastPart: parts.length > 1 ? plainWords(parts[parts.length - 1]) : "", isUtc, unit, isCustom: custom !== null };
}

/** Text in lower-case words: accents, punctuation and the seams of camelCase removed. */
export function plainWords(text: string): string {
  return text
    .replace(/№|n[°º]/gi, " number ")
    .replace(/^\s*#\s*$/, "number")
    .replace(/#/g, " number ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Plurals and abbreviations only: a "heure de création" is a time of day. */
const UNITS: readonly (readonly [RegExp, TimeUnit])[] = [
  [/(^| )(s|sec|secs|seconds|sekunden|secondes|segundos|secondi|seconden|сек|секунд\p{L}*)( |$)|秒/u, "seconds"],
  [/(^| )(min|mins|minutes|minuten|minutos|minuti|мин|минут\p{L}*)( |$)|分/u, "minutes"],
  [/(^| )(h|hr|hrs|hours|stunden|std|heures|horas|uren|ч|часы|часов)( |$)/u, "hours"],
  [/(^| )(days|tage|jours|dias|giorni|dagen|дни|дней)( |$)|日数/u, "days"],
];
