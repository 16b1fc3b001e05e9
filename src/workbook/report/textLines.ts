/** Width of one character in digits of the same font; Calibri and the fonts that stand in for it agree within a few per cent. */
function widthOf(char: string): number {
  if (char >= "0" && char <= "9") return 1;
  if (char.codePointAt(0)! >= 0x2e80) return 2;
  if ("iljI|!.,:;'’ ".includes(char)) return 0.47;
  if ("frt()[]-/".includes(char)) return 0.66;
  if ("csvkxyzJ".includes(char)) return 0.85;
  if ("mwMW%@▲●✖○".includes(char)) return 1.5;
  return /\p{Lu}/u.test(char) ? 1.15 : 0.99;
}

/** Width of a text in digits of its font. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, char) => sum + widthOf(char), 0);
}

/** Fonts differ, and cut text is worse than a little air. */
const SPARE = 1.03;

/** Lines that a text takes in a cell as wide as so many digits: broken at blanks, Chinese and Japanese between any two characters. */
export function textLines(text: string, widthDigits: number): number {
  const width = Math.max(1, widthDigits / SPARE);
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, width), 0);
}

function paragraphLines(text: string, width: number): number {
  let lines = 1;
  let reached = 0;
  for (const word of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+|\s+/gu) ?? []) {
    const wide = textWidth(word);
    if (reached + wide <= width) reached += wide;
    else if (word.trim() !== "") {
      // What is wider than the cell is broken inside.
      lines += (reached > 0 ? 1 : 0) + Math.ceil(wide / width) - 1;
      reached = wide - (Math.ceil(wide / width) - 1) * width;
    }
  }
  return lines;
}
