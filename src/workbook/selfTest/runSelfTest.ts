import { type ConversationOptions, withWorkbook } from "../excel";
import { errorTextsCheck, functionNamesCheck, spillCheck } from "./functionChecks";
import type { SelfTestCheck, SelfTestKey } from "./SelfTestCheck";
import {
  chartsCheck, conditionalFormatsCheck, createWorkbookCheck, definitionsCheck, eventsCheck, largeWriteCheck, namesCheck, pagesCheck, selectionCheck, settingsCheck, tablesCheck,
  valuesAndFormatsCheck,
} from "./sheetChecks";

export interface SelfTestResult {
  readonly key: SelfTestKey;
  /** `skipped`: this Excel says that it cannot do it, and the product does without. */
  readonly outcome: "passed" | "failed" | "skipped";
  /** What was seen, or the codes of what went wrong. */
  readonly details: string;
}

const CHECKS: readonly SelfTestCheck[] = [
  valuesAndFormatsCheck, tablesCheck, conditionalFormatsCheck, chartsCheck, pagesCheck, namesCheck, settingsCheck, eventsCheck, selectionCheck, largeWriteCheck,
  functionNamesCheck, spillCheck, errorTextsCheck, definitionsCheck, createWorkbookCheck,
];

const NOT_AVAILABLE = new Set(["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedOperation", "UnsupportedFeature"]);

/**
 * Tries in a scratch sheet what the product needs of Excel, one conversation a check, so that one failure hides no other. The sheet is
 * removed at the end, and after a cancel. Progress counts checks.
 */
export async function runSelfTest(options: ConversationOptions = {}): Promise<SelfTestResult[]> {
  const results: SelfTestResult[] = [{ key: "environment", outcome: "passed", details: environment() }];
  const sheetId = await withWorkbook(addScratchSheet);
  try {
    for (const [index, check] of CHECKS.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.(index + 1, CHECKS.length);
      results.push(await resultOf(check, sheetId));
    }
  } finally {
    results.push(await cleanUp(sheetId));
  }
  return results;
}

async function resultOf({ key, run }: SelfTestCheck, sheetId: string): Promise<SelfTestResult> {
  try {
    return { key, outcome: "passed", details: await withWorkbook((context) => run({ context, scratch: context.workbook.worksheets.getItem(sheetId) })) };
  } catch (error) {
    const { code, message, debugInfo } = error as { code?: string; message?: string; debugInfo?: { errorLocation?: string } };
    const details = [code, debugInfo?.errorLocation, message].filter((part) => part !== undefined && part !== "").join(" - ");
    return { key, outcome: NOT_AVAILABLE.has(code ?? "") ? "skipped" : "failed", details };
  }
}

async function addScratchSheet(context: Excel.RequestContext): Promise<string> {
  const sheet = context.workbook.worksheets.add().load({ id: true });
  await context.sync();
  return sheet.id;
}

async function cleanUp(sheetId: string): Promise<SelfTestResult> {
  try {
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem(sheetId).delete();
      await context.sync();
    });
    return { key: "cleanUp", outcome: "passed", details: "" };
  } catch (error) {
    return { key: "cleanUp", outcome: "failed", details: (error as Error).message };
  }
}

function environment(): string {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const newest = Array.from({ length: 30 }, (_, minor) => `1.${30 - minor}`).find((version) => requirements.isSetSupported("ExcelApi", version));
  const functions = Array.from({ length: 10 }, (_, minor) => `1.${10 - minor}`).find((version) => requirements.isSetSupported("CustomFunctionsRuntime", version));
  return [diagnostics.platform, diagnostics.version, displayLanguage, `ExcelApi ${newest ?? "?"}`, `CustomFunctionsRuntime ${functions ?? "?"}`].join("; ");
}
