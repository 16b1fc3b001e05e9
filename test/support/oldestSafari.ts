/**
 * Takes away what Chromium knows and Safari 16.4 does not, by mdn/browser-compat-data 8.1.9 (CC0): all of ECMAScript that has a name, and of a page what a program
 * like ours would use. Also, as on a Mac, a button does not get the focus by a click. To be run in a page before its own scripts.
 */
export function beOldestSafari(): void {
  const statics = `Map.groupBy Math.f16round Math.sumPrecise Object.groupBy Promise.try Promise.withResolvers RegExp.escape Uint8Array.fromBase64 Uint8Array.fromHex Array.fromAsync
    AbortSignal.any Document.parseHTMLUnsafe ReadableStream.from Response.json URL.canParse URL.parse Error.captureStackTrace Error.isError Iterator JSON.rawJSON JSON.isRawJSON
    DisposableStack AsyncDisposableStack SuppressedError Float16Array Temporal Intl.DurationFormat Symbol.dispose Symbol.asyncDispose
    requestIdleCallback cancelIdleCallback scheduler showSaveFilePicker showOpenFilePicker showDirectoryPicker navigation cookieStore EditContext Highlight`;
  const methods = `ArrayBuffer.transfer ArrayBuffer.transferToFixedLength ArrayBuffer.detached DataView.getFloat16 DataView.setFloat16 Map.getOrInsert Map.getOrInsertComputed
    Set.difference Set.intersection Set.isDisjointFrom Set.isSubsetOf Set.isSupersetOf Set.symmetricDifference Set.union
    Uint8Array.setFromBase64 Uint8Array.setFromHex Uint8Array.toBase64 Uint8Array.toHex Blob.bytes Document.caretPositionFromPoint Document.startViewTransition
    Element.checkVisibility Element.currentCSSZoom Element.getHTML Element.moveBefore Element.setHTMLUnsafe HTMLElement.hidePopover HTMLElement.popover HTMLElement.showPopover
    HTMLElement.togglePopover HTMLSelectElement.showPicker Navigator.scheduling Navigator.userAgentData ReadableStream.values Response.bytes Selection.direction URLSearchParams.size`;
  const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const name of Object.getOwnPropertyNames(iterators)) if (name !== "constructor") Reflect.deleteProperty(iterators, name);
  for (const path of methods.split(/\s+/)) {
    const [type, name] = path.split(".");
    const { prototype } = (window as unknown as Record<string, { prototype: object } | undefined>)[type] ?? {};
    if (prototype) Reflect.deleteProperty(prototype, name);
  }
  for (const path of statics.split(/\s+/)) {
    const [owner, name] = path.includes(".") ? path.split(".") : ["window", path];
    const object = (window as unknown as Record<string, object | undefined>)[owner];
    if (object) Reflect.deleteProperty(object, name);
  }
  document.addEventListener("mousedown", (event) => {
    if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
  }, true);
}
