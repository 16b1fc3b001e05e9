import { knownLanguage, LANGUAGES } from "../../../src/service-level/agreement";

describe("the language of a review", () => {
  it("is one of five, by its tag or that of a country", () => {
    expect(LANGUAGES.map(knownLanguage)).toEqual(["en", "fr", "es", "ja", "ru"]);
    expect(["en-GB", "fr-CA", "es_MX", "ja-JP", "ru-RU", " FR-fr "].map(knownLanguage)).toEqual(["en", "fr", "es", "ja", "ru", "fr"]);
  });

  it.each([
    ["en", "English", "anglais", "inglés", "ingles", "英語", "английский"],
    ["fr", "French", "Français", "francais", "francés", "frances", "フランス語", "французский"],
    ["es", "Spanish", "Español", "espanol", "castellano", "espagnol", "スペイン語", "испанский"],
    ["ja", "Japanese", "日本語", "japonais", "japonés", "japones", "японский"],
    ["ru", "Russian", "русский", "russe", "ruso", "ロシア語"],
  ])("is %s by its name in any of them", (language, ...names) => {
    expect(names.map(knownLanguage)).toEqual(names.map(() => language));
  });

  it("is known however it is written: in capitals, with blanks around it, with accents as signs of their own", () => {
    expect(["ESPAÑOL", " français ", "franc\u0327ais", "ingle\u0301s"].map(knownLanguage)).toEqual(["es", "fr", "fr", "en"]);
  });

  it("is none for what is not one of them", () => {
    expect(["", "de", "Deutsch", "fran", "english (UK)", "toString", "enx"].map(knownLanguage)).toEqual(Array(7).fill(undefined));
  });
});
