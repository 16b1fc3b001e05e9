import { useState } from "react";
import { useDefinitions } from "../DefinitionsContext";
import type { EditableTable } from "../editableTables";
import type { Draft } from "./useDraft";

/** Saving a form: refused while a field must be corrected, and the first such field is shown. `onDone` closes the form. */
export function useSaveDraft(table: EditableTable, draft: Draft, form: { readonly current: HTMLElement | null }, onDone: () => void) {
  const { messages, save } = useDefinitions();
  const [isSaving, setIsSaving] = useState(false);
  const [isBlocked, setIsBlocked] = useState(false);

  const saveNow = async () => {
    draft.showAll();
    const isWrong = draft.wrong.length > 0 || draft.takenId !== "";
    setIsBlocked(isWrong);
    if (isWrong) {
      // The fields say what is wrong only after they are drawn again.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
      return;
    }
    if (draft.edits.length === 0) return onDone();
    setIsSaving(true);
    const isSaved = await save(draft.edits, draft.seen, messages.editors.said.saved(table));
    setIsSaving(false);
    if (isSaved) onDone();
  };
  return { isSaving, isBlocked, saveNow };
}
