/**
 * A formula cut into pieces whose texts together are the formula again.
 * `word` is a function, name, table, column or cell ("$A$1", "A", "SUM", "Tickets"); `sheet` a name in single quotes;
 * `bracket` a whole "[...]" of a structured or external reference; `operator` everything else, one sign at a time.
 */
export interface FormulaToken {
  readonly kind: "text" | "sheet" | "bracket" | "word" | "number" | "error" | "operator" | "space";
  readonly text: string;
}

const SPACE = /[ \t\r\n\u00a0]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![A-Za-z_])/y;
const WORD = /[$\\_?.\w\u00aa\u00b5\u00ba\u00c0-\uffff]+/y;
const ERROR = /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/iy;

/** Cuts a formula, with or without its "="; an unclosed quotation or bracket runs to the end. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  const take = (kind: FormulaToken["kind"], end: number) => {
    tokens.push({ kind, text: formula.slice(at, end) });
    at = end;
  };
  const matches = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.test(formula) ? pattern.lastIndex : 0;
  };
  while (at < formula.length) {
    const sign = formula[at];
    let end: number;
    if (sign === '"') take("text", endOfQuotation(formula, at, '"'));
    else if (sign === "'") take("sheet", endOfQuotation(formula, at, "'"));
    else if (sign === "[") take("bracket", endOfBracket(formula, at));
    else if (sign === "#" && (end = matches(ERROR))) take("error", end);
    else if ((end = matches(SPACE))) take("space", end);
    else if ((end = matches(NUMBER))) take("number", end);
    else if ((end = matches(WORD))) take("word", end);
    else take("operator", at + 1);
  }
  return tokens;
}

/** Is the token at `index` the name of a function that is called? */
export function isFunctionCall(tokens: readonly FormulaToken[], index: number): boolean {
  return tokens[index].kind === "word" && tokens[index + 1]?.text === "(";
}

function endOfQuotation(formula: string, start: number, quote: string): number {
  let at = start + 1;
  while (at < formula.length) {
    if (formula[at] === quote) {
      if (formula[at + 1] !== quote) return at + 1;
      at++;
    }
    at++;
  }
  return at;
}

/** In brackets an apostrophe takes the special meaning from the sign after it, as in `Tickets[Cost '[EUR']]`. */
function endOfBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
