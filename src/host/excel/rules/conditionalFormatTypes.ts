import type { ConditionalFormat, DifferentialFormat, SheetModel } from "../../model";
import type { HostProperty } from "../../richapi";
import { RichApiError } from "../../richapi";
import { overlaps } from "../area";
import { integerArgument, invalid, oneOf, textArgument } from "../arguments";
import { ensureAllowed } from "../cells/protection";
import { asBoolean, defineCollection, defineType, found } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import { colorArgument } from "../formats/color";
import { guid } from "../ids";
import type { FormatRef } from "../objects";
import { object } from "../objects";
import { RangeRef } from "../RangeRef";
import { cutAreas } from "../ranges/rangeEdits";

type Rule = ConditionalFormat["rule"];
type Kind = Rule["kind"];

const TYPE_OF_KIND: Record<Kind, string> = { cellValue: "CellValue", containsText: "ContainsText", custom: "Custom", kept: "Custom" };
const OPERATORS = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"] as const;
const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

const changed = ({ sheet }: { sheet: FormatRef["sheet"] }) => void sheet.changed.add("conditionalFormats");

const ofRange = (range: RangeRef): FormatRef[] =>
  range.sheet.conditionalFormats
    .filter((format) => format.areas.some((area) => overlaps(area, range.area)))
    .sort((a, b) => a.priority - b.priority)
    .map((format) => ({ sheet: range.sheet, format }));

function newRule(type: string): Rule {
  switch (oneOf(type, ["CellValue", "ContainsText", "Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria"])) {
    case "CellValue":
      return { kind: "cellValue", operator: "GreaterThan", formula1: "", format: {} };
    case "ContainsText":
      return { kind: "containsText", operator: "Contains", text: "", format: {} };
    case "Custom":
      return { kind: "custom", formula: "", format: {} };
    default:
      throw new RichApiError("NotImplemented", `The local Excel does not implement conditional formats of type ${type}.`);
  }
}

/** ConditionalFormatCollection: the rules that touch the range, first priority first. */
export const conditionalFormatCollectionType = defineCollection<RangeRef>({
  name: "ConditionalFormatCollection",
  items: (range) => ofRange(range).map((ref) => object("ConditionalFormat", ref)),
  find: (range, key) => {
    const ref = ofRange(range).find(({ format }) => format.id === key);
    return ref && object("ConditionalFormat", ref);
  },
  methods: {
    add: (range, [type], session) => {
      const { sheet, area } = range;
      ensureAllowed(sheet, "allowFormatCells");
      const format: ConditionalFormat = { id: guid(session.workbook.newId()), areas: [area], priority: 0, stopIfTrue: false, rule: newRule(textArgument(type)) };
      sheet.conditionalFormats.unshift(format);
      renumber(sheet.conditionalFormats);
      changed(range);
      return object("ConditionalFormat", { sheet, format });
    },
    clearAll: (range) => {
      ensureAllowed(range.sheet, "allowFormatCells");
      cutAreas(range.sheet.conditionalFormats, range.area);
      changed(range);
    },
  },
});

/** A new rule comes first, as in Excel. */
function renumber(formats: ConditionalFormat[]): void {
  formats.forEach((format, index) => void (format.priority = index));
}

/** A part of the rule that exists only for its kind; the "OrNullObject" form is null for another kind. */
function part(kind: Kind, type: "CellValueConditionalFormat" | "TextConditionalFormat" | "CustomConditionalFormat", orNull: boolean): HostProperty<FormatRef, ExcelSession> {
  return {
    object: (ref) => {
      if (ref.format.rule.kind === kind) return object(type, ref);
      if (orNull) return null;
      throw new RichApiError("ItemNotFound");
    },
  };
}

const exists = ({ sheet, format }: FormatRef, session: ExcelSession) => session.workbook.sheets.includes(sheet) && sheet.conditionalFormats.includes(format) && !isDouble(sheet, format);

/** A rule that somebody doubled stands in the list, and Excel cannot find it by what the list says of it (OfficeDev/office-js #6835). */
function isDouble(sheet: SheetModel, { areas, rule, id }: ConditionalFormat): boolean {
  const content = JSON.stringify([areas, rule]);
  return sheet.conditionalFormats.find((other) => JSON.stringify([other.areas, other.rule]) === content)?.id !== id;
}

const never: HostProperty<FormatRef, ExcelSession> = { object: () => null };

