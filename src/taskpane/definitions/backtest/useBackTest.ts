import { useEffect, useState } from "react";
import { useDefinitions } from "../DefinitionsContext";
import type { Draft } from "../form/useDraft";
import { type BackTest, backTest, type DraftSla } from "./backTest";
import { draftSla } from "./draftSla";

/** Quicker typing than this is one change. */
const TYPING_MS = 250;

export interface BackTestState {
  /** The SLA can be read as it is entered. */
  readonly isComplete: boolean;
  readonly isWorking: boolean;
  readonly result: BackTest | undefined;
}

/** Tries the SLA of a form on the tickets, a moment after the last change. */
export function useBackTest(draft: Draft, months: number): BackTestState {
  const { tickets } = useDefinitions();
  const [state, setState] = useState<{ readonly key: string; readonly result: BackTest | undefined }>({ key: "", result: undefined });
  const { seen, edits, row, fields } = draft;
  const id = fields.get("SLA")?.row === undefined ? undefined : fields.get("SLA")!.text;
  const terms: DraftSla | undefined = draftSla(draft);
  const key = terms === undefined ? "" : JSON.stringify([months, row, terms.sla, terms.others, tickets?.size ?? 0, [...terms.agreement.calendars.values()], terms.agreement.defaultCalendar]);

  useEffect(() => {
    if (key === "" || tickets === undefined) return undefined;
    const cancel = new AbortController();
    const timer = setTimeout(() => {
      const input = { tickets, present: seen.agreement, presentId: id, draft: draftSla({ seen, edits, row, agreement: draft.agreement })!, months };
      backTest(input, cancel.signal).then((result) => setState({ key, result })).catch(() => undefined);
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      cancel.abort();
    };
    // `key` says everything that the figures depend on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, tickets]);

  return { isComplete: terms !== undefined, isWorking: key !== "" && tickets !== undefined && state.key !== key, result: state.result };
}
