import { useRef } from "react";
import { KpiBackTestPanel, SlaBackTestPanel } from "../backtest/BackTestPanel";
import { WeekGrid } from "../calendar/WeekGrid";
import { type Page, useDefinitions } from "../DefinitionsContext";
import type { EditableTable } from "../editableTables";
import type { FormTarget } from "./draftFields";
import { FormBody, type FormBodyProps } from "./FormBody";
import { PageHead } from "../PageHead";
import { SaveBar } from "./SaveBar";
import { type Draft, useDraft } from "./useDraft";
import { useSaveDraft } from "./useSaveDraft";

/** What some tables want besides fields, by the section that it belongs to. */
const EXTRAS: Readonly<Partial<Record<EditableTable, (draft: Draft) => FormBodyProps["after"]>>> = {
  Calendars: (draft) => ({ what: <WeekGrid draft={draft} /> }),
  SLAs: (draft) => ({ target: <SlaBackTestPanel draft={draft} /> }),
  KPIs: (draft) => ({ target: <KpiBackTestPanel draft={draft} /> }),
};

export interface RowFormProps {
  readonly target: FormTarget;
  /** Where the form leads back to. */
  readonly from: Page;
}

/** The form of one row: its fields, for service hours the week, for an SLA or a KPI what it would have meant. */
export function RowForm({ target, from }: RowFormProps) {
  const { messages, book, go } = useDefinitions();
  const draft = useDraft(book, target);
  const form = useRef<HTMLDivElement>(null);
  const { table } = target;
  // A row that was not saved has no place to go back to.
  const close = (isSaved = false) => go(from, table === "Agreement" ? table : target.kind === "new" && !isSaved ? "add" : `${table}/${draft.row}`);
  const { isSaving, isBlocked, saveNow } = useSaveDraft(table, draft, form, () => close(true));
  const words = messages.editors;
  const id = target.kind === "row" ? [...draft.fields.values()].find(({ kind }) => kind === "id")?.text : undefined;
  const title = target.kind === "new" ? words.additions[table] : [words.kinds[table], id ?? ""].join(" ").trim();
  return (
    <div ref={form}>
      <PageHead title={title} onBack={() => close()} isDirty={draft.isDirty} />
      <FormBody table={table} draft={draft} after={EXTRAS[table]?.(draft)} />
      <SaveBar draft={draft} isSaving={isSaving} isBlocked={isBlocked} onSave={() => void saveNow()} onClose={() => close()} />
    </div>
  );
}
