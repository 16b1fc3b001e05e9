import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { domStub } from "./domStub";
import type { ClientWindow } from "./domStub";

/** What the loaded client is used for here; the members are Microsoft's. */
export interface OfficeJsClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office & Record<string, unknown>;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly HostBridge: { init(bridge: { sendMessageToHost(text: string): void }): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly Utility: { _synchronousCleanup: boolean };
  };
  readonly CustomFunctions: Record<string, unknown>;
  readonly OfficeRuntime: unknown;
  readonly OSF: { _OfficeAppFactory?: Record<string, unknown> };
  readonly window: ClientWindow;
}

const CLIENT_FILE = "@microsoft/office-js/dist/excel-web-16.00.debug.js";

/**
 * Runs the unmodified client file of the installed @microsoft/office-js in a function of its own: its many top-level variables stay
 * out of the global object, and its `window` is a stub. The namespaces are parameters because the file expects to find them as globals.
 */
export function loadClient(customFunctions: Record<string, unknown>): OfficeJsClient {
  const source = readFileSync(createRequire(__filename).resolve(CLIENT_FILE), "utf8");
  const window = domStub();
  const namespaces = { Office: {}, Excel: {}, OfficeExtension: {}, Microsoft: {}, Type: function Type() {} };
  Object.assign(window, namespaces, { CustomFunctions: customFunctions });
  const scope = { window, document: window.document, navigator: window.navigator, location: window.location, self: window, ...namespaces, OfficeExtensionBatch: namespaces.OfficeExtension };
  const run = new Function(...Object.keys(scope), `${source}\nreturn { Office, Excel, OfficeExtension, OSF };\n//# sourceURL=office-js/excel-web-16.00.debug.js`);
  const loaded = run.apply(window, Object.values(scope)) as Pick<OfficeJsClient, "Office" | "Excel" | "OfficeExtension" | "OSF">;
  // The parts of `Office` that come from the common API live on another object until the real loader merges them.
  const common = (window.Microsoft as { Office: { WebExtension: object } }).Office.WebExtension;
  const descriptors = Object.getOwnPropertyDescriptors(common);
  delete (descriptors as Record<string, unknown>).context;
  Object.defineProperties(loaded.Office, descriptors);
  window.Office = loaded.Office;
  return { ...loaded, CustomFunctions: customFunctions, OfficeRuntime: window.OfficeRuntime, window };
}
