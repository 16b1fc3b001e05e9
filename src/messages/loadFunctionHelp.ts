import type { Language } from "../service-level/agreement";
import type { FunctionHelp } from "./functionHelpTypes";

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly functionHelp: FunctionHelp }>>> = {
  en: () => import("./en/functionHelp"),
  fr: () => import("./fr/functionHelp"),
  es: () => import("./es/functionHelp"),
  ja: () => import("./ja/functionHelp"),
  ru: () => import("./ru/functionHelp"),
};

/** What the custom functions and their arguments mean, for a page that helps to type formulas as Excel does. */
export async function loadFunctionHelp(language: Language): Promise<FunctionHelp> {
  return (await LOADERS[language]()).functionHelp;
}
