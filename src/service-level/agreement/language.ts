/** Languages in which a review can be written. */
export type Language = "en" | "fr" | "es" | "ja" | "ru";

/** The order in which a list of languages shows them. */
export const LANGUAGES: readonly Language[] = ["en", "fr", "es", "ja", "ru"];

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
  const [primary] = word.split(/[-_]/);
  return LANGUAGES.find((language) => language === primary) ?? (Object.hasOwn(NAMES, word) ? NAMES[word] : undefined);
}
