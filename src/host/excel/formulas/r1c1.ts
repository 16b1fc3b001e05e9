import { columnLetters, formulaTokens } from "../../model";
import type { Corner, Edge } from "./mapReferences";
import { mapReferences } from "./mapReferences";

/** The A1 formula of the cell in R1C1 style: "=A1" in B2 is "R[-1]C[-1]". */
export function toR1C1(formula: string, row: number, column: number): string {
  const edge = (letter: string, found: Edge | undefined, home: number) => {
    if (!found) return "";
    if (found.absolute) return `${letter}${found.index + 1}`;
    return found.index === home ? letter : `${letter}[${found.index - home}]`;
  };
  const corner = (found: Corner) => edge("R", found.row, row) + edge("C", found.column, column);
  return mapReferences(formula, ({ start, end }) => {
    const first = corner(start), last = end && corner(end);
    return last === undefined || (last === first && !(start.row && start.column)) ? first : `${first}:${last}`;
  });
}

const PART = /^(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?$/i;

/** The R1C1 formula of the cell in A1 style. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return joinedTokens(formula)
    .map((text) => {
      const match = /^[RC]/i.test(text) ? PART.exec(text) : null;
      if (!match) return text;
      const hasRow = /^R/i.test(text), hasColumn = /C/i.test(text);
      const rowText = hasRow ? resolved(match[1], row, (index) => String(index + 1)) : "";
      const columnText = hasColumn ? resolved(match[2], column, columnLetters) : "";
      if (hasRow && hasColumn) return columnText + rowText;
      return hasRow ? `${rowText}:${rowText}` : `${columnText}:${columnText}`;
    })
    .join("");
}

/** The tokenizer takes "[-1]" for a table's bracket: it is put back to the R or C before it. */
function joinedTokens(formula: string): string[] {
  const parts: string[] = [];
  for (const { kind, text } of formulaTokens(formula)) {
    const last = parts.at(-1) ?? "";
    const continues = (kind === "bracket" && /^(?:R|R(?:\[-?\d+\]|\d+)?C|C)$/i.test(last) && /^\[-?\d+\]$/.test(text)) || (kind === "word" && /^R\[-?\d+\]$/i.test(last) && /^C\d*$/i.test(text));
    if (continues) parts[parts.length - 1] = last + text;
    else parts.push(text);
  }
  return parts;
}

function resolved(part: string | undefined, home: number, text: (index: number) => string): string {
  if (part === undefined) return text(home);
  return part.startsWith("[") ? text(home + Number(part.slice(1, -1))) : `$${text(Number(part) - 1)}`;
}
