import { useCallback, useEffect, useRef, useState } from "react";
import type { Messages } from "../../messages";
import type { DefinitionEdit } from "../../tables";
import { type DefinitionBook, DefinitionEditError, editDefinitions, loadDefinitionBook, watchDefinitions, withWorkbook } from "../../workbook";
import { describeError } from "../pane";

export interface BookState {
  /** `undefined` until it is read. */
  readonly book: DefinitionBook | undefined;
  /** Why the last reading or saving failed; "" when it did not. */
  readonly problem: string;
  dismiss(): void;
  /** Carries out edits of the rows as `seen`. Answers whether it did. */
  save(edits: readonly DefinitionEdit[], seen: DefinitionBook): Promise<boolean>;
}

/** The definition tables of the workbook, read again whenever somebody edits them, in the pane or in the sheet. */
export function useDefinitionBook(messages: Messages): BookState {
  const [book, setBook] = useState<DefinitionBook>();
  const [problem, setProblem] = useState("");
  const readings = useRef(0);

  const read = useCallback(async () => {
    const reading = ++readings.current;
    try {
      const fresh = await withWorkbook(loadDefinitionBook);
      // Edits come in bursts: only the newest reading counts.
      if (reading === readings.current) setBook(fresh);
    } catch (error) {
      if (reading === readings.current) setProblem(problemOf(error, messages));
    }
  }, [messages]);

  useEffect(() => {
    let stop: (() => Promise<void>) | undefined;
    let isGone = false;
    void withWorkbook(async (context) => {
      const unwatch = await watchDefinitions(context, read);
      if (isGone) await unwatch();
      else stop = unwatch;
    }).catch((error: unknown) => setProblem(problemOf(error, messages))).then(read);
    return () => {
      isGone = true;
      void stop?.();
    };
  }, [read, messages]);

  const save = useCallback(async (edits: readonly DefinitionEdit[], seen: DefinitionBook) => {
    setProblem("");
    try {
      await withWorkbook((context) => editDefinitions(context, seen.sources, edits, messages));
      return true;
    } catch (error) {
      setProblem(problemOf(error, messages));
      return false;
    } finally {
      await read();
    }
  }, [messages, read]);

  const dismiss = useCallback(() => setProblem(""), []);
  return { book, problem, dismiss, save };
}

function problemOf(error: unknown, messages: Messages): string {
  if (error instanceof DefinitionEditError) return messages.editors.refusals[error.code](error.table, error.found);
  const { what, action } = describeError(error, messages);
  return messages.formats.sentences([what, action]);
}