/** ConditionalFormat. */
export const conditionalFormatType = defineType<FormatRef>({
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  exists,
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => TYPE_OF_KIND[format.rule.kind] },
    priority: {
      get: ({ format }) => format.priority,
      set: ({ sheet, format }, value) => {
        const list = sheet.conditionalFormats.sort((a, b) => a.priority - b.priority);
        list.splice(list.indexOf(format), 1);
        list.splice(Math.max(0, integerArgument(value)), 0, format);
        renumber(list);
        changed({ sheet });
      },
    },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ sheet, format }, value) => {
        format.stopIfTrue = asBoolean(value);
        changed({ sheet });
      },
    },
    cellValue: part("cellValue", "CellValueConditionalFormat", false),
    cellValueOrNullObject: part("cellValue", "CellValueConditionalFormat", true),
    textComparison: part("containsText", "TextConditionalFormat", false),
    textComparisonOrNullObject: part("containsText", "TextConditionalFormat", true),
    custom: part("custom", "CustomConditionalFormat", false),
    customOrNullObject: part("custom", "CustomConditionalFormat", true),
    dataBarOrNullObject: never,
    colorScaleOrNullObject: never,
    iconSetOrNullObject: never,
    topBottomOrNullObject: never,
    presetOrNullObject: never,
  },
  methods: {
    delete: ({ sheet, format }) => {
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
      changed({ sheet });
    },
    getRange: ({ sheet, format }) => object("Range", new RangeRef(sheet, found(format.areas.length === 1 ? format.areas[0] : undefined))),
    getRangeOrNullObject: ({ sheet, format }) => (format.areas.length === 1 ? object("Range", new RangeRef(sheet, format.areas[0])) : null),
    getRanges: ({ sheet, format }) => object("RangeAreas", { sheet, areas: format.areas.map((area) => new RangeRef(sheet, area)) }),
  },
});

/** Formulas are kept without "="; Office.js shows them with it. */
const shown = (formula: string | undefined) => (formula === undefined || formula === "" ? "" : `=${formula}`);
const stored = (value: unknown) => {
  if (typeof value === "number") return String(value);
  return textArgument(value).replace(/^=/, "");
};

function setRule(ref: FormatRef, rule: Rule): void {
  ref.format.rule = rule;
  changed(ref);
}

export const cellValueConditionalFormatType = defineType<FormatRef>({
  name: "CellValueConditionalFormat",
  exists,
  properties: {
    format: { object: (ref) => object("ConditionalRangeFormat", ref) },
    rule: {
      get: ({ format: { rule } }) => (rule.kind === "cellValue" ? { formula1: shown(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: shown(rule.formula2) }), operator: rule.operator } : null),
      set: (ref, value) => {
        const { formula1, formula2, operator } = (value ?? {}) as { formula1?: unknown; formula2?: unknown; operator?: unknown };
        const before = ref.format.rule;
        const isPair = oneOf(operator, OPERATORS).endsWith("etween");
        if (before.kind !== "cellValue" || (isPair && formula2 === undefined)) throw invalid();
        setRule(ref, { kind: "cellValue", operator: oneOf(operator, OPERATORS), formula1: stored(formula1), ...(isPair ? { formula2: stored(formula2) } : {}), format: before.format });
      },
    },
  },
});

export const textConditionalFormatType = defineType<FormatRef>({
  name: "TextConditionalFormat",
  exists,
  properties: {
    format: { object: (ref) => object("ConditionalRangeFormat", ref) },
    rule: {
      get: ({ format: { rule } }) => (rule.kind === "containsText" ? { operator: rule.operator, text: rule.text } : null),
      set: (ref, value) => {
        const { operator, text } = (value ?? {}) as { operator?: unknown; text?: unknown };
        const before = ref.format.rule;
        if (before.kind !== "containsText") throw invalid();
        setRule(ref, { kind: "containsText", operator: oneOf(operator, TEXT_OPERATORS), text: textArgument(text), format: before.format });
      },
    },
  },
});

export const customConditionalFormatType = defineType<FormatRef>({
  name: "CustomConditionalFormat",
  exists,
  properties: { format: { object: (ref) => object("ConditionalRangeFormat", ref) }, rule: { object: (ref) => object("ConditionalFormatRule", ref) } },
});

const customFormula: HostProperty<FormatRef, ExcelSession> = {
  get: ({ format: { rule } }) => (rule.kind === "custom" ? shown(rule.formula) : ""),
  set: (ref, value) => {
    if (ref.format.rule.kind !== "custom") throw invalid();
    setRule(ref, { ...ref.format.rule, formula: stored(value) });
  },
};

export const conditionalFormatRuleType = defineType<FormatRef>({
  name: "ConditionalFormatRule",
  exists,
  properties: { formula: customFormula, formulaLocal: customFormula },
});

function ofFormat<K extends keyof DifferentialFormat>(key: K, check: (value: unknown) => DifferentialFormat[K], empty: unknown): HostProperty<FormatRef, ExcelSession> {
  return {
    get: ({ format: { rule } }) => (rule.kind === "kept" ? empty : (rule.format[key] ?? empty)),
    set: (ref, value) => {
      const { rule } = ref.format;
      if (rule.kind === "kept") throw invalid();
      rule.format[key] = check(value);
      changed(ref);
    },
  };
}

export const conditionalRangeFormatType = defineType<FormatRef>({
  name: "ConditionalRangeFormat",
  exists,
  properties: {
    fill: { object: (ref) => object("ConditionalRangeFill", ref) },
    font: { object: (ref) => object("ConditionalRangeFont", ref) },
    numberFormat: ofFormat("numberFormat", textArgument, null),
  },
});

export const conditionalRangeFillType = defineType<FormatRef>({
  name: "ConditionalRangeFill",
  exists,
  properties: { color: ofFormat("fill", colorArgument, "") },
});

export const conditionalRangeFontType = defineType<FormatRef>({
  name: "ConditionalRangeFont",
  exists,
  properties: { color: ofFormat("fontColor", colorArgument, ""), bold: ofFormat("bold", asBoolean, null), italic: ofFormat("italic", asBoolean, null) },
});
