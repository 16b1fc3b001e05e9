import type { LocalExcel } from "../excel";
import { customFunctionsNamespace } from "./customFunctionAssociation";
import type { CustomFunctionsNamespace } from "./customFunctionAssociation";
import type { OfficeJsClient } from "./loadClient";
import { loadClient } from "./loadClient";
import { officeContext } from "./officeContext";

/** The namespaces of Office.js, as an add-in finds them in its page. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: CustomFunctionsNamespace & typeof CustomFunctions;
}

let client: OfficeJsClient | undefined;
let connected: LocalExcel | undefined;

/**
 * Makes `host` the Excel of this process: loads the real Office.js client on the first call, points it at the host and sets the globals
 * `Excel`, `Office`, `OfficeExtension`, `CustomFunctions` and `OfficeRuntime`, so that the add-in's own code runs unchanged. A later call
 * with another host takes the client over; answers to the earlier host's requests are lost. Node only.
 */
export function startOfficeJs(host: LocalExcel): OfficeJs {
  client ??= loadClient(customFunctionsNamespace() as unknown as Record<string, unknown>);
  const { Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime, OSF, window } = client;
  if (connected !== host) {
    connected?.connect(undefined);
    connected = host;
    const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void } = {
      sendMessageToHost: (text) => host.receive(text),
    };
    OfficeExtension.HostBridge.init(bridge);
    host.connect((text) => bridge.onMessageFromHost?.(text));
  }
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // `Excel.run` is over when what it leaves behind is cleared away, so that nothing goes on after the end of a program or a test.
  OfficeExtension.Utility._synchronousCleanup = true;
  const context = officeContext(host);
  const info = { host: "Excel", platform: context.platform };
  OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: host.limits === "web" ? "web" : "win32", hostSpecificFileVersion: "16.01", hostLocale: host.displayLanguage, isDialog: false, flags: 0 }),
  };
  const onReady = (callback?: (found: typeof info) => unknown) => Promise.resolve(info).then((found) => (callback ? Promise.resolve(callback(found)).then(() => found) : found));
  for (const [name, value] of Object.entries({ context, onReady, HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint" }, PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" } })) {
    Object.defineProperty(Office, name, { value, configurable: true, writable: true, enumerable: true });
  }
  window.Office = Office;
  const namespaces = { Excel, Office, OfficeExtension, CustomFunctions, OfficeRuntime };
  Object.assign(globalThis, namespaces);
  return namespaces as unknown as OfficeJs;
}
