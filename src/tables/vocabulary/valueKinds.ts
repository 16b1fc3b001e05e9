import type { Words } from "./words";

/** What kind of value a column holds, as tools write it below its name. */
export const VALUE_KINDS: Words = {
  en: "text|string|(?:var)?char|number|numeric|integer|int|decimal|float|double|date|datetime|date time|date ?\\/ ?time|timestamp|time|boolean|bool",
  fr: "texte|nombre|nombre entier",
  es: "fecha|fecha y hora|hora|texto|número|numero",
  pt: "data",
  de: "zahl|ganzzahl|datum|uhrzeit",
  it: "testo",
  pl: "tekst|liczba",
  ru: "текст|число|дата|дата и время",
  ja: "文字列|テキスト|数値|日付|日時",
  zh: "文本|数字|日期",
};
