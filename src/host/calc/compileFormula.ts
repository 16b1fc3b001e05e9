import { areaName, callArguments, cellName, formulaTokens, isFunctionCall, isLocalName, localNames, quotedSheetName } from "../model/index";
import type { Area, DefinedName, FormulaToken, LocalName, SheetModel } from "../model/index";
import { OMITTED } from "./FunctionCalls";
import type { CallTrace, FunctionCalls } from "./FunctionCalls";
import { isComputable } from "./isComputable";
import { isOneCell, referenceAt, sheetSpanAt, usedPart } from "./references";
import type { FormulaPlace, Reference } from "./references";

/** Cells that a formula needs. */
export interface Dependency {
  readonly sheet: SheetModel;
  readonly area: Area;
  /** Handed to a custom function as a range: its cells must be finished before the formula is given to the engine. */
  readonly isRange: boolean;
}

/** A formula as the engine gets it. */
export interface CompiledFormula {
  readonly text: string;
  readonly dependencies: readonly Dependency[];
  readonly trace: CallTrace;
  /** Uses INDIRECT or OFFSET: what it needs shows only while it is computed. */
  readonly isIndirect: boolean;
  /** Uses "A1#", whose extent is known only when A1 is computed. */
  readonly hasSpillReference: boolean;
  /** Refers to another workbook: only Excel can compute it, its value stays. */
  readonly isExternal: boolean;
  /** Calls a function that is computed by Excel itself, another add-in or a macro alone. Around it may stand an IFERROR that would make something else of it. */
  readonly callsUnknown: boolean;
  /** Names of LAMBDAs that it calls, with their texts. */
  readonly lambdas: ReadonlyMap<string, string>;
}

/** What compiling needs to know beside the formula. */
export interface CompileContext {
  readonly calls: FunctionCalls;
  /** The name as a formula on that sheet means it. */
  definedName(name: string, sheet: SheetModel): DefinedName | undefined;
  /** The area with values; asked for whole columns and rows. */
  usedArea(sheet: SheetModel): Area | undefined;
}

const MAX_NAME_DEPTH = 32;
const INDIRECT_FUNCTIONS = new Set(["INDIRECT", "OFFSET"]);

/**
 * Rewrites a formula for the engine: structured references, names and "A1#" become plain areas, calls of custom functions get
 * their number, and ranges among their arguments become marks, so that no range is copied for each call.
 */
export function compileFormula(formula: string, place: FormulaPlace, context: CompileContext): CompiledFormula {
  const compiler = new Compiler(place, context);
  const text = compiler.rewrite(formulaTokens(formula.replace(/^=/, "")));
  const { dependencies, trace, isIndirect, hasSpillReference, isExternal, callsUnknown, lambdas } = compiler;
  return { text, dependencies, trace, isIndirect, hasSpillReference, isExternal, callsUnknown, lambdas };
}

class Compiler {
  readonly dependencies: Dependency[] = [];
  readonly trace: CallTrace = { tellingResults: [] };
  readonly lambdas = new Map<string, string>();
  isIndirect = false;
  hasSpillReference = false;
  isExternal = false;
  callsUnknown = false;
  #depth = 0;

  constructor(
    private readonly place: FormulaPlace,
    private readonly context: CompileContext,
  ) {}

  rewrite(tokens: readonly FormulaToken[]): string {
    return this.#rewriteRange(tokens, 0, tokens.length, localNames(tokens));
  }

