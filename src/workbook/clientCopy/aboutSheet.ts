import type { CellStyle, SheetModel, WorkbookModel } from "../../host/model";
import type { Messages } from "../../messages";
import { checkCodeText, type CopyOptions, sumOfFigures } from "./checkCode";
import { freeSheetName } from "./freeSheetName";

const TEXT: Partial<CellStyle> = { wrap: true, vertical: "Top" };
const CODE: Partial<CellStyle> = { bold: true, fontName: "Consolas" };
const WIDTH_CHARS = 92;

/**
 * The last sheet of a copy: what it is, what was done with names, how to comment, and the check code over its figures. Nothing of it
 * is read back but the code.
 */
export function addAboutSheet(model: WorkbookModel, options: CopyOptions, words: Messages["share"]): SheetModel {
  const figures = sumOfFigures(model.sheets);
  const { about } = words;
  const [first] = model.sheets;
  // Titles are as in the review, whose theme the copy does not have.
  const { color } = model.styles.get(first.style(0, 0));
  const title: Partial<CellStyle> = { fontSize: 18, bold: true, color };
  const heading: Partial<CellStyle> = { ...title, fontSize: 12 };
  const sheet = model.addSheet(freeSheetName(about.sheet, model));
  const rows: readonly (readonly [string, Partial<CellStyle>])[] = [
    [about.title, title],
    [about.what, TEXT],
    [options.keepNames ? about.namesKept : about.namesReplaced, TEXT],
    [options.keepTicketIds ? about.ticketsKept : about.ticketsReplaced, TEXT],
    ["", {}],
    [about.commentTitle, heading],
    [about.comment, TEXT],
    ["", {}],
    [about.codeTitle, heading],
    [checkCodeText({ options, figures }), CODE],
    [about.code, TEXT],
  ];
  rows.forEach(([text, look], row) => {
    if (text !== "") sheet.setValue(row, 0, text);
    sheet.setStyle(row, 0, model.styles.changed(0, look));
    // Nobody measures texts when the file is opened: a long one is given the lines that it needs.
    if (look === TEXT) sheet.row(row).heightPt = 15 * Math.max(1, Math.ceil(lengthOf(text) / (WIDTH_CHARS * 0.95)));
  });
  sheet.columnWidths.set(0, { widthChars: WIDTH_CHARS, hidden: false });
  sheet.showGridlines = false;
  sheet.page = {
    orientation: "portrait", paperSize: first.page?.paperSize ?? "A4", fitToWidth: 1, fitToHeight: 0, centerHorizontally: false,
    margins: { left: 50, right: 50, top: 54, bottom: 54, header: 22, footer: 22 }, header: { left: "", center: "", right: "" }, footer: { left: "", center: "", right: "" },
  };
  return sheet;
}

/** In digits of the font; a Chinese or Japanese character takes two. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.codePointAt(0)! >= 0x2e80 ? 2 : 1), 0);
}
