import { areaName, cellName, parseAreas } from "../../model/index";
import type { ConditionalFormat, DifferentialFormat } from "../../model/index";
import { withFilePrefixes, withoutFilePrefixes } from "../formulas/filePrefixes";
import { attributes, escapeXml } from "../xml/xmlText";
import type { XmlElement } from "../xml/parseXml";

/** File operator to the one that Office.js uses. */
const OPERATORS: Record<string, string> = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan",
  lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqual", lessThanOrEqual: "LessThanOrEqual",
};
const TEXT_RULES: Record<string, string> = { containsText: "Contains", notContainsText: "NotContains", beginsWith: "BeginsWith", endsWith: "EndsWith" };

/** The rules of a sheet, in the file's order. */
export function readConditionalFormats(elements: readonly XmlElement[], differential: readonly DifferentialFormat[]): ConditionalFormat[] {
  return elements.flatMap((element) =>
    element.childrenNamed("cfRule").map((rule, index): ConditionalFormat => ({
      id: `{${element.start}-${index}}`,
      areas: parseAreas(element.attribute("sqref") ?? ""),
      // Files count from 1, Office.js from 0.
      priority: (rule.number("priority") ?? 1) - 1,
      stopIfTrue: rule.flag("stopIfTrue"),
      rule: readRule(rule, differential),
    })),
  );
}

/** All `<conditionalFormatting>` elements; a rule that is as it was in the file stays word for word. */
export function writeConditionalFormats(formats: readonly ConditionalFormat[], elements: readonly XmlElement[], differential: readonly DifferentialFormat[], dxf: (format: DifferentialFormat) => number): string {
  const before = readConditionalFormats(elements, differential);
  const xml = elements.flatMap((element) => element.childrenNamed("cfRule").map((rule) => rule.xml));
  const originals = new Map(before.map((format, index) => [contentOf(format), xml[index]]));
  return formats
    .filter(({ areas }) => areas.length > 0)
    .map((format) => `<conditionalFormatting sqref="${format.areas.map(areaName).join(" ")}">${originals.get(contentOf(format)) ?? ruleXml(format, dxf)}</conditionalFormatting>`)
    .join("");
}

export function areSameConditionalFormats(a: readonly ConditionalFormat[], b: readonly ConditionalFormat[]): boolean {
  return a.length === b.length && a.every((format, index) => contentOf(format) === contentOf(b[index]));
}

function contentOf({ areas, priority, stopIfTrue, rule }: ConditionalFormat): string {
  return JSON.stringify([areas, priority, stopIfTrue, rule]);
}

function readRule(rule: XmlElement, differential: readonly DifferentialFormat[]): ConditionalFormat["rule"] {
  const type = rule.attribute("type") ?? "";
  const formulas = rule.childrenNamed("formula").map(({ text }) => withoutFilePrefixes(text));
  const format = differential[rule.number("dxfId") ?? -1] ?? {};
  const operator = OPERATORS[rule.attribute("operator") ?? ""];
  if (rule.child("extLst")) return { kind: "kept", xml: rule.xml };
  if (type === "cellIs" && operator && formulas.length > 0) {
    return { kind: "cellValue", operator, formula1: formulas[0], ...(formulas[1] === undefined ? {} : { formula2: formulas[1] }), format };
  }
  if (TEXT_RULES[type] && rule.attribute("text") !== undefined) return { kind: "containsText", operator: TEXT_RULES[type], text: rule.attribute("text")!, format };
  if (type === "expression" && formulas.length > 0) return { kind: "custom", formula: formulas[0], format };
  return { kind: "kept", xml: rule.xml };
}

function ruleXml({ rule, areas, priority, stopIfTrue }: ConditionalFormat, dxf: (format: DifferentialFormat) => number): string {
  if (rule.kind === "kept") {
    return rule.xml.replace(/\spriority="[^"]*"/, ` priority="${priority + 1}"`);
  }
  const formula = (text: string) => `<formula>${escapeXml(withFilePrefixes(text.replace(/^=/, ""), { isDynamic: false, names: new Set() }))}</formula>`;
  const common = { dxfId: dxf(rule.format), priority: priority + 1, stopIfTrue };
  if (rule.kind === "custom") return `<cfRule type="expression"${attributes(common)}>${formula(rule.formula)}</cfRule>`;
  if (rule.kind === "cellValue") {
    return `<cfRule type="cellIs"${attributes({ ...common, operator: fileName(OPERATORS, rule.operator, "equal") })}>${formula(rule.formula1)}${rule.formula2 === undefined ? "" : formula(rule.formula2)}</cfRule>`;
  }
  const type = fileName(TEXT_RULES, rule.operator, "containsText");
  return `<cfRule type="${type}"${attributes({ ...common, operator: type === "notContainsText" ? "notContains" : type, text: rule.text })}>${formula(textFormula(type, rule.text, cellName(areas[0].top, areas[0].left)))}</cfRule>`;
}

/** Excel wants the rule as a formula on the first cell beside the text itself. */
function textFormula(type: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (type === "beginsWith") return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (type === "endsWith") return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  return `${type === "notContainsText" ? "ISERROR" : "NOT(ISERROR"}(SEARCH(${quoted},${cell}))${type === "notContainsText" ? "" : ")"}`;
}

function fileName(names: Record<string, string>, wanted: string, otherwise: string): string {
  const lower = wanted.toLowerCase();
  return Object.keys(names).find((name) => name.toLowerCase() === lower || names[name].toLowerCase() === lower) ?? otherwise;
}
