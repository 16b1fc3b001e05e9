export type { FindingWords, Formats, Language, Messages, PluralForms } from "./types";
export { LANGUAGES } from "./types";
export { formatsFor } from "./formats";
export { knownLanguage, languageOf } from "./languageOf";
export { loadedMessages, loadMessages } from "./loadMessages";
export { messagesFor } from "./messagesFor";
export { explanationOf, sentenceFor } from "./sentenceFor";
