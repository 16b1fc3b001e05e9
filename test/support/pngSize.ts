import { existsSync, readFileSync } from "node:fs";

/** Width and height in pixels, as the file's own header says; `undefined` when there is no such file or it is no PNG. */
export function pngSize(file: string): readonly [number, number] | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  // PNG specification, 5.2 and 11.2.2: the signature, then the IHDR chunk with width and height.
  if (bytes.toString("latin1", 1, 4) !== "PNG" || bytes.toString("latin1", 12, 16) !== "IHDR") return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
