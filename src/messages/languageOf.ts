import { knownLanguage, type Language } from "../service-level/agreement";

/** Like `knownLanguage`; what is none of ours is English. */
export function languageOf(tag: string): Language {
  return knownLanguage(tag) ?? "en";
}
