/**
 * What the typed columns of an object take, each buffer once: fields that an export does not have share a column. Texts are not counted.
 */
export function columnBytes(columns: object): number {
  const buffers = new Set<ArrayBufferLike>();
  const visit = (value: unknown) => {
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer);
    else if (typeof value === "object" && value !== null && !Array.isArray(value)) Object.values(value).forEach(visit);
  };
  visit(columns);
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}
