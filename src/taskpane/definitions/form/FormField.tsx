import { Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { explanationOf } from "../../../messages";
import type { Finding } from "../../../service-level/finding";
import { splitList, joinList } from "../../../tables";
import { WordsField } from "../../components/WordsField";
import { useDefinitions } from "../DefinitionsContext";
import { choiceOf, defaultOf, type EditableTable, hintOf, columnLabel, LONG_TEXTS } from "../editableTables";
import { ClockField } from "./ClockField";
import type { DraftField } from "./draftFields";
import { linkChoices } from "./linkChoices";
import { readingOf } from "./readingOf";
import { timeZones } from "./timeZones";
import { wordsFound } from "./wordsFound";

const useStyles = makeStyles({
  // A long choice must not make the form wider than the pane.
  field: { gridTemplateColumns: "minmax(0, 1fr)", overflowWrap: "anywhere" },
});

export interface FormFieldProps {
  readonly table: EditableTable;
  readonly field: DraftField;
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly onEnter: (text: string) => void;
}

/** One field of a form, entered as its column wants it; under it what is wrong, how it is read, or what to enter. */
export function FormField({ table, field, text, findings, onEnter }: FormFieldProps) {
  const { messages, book, tickets } = useDefinitions();
  const listId = useId();
  const styles = useStyles();
  const { name, kind } = field;
  const words = messages.editors;
  const [worst] = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const message = field.hasFormula ? words.form.formula : worst === undefined ? undefined : capitalised(explanationOf(messages, worst));
  const shared = {
    label: columnLabel(messages, table, name),
    hint: message === undefined ? (readingOf(messages, field, text, book.agreement.dateOrder) ?? hintOf(messages, table, name, kind)) : undefined,
    validationMessage: message,
    validationState: worst === undefined || field.hasFormula ? "none" : STATES[worst.severity],
    required: field.isRequired,
    size: "small",
    className: styles.field,
  } as const;
  const isReadOnly = field.hasFormula;
  const empty = field.default === "" ? words.none : words.byDefault(defaultOf(messages, name, field.default));

  if (name === "Clock") return <ClockField field={shared} text={text} readOnly={isReadOnly} onEnter={onEnter} />;
  if (kind === "oneOf" || kind === "link") {
    const choices = kind === "link" ? linkChoices(book, field) : field.allowed.map((word) => ({ value: word, label: choiceOf(messages, name, word) }));
    const all = text === "" || choices.some(({ value }) => value === text) ? choices : [...choices, { value: text, label: text }];
    return (
      <Field {...shared}>
        <Select value={text} disabled={isReadOnly} onChange={(_, { value }) => onEnter(value)}>
          <option value="">{empty}</option>
          {all.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
        </Select>
      </Field>
    );
  }
  if (kind === "list" || kind === "links") {
    const isLinked = field.linksTo.length > 0;
    const found = isLinked ? linkChoices(book, field).map(({ value }) => ({ word: value, count: undefined })) : wordsFound(tickets, name);
    return <WordsField messages={messages} field={shared} words={splitList(text)} found={found} empty={isLinked && field.default === "" ? words.none : undefined} readOnly={isReadOnly} onChange={(next) => onEnter(joinList(next))} />;
  }
  if (kind === "timeZone") {
    return (
      <Field {...shared}>
        <Input value={text} readOnly={isReadOnly} input={{ list: listId }} onChange={(_, { value }) => onEnter(value)} contentAfter={<datalist id={listId}>{timeZones().map((zone, at) => <option key={zone} value={zone} label={at === 0 ? words.form.ownTimeZone : undefined} />)}</datalist>} />
      </Field>
    );
  }
  if (LONG_TEXTS.has(name) || LONG_TEXTS.has(`${table} ${name}`)) {
    return <Field {...shared}><Textarea value={text} readOnly={isReadOnly} resize="vertical" onChange={(_, { value }) => onEnter(value)} /></Field>;
  }
  return <Field {...shared}><Input value={text} readOnly={isReadOnly} onChange={(_, { value }) => onEnter(value)} /></Field>;
}

const RANK = { error: 0, warning: 1, note: 2 } as const;
const STATES = { error: "error", warning: "warning", note: "none" } as const;

/** A sentence of a finding follows its place; under a field it stands alone. */
function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
