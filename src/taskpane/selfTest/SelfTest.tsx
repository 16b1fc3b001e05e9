import { Text } from "@fluentui/react-components";
import { usePane } from "../pane";

/** Filled in below. */
export function SelfTest() {
  return <Text>{usePane().messages.pane.selfTest.intro}</Text>;
}
