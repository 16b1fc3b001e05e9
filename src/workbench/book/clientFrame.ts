import type { LocalExcel } from "../../host/excel";
import { connectFrame, hostInfoQuery, LIGHT_THEME, withClientOf } from "../../host/frame";

/** Frames whose page is about to ask for its Excel, by their element. */
const waiting = new Map<Element, (frame: Window) => void>();

/** The page in `frame` asks for its Excel; false when it is no frame of ours. */
export function connectClientFrame(frame: Window): boolean {
  const connect = frame.frameElement && waiting.get(frame.frameElement);
  connect?.(frame);
  return connect !== undefined && connect !== null;
}

/**
 * Runs our own workbook code on `host` with the real Office.js client, loaded in a hidden page: the same code, through the same
 * client, as in Excel and on the command line.
 */
export async function withClient<T>(host: LocalExcel, work: () => Promise<T>): Promise<T> {
  const element = document.createElement("iframe");
  element.hidden = true;
  element.title = "Office.js";
  try {
    const frame = await new Promise<Window>((resolve, reject) => {
      waiting.set(element, (page) => void connectFrame(page, host, { theme: LIGHT_THEME, onReady: () => resolve(page) }));
      element.addEventListener("error", () => reject(new Error("office.html")));
      element.src = `office.html?${hostInfoQuery(host.displayLanguage)}`;
      document.body.append(element);
    });
    return await withClientOf(frame, work);
  } finally {
    waiting.delete(element);
    host.connect(undefined);
    element.remove();
  }
}
