import type { Language } from "../service-level/agreement";
import { loaded } from "./loaded";
import type { Messages } from "./types";

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import("./en")).en,
  fr: async () => (await import("./fr")).fr,
  es: async () => (await import("./es")).es,
  ja: async () => (await import("./ja")).ja,
  ru: async () => (await import("./ru")).ru,
};

/** Every text of the product in `language`, loaded when it is first asked for: a page that speaks one language does not carry five. */
export async function loadMessages(language: Language): Promise<Messages> {
  const known = loaded.get(language);
  if (known !== undefined) return known;
  const messages = await LOADERS[language]();
  loaded.set(language, messages);
  return messages;
}
