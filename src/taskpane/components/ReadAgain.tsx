import { Button } from "@fluentui/react-components";
import { usePane } from "../pane";

/** Stands where data should be that could not be read, or whose reading was cancelled. Nothing while it is being read. */
export function ReadAgain() {
  const { job, fault, reload, announcement, messages: { pane } } = usePane();
  const hasStopped = job === undefined && (fault !== undefined || announcement === pane.busy.cancelled);
  return hasStopped ? <Button onClick={() => void reload()}>{pane.readAgain}</Button> : null;
}
