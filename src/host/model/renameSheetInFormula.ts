import { quotedSheetName } from "./address";
import type { FormulaToken } from "./formulaTokens";
import { formulaTokens } from "./formulaTokens";

/** A sheet before and after it got another name. */
export interface SheetRename {
  readonly from: string;
  readonly to: string;
}

/**
 * The formula with a sheet's new name wherever it names the sheet, alone or as an edge of `First:Last!A1`. Texts stay, as in Excel, and so
 * do sheets of other workbooks.
 */
export function renameSheetInFormula(formula: string, { from, to }: SheetRename): string {
  if (!formula.toLowerCase().includes(from.replaceAll("'", "''").toLowerCase())) return formula;
  const tokens = formulaTokens(formula);
  const rename = (names: readonly string[]): string | undefined => {
    if (!names.some((name) => name.toLowerCase() === from.toLowerCase())) return undefined;
    return sheetsAsWritten(names.map((name) => (name.toLowerCase() === from.toLowerCase() ? to : name)));
  };
  let result = "";
  for (let at = 0; at < tokens.length; ) {
    const found = sheetsAt(tokens, at);
    result += (found && rename(found.names)) ?? tokens.slice(at, found?.next ?? at + 1).map(({ text }) => text).join("");
    at = found?.next ?? at + 1;
  }
  return result;
}

/** The sheet, or first and last sheet, named at `at` before a "!"; `undefined`: none of this workbook is. */
function sheetsAt(tokens: readonly FormulaToken[], at: number): { names: string[]; next: number } | undefined {
  const [token, second, third, fourth] = tokens.slice(at, at + 4);
  if (token.kind === "sheet" && second?.text === "!") {
    const name = token.text.slice(1, -1).replaceAll("''", "'");
    // A bracket names another workbook.
    return name.includes("[") ? undefined : { names: name.split(":"), next: at + 1 };
  }
  if (token.kind !== "word" || tokens[at - 1]?.kind === "bracket") return undefined;
  if (second?.text === "!") return { names: [token.text], next: at + 1 };
  return second?.text === ":" && third?.kind === "word" && fourth?.text === "!" ? { names: [token.text, third.text], next: at + 3 } : undefined;
}

/** Both edges stand within one pair of quotes. */
function sheetsAsWritten(names: readonly string[]): string {
  const needsQuotes = names.some((name) => quotedSheetName(name) !== name);
  return needsQuotes ? `'${names.join(":").replaceAll("'", "''")}'` : names.join(":");
}
