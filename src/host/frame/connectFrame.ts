import type { PageHost } from "../environment/officeContext";
import { officeContext } from "../environment/officeContext";
import type { OfficeTheme } from "./officeTheme";

/** What the page of an add-in offers once its scripts ran: its custom functions, by their id in the function metadata. */
export type FrameFunctions = Readonly<Record<string, (...values: never[]) => unknown>>;

export interface FrameOptions {
  readonly theme: OfficeTheme;
  /** The page associated custom functions, or more of them. */
  readonly onFunctions?: () => void;
  /** The page found its Excel: `Office.onReady` is about to answer. */
  readonly onReady?: () => void;
}

/** An add-in's page that talks to a local Excel. */
export interface FrameConnection {
  functions(): FrameFunctions;
  /** Office shows another theme. The page learns of it as in Excel: when it looks again. */
  setTheme(theme: OfficeTheme): void;
  /** Runs a function command of the ribbon, by its name in the manifest; resolves when the command says that it is complete. */
  runCommand(functionName: string): Promise<void>;
  disconnect(): void;
}

/** Query with which the Office.js loader is told that it runs in Excel, without logging. */
export function hostInfoQuery(displayLanguage: string): string {
  return `_host_Info=Excel$Web$16.01$${displayLanguage}$$$disableLogging$`;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

type Method = (...values: unknown[]) => unknown;

interface InitializationHelper {
  getAppContext: (window: Window, found: (context: object) => void) => void;
  prepareApiSurface?: (this: InitializationHelper, context: object) => void;
  setAgaveHostCommunication: Method;
  prepareRightAfterWebExtensionInitialize: Method;
  initWebDialog: Method;
  initWebAuth: Method;
  initWebAuthImplicit: Method;
}

/** The parts of the Office.js client that are not in its types. */
interface ClientWindow extends Window {
  _richApiNativeBridge?: Bridge;
  OSF?: {
    InitializationHelper?: { prototype: InitializationHelper };
    OfficeAppContext?: new (...values: unknown[]) => object;
    AppName: { ExcelWebApp: number };
    ClientMode: { ReadWrite: number };
    _OfficeAppFactory: { getContext(): object; setContext(context: object): void };
  };
  OfficeExtension?: { CommonUtility?: { _doApiNotSupportedCheck: boolean } };
  OfficeCore?: { AddinInternalService?: { newObject: (context: object) => { notifyActionHandlerReady: Method } } };
  Office?: { actions?: { _association?: { mappings: Record<string, Method> } } };
  CustomFunctions?: { _association: { mappings: Record<string, (...values: never[]) => unknown>; onchange(listener: () => void): void } };
}

const nothing = () => undefined;

/**
 * Points the real Office.js client of an add-in's page at `host`. Call it from that page before its office.js tag, which must be
 * Microsoft's own loader; the page's address must carry `hostInfoQuery`. Nothing is asked of any server but for the loader's files.
 */
export function connectFrame(frame: Window, host: PageHost, options: FrameOptions): FrameConnection {
  const page = frame as ClientWindow;
  const theme: OfficeTheme = { ...options.theme };
  const bridge: Bridge = { sendMessageToHost: (text) => host.receive(text) };
  page._richApiNativeBridge = bridge;
  host.connect((text) => bridge.onMessageFromHost?.(text));

  let patched: InitializationHelper | undefined;
  let watchesFunctions = false;
  const afterScript = () => {
    const helper = page.OSF?.InitializationHelper?.prototype;
    // The loader has an empty helper at first; the file for Excel replaces it, and the loader uses that right after this event.
    if (helper && helper !== patched && page.OfficeExtension?.CommonUtility) {
      patched = helper;
      stayOnThisMachine(page, helper, host, theme, options.onReady ?? nothing);
    }
    if (page.CustomFunctions?._association && !watchesFunctions) {
      watchesFunctions = true;
      page.CustomFunctions._association.onchange(() => options.onFunctions?.());
    }
  };
  // Capture phase: before the loader's own listener.
  page.document.addEventListener("load", afterScript, true);

  return {
    functions: () => page.CustomFunctions?._association?.mappings ?? {},
    setTheme: (wanted) => {
      Object.assign(theme, wanted);
      page.document.dispatchEvent(new Event("visibilitychange"));
    },
    runCommand: (functionName) => runCommand(page, functionName),
    disconnect: () => {
      page.document.removeEventListener("load", afterScript, true);
      host.connect(undefined);
    },
  };
}

/** The client would ask the frame around it who it is, through messages that only Microsoft's servers answer. */
function stayOnThisMachine(page: ClientWindow, helper: InitializationHelper, host: PageHost, theme: OfficeTheme, onReady: () => void): void {
  const { OSF } = page;
  helper.setAgaveHostCommunication = nothing;
  helper.prepareRightAfterWebExtensionInitialize = nothing;
  helper.initWebDialog = nothing;
  helper.initWebAuth = nothing;
  helper.initWebAuthImplicit = nothing;
  helper.getAppContext = (_window, found) => {
    const { AppName, ClientMode, OfficeAppContext } = OSF!;
    const language = host.displayLanguage;
    found(new OfficeAppContext!("workbench", AppName.ExcelWebApp, "16.0", language, language, "", ClientMode.ReadWrite, {}, "documentOpened", 1, "", "", "workbench", false, false, 1));
  };
  const prepare = helper.prepareApiSurface;
  helper.prepareApiSurface = function (this: InitializationHelper, context: object) {
    prepare?.call(this, context);
    const own = Object.getOwnPropertyDescriptors({ ...officeContext(host), officeTheme: theme });
    OSF!._OfficeAppFactory.setContext(Object.create(OSF!._OfficeAppFactory.getContext(), own));
    onReady();
  };
  // Makes the client refuse calls of requirement sets that this Excel does not declare, as it does in an older Excel.
  page.OfficeExtension!.CommonUtility!._doApiNotSupportedCheck = true;
  // Tells Microsoft's frame that ribbon commands may come; nobody listens here.
  const service = page.OfficeCore?.AddinInternalService;
  if (service) service.newObject = () => ({ notifyActionHandlerReady: nothing });
}

/** Lets code of this page use the client that the frame loaded, while `work` runs. */
export async function withClientOf<T>(frame: Window, work: () => Promise<T>): Promise<T> {
  const { Excel, OfficeExtension } = frame as unknown as Record<string, unknown>;
  const before = Object.fromEntries(["Excel", "OfficeExtension"].map((name) => [name, (globalThis as Record<string, unknown>)[name]]));
  Object.assign(globalThis, { Excel, OfficeExtension });
  try {
    return await work();
  } finally {
    Object.assign(globalThis, before);
  }
}

async function runCommand(page: ClientWindow, functionName: string): Promise<void> {
  const command = page.Office?.actions?._association?.mappings[functionName];
  if (!command) throw new Error(`The add-in has no command "${functionName}".`);
  await new Promise<void>((resolve, reject) => {
    const event = { source: { id: functionName }, completed: () => resolve() };
    Promise.resolve(command(event)).catch(reject);
  });
}
