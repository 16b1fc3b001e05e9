import { Field, Radio, RadioGroup, Text } from "@fluentui/react-components";
import type { ReviewType } from "../../../service-level/review";
import { usePane } from "../../pane";
import { StepActions } from "../StepActions";
import type { StepProps } from "../StepProps";
import { useTypeStepStyles } from "./TypeStep.styles";
import { useTypeStep } from "./useTypeStep";

/** Which review: each type with who meets and what it contains. */
export function TypeStep({ wizard }: StepProps) {
  const styles = useTypeStepStyles();
  const { pane: { wizard: { type: words } }, review } = usePane().messages;
  const { type, types, choose } = useTypeStep();
  return (
    <>
      <Field label={words.label}>
        <RadioGroup value={type} onChange={(_, { value }) => choose(value as ReviewType)}>
          {types.map((each) => (
            <Radio
              key={each} value={each}
              label={<span className={styles.label}><Text weight="semibold">{review.types[each]}</Text><Text size={200} className={styles.description}>{words.descriptions[each]}</Text></span>}
            />
          ))}
        </RadioGroup>
      </Field>
      <StepActions wizard={wizard} />
    </>
  );
}
