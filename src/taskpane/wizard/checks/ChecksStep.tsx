import { Text } from "@fluentui/react-components";
import { FindingList } from "../../components/FindingList";
import { GradeLine } from "../../data/HonestyReport";
import { Notice } from "../../components/Notice";
import { usePane } from "../../pane";
import { StepActions } from "../StepActions";
import type { StepProps } from "../StepProps";
import { useChecksStep } from "./useChecksStep";

/** The findings that matter for this review. Nothing blocks but having no tickets. */
export function ChecksStep(props: StepProps) {
  const words = usePane().messages.pane.wizard.checks;
  const { findings, isBlocked, obstacle, scope } = useChecksStep(props);
  return (
    <>
      {obstacle !== "" && <Notice intent={isBlocked ? "error" : "warning"}>{obstacle}</Notice>}
      {scope !== "" && <Text>{scope}</Text>}
      {!isBlocked && <GradeLine data={props.data} />}
      <Text>{findings.length === 0 ? words.ready : words.look}</Text>
      <FindingList findings={findings} />
      <StepActions wizard={props.wizard} isBlocked={isBlocked} />
    </>
  );
}
