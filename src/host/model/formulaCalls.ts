import { isFunctionCall } from "./formulaTokens";
import type { FormulaToken } from "./formulaTokens";

/** First tokens of the arguments of the call whose "(" is at `open`, and its ")"; the end of the formula when it is not closed. */
export function callArguments(tokens: readonly FormulaToken[], open: number): { starts: number[]; end: number } {
  const starts = [open + 1];
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const { kind, text } = tokens[index];
    if (kind !== "operator") continue;
    if (text === "(" || text === "{") depth++;
    else if ((text === ")" || text === "}") && --depth === 0) return { starts, end: index };
    else if (text === "," && depth === 1) starts.push(index + 1);
  }
  return { starts, end: tokens.length };
}

/** A name that LET or LAMBDA gives, and the tokens between which it means that. */
export interface LocalName {
  /** Upper case. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The names that LET and LAMBDA give in a formula. */
export function localNames(tokens: readonly FormulaToken[]): LocalName[] {
  const found: LocalName[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isFunctionCall(tokens, index)) continue;
    const called = tokens[index].text.toUpperCase();
    if (called !== "LET" && called !== "LAMBDA") continue;
    const { starts, end } = callArguments(tokens, index + 1);
    starts.slice(0, -1).forEach((start, position) => {
      if (called === "LET" && position % 2 === 1) return;
      const pieces = tokens.slice(start, starts[position + 1] - 1).filter(({ kind }) => kind !== "space");
      // An optional parameter of LAMBDA stands in brackets.
      const name = pieces[0]?.kind === "bracket" ? pieces[0].text.slice(1, -1) : pieces[0]?.text;
      if (name && pieces.length === 1) found.push({ name: name.toUpperCase(), from: index, to: end });
    });
  }
  return found;
}

/** Does the word at `index` mean a name of LET or LAMBDA? */
export function isLocalName(names: readonly LocalName[], word: string, index: number): boolean {
  if (names.length === 0) return false;
  const upper = word.toUpperCase();
  return names.some(({ name, from, to }) => name === upper && index > from && index < to);
}
