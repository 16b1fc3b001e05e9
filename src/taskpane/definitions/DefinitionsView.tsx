import { usePane } from "../pane";
import { DefinitionsPanel } from "./DefinitionsPanel";

/** The pane's view of everything that is agreed. */
export function DefinitionsView() {
  const { messages, data, isStale, edits } = usePane();
  return <DefinitionsPanel messages={messages} tickets={isStale ? undefined : data?.loaded?.tickets} cellEdits={edits.sources} />;
}
