import { plainCell } from "./errorCells";

/**
 * Two independent 32-bit hashes of every cell, type and position, as 16 hexadecimal digits: equal content gives equal text, on every
 * machine and in every session. Nothing is sampled, so that no edit goes unseen.
 */
export function rangeHash(rows: readonly (readonly unknown[])[]): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  const mix = (word: number): void => {
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ (word + (b << 6) + (b >>> 2)), 0x85ebca6b);
  };
  const mixText = (text: string): void => {
    mix(text.length + 0x10000);
    for (let at = 0; at < text.length; at++) mix(text.charCodeAt(at));
  };
  for (const row of rows) {
    for (const cell of row) {
      if (typeof cell === "string") mixText(cell);
      else if (typeof cell === "number") {
        float[0] = cell;
        mix(words[0]);
        mix(words[1] ^ 0x20000);
      } else if (typeof cell === "object" && cell !== null) {
        mix(0x60000);
        mixText(String(plainCell(cell)));
      } else mix(cell === true ? 0x30001 : cell === false ? 0x30000 : 0x40000);
    }
    mix(0x50000 + row.length);
  }
  return hex(a) + hex(b);
}

const float = new Float64Array(1);
const words = new Int32Array(float.buffer);

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
