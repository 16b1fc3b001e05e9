import type { WorkbookModel } from "../../model";
import { oneOf } from "../arguments";
import { asBoolean, defineType, found } from "../defineType";
import { guid } from "../ids";
import { object } from "../objects";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

/** Application. Screen updating has no effect here; a suspended calculation is made up after the batch, as in Excel. */
export const applicationType = defineType<WorkbookModel>({
  name: "Application",
  properties: {
    calculationMode: {
      get: (workbook) => (workbook.calculationMode === "manual" ? "Manual" : "Automatic"),
      set: (workbook, value) => void (workbook.calculationMode = oneOf(value, MODES) === "Manual" ? "manual" : "automatic"),
    },
    calculationState: { get: (_workbook, session) => (session.hasPending ? "Pending" : "Done") },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
    cultureInfo: { object: (workbook) => object("CultureInfo", workbook) },
    iterativeCalculation: { object: (workbook) => object("IterativeCalculation", workbook) },
  },
  methods: {
    calculate: (_workbook, [type], session) => session.requestCalculation(oneOf(type, ["Recalculate", "Full", "FullRebuild"]) !== "Recalculate"),
    suspendApiCalculationUntilNextSync: (_workbook, _args, session) => void (session.isCalculationSuspended = true),
    suspendScreenUpdatingUntilNextSync: () => undefined,
    createWorkbook: (_workbook, [base64]) => object("WorkbookCreated", { base64: typeof base64 === "string" ? base64 : "", id: guid(0xffff) }),
    _GetWorkbookCreatedById: () => found(undefined),
  },
});

export const workbookCreatedType = defineType<{ readonly base64: string; readonly id: string }>({
  name: "WorkbookCreated",
  properties: { id: { get: (created) => created.id } },
  methods: { open: (created, _args, session) => session.openCreated(created.base64) },
});

export const cultureInfoType = defineType<WorkbookModel>({
  name: "CultureInfo",
  properties: {
    name: { get: (_workbook, session) => session.displayLanguage },
    numberFormat: { object: (workbook) => object("NumberFormatInfo", workbook) },
    datetimeFormat: { object: (workbook) => object("DatetimeFormatInfo", workbook) },
  },
});

export const numberFormatInfoType = defineType<WorkbookModel>({
  name: "NumberFormatInfo",
  properties: { numberDecimalSeparator: { get: () => "." }, numberGroupSeparator: { get: () => "," } },
});

export const datetimeFormatInfoType = defineType<WorkbookModel>({
  name: "DatetimeFormatInfo",
  properties: {
    dateSeparator: { get: () => "/" },
    timeSeparator: { get: () => ":" },
    shortDatePattern: { get: () => "M/d/yyyy" },
    longDatePattern: { get: () => "dddd, MMMM d, yyyy" },
    longTimePattern: { get: () => "h:mm:ss AM/PM" },
  },
});

export const iterativeCalculationType = defineType<WorkbookModel>({
  name: "IterativeCalculation",
  properties: { enabled: { get: () => false }, maxIteration: { get: () => 100 }, maxChange: { get: () => 0.001 } },
});

export const runtimeType = defineType<WorkbookModel>({
  name: "Runtime",
  properties: {
    enableEvents: { get: (_workbook, session) => session.enableEvents, set: (_workbook, value, session) => void (session.enableEvents = asBoolean(value)) },
  },
});
