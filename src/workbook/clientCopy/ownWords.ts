import type { Messages } from "../../messages";
import type { SheetPicture } from "./sheetPicture";

/** What our own sentences, tables and headers are made of; in lower case. */
export interface OwnWords {
  /** Every word, and the names of the months. */
  readonly common: ReadonlySet<string>;
  /** Those that have a capital within a sentence: names of sheets and tables, "SLA", a month. */
  readonly titles: ReadonlySet<string>;
}

/**
 * A person whose whole name is one of our words ("Support", "May") cannot be told from the word, and is hidden only where a cell holds
 * nothing else.
 */
export function ownWords(messages: Messages, pictures: readonly SheetPicture[]): OwnWords {
  const common = new Set<string>();
  const titles = new Set<string>();
  const add = (text: string, isTitle: (at: number) => boolean = (at) => /[^\s.!?:"“«([]\s*$/.test(text.slice(0, at))) => {
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      common.add(word.toLowerCase());
      if (word[0] !== word[0].toLowerCase() && isTitle(index)) titles.add(word.toLowerCase());
    }
  };
  const visit = (value: unknown): void => {
    if (typeof value === "string") add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(messages);
  const { period, shortPeriod } = messages.formats;
  for (let month = 1; month <= 12; month++) for (const written of [period, shortPeriod]) add(written(`2026-${String(month).padStart(2, "0")}`), () => true);
  // What stands in place of a name is no name.
  for (const role of Object.values(messages.share.roles)) add(role, () => true);
  // English in every language.
  for (const { name, columns } of pictures.flatMap(({ tables }) => tables)) {
    add(name, () => true);
    for (const { header, own } of columns) if (own) add(header, () => true);
  }
  return { common, titles };
}
