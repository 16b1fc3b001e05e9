import type { ILanguagePack } from "@univerjs/core";
import { LocaleType } from "@univerjs/core";
import type { Language } from "../../messages";
import { loadFunctionHelp } from "../../messages";
import { FUNCTION_HELP_KEY } from "./functionHelp";

/** The grid's own words in one of our languages, with those about our functions. */
export async function gridLocale(language: Language): Promise<{ type: LocaleType; texts: ILanguagePack }> {
  const { type, load } = LOCALES[language];
  const [texts, functions] = await Promise.all([load(), loadFunctionHelp(language)]);
  return { type, texts: { ...texts.default, [FUNCTION_HELP_KEY]: functions } };
}

const LOCALES: Readonly<Record<Language, { type: LocaleType; load: () => Promise<{ default: ILanguagePack }> }>> = {
  en: { type: LocaleType.EN_US, load: () => import("@univerjs/preset-sheets-core/locales/en-US") },
  fr: { type: LocaleType.FR_FR, load: () => import("@univerjs/preset-sheets-core/locales/fr-FR") },
  es: { type: LocaleType.ES_ES, load: () => import("@univerjs/preset-sheets-core/locales/es-ES") },
  ja: { type: LocaleType.JA_JP, load: () => import("@univerjs/preset-sheets-core/locales/ja-JP") },
  ru: { type: LocaleType.RU_RU, load: () => import("@univerjs/preset-sheets-core/locales/ru-RU") },
};
