import type { Language } from "../service-level/agreement";
import { en } from "./en";
import { loaded } from "./loaded";
import type { Messages } from "./types";

/** The texts in `language` as far as `loadMessages` has brought them, else in English: for whoever cannot wait. */
export function loadedMessages(language: Language): Messages {
  return loaded.get(language) ?? en;
}
