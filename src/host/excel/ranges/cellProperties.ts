import type { HostMethod } from "../../richapi";
import { invalid } from "../arguments";
import type { ExcelSession, ExcelType } from "../ExcelSession";
import { rangeBorderType } from "../formats/borderTypes";
import { builtInStyleName } from "../formats/builtInStyles";
import { commonStyle } from "../formats/changeStyle";
import { rangeFillType, rangeFontType, rangeFormatType } from "../formats/rangeFormatTypes";
import { RangeRef } from "../RangeRef";

/** All are told of every cell, also those that a single cell has not (OfficeDev/office-js #2349). */
const EDGES = {
  top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight",
  horizontal: "InsideHorizontal", vertical: "InsideVertical", diagonalDown: "DiagonalDown", diagonalUp: "DiagonalUp",
} as const;

/** The members of a cell's format that hold members of their own. */
const PARTS: Readonly<Record<string, ExcelType<RangeRef>>> = { fill: rangeFillType, font: rangeFontType };

/** `getCellProperties`: rows of cells with what was asked for, in the shape of the question; of borders every edge is told. */
export const getCellProperties: HostMethod<RangeRef, ExcelSession> = ({ sheet, area }, [asked], session) => {
  const wanted = questionOf(asked);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) => Array.from({ length: area.right - area.left + 1 }, (__, right) => {
    const [row, column] = [area.top + down, area.left + right];
    return cellOf(new RangeRef(sheet, { top: row, bottom: row, left: column, right: column }), wanted, session);
  }));
};

type Question = Readonly<Record<string, unknown>>;

function questionOf(asked: unknown): Question {
  if (typeof asked !== "object" || asked === null) throw invalid();
  return Object.fromEntries(Object.entries(asked).filter(([, isWanted]) => isWanted !== false));
}

function cellOf(cell: RangeRef, asked: Question, session: ExcelSession): Question {
  return answer(asked, (name, below) => {
    if (name === "address" || name === "addressLocal") return cell.address;
    if (name === "style") return commonStyle(session, cell, builtInStyleName);
    if (name === "format") return answer(questionOf(below), (part, question) => formatOf(cell, part, question, session));
    throw invalid();
  });
}

function formatOf(cell: RangeRef, part: string, asked: unknown, session: ExcelSession): unknown {
  if (part === "borders") {
    return Object.fromEntries(Object.entries(EDGES).map(([edge, side]) => [edge, answer(questionOf(asked), (name) => valueOf(rangeBorderType, { range: cell, side }, name, session))]));
  }
  const own = PARTS[part] as ExcelType<RangeRef> | undefined;
  return own ? answer(questionOf(asked), (name) => valueOf(own, cell, name, session)) : valueOf(rangeFormatType, cell, part, session);
}

function answer(asked: Question, read: (name: string, below: unknown) => unknown): Question {
  return Object.fromEntries(Object.entries(asked).map(([name, below]) => [name, read(name, below)]));
}

function valueOf<T>({ properties }: ExcelType<T>, target: T, name: string, session: ExcelSession): unknown {
  const property = properties[name] as (typeof properties)[string] | undefined;
  if (!property?.get) throw invalid();
  return property.get(target, session);
}
