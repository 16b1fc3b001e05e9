/** Items in order, as many together as have room; one that is larger than that stands alone. */
export function portions<T>(items: readonly T[], sizeOf: (item: T) => number, room: number): T[][] {
  const found: T[][] = [];
  let left = -1;
  for (const item of items) {
    const size = sizeOf(item);
    if (size > left) {
      found.push([]);
      left = room;
    }
    found[found.length - 1].push(item);
    left -= size;
  }
  return found;
}
