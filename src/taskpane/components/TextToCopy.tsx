import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { usePane } from "../pane";
import { useTakesFocus } from "./useTakesFocus";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, width: "100%", minWidth: 0 },
  field: { width: "100%" },
});

export interface TextToCopyProps {
  readonly label: string;
  readonly text: string;
  /** What the button says. */
  readonly copy: string;
  /** What is said once it is copied. */
  readonly copied: string;
  /** Whether it takes the place of the button that asked for it, and so the focus, which would be nowhere else. Default: false. */
  readonly takesFocus?: boolean;
}

/** A text to be sent elsewhere. Some Excels do not let a pane reach the clipboard; the text that is selected then can be copied by keyboard. */
export function TextToCopy({ label, text, copy, copied, takesFocus = false }: TextToCopyProps) {
  const styles = useStyles();
  const { announce } = usePane();
  const field = useTakesFocus<HTMLTextAreaElement>("", takesFocus);
  const copyNow = async () => {
    field.current?.select();
    await navigator.clipboard?.writeText(text).then(() => announce(copied), () => undefined);
  };
  return (
    <div className={styles.root}>
      <Field label={label} className={styles.field}><Textarea textarea={{ ref: field }} readOnly value={text} rows={8} resize="vertical" /></Field>
      <Button onClick={() => void copyNow()}>{copy}</Button>
    </div>
  );
}
