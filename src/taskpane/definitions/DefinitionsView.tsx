import { usePane } from "../pane";
import { DefinitionsPanel } from "./DefinitionsPanel";

/** The pane's view of everything that is agreed. */
export function DefinitionsView() {
  const { messages, data } = usePane();
  return <DefinitionsPanel messages={messages} tickets={data?.loaded?.tickets} />;
}
