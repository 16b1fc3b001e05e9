import type { Agreement } from "../service-level/agreement";
import { languageOf, type Messages, messagesFor } from "../messages";

/** `#VALUE!` with a sentence: an argument cannot be worked with. */
export function invalidValue(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** `#N/A` with a sentence: there is no data to answer from. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

/** The sentences in the language of the agreement. */
export function messagesOf(agreement: Agreement): Messages {
  return messagesFor(languageOf(agreement.language));
}
