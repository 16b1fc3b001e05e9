import type { DifferentialFormat } from "../../host/model";
import { areasOf } from "./areasOf";
import type { SheetPicture } from "./sheetPicture";

type RulePicture = SheetPicture["rules"][number];

interface AskedRule {
  readonly ranges: Excel.RangeAreas;
  readonly stopIfTrue: boolean;
  readonly look: Excel.ConditionalRangeFormat;
  /** Exactly one of the two. */
  readonly cell?: Excel.CellValueConditionalFormat;
  readonly text?: Excel.TextConditionalFormat;
}

/** A rule may name texts and numbers, and nothing that could be missing in another workbook. */
const CONSTANT = /^=?(?:"(?:[^"]|"")*"|-?\d+(?:\.\d+)?)$/;

/** `unread` counts the rules that Excel does not hand over. */
export interface FoundRules {
  readonly rules: readonly RulePicture[];
  readonly unread: number;
}

/**
 * The conditional formats of each sheet that compare cells with constants, in the order in which they count. Two syncs; two for each sheet and one for each of its rules where
 * Excel cannot find one of them, as happens with rules that somebody made or doubled in its window (OfficeDev/office-js #5222, #6827, #6835).
 */
export async function readRules(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<FoundRules[]> {
  try {
    const lists = await listRules(context, sheets);
    return (await readAll(context, lists)).map((rules) => ({ rules, unread: 0 }));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
  const found: FoundRules[] = [];
  for (const sheet of sheets) found.push(await readRulesOneByOne(context, sheet));
  return found;
}

async function readRulesOneByOne(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<FoundRules> {
  const rules: RulePicture[] = [];
  let unread = 0;
  const [items] = await listRules(context, [sheet]);
  for (const item of items) {
    await readAll(context, [[item]]).then(([found]) => rules.push(...found), () => unread++);
  }
  return { rules, unread };
}

async function listRules(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Excel.ConditionalFormat[][]> {
  const lists = sheets.map((sheet) => sheet.getRange().conditionalFormats.load({ type: true, stopIfTrue: true }));
  await context.sync();
  return lists.map(({ items }) => items.filter(({ type }) => type === "CellValue" || type === "ContainsText"));
}

async function readAll(context: Excel.RequestContext, lists: readonly (readonly Excel.ConditionalFormat[])[]): Promise<RulePicture[][]> {
  const asked = lists.map((items) => items.map(ask));
  await context.sync();
  return asked.map((rules) => rules.flatMap(pictureOf));
}

function ask(item: Excel.ConditionalFormat): AskedRule {
  const common = { ranges: item.getRanges().load({ address: true }), stopIfTrue: item.stopIfTrue === true };
  return item.type === "CellValue"
    ? { ...common, cell: item.cellValue.load({ rule: true }), look: askLook(item.cellValue.format) }
    : { ...common, text: item.textComparison.load({ rule: true }), look: askLook(item.textComparison.format) };
}

function pictureOf({ ranges, stopIfTrue, cell, text, look }: AskedRule): RulePicture[] {
  const areas = areasOf(ranges.address);
  const format = formatOf(look);
  if (text) return [{ areas, stopIfTrue, rule: { kind: "containsText", operator: text.rule.operator, text: text.rule.text, format } }];
  const { formula1, formula2, operator } = cell!.rule;
  if (!CONSTANT.test(formula1) || (formula2 && !CONSTANT.test(formula2))) return [];
  return [{ areas, stopIfTrue, rule: { kind: "cellValue", operator, formula1: bare(formula1), ...(formula2 ? { formula2: bare(formula2) } : {}), format } }];
}

function askLook(format: Excel.ConditionalRangeFormat): Excel.ConditionalRangeFormat {
  return format.load({ numberFormat: true, font: { color: true, bold: true, italic: true }, fill: { color: true } });
}

function formatOf({ font, fill, numberFormat }: Excel.ConditionalRangeFormat): DifferentialFormat {
  return {
    ...(font.color ? { fontColor: font.color } : {}),
    ...(typeof font.bold === "boolean" ? { bold: font.bold } : {}),
    ...(typeof font.italic === "boolean" ? { italic: font.italic } : {}),
    ...(fill.color ? { fill: fill.color } : {}),
    ...(numberFormat ? { numberFormat } : {}),
  };
}

function bare(formula: string): string {
  return formula.replace(/^=/, "");
}
