import type { Language } from "./types";

const NAMES: Readonly<Record<string, Language>> = {
  english: "en", anglais: "en", inglés: "en", ingles: "en", 英語: "en", английский: "en",
  french: "fr", français: "fr", francais: "fr", francés: "fr", frances: "fr", フランス語: "fr", французский: "fr",
  spanish: "es", español: "es", espanol: "es", castellano: "es", espagnol: "es", スペイン語: "es", испанский: "es",
  japanese: "ja", 日本語: "ja", japonais: "ja", japonés: "ja", japones: "ja", японский: "ja",
  russian: "ru", русский: "ru", russe: "ru", ruso: "ru", ロシア語: "ru",
};

/**
 * The language of a tag such as `fr-CA` (Office's display language) or of a name such as `Français`, without regard to case and blanks.
 * `undefined`: not one of ours.
 */
export function knownLanguage(tag: string): Language | undefined {
  const word = tag.trim().normalize("NFC").toLowerCase();
  const primary = word.split(/[-_]/)[0];
  if (primary === "en" || primary === "fr" || primary === "es" || primary === "ja" || primary === "ru") return primary;
  return NAMES[word];
}

/** Like `knownLanguage`; what is none of ours is English. */
export function languageOf(tag: string): Language {
  return knownLanguage(tag) ?? "en";
}
