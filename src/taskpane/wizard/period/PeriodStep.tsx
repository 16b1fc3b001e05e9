import { Field, Select, Text } from "@fluentui/react-components";
import { periodLabel } from "../../components/periodLabel";
import { usePane } from "../../pane";
import { StepActions } from "../StepActions";
import type { StepProps } from "../StepProps";
import { usePeriodStep } from "./usePeriodStep";

/** Which period: those that have tickets, the newest complete one proposed; and of an implementation review which change. */
export function PeriodStep(props: StepProps) {
  const { messages } = usePane();
  const words = messages.pane.wizard.period;
  const { implementation } = messages.pack;
  const { choices, chosen, changes, change, asOf, choose, chooseChange, changeLabel } = usePeriodStep(props);
  return (
    <>
      {chosen === undefined ? <Text>{words.none}</Text> : (
        <Field label={words.label} hint={words.hint} validationState={chosen.isComplete ? "none" : "warning"} validationMessage={chosen.isComplete ? undefined : words.incomplete}>
          <Select value={chosen.period.name} onChange={(_, { value }) => choose(value)}>
            {choices.map(({ period, opened, isComplete }) => (
              <option key={period.name} value={period.name}>{(isComplete ? words.option : words.running)(periodLabel(period.name, messages), opened)}</option>
            ))}
          </Select>
        </Field>
      )}
      {change !== undefined && (
        <Field label={implementation.choose} hint={implementation.newest}>
          <Select value={change.id} onChange={(_, { value }) => chooseChange(value)}>
            {changes.map((each) => <option key={each.id} value={each.id}>{changeLabel(each)}</option>)}
          </Select>
        </Field>
      )}
      {asOf !== "" && <Text>{asOf}</Text>}
      <StepActions wizard={props.wizard} isBlocked={chosen === undefined} />
    </>
  );
}
