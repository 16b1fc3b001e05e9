import { createRoot } from "react-dom/client";
import { languageOf } from "../messages";
import { connectClientFrame } from "./book/clientFrame";
import { readSettings } from "./settings";
import { Workbench } from "./Workbench";
import { WorkbenchDesk } from "./WorkbenchDesk";

const settings = readSettings(languageOf(navigator.language), window.matchMedia("(prefers-color-scheme: dark)").matches);
const desk = new WorkbenchDesk(settings);

// Pages in frames ask here for their Excel before they load Office.js; tests and scripts use the rest.
Object.assign(window, {
  workbench: {
    connectPane: (frame: Window) => {
      if (!connectClientFrame(frame)) desk.connectPane(frame);
    },
    get host() {
      return desk.book?.host;
    },
    get status() {
      return desk.state.status;
    },
    open: (file: File) => desk.open(file),
    save: () => desk.save(),
    calculator: () => desk.book?.calculator(),
  },
});

const root = document.getElementById("workbench")!;
const onUncaughtError = (error: unknown) => {
  // Nothing of the page is left to show it in.
  document.body.append(`${desk.texts.failure}: ${error instanceof Error ? error.message : String(error)}`);
};
createRoot(root, { onUncaughtError }).render(<Workbench desk={desk} />);
void desk.openSample();
