/** A word as definitions and tickets are compared: without outer blanks and without regard to case. */
export function normalWord(word: string): string {
  return word.normalize("NFC").trim().toLowerCase();
}
