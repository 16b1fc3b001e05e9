import type { PageLayout, SheetModel } from "../../model";
import type { HostProperty } from "../../richapi";
import { invalid, isGiven, oneOf } from "../arguments";
import { asBoolean, asNumber, asText, defineCollection, defineType } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import { object, type PageBreakRef, targetOf } from "../objects";
import { RangeRef } from "../RangeRef";
import { rangeArgument } from "../ranges/resolveAddress";

const POINTS_PER_INCH = 72;
const NO_TEXT = { left: "", center: "", right: "" };

const pageOf = (sheet: SheetModel): PageLayout =>
  sheet.page ?? { orientation: "portrait", paperSize: "Letter", centerHorizontally: false, margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 }, header: { ...NO_TEXT }, footer: { ...NO_TEXT } };

/** The page to change: made with Excel's defaults when the sheet has none. */
function ownPage(sheet: SheetModel): PageLayout {
  sheet.changed.add("page");
  return (sheet.page ??= pageOf(sheet));
}

function margin(name: keyof PageLayout["margins"]): HostProperty<SheetModel, ExcelSession> {
  return {
    get: (sheet) => pageOf(sheet).margins[name],
    set: (sheet, value) => void (ownPage(sheet).margins[name] = asNumber(value)),
  };
}

/** PageLayout. Margins are points, as in the model. */
export const pageLayoutType = defineType<SheetModel>({
  name: "PageLayout",
  properties: {
    orientation: {
      get: (sheet) => (pageOf(sheet).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (sheet, value) => void (ownPage(sheet).orientation = oneOf(value, ["Portrait", "Landscape"]) === "Landscape" ? "landscape" : "portrait"),
    },
    paperSize: { get: (sheet) => pageOf(sheet).paperSize, set: (sheet, value) => void (ownPage(sheet).paperSize = asText(value)) },
    centerHorizontally: { get: (sheet) => pageOf(sheet).centerHorizontally, set: (sheet, value) => void (ownPage(sheet).centerHorizontally = asBoolean(value)) },
    zoom: {
      get: (sheet) => {
        const { fitToWidth, fitToHeight } = pageOf(sheet);
        return fitToWidth === undefined && fitToHeight === undefined ? { scale: 100 } : { horizontalFitToPages: fitToWidth || null, verticalFitToPages: fitToHeight || null };
      },
      set: (sheet, value) => {
        const { horizontalFitToPages, verticalFitToPages } = (value ?? {}) as { horizontalFitToPages?: number; verticalFitToPages?: number };
        const isFit = isGiven(horizontalFitToPages) || isGiven(verticalFitToPages);
        Object.assign(ownPage(sheet), { fitToWidth: isFit ? (horizontalFitToPages ?? 0) : undefined, fitToHeight: isFit ? (verticalFitToPages ?? 0) : undefined });
      },
    },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    headersFooters: { object: (sheet) => object("HeaderFooterGroup", sheet) },
  },
  methods: {
    setPrintArea: (sheet, [area], session) => {
      const several = targetOf(area, "RangeAreas")?.areas ?? [rangeArgument(area, sheet, session)];
      ownPage(sheet).printArea = several.map((range) => range.area);
    },
    getPrintAreaOrNullObject: (sheet) => {
      const areas = sheet.page?.printArea;
      return areas?.length ? object("RangeAreas", { sheet, areas: areas.map((area) => new RangeRef(sheet, area)) }) : null;
    },
    setPrintTitleRows: (sheet, [rows], session) => {
      const { area, isEntireRow } = rangeArgument(rows, sheet, session);
      if (!isEntireRow) throw invalid();
      ownPage(sheet).printTitleRows = `${area.top + 1}:${area.bottom + 1}`;
    },
    getPrintTitleRowsOrNullObject: (sheet, _args, session) => {
      const rows = sheet.page?.printTitleRows;
      return rows ? object("Range", rangeArgument(rows.replaceAll("$", ""), sheet, session)) : null;
    },
    setPrintMargins: (sheet, [unit, margins]) => {
      const factor = { Points: 1, Inches: POINTS_PER_INCH, Centimeters: POINTS_PER_INCH / 2.54 }[oneOf(unit, ["Points", "Inches", "Centimeters"])];
      const page = ownPage(sheet);
      for (const [name, value] of Object.entries((margins ?? {}) as Record<string, unknown>)) {
        if (!(name in page.margins)) throw invalid();
        page.margins[name as keyof PageLayout["margins"]] = asNumber(value) * factor;
      }
    },
  },
});

/** PageBreakCollection: the breaks between rows that somebody set. A row has one at most. */
export const pageBreakCollectionType = defineCollection<SheetModel>({
  name: "PageBreakCollection",
  items: (sheet) => (sheet.page?.rowBreaks ?? []).map((row) => object("PageBreak", { sheet, row })),
  methods: {
    add: (sheet, [range], session) => {
      const { area } = rangeArgument(range, sheet, session);
      const page = ownPage(sheet);
      if (area.top > 0) page.rowBreaks = [...new Set([...(page.rowBreaks ?? []), area.top])].sort((a, b) => a - b);
      return object("PageBreak", { sheet, row: area.top });
    },
    removePageBreaks: (sheet) => void (ownPage(sheet).rowBreaks = []),
  },
});

/** PageBreak: the end of a page above a row. */
export const pageBreakType = defineType<PageBreakRef>({
  name: "PageBreak",
  properties: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
  methods: {
    delete: ({ sheet, row }) => void (ownPage(sheet).rowBreaks = (sheet.page?.rowBreaks ?? []).filter((other) => other !== row)),
    getCellAfterBreak: ({ sheet, row }) => object("Range", new RangeRef(sheet, { top: row, bottom: row, left: 0, right: 0 })),
  },
});

/** HeaderFooterGroup: one header and footer for all pages. */
export const headerFooterGroupType = defineType<SheetModel>({
  name: "HeaderFooterGroup",
  properties: { state: { get: () => "Default" }, defaultForAllPages: { object: (sheet) => object("HeaderFooter", sheet) } },
});

function section(part: "header" | "footer", place: "left" | "center" | "right"): HostProperty<SheetModel, ExcelSession> {
  return {
    get: (sheet) => pageOf(sheet)[part][place],
    set: (sheet, value) => {
      const texts = { ...pageOf(sheet)[part], [place]: asText(value) };
      if (codedLength(texts) > MOST_CHARACTERS) throw invalid();
      ownPage(sheet)[part] = texts;
    },
  };
}

/** Excel keeps the three texts of a header or footer as one, each behind a code: &L, &C or &R. */
function codedLength(texts: PageLayout["header"]): number {
  return Object.values(texts).reduce((sum, text) => sum + (text === "" ? 0 : text.length + 2), 0);
}

const MOST_CHARACTERS = 255;

export const headerFooterType = defineType<SheetModel>({
  name: "HeaderFooter",
  properties: {
    leftHeader: section("header", "left"),
    centerHeader: section("header", "center"),
    rightHeader: section("header", "right"),
    leftFooter: section("footer", "left"),
    centerFooter: section("footer", "center"),
    rightFooter: section("footer", "right"),
  },
});
