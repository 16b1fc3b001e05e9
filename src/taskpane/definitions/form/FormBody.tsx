import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";
import { useDefinitions } from "../DefinitionsContext";
import { type EditableTable, type FormSection, formSections } from "../editableTables";
import { FormField } from "./FormField";
import type { Draft } from "./useDraft";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, marginBottom: tokens.spacingVerticalL, minWidth: 0 },
  title: { margin: 0 },
});

export interface FormBodyProps {
  readonly table: EditableTable;
  readonly draft: Draft;
  /** Shown at the end of sections, by their titles. Default: nothing. */
  readonly after?: Readonly<Partial<Record<FormSection["title"], ReactNode>>>;
}

/** The fields of a row under their headings. */
export function FormBody({ table, draft, after }: FormBodyProps) {
  return formSections(table).map((section) => (
    <Fields key={section.title} table={table} draft={draft} section={section}>
      {after?.[section.title]}
    </Fields>
  ));
}

function Fields({ table, draft, section, children }: { readonly table: EditableTable; readonly draft: Draft; readonly section: FormSection; readonly children: ReactNode }) {
  const styles = useStyles();
  const { messages } = useDefinitions();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.title}>{messages.editors.sections[section.title]}</Subtitle2>
      {section.columns.map((name) => (
        <FormField key={name} table={table} field={draft.fields.get(name)!} text={draft.textOf(name)} findings={draft.findingsOf(name)} onEnter={(text) => draft.enter(name, text)} />
      ))}
      {children}
    </section>
  );
}
