import { columnIndex, columnLetters, formulaTokens, isFunctionCall, MAX_COLUMNS, MAX_ROWS } from "../../model/index";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/** The formula as it reads `rows` below and `columns` to the right of where it was written: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      if ((token.kind !== "word" && token.kind !== "number") || isFunctionCall(tokens, index) || tokens[index + 1]?.text === "!") return token.text;
      const cell = CELL.exec(token.text);
      if (cell) return shiftedColumn(cell[1], cell[2], columns) && shiftedRow(cell[3], cell[4], rows) ? shiftedColumn(cell[1], cell[2], columns)! + shiftedRow(cell[3], cell[4], rows)! : "#REF!";
      if (tokens[index + 1]?.text !== ":" && tokens[index - 1]?.text !== ":") return token.text;
      const column = COLUMN.exec(token.text);
      if (column && columnIndex(column[2]) >= 0) return shiftedColumn(column[1], column[2], columns) ?? "#REF!";
      const row = ROW.exec(token.text);
      return row ? (shiftedRow(row[1], row[2], rows) ?? "#REF!") : token.text;
    })
    .join("");
}

function shiftedColumn(dollar: string, letters: string, by: number): string | undefined {
  if (dollar) return dollar + letters;
  const column = columnIndex(letters) + by;
  return column >= 0 && column < MAX_COLUMNS ? columnLetters(column) : undefined;
}

function shiftedRow(dollar: string, digits: string, by: number): string | undefined {
  if (dollar) return dollar + digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : undefined;
}
