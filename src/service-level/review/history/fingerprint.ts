/**
 * A short text that is equal for equal contents and, but for one case in 2^53, different for different ones. Not for secrets.
 * (cyrb53 by bryc, public domain.)
 */
export function fingerprint(content: string | Iterable<string>): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (const text of typeof content === "string" ? [content] : content) {
    for (let at = 0; at <= text.length; at++) {
      // The end of each text counts too: "ab", "c" is not "a", "bc".
      const code = at < text.length ? text.charCodeAt(at) : 0x1f;
      h1 = Math.imul(h1 ^ code, 2654435761);
      h2 = Math.imul(h2 ^ code, 1597334677);
    }
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36).padStart(11, "0");
}
