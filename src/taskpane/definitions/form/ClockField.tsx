import { Field, type FieldProps, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useDefinitions } from "../DefinitionsContext";
import { choiceOf } from "../editableTables";

const useStyles = makeStyles({
  ends: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});

const PLAIN = ["response", "resolution", "update", "periodic update"] as const;
const INSTANTS = ["opened", "first response", "resolved", "closed", "due"] as const;
const ARROW = /\s*(?:->|=>|→|⇒)\s*/;

export interface ClockFieldProps {
  readonly field: Partial<FieldProps>;
  /** As the cell says it: `response`, or `opened -> closed`. */
  readonly text: string;
  readonly readOnly: boolean;
  readonly onEnter: (text: string) => void;
}

/** What starts and stops the clock of an SLA: one of the usual clocks, or two dates of the ticket. */
export function ClockField({ field, text, readOnly, onEnter }: ClockFieldProps) {
  const styles = useStyles();
  const { messages, tickets } = useDefinitions();
  const { editors: { byDefault, form: { between } }, editors } = messages;
  const [from, to] = text.split(ARROW);
  const isBetween = to !== undefined;
  const known = [...new Set<string>([...INSTANTS, ...(tickets?.instants.keys() ?? []), ...(isBetween ? [from, to] : [])])].filter((name) => name !== "");
  const choices = isBetween || text === "" || PLAIN.some((plain) => plain === text) ? [...PLAIN] : [...PLAIN, text];
  const end = (label: string, value: string, enter: (name: string) => void) => (
    <Field label={label} size="small">
      <Select value={value} disabled={readOnly} onChange={(_, { value: name }) => enter(name)}>
        {known.map((name) => <option key={name} value={name}>{(editors.fields as Readonly<Record<string, string>>)[name] ?? name}</option>)}
      </Select>
    </Field>
  );
  return (
    <div>
      <Field {...field}>
        <Select value={isBetween ? "between" : text} disabled={readOnly} onChange={(_, { value }) => onEnter(value === "between" ? "opened -> closed" : value)}>
          <option value="">{byDefault(choiceOf(messages, "Clock", "resolution"))}</option>
          {choices.map((clock) => <option key={clock} value={clock}>{choiceOf(messages, "Clock", clock)}</option>)}
          <option value="between">{choiceOf(messages, "Clock", "between")}</option>
        </Select>
      </Field>
      {isBetween && (
        <div className={styles.ends}>
          {end(between.from, from, (name) => onEnter(`${name} -> ${to}`))}
          {end(between.to, to, (name) => onEnter(`${from} -> ${name}`))}
        </div>
      )}
    </div>
  );
}
