import type { Agreement } from "../service-level/agreement";
import { languageOf, loadedMessages, type Messages } from "../messages";

/** `#VALUE!` with a sentence: an argument cannot be worked with. */
export function invalidValue(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence);
}

/** `#N/A` with a sentence: there is no data to answer from. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence);
}

/** The sentences in the language of the agreement, which came with its definitions. */
export function messagesOf(agreement: Agreement): Messages {
  return loadedMessages(languageOf(agreement.language));
}
