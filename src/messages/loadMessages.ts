import { en } from "./en";
import type { Language, Messages } from "./types";

const LOADERS: Readonly<Record<Exclude<Language, "en">, () => Promise<Messages>>> = {
  fr: async () => (await import("./fr")).fr,
  es: async () => (await import("./es")).es,
  ja: async () => (await import("./ja")).ja,
  ru: async () => (await import("./ru")).ru,
};

const loaded = new Map<Language, Messages>([["en", en]]);

/** Every text of the product in `language`, loaded when it is first asked for: a page that speaks one language does not carry five. */
export async function loadMessages(language: Language): Promise<Messages> {
  const known = loaded.get(language);
  if (known !== undefined || language === "en") return known ?? en;
  const messages = await LOADERS[language]();
  loaded.set(language, messages);
  return messages;
}

/** The texts in `language` as far as `loadMessages` has brought them, else in English: for whoever cannot wait. */
export function loadedMessages(language: Language): Messages {
  return loaded.get(language) ?? en;
}
