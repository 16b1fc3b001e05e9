import type { ILanguagePack, LocaleType } from "@univerjs/core";
import { LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import {
  CalculationMode,
  UniverFormulaEnginePlugin,
  UniverNetworkPlugin,
  UniverSheetsCorePreset,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly dark: boolean;
  /** The grid's own words: its name of the language and the texts. */
  readonly locale: { readonly type: LocaleType; readonly texts: ILanguagePack };
  /** Functions whose arguments are explained while someone types them. */
  readonly functions: readonly IFunctionInfo[];
}

/** Parts of the spreadsheet component that would be a second truth beside the workbook, or would reach the network. */
const LEFT_OUT: readonly unknown[] = [UniverNetworkPlugin, UniverSheetsNumfmtPlugin, UniverSheetsNumfmtUIPlugin];

/** The spreadsheet component with nothing in it: no toolbar, no sheet tabs, no formula engine, no network. */
export function startGrid({ container, dark, locale, functions }: GridOptions): { univer: Univer; univerAPI: FUniver } {
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
    formulaBar: true,
    // A text such as "2016-02" is no mistake that needs a mark.
    sheets: { disableForceStringMark: true, disableForceStringAlert: true },
    formula: { description: [...functions], initialFormulaComputing: CalculationMode.NO_CALCULATION },
  });
  const univer = new Univer({ locale: locale.type, locales: { [locale.type]: locale.texts }, darkMode: dark, logLevel: LogLevel.ERROR });
  for (const entry of preset.plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry];
    // The workbook computes; this part only helps to write formulas.
    if (!LEFT_OUT.includes(plugin)) univer.registerPlugin(plugin, plugin === UniverFormulaEnginePlugin ? { ...config, notExecuteFormula: true } : config);
  }
  return { univer, univerAPI: FUniver.newAPI(univer) };
}
