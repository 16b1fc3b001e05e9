import { createRoot } from "react-dom/client";
import { languageOf, loadMessages } from "../messages";
import { provideReckoner, workerReckoner } from "../workbook";
import { OutsideExcel } from "./OutsideExcel";
import { TaskPane } from "./TaskPane";

provideReckoner(workerReckoner(() => new Worker(new URL("./reckoner.worker.ts", import.meta.url))));
void openPane();

async function openPane(): Promise<void> {
  const office = await officeContext();
  const language = languageOf(office?.displayLanguage ?? navigator.language);
  const messages = await loadMessages(language);
  const root = document.documentElement;
  root.lang = language;
  document.title = messages.common.productName;
  const direction = root.dir === "rtl" ? "rtl" : "ltr";
  createRoot(document.getElementById("pane")!).render(office === undefined ? <OutsideExcel messages={messages} /> : <TaskPane messages={messages} direction={direction} />);
}

/** `undefined` in a plain browser, where the page must open too: there office.js is missing, or finds no Excel around it. */
async function officeContext(): Promise<Partial<Office.Context> | undefined> {
  if (typeof Office === "undefined") return undefined;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? Office.context : undefined;
}
