import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
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

/** A text to be sent elsewhere. Excel on the web lets no pane reach the clipboard in some browsers: there what is selected is copied as by keyboard, or, where that is refused, too, by whoever reads that it is to be done. */
export function TextToCopy({ label, text, copy, copied, takesFocus = false }: TextToCopyProps) {
  const styles = useStyles();
  const { announce, messages: { pane } } = usePane();
  const field = useTakesFocus<HTMLTextAreaElement>("", takesFocus);
  // Of the text that was copied: another may stand there by now.
  const [outcome, setOutcome] = useState({ of: "", said: "" });
  const copyNow = async () => {
    field.current?.select();
    const said = (await writeToClipboard(text)) || document.execCommand("copy") ? copied : pane.copyByKeyboard;
    setOutcome({ of: text, said });
    announce(said);
  };
  return (
    <div className={styles.root}>
      <Field label={label} className={styles.field}><Textarea textarea={{ ref: field }} readOnly value={text} rows={8} resize="vertical" /></Field>
      <Button onClick={() => void copyNow()}>{copy}</Button>
      {/* Said already to whoever listens. */}
      {outcome.of === text && <Text size={200} aria-hidden>{outcome.said}</Text>}
    </div>
  );
}

/** @returns whether it is there now */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
