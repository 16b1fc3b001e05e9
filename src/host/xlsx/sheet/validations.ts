import { areaName, parseAreas } from "../../model/index";
import type { DataValidation } from "../../model/index";
import { withFilePrefixes, withoutFilePrefixes } from "../formulas/filePrefixes";
import { attributes, escapeXml } from "../xml/xmlText";
import type { XmlElement } from "../xml/parseXml";

/** File type to the rule's name in Office.js. */
const KINDS: Record<string, string> = { whole: "wholeNumber", decimal: "decimal", date: "date", time: "time", textLength: "textLength" };
const OPERATORS: Record<string, string> = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan",
  lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo",
};

export function readValidations(element: XmlElement | undefined): DataValidation[] {
  return (element?.childrenNamed("dataValidation") ?? []).map((validation): DataValidation => {
    const rule = readRule(validation);
    return {
      areas: parseAreas(validation.attribute("sqref") ?? ""),
      rule: rule ?? {},
      errorTitle: validation.attribute("errorTitle") ?? "",
      errorMessage: validation.attribute("error") ?? "",
      promptTitle: validation.attribute("promptTitle") ?? "",
      promptMessage: validation.attribute("prompt") ?? "",
      ignoreBlanks: validation.flag("allowBlank"),
      ...(rule ? {} : { xml: validation.xml }),
    };
  });
}

/** The `<dataValidations>` element; a validation that is as it was stays word for word. */
export function writeValidations(validations: readonly DataValidation[], element: XmlElement | undefined): string {
  const originals = new Map(readValidations(element).map((validation, index) => [JSON.stringify(validation), element!.childrenNamed("dataValidation")[index].xml]));
  const written = validations.filter(({ areas }) => areas.length > 0).map((validation) => originals.get(JSON.stringify(validation)) ?? validation.xml ?? validationXml(validation));
  return written.length ? `<dataValidations count="${written.length}">${written.join("")}</dataValidations>` : "";
}

function readRule(validation: XmlElement): Record<string, unknown> | undefined {
  const type = validation.attribute("type") ?? "none";
  const formula1 = withoutFilePrefixes(validation.child("formula1")?.text ?? "");
  const formula2 = withoutFilePrefixes(validation.child("formula2")?.text ?? "");
  if (type === "list") {
    const literal = /^"([\s\S]*)"$/.exec(formula1);
    // In the file this flag hides the arrow.
    return { list: { inCellDropDown: !validation.flag("showDropDown"), source: literal ? literal[1].replaceAll('""', '"') : `=${formula1}` } };
  }
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  if (!KINDS[type]) return undefined;
  const operator = OPERATORS[validation.attribute("operator") ?? "between"] ?? "Between";
  return { [KINDS[type]]: { formula1: operand(formula1), ...(formula2 ? { formula2: operand(formula2) } : {}), operator } };
}

/** A plain number is one in Office.js; anything else is a formula. */
function operand(formula: string): number | string {
  return formula !== "" && !Number.isNaN(Number(formula)) ? Number(formula) : `=${formula}`;
}

interface AnyRule {
  list?: { inCellDropDown?: boolean; source: unknown };
  custom?: { formula: string };
  [kind: string]: { formula1?: unknown; formula2?: unknown; operator?: string; source?: unknown; formula?: string; inCellDropDown?: boolean } | undefined;
}

function validationXml(validation: DataValidation): string {
  const rule = validation.rule as AnyRule;
  const common = {
    allowBlank: validation.ignoreBlanks,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: validation.errorTitle || undefined,
    error: validation.errorMessage || undefined,
    promptTitle: validation.promptTitle || undefined,
    prompt: validation.promptMessage || undefined,
    sqref: validation.areas.map(areaName).join(" "),
  };
  if (rule.list) return withFormulas({ type: "list", ...common, showDropDown: rule.list.inCellDropDown === false }, listSource(rule.list.source));
  if (rule.custom) return withFormulas({ type: "custom", ...common }, formulaText(rule.custom.formula));
  const kind = Object.keys(KINDS).find((type) => rule[KINDS[type]]);
  if (!kind) return withFormulas(common);
  const { formula1, formula2, operator = "Between" } = rule[KINDS[kind]]!;
  const fileOperator = Object.keys(OPERATORS).find((name) => OPERATORS[name].toLowerCase() === operator.toLowerCase()) ?? "between";
  return withFormulas({ type: kind, operator: fileOperator === "between" ? undefined : fileOperator, ...common }, formulaText(formula1), formula2 === undefined ? undefined : formulaText(formula2));
}

function withFormulas(values: Record<string, string | number | boolean | undefined>, formula1?: string, formula2?: string): string {
  const first = formula1 === undefined ? "" : `<formula1>${escapeXml(formula1)}</formula1>`;
  const second = formula2 === undefined ? "" : `<formula2>${escapeXml(formula2)}</formula2>`;
  return `<dataValidation${attributes(values)}>${first}${second}</dataValidation>`;
}

function listSource(source: unknown): string {
  const text = String(source);
  return text.startsWith("=") ? formulaText(text) : `"${text.replaceAll('"', '""')}"`;
}

function formulaText(formula: unknown): string {
  return withFilePrefixes(String(formula ?? "").replace(/^=/, ""), { isDynamic: false, names: new Set() });
}
