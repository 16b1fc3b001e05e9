import type { Area, BorderSide, CellStyle } from "../../model";
import { invalid, oneOf } from "../arguments";
import { defineCollection, defineType } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import type { BorderRef } from "../objects";
import { object } from "../objects";
import { RangeRef } from "../RangeRef";
import { changeStyle, commonStyle } from "./changeStyle";
import { colorArgument } from "./color";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;

/** Office.js style and weight of each line style of the file. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  thin: ["Continuous", "Thin"], medium: ["Continuous", "Medium"], thick: ["Continuous", "Thick"], hair: ["Continuous", "Hairline"],
  dashed: ["Dash", "Thin"], mediumDashed: ["Dash", "Medium"], dotted: ["Dot", "Thin"], dashDot: ["DashDot", "Thin"], dashDotDot: ["DashDotDot", "Thin"], double: ["Double", "Thick"], slantDashDot: ["SlantDashDot", "Medium"],
};

/** RangeBorderCollection: the edges and inner lines of a range. */
export const rangeBorderCollectionType = defineCollection<RangeRef>({
  name: "RangeBorderCollection",
  items: (range) => SIDES.map((side) => object("RangeBorder", { range, side })),
  find: (range, key) => object("RangeBorder", { range, side: oneOf(key, SIDES) }),
});

/** RangeBorder. Diagonal lines are always "None" here. */
export const rangeBorderType = defineType<BorderRef>({
  name: "RangeBorder",
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: { get: (border, session) => readLine(border, session)?.[0] ?? "None", set: (border, value, session) => writeLine(border, session, { style: oneOf(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"]) }) },
    weight: { get: (border, session) => readLine(border, session)?.[1] ?? "Thin", set: (border, value, session) => writeLine(border, session, { weight: oneOf(value, ["Hairline", "Thin", "Medium", "Thick"]) }) },
    color: { get: (border, session) => readLine(border, session)?.[2] ?? "#000000", set: (border, value, session) => writeLine(border, session, { color: colorArgument(value) || "#000000" }) },
  },
});

/** Blocks of cells with the side of theirs that makes up the border. */
function partsOf({ range, side }: BorderRef): { area: Area; side: BorderSide }[] {
  const { area } = range;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideHorizontal":
      return area.bottom > area.top ? [{ area: { ...area, bottom: area.bottom - 1 }, side: "bottom" }, { area: { ...area, top: area.top + 1 }, side: "top" }] : [];
    case "InsideVertical":
      return area.right > area.left ? [{ area: { ...area, right: area.right - 1 }, side: "right" }, { area: { ...area, left: area.left + 1 }, side: "left" }] : [];
    default:
      return [];
  }
}

function readLine(border: BorderRef, session: ExcelSession): readonly [style: string, weight: string, color: string] | undefined {
  const [part] = partsOf(border);
  if (!part) return undefined;
  const text = commonStyle(session, new RangeRef(border.range.sheet, part.area), (style) => {
    const line = style.borders[part.side];
    return line ? `${line.style} ${line.color}` : "";
  });
  if (!text) return undefined;
  const [style, color] = text.split(" ");
  return [...(LINES[style] ?? ["Continuous", "Thin"]), color];
}

function writeLine(border: BorderRef, session: ExcelSession, change: { style?: string; weight?: string; color?: string }): void {
  const parts = partsOf(border);
  if (!parts.length && border.side.startsWith("Diagonal")) throw invalid("The local Excel draws no diagonal borders.");
  for (const { area, side } of parts) {
    changeStyle(session, new RangeRef(border.range.sheet, area), ({ borders }: CellStyle) => {
      const { [side]: before, ...others } = borders;
      if (change.style === "None") return { borders: others };
      const [style, weight] = before ? (LINES[before.style] ?? ["Continuous", "Thin"]) : ["Continuous", "Thin"];
      return { borders: { ...others, [side]: { style: fileStyle(change.style ?? style, change.weight ?? (change.style && !before ? "Thin" : weight)), color: change.color ?? before?.color ?? "#000000" } } };
    });
  }
}

function fileStyle(style: string, weight: string): string {
  const exact = Object.entries(LINES).find(([, line]) => line[0] === style && line[1] === weight);
  return exact?.[0] ?? Object.entries(LINES).find(([, line]) => line[0] === style)?.[0] ?? "thin";
}
