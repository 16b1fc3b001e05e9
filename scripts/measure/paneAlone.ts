import type { PageHost } from "../../src/host/frame";
import { connectFrame, hostInfoQuery, LIGHT_THEME } from "../../src/host/frame";
import type { FromExcel, ToExcel } from "./messages";

/** A page with the pane in a frame and nothing else: its Excel is in a worker. Its address ends with `?` and that of a workbook. */
const worker = new Worker(new URL("./excelWorker.ts", import.meta.url));
let toClient: ((text: string) => void) | undefined;

const tell = (message: ToExcel) => worker.postMessage(message);

worker.addEventListener("message", ({ data }: MessageEvent<FromExcel>) => {
  if ("response" in data) toClient?.(data.response);
  else openPane({ ...data.opened, receive: (request) => tell({ request }), connect: (send) => void (toClient = send) });
});

function openPane(host: PageHost): void {
  // The pane's page asks here for its Excel before it loads Office.js, as it does in the workbench.
  Object.assign(window, { workbench: { status: "ready", connectPane: (frame: Window) => void connectFrame(frame, host, { theme: LIGHT_THEME }) } });
  const element = document.createElement("iframe");
  element.style.cssText = "border: none; width: 350px; height: 700px";
  element.src = `../taskpane.html?${hostInfoQuery(host.displayLanguage)}`;
  document.body.append(element);
}

const file = await fetch(location.search.slice(1));
tell({ open: new Uint8Array(await file.arrayBuffer()) });
