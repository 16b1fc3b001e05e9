import { Activity, type ComponentType, useState } from "react";
import { lazyPart } from "../components/lazyPart";
import { usePane, type View } from "../pane";
import { PartPlace } from "./PartPlace";

const DataView = lazyPart(() => import("../data/DataView"), (module) => module.DataView);
const DefinitionsView = lazyPart(() => import("../definitions"), (module) => module.DefinitionsView);
const Wizard = lazyPart(() => import("../wizard/Wizard"), (module) => module.Wizard);
const ResultsView = lazyPart(() => import("../results/ResultsView"), (module) => module.ResultsView);
const FirstRun = lazyPart(() => import("../firstRun/FirstRun"), (module) => module.FirstRun);

const PARTS: Readonly<Record<View, ComponentType>> = { data: DataView, definitions: DefinitionsView, review: Wizard, results: ResultsView };

export interface ViewContentProps {
  /** `undefined`: a page of the menu is shown in place of the views. */
  readonly view: View | undefined;
}

/**
 * The open view, and out of sight those that were open before it: whoever comes back finds what they had entered and opened there.
 * A workbook that has no definitions begins with the first run, until that is done or skipped.
 */
export function ViewContent({ view }: ViewContentProps) {
  const { outline, memory } = usePane();
  const [opened, setOpened] = useState<readonly View[]>([]);
  const isFirstRun = outline !== undefined && !outline.hasDefinitions && !memory.hasSkippedFirstRun;
  if (outline !== undefined && !isFirstRun && view !== undefined && !opened.includes(view)) setOpened([...opened, view]);
  if (isFirstRun) return view === undefined ? null : <PartPlace><FirstRun /></PartPlace>;
  return opened.map((each) => {
    const Content = PARTS[each];
    return (
      <Activity key={each} mode={each === view ? "visible" : "hidden"}>
        <PartPlace><Content /></PartPlace>
      </Activity>
    );
  });
}
