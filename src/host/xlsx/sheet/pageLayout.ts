import type { PageLayout } from "../../model/index";
import type { XmlEdit } from "../xml/editXml";
import { attributes, escapeXml } from "../xml/xmlText";
import type { XmlElement } from "../xml/parseXml";

/** Office.js paper names by the number in the file. */
const PAPERS: Record<number, string> = { 1: "Letter", 3: "Tabloid", 4: "Ledger", 5: "Legal", 6: "Statement", 7: "Executive", 8: "A3", 9: "A4", 11: "A5", 12: "B4", 13: "B5" };
const POINTS_PER_INCH = 72;
/** Excel's own margins, in points. */
const DEFAULT_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

const PAGE_ELEMENTS = ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"] as const;

/** Page set-up of a sheet without what defined names say (print area, titles); `undefined` when the file says nothing. */
export function readPageLayout(sheet: XmlElement): PageLayout | undefined {
  if (!PAGE_ELEMENTS.some((name) => sheet.child(name))) return undefined;
  const margins = sheet.child("pageMargins");
  const setup = sheet.child("pageSetup");
  const fits = sheet.child("sheetPr")?.child("pageSetUpPr")?.flag("fitToPage") ?? false;
  const margin = (name: keyof PageLayout["margins"]) => Math.round((margins?.number(name) ?? DEFAULT_MARGINS[name] / POINTS_PER_INCH) * POINTS_PER_INCH * 100) / 100;
  return {
    orientation: setup?.attribute("orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: PAPERS[setup?.number("paperSize") ?? 1] ?? String(setup?.number("paperSize")),
    ...(fits ? { fitToWidth: setup?.number("fitToWidth") ?? 1, fitToHeight: setup?.number("fitToHeight") ?? 1 } : {}),
    centerHorizontally: sheet.child("printOptions")?.flag("horizontalCentered") ?? false,
    margins: { left: margin("left"), right: margin("right"), top: margin("top"), bottom: margin("bottom"), header: margin("header"), footer: margin("footer") },
    header: readSections(sheet.child("headerFooter")?.child("oddHeader")?.text ?? ""),
    footer: readSections(sheet.child("headerFooter")?.child("oddFooter")?.text ?? ""),
    ...(sheet.child("rowBreaks") ? { rowBreaks: readBreaks(sheet.child("rowBreaks")!) } : {}),
  };
}

/** The id of a break is the number of the row above it, counted from 1: the 0-based row below it. */
function readBreaks(breaks: XmlElement): number[] {
  return breaks.children.flatMap((item) => (item.flag("man") ? [item.number("id") ?? 0] : []));
}

/** The set-up of a sheet about which nothing was said. */
export function newPageLayout(): PageLayout {
  const empty = { left: "", center: "", right: "" };
  return { orientation: "portrait", paperSize: "Letter", centerHorizontally: false, margins: { ...DEFAULT_MARGINS }, header: { ...empty }, footer: { ...empty } };
}

/** Writes the page elements that differ from the file's. `put` sets a child of the sheet, `edit` changes one in place. */
export function writePageLayout(page: PageLayout, sheet: XmlElement, edit: XmlEdit, put: (name: string, xml: string) => void): void {
  const before = readPageLayout(sheet);
  const differs = (part: (layout: PageLayout) => unknown) => !before || JSON.stringify(part(before)) !== JSON.stringify(part(page));
  if (differs(({ centerHorizontally }) => centerHorizontally)) {
    const options = sheet.child("printOptions");
    if (options) edit.setAttributes(options, { horizontalCentered: page.centerHorizontally ? "1" : undefined });
    else if (page.centerHorizontally) put("printOptions", '<printOptions horizontalCentered="1"/>');
  }
  if (differs(({ margins }) => margins)) {
    const inches = Object.fromEntries((["left", "right", "top", "bottom", "header", "footer"] as const).map((name) => [name, round(page.margins[name] / POINTS_PER_INCH)]));
    put("pageMargins", `<pageMargins${attributes(inches)}/>`);
  }
  if (differs(({ orientation, paperSize, fitToWidth, fitToHeight }) => [orientation, paperSize, fitToWidth, fitToHeight])) {
    const setup = sheet.child("pageSetup");
    const values = setupAttributes(page);
    if (setup) edit.setAttributes(setup, values);
    else put("pageSetup", `<pageSetup${attributes(values)}/>`);
  }
  if (differs(({ header, footer }) => [header, footer])) {
    const [header, footer] = [writeSections(page.header), writeSections(page.footer)];
    const content = (header && `<oddHeader>${escapeXml(header)}</oddHeader>`) + (footer && `<oddFooter>${escapeXml(footer)}</oddFooter>`);
    put("headerFooter", content && `<headerFooter>${content}</headerFooter>`);
  }
  if (differs(({ rowBreaks }) => rowBreaks ?? [])) {
    const ids = page.rowBreaks ?? [];
    const items = ids.map((id) => `<brk id="${id}" max="16383" man="1"/>`).join("");
    put("rowBreaks", items && `<rowBreaks count="${ids.length}" manualBreakCount="${ids.length}">${items}</rowBreaks>`);
  }
}

export function fitsToPage(page: PageLayout | undefined): boolean {
  return page?.fitToWidth !== undefined || page?.fitToHeight !== undefined;
}

function setupAttributes(page: PageLayout): Record<string, string | undefined> {
  const paper = Object.keys(PAPERS).find((number) => PAPERS[Number(number)].toLowerCase() === page.paperSize.toLowerCase()) ?? (/^\d+$/.test(page.paperSize) ? page.paperSize : undefined);
  return {
    paperSize: paper,
    fitToWidth: page.fitToWidth === undefined || page.fitToWidth === 1 ? undefined : String(page.fitToWidth),
    fitToHeight: !fitsToPage(page) || page.fitToHeight === 1 ? undefined : String(page.fitToHeight ?? 0),
    orientation: page.orientation,
  };
}

/** "&L...&C...&R..." as its three parts; text before the first mark stands in the middle. */
function readSections(text: string): PageLayout["header"] {
  const sections = { left: "", center: "", right: "" };
  let target: keyof typeof sections = "center";
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === "&L") target = "left";
    else if (piece === "&C") target = "center";
    else if (piece === "&R") target = "right";
    else sections[target] += piece;
  }
  return sections;
}

function writeSections({ left, center, right }: PageLayout["header"]): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
