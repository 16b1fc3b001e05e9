import { lazyPart } from "../components/lazyPart";
import { usePane, type View } from "../pane";

const DataView = lazyPart(() => import("../data/DataView"), (module) => module.DataView);
const DefinitionsView = lazyPart(() => import("../definitions"), (module) => module.DefinitionsView);
const Wizard = lazyPart(() => import("../wizard/Wizard"), (module) => module.Wizard);
const ResultsView = lazyPart(() => import("../results/ResultsView"), (module) => module.ResultsView);
const FirstRun = lazyPart(() => import("../firstRun/FirstRun"), (module) => module.FirstRun);

export interface ViewContentProps {
  readonly view: View;
}

/** The open view. A workbook that has no definitions begins with the first run, until that is done or skipped. */
export function ViewContent({ view }: ViewContentProps) {
  const { outline, memory } = usePane();
  if (outline === undefined) return null;
  if (!outline.hasDefinitions && !memory.hasSkippedFirstRun) return <FirstRun />;
  switch (view) {
    case "data": return <DataView />;
    case "definitions": return <DefinitionsView />;
    case "review": return <Wizard />;
    case "results": return <ResultsView />;
  }
}
