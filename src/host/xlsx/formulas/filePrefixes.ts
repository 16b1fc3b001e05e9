import { CLASSIC_FUNCTIONS, PREFIXED_FUNCTIONS, WORKSHEET_PREFIXED_FUNCTIONS, callArguments, formulaTokens, isExcelFunction, isFunctionCall, isLocalName, localNames } from "../../model/index";
import type { FormulaToken } from "../../model/index";

const PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xldudf_|_xludf\.)+/i;

/** A formula of a file as people write it: without the prefixes of newer functions, of add-in functions and of LET and LAMBDA names. */
export function withoutFilePrefixes(formula: string): string {
  if (!/_xl|^of:=/i.test(formula)) return formula;
  const tokens = formulaTokens(formula).map((token) => (token.kind === "word" ? { ...token, text: withoutPrefix(token.text) } : token));
  return replaceCalls(tokens, { ANCHORARRAY: (argument) => `${argument}#`, SINGLE: (argument) => `@${argument}` });
}

/** A function of a newer Excel than we know keeps its prefix, as in an Excel that does not know it. Excel's own names have no underscore, which those of other writers for ours may have. */
function withoutPrefix(word: string): string {
  const name = word.replace(PREFIXES, "");
  return /^_xlfn\./i.test(word) && !name.includes("_") && !isExcelFunction(name.toUpperCase()) ? word : name;
}

/** Where a formula stands, as far as its written form depends on it. */
export interface FormulaPlace {
  /** Name of the table around the cell: a file must say it where people leave it out, as in `[@Opened]`. */
  readonly table?: string;
  /** Spills; only then do `B1#` and `@` have a function of their own in the file. */
  readonly isDynamic: boolean;
  /** Upper-case defined names, which are called without a prefix when they hold a LAMBDA. */
  readonly names: ReadonlySet<string>;
}

/**
 * A formula as a file must hold it. Without `_xlfn.` Excel shows #NAME? for every function newer than the file format, and
 * without `_xldudf_` it does not find an add-in's function again.
 */
export function withFilePrefixes(formula: string, place: FormulaPlace): string {
  const tokens = formulaTokens(formula);
  const parameters = localNames(tokens);
  let text = "";
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token.kind === "bracket") text += isOtherWorkbook(tokens, index) ? token.text : structuredReference(token.text, tokens[index - 1], place.table);
    else if (token.kind === "word" && isLocalName(parameters, token.text, index)) text += `_xlpm.${token.text}`;
    else if (isFunctionCall(tokens, index) && tokens[index - 1]?.text !== "!") text += prefixedFunction(token.text, place.names);
    else if (token.text === "#" && isReferenceEnd(tokens[index - 1])) text = anchorArray(text, tokens, index);
    else if (token.text === "@") {
      const end = endOfReference(tokens, index + 1);
      const inner = withFilePrefixes(textOf(tokens, index + 1, end), place);
      text += place.isDynamic ? `_xlfn.SINGLE(${inner})` : inner;
      index = end - 1;
    } else text += token.text;
  }
  return text;
}

function prefixedFunction(name: string, names: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (CLASSIC_FUNCTIONS.has(upper) || names.has(upper) || /^_xl/i.test(name)) return name;
  if (PREFIXED_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
  if (WORKSHEET_PREFIXED_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  return `_xldudf_${name.replaceAll(".", "_")}`;
}

/** `[1]Sheet1!A1` or `[1]!Macro()`. */
function isOtherWorkbook(tokens: readonly FormulaToken[], bracket: number): boolean {
  return tokens[bracket + 1]?.text === "!" || (tokens[bracket + 1]?.kind === "word" && tokens[bracket + 2]?.text === "!");
}

/** `[@Opened]` is `Tickets[[#This Row],[Opened]]` in a file. */
function structuredReference(bracket: string, before: FormulaToken | undefined, table: string | undefined): string {
  const named = before?.kind === "word";
  if (!named && !table) return bracket;
  const inner = bracket.slice(1, -1).trim();
  const owner = named ? "" : table!;
  if (!inner.startsWith("@")) return owner + bracket;
  const column = inner.slice(1).trim();
  if (column === "") return `${owner}[#This Row]`;
  return `${owner}[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

function isReferenceEnd(token: FormulaToken | undefined): boolean {
  return token?.kind === "word" || token?.kind === "bracket";
}

/** `B1#` is `_xlfn.ANCHORARRAY(B1)` in a file, with the sheet inside the brackets. */
function anchorArray(before: string, tokens: readonly FormulaToken[], hash: number): string {
  let start = hash - 1;
  if (tokens[start - 1]?.text === "!") start -= 2;
  const reference = textOf(tokens, start, hash);
  return `${before.slice(0, before.length - reference.length)}_xlfn.ANCHORARRAY(${reference})`;
}

/** Behind the reference, call or name that starts at `start`. */
function endOfReference(tokens: readonly FormulaToken[], start: number): number {
  let index = start;
  if (tokens[index + 1]?.text === "!") index += 2;
  if (isFunctionCall(tokens, index)) return callArguments(tokens, index + 1).end + 1;
  if (tokens[index]?.text === "(") return callArguments(tokens, index).end + 1;
  index++;
  if (tokens[index]?.kind === "bracket") index++;
  if (tokens[index]?.text === ":") index += 2;
  return Math.min(index, tokens.length);
}

function textOf(tokens: readonly FormulaToken[], from: number, to: number): string {
  return tokens.slice(from, to).map(({ text }) => text).join("");
}

/** Replaces calls of the named functions, which take one argument, by what `replacements` make of it. */
function replaceCalls(tokens: readonly FormulaToken[], replacements: Record<string, (argument: string) => string>): string {
  let text = "";
  for (let index = 0; index < tokens.length; index++) {
    const replacement = isFunctionCall(tokens, index) ? replacements[tokens[index].text.toUpperCase()] : undefined;
    if (!replacement) {
      text += tokens[index].text;
      continue;
    }
    const { end } = callArguments(tokens, index + 1);
    text += replacement(replaceCalls(tokens.slice(index + 2, end), replacements));
    index = end;
  }
  return text;
}
