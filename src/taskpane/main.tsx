import { createRoot } from "react-dom/client";
import { languageOf } from "../messages";
import { TaskPane } from "./TaskPane";

void openPane();

async function openPane(): Promise<void> {
  const office = await officeContext();
  const language = languageOf(office?.displayLanguage ?? navigator.language);
  document.documentElement.lang = language;
  createRoot(document.getElementById("pane")!).render(<TaskPane language={language} dark={office?.officeTheme?.isDarkTheme ?? false} />);
}

/** `undefined` in a plain browser, where the page must open too: there office.js is missing, or finds no Excel around it. */
async function officeContext(): Promise<Partial<Office.Context> | undefined> {
  if (typeof Office === "undefined") return undefined;
  await Office.onReady();
  return Office.context;
}
