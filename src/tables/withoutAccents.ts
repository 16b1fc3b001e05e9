/** The text without the accents of its Latin letters, in one form: "Général" is "General", "Açılış" is "Acilis", "ё" and "が" stay. */
export function withoutAccents(text: string): string {
  return text.normalize("NFKD").replace(/(\p{Script=Latin})\p{M}+/gu, "$1").replace(/ı/g, "i").normalize("NFC");
}
