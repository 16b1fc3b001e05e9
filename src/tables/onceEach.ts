/** The same as `of`, which is asked once for each key: what one of the few names in a million rows means, or what stands in a column that takes some reckoning. */
export function onceEach<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, of(key));
    return known.get(key) as Value;
  };
}
