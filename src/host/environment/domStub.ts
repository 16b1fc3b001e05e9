export type ClientWindow = Record<string, unknown> & { readonly document: object; readonly navigator: object; readonly location: object };

const nothing = () => undefined;

/** The little of a browser that the client file touches while it loads and runs in Node. */
export function domStub(): ClientWindow {
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const document = {
    // "loading" keeps the client from starting the add-in by itself; `Office.onReady` is ours.
    readyState: "loading",
    URL: "https://localhost/",
    cookie: "",
    addEventListener: nothing,
    removeEventListener: nothing,
    createElement: element,
    getElementById: () => null,
    getElementsByTagName: () => [],
    querySelectorAll: () => [],
  };
  const location = { href: "https://localhost/", origin: "https://localhost", protocol: "https:", host: "localhost", hostname: "localhost", search: "", hash: "" };
  const window: ClientWindow = {
    document,
    location,
    navigator: { userAgent: "Node" },
    name: "",
    opener: null,
    Promise,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
