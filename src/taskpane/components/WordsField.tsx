import {
  Field, type FieldProps, Tag, TagPicker, TagPickerControl, TagPickerGroup, TagPickerInput, TagPickerList, TagPickerOption,
} from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import type { Messages } from "../../messages";
import { sameName } from "../../tables";

export interface FoundWord {
  readonly word: string;
  /** Tickets that have it; `undefined`: not counted. */
  readonly count: number | undefined;
}

export interface WordsFieldProps {
  readonly messages: Messages;
  readonly field: Partial<FieldProps>;
  readonly words: readonly string[];
  /** What there is to choose from. Other words may be typed. */
  readonly found: readonly FoundWord[];
  /** What no word means. Default: every one. */
  readonly empty?: string;
  readonly readOnly: boolean;
  readonly onChange: (words: readonly string[]) => void;
}

/** Several words, chosen from those that were found or typed. */
export function WordsField({ messages, field, words, found, empty = messages.editors.everything, readOnly, onChange }: WordsFieldProps) {
  const { form } = messages.editors;
  const [typed, setTyped] = useState("");
  const isChosen = (word: string) => words.some((each) => sameName(each) === sameName(word));
  const wanted = typed.trim();
  const options = found.filter(({ word }) => !isChosen(word) && word.toLowerCase().includes(wanted.toLowerCase()));
  const add = (word: string) => {
    setTyped("");
    if (word !== "" && !isChosen(word)) onChange([...words, word]);
  };
  const addTyped = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || wanted === "" || options.length > 0) return;
    event.preventDefault();
    add(wanted);
  };
  return (
    <Field {...field}>
      <TagPicker
        size="medium" noPopover={readOnly} selectedOptions={[...words]}
        onOptionSelect={(_, { value, selectedOptions }) => {
          if (isChosen(value)) onChange(words.filter((word) => selectedOptions.includes(word)));
          else add(value);
        }}
      >
        <TagPickerControl expandIcon={{ "aria-label": form.typeMore }}>
          <TagPickerGroup aria-label={String(field.label)}>
            {words.map((word) => <Tag key={word} value={word} shape="rounded" size="small" dismissible={!readOnly} dismissIcon={{ "aria-label": form.removeWord(word) }}>{word}</Tag>)}
          </TagPickerGroup>
          <TagPickerInput
            value={typed} placeholder={words.length === 0 ? empty : form.typeMore} readOnly={readOnly}
            onChange={(event) => setTyped(event.target.value)} onKeyDown={addTyped} onBlur={() => add(wanted)}
          />
        </TagPickerControl>
        <TagPickerList>
          {options.map(({ word, count }) => (
            <TagPickerOption key={word} value={word} text={word}>{count === undefined ? word : form.wordCount(word, count)}</TagPickerOption>
          ))}
          {options.length === 0 && wanted !== "" && <TagPickerOption value={wanted} text={wanted}>{wanted}</TagPickerOption>}
        </TagPickerList>
      </TagPicker>
    </Field>
  );
}
