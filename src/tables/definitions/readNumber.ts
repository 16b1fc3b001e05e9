import type { Cell } from "../types";

const CURRENCY = /^(?:[€$£¥₽]|EUR|USD|GBP|JPY|RUB|CHF|CAD|AUD|MXN|BRL|INR|SEK|NOK|DKK|PLN)|(?:[€$£¥₽]|EUR|USD|GBP|JPY|RUB|CHF|CAD|AUD|MXN|BRL|INR|SEK|NOK|DKK|PLN)$/g;

/**
 * A number as people write it: `1200.5`, `1 200,50`, `1.200,50 €`. `undefined`: not a number.
 * A single comma or point with three digits behind it could be either kind of separator; it is read as a decimal one only when fewer or more digits follow, or where
 * thousands make no sense: `hasNoThousands`.
 */
export function readNumber(cell: Cell, hasNoThousands = false): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === "boolean") return undefined;
  const text = cell.normalize("NFKC").replace(/\s|(?<=\d)['’](?=\d)/g, "").replace(/\u2212/g, "-").replace(CURRENCY, "");
  if (!/^[+-]?(\d+([.,]\d+)*|[.,]\d+)$/.test(text)) return undefined;
  const separators = text.replace(/[^.,]/g, "");
  if (separators === "") return Number(text);
  const last = separators[separators.length - 1];
  const decimals = text.length - 1 - text.lastIndexOf(last);
  const isGrouping = separators.length > 1 ? new Set(separators).size === 1 : decimals === 3 && !hasNoThousands && !/^[+-]?0?[.,]/.test(text);
  const parts = isGrouping ? [text.replace(/[.,]/g, ""), ""] : [text.slice(0, text.lastIndexOf(last)).replace(/[.,]/g, ""), text.slice(text.lastIndexOf(last) + 1)];
  return Number(`${parts[0] === "" ? "0" : parts[0]}.${parts[1]}`);
}

/**
 * A share 0..1: `0.95`, `95`, `"95%"`, `"95 %"`, `"0,95"` are the same; 1 is 100%, and only text with a percent sign says 1%. `"99.999%"` is five nines: no share has thousands.
 * What lies outside 0..1 comes back as it is, so that the caller can say so. `undefined`: not a number.
 */
export function readShare(cell: Cell): number | undefined {
  const text = String(cell).normalize("NFKC").trim();
  if (/%$/.test(text)) {
    const percent = readNumber(text.slice(0, -1).trim(), true);
    return percent === undefined ? undefined : percent / 100;
  }
  const value = readNumber(cell, true);
  if (value === undefined) return undefined;
  return value > 1 ? value / 100 : value;
}
