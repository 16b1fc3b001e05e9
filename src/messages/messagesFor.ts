import type { Language } from "../service-level/agreement";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import { ru } from "./ru";
import type { Messages } from "./types";

const MESSAGES: Readonly<Record<Language, Messages>> = { en, fr, es, ja, ru };

/** Every text of the product in `language`. */
export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}
