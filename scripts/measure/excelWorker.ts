import { LocalExcel } from "../../src/host/excel";
import { loadXlsx } from "../../src/host/xlsx";
import type { FromExcel, ToExcel } from "./messages";

/** An Excel on a thread of its own, so that what the page's thread does is the pane's work alone, as it is in Excel. */
let excel: LocalExcel | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToExcel>) => {
  if ("request" in data) {
    excel!.receive(data.request);
    return;
  }
  excel = new LocalExcel({ workbook: loadXlsx(data.open), limits: "web" });
  excel.connect((response) => answer({ response }));
  const { limits, displayLanguage, requirementSets } = excel;
  answer({ opened: { limits, displayLanguage, requirementSets } });
});

function answer(message: FromExcel): void {
  self.postMessage(message);
}