  #rewriteRange(tokens: readonly FormulaToken[], from: number, to: number, locals: readonly LocalName[]): string {
    let text = "";
    for (let index = from; index < to; ) {
      const token = tokens[index];
      if (isFunctionCall(tokens, index)) {
        const called = token.text.toUpperCase();
        if (this.context.calls.has(called) && !isLocalName(locals, called, index)) {
          const { text: call, end } = this.#rewriteCall(tokens, index, locals);
          text += call;
          index = end;
          continue;
        }
        if (INDIRECT_FUNCTIONS.has(called)) this.isIndirect = true;
        if (!isComputable(called) && !isLocalName(locals, called, index) && !this.context.definedName(called, this.place.sheet)) this.callsUnknown = true;
        this.#useLambda(token.text, locals, index);
        text += token.text;
        index++;
        continue;
      }
      if (token.kind === "text" || token.kind === "space" || token.kind === "error" || (token.kind === "word" && isLocalName(locals, token.text, index))) {
        text += token.text;
        index++;
        continue;
      }
      if (isExternalReference(tokens, index)) this.isExternal = true;
      const span = sheetSpanAt(tokens, index, this.place.workbook);
      if (span) {
        for (const sheet of span.sheets) this.dependencies.push({ sheet, area: usedPart(span.area, this.context.usedArea(sheet)), isRange: false });
        for (; index < span.end; index++) text += tokens[index].text;
        continue;
      }
      const reference = referenceAt(tokens, index, this.place);
      if (reference === "broken") {
        text += "#REF!";
        index = endOfBroken(tokens, index);
      } else if (reference) {
        text += this.#native(reference, tokens, index);
        index = reference.end;
      } else {
        text += token.kind === "word" ? this.#rewriteName(token.text) : token.text;
        index++;
      }
    }
    return text;
  }

  /** Text of a reference, which becomes a dependency. */
  #native(reference: Reference, tokens: readonly FormulaToken[], start: number): string {
    const { sheet, area } = reference;
    if (reference.isSpill) {
      const spilled = this.#spilledArea(reference);
      return spilled ? `${quotedSheetName(sheet.name)}!${areaName(spilled)}` : "#REF!";
    }
    this.dependencies.push({ sheet, area: usedPart(area, this.context.usedArea(sheet)), isRange: false });
    if (reference.isStructured) return `${quotedSheetName(sheet.name)}!${areaName(area)}`;
    let text = "";
    for (let index = start; index < reference.end; index++) text += tokens[index].text;
    return text;
  }

  #spilledArea({ sheet, area }: Reference): Area | undefined {
    this.hasSpillReference = true;
    this.dependencies.push({ sheet, area, isRange: true });
    const formula = sheet.formula(area.top, area.left);
    const spilled = formula?.kind === "dynamic" ? (formula.ref ?? area) : undefined;
    if (spilled) this.dependencies.push({ sheet, area: spilled, isRange: false });
    return spilled;
  }

  /** The value of a name, in brackets unless it is a reference alone. */
  #rewriteName(word: string): string {
    const name = this.context.definedName(word, this.place.sheet);
    if (!name || this.#depth > MAX_NAME_DEPTH) return word;
    this.#depth++;
    const tokens = formulaTokens(name.formula.replace(/^=/, ""));
    const reference = wholeReference(tokens, 0, tokens.length, this.place);
    const text = this.rewrite(tokens);
    this.#depth--;
    return reference ? text : `(${text})`;
  }

  #useLambda(word: string, locals: readonly LocalName[], index: number): void {
    const key = word.toUpperCase();
    if (this.lambdas.has(key) || isLocalName(locals, word, index)) return;
    const name = this.context.definedName(word, this.place.sheet);
    if (!name || !/^=?\s*LAMBDA\s*\(/i.test(name.formula)) return;
    // Set before the body is read: a LAMBDA may call itself.
    this.lambdas.set(key, "");
    this.lambdas.set(key, this.rewrite(formulaTokens(name.formula.replace(/^=/, ""))));
  }

  #rewriteCall(tokens: readonly FormulaToken[], index: number, locals: readonly LocalName[]): { text: string; end: number } {
    const { starts, end } = callArguments(tokens, index + 1);
    const addresses: string[] = [];
    const isEmpty = starts.length === 1 && tokens.slice(starts[0], end).every(({ kind }) => kind === "space");
    const written = (isEmpty ? [] : starts).map((start, position) => {
      const stop = position + 1 < starts.length ? starts[position + 1] - 1 : end;
      const { text, address } = this.#rewriteArgument(tokens, start, stop, locals);
      addresses.push(address);
      return text;
    });
    const { sheet, row, column } = this.place;
    const site = this.context.calls.addSite({ functionName: tokens[index].text.toUpperCase(), address: `${quotedSheetName(sheet.name)}!${cellName(row, column)}`, parameterAddresses: addresses }, this.trace);
    return { text: `${tokens[index].text.toUpperCase()}(${[site, ...written].join(",")})`, end: end + 1 };
  }

  #rewriteArgument(tokens: readonly FormulaToken[], from: number, to: number, locals: readonly LocalName[]): { text: string; address: string } {
    const meaningful = tokens.slice(from, to).filter(({ kind }) => kind !== "space");
    if (meaningful.length === 0) return { text: OMITTED, address: "" };
    const isLocal = meaningful.length === 1 && isLocalName(locals, meaningful[0].text, from);
    const reference = isLocal ? undefined : (wholeReference(tokens, from, to, this.place) ?? this.#namedReference(meaningful));
    if (!reference) return { text: this.#rewriteRange(tokens, from, to, locals), address: "" };
    const { sheet } = reference;
    const area = reference.isSpill ? this.#spilledArea(reference) : usedPart(reference.area, this.context.usedArea(sheet));
    if (!area) return { text: "#REF!", address: "" };
    const address = `${quotedSheetName(sheet.name)}!${areaName(area)}`;
    this.dependencies.push({ sheet, area, isRange: !isOneCell(area) });
    return { text: isOneCell(area) ? address : this.context.calls.rangeMark(sheet, area), address };
  }

  /** The reference that a name alone stands for. */
  #namedReference(tokens: readonly FormulaToken[]): Reference | undefined {
    const name = tokens.length === 1 && tokens[0].kind === "word" ? this.context.definedName(tokens[0].text, this.place.sheet) : undefined;
    const meaning = name && formulaTokens(name.formula.replace(/^=/, ""));
    return meaning && wholeReference(meaning, 0, meaning.length, this.place);
  }
}

/** The one reference that the tokens are, blanks aside. */
function wholeReference(tokens: readonly FormulaToken[], from: number, to: number, place: FormulaPlace): Reference | undefined {
  let start = from;
  while (start < to && tokens[start].kind === "space") start++;
  if (start >= to) return undefined;
  const reference = referenceAt(tokens, start, place);
  if (!reference || reference === "broken") return undefined;
  for (let index = reference.end; index < to; index++) if (tokens[index].kind !== "space") return undefined;
  return reference.end <= to ? reference : undefined;
}

/** "[2]Sheet1!A1" or "'[2]My sheet'!A1". */
function isExternalReference(tokens: readonly FormulaToken[], index: number): boolean {
  const { kind, text } = tokens[index];
  if (kind === "sheet") return /^'[^']*\[.*\]/.test(text) && tokens[index + 1]?.text === "!";
  return kind === "bracket" && tokens[index - 1]?.kind !== "word" && /^\[[^\]]+\]$/.test(text) && (tokens[index + 2]?.text === "!" || tokens[index + 1]?.text === "!");
}

function endOfBroken(tokens: readonly FormulaToken[], start: number): number {
  let index = start;
  if (tokens[index + 1]?.text === "!") index += 2;
  index++;
  if (tokens[index]?.kind === "bracket") index++;
  if (tokens[index]?.text === ":" && tokens[index + 1]) index += 2;
  return Math.min(index, tokens.length);
}
