import type { Language } from "../messages";
import { knownLanguage } from "../messages";

/** What the user chose for the page itself. */
export interface Settings {
  readonly language: Language;
  readonly dark: boolean;
}

const KEY = "service-review-workbench";

/** The choices of the last visit, else what the browser prefers. */
export function readSettings(language: Language, dark: boolean): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Settings>;
    return { language: knownLanguage(kept.language ?? "") ?? language, dark: kept.dark ?? dark };
  } catch {
    // No storage, or something else wrote there: the page works without.
    return { language, dark };
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A private window may refuse; the choice then holds until the page is closed.
  }
}

/** The tag that Office uses for each language. */
export const OFFICE_LANGUAGE: Readonly<Record<Language, string>> = { en: "en-US", fr: "fr-FR", es: "es-ES", ja: "ja-JP", ru: "ru-RU" };
