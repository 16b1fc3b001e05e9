/**
 * A word as definitions and tickets are compared: without outer blanks and without regard to case. Turkish has an i with a dot and one without, and a capital of each: all
 * four are one letter, so that "İPTAL" is "iptal" and "KAPANDI" is "kapandı".
 */
export function normalWord(word: string): string {
  return word.normalize("NFC").trim().toLowerCase().replace(/i\u0307|ı/g, "i");
}
