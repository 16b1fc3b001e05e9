import { useEffect, useState } from "react";
import { describeError } from "../../pane";
import { useDefinitions } from "../DefinitionsContext";
import type { Draft } from "../form/useDraft";
import { type BackTest, backTest } from "./backTest";
import { draftVersions } from "./draftVersions";
import { type KpiBackTest, kpiBackTest } from "./kpiBackTest";

/** Quicker typing than this is one change. */
const TYPING_MS = 250;

export interface BackTestState<Result> {
  /** The row can be read as it is entered. */
  readonly isComplete: boolean;
  readonly isWorking: boolean;
  readonly result: Result | undefined;
  /** Why there is no result though it was tried; "" otherwise. */
  readonly problem: string;
}

/** Tries the SLA of a form on the tickets, a moment after the last change. */
export function useSlaBackTest(draft: Draft, months: number): BackTestState<BackTest> {
  const { tickets } = useDefinitions();
  const drafted = draftVersions(draft, "SLAs", ({ slas }) => slas);
  return useTried(drafted && [draft.row, drafted.row, drafted.others, [...drafted.agreement.calendars.values()], drafted.agreement.defaultCalendar, months], async (signal) =>
    backTest({ tickets: tickets!, present: draft.seen.agreement, presentId: presentId(draft, "SLA"), draft: drafted!, months }, signal));
}

/** Tries the KPI of a form on the tickets, a moment after the last change. */
export function useKpiBackTest(draft: Draft, months: number): BackTestState<KpiBackTest> {
  const { tickets, book } = useDefinitions();
  const drafted = draftVersions(draft, "KPIs", ({ kpis }) => kpis);
  return useTried(drafted && [drafted.row, months], async () =>
    kpiBackTest({ tickets: tickets!, records: book.records, present: draft.seen.agreement, presentId: presentId(draft, "KPI"), draft: drafted!, months }));
}

/** The id of the row in the workbook; `undefined`: it is new. */
function presentId({ fields }: Draft, column: string): string | undefined {
  const id = fields.get(column);
  return id?.row === undefined ? undefined : id.text;
}

/** @param terms everything that the figures depend on besides the tickets; `undefined`: the row cannot be read yet */
function useTried<Result>(terms: readonly unknown[] | undefined, run: (signal: AbortSignal) => Promise<Result | undefined>): BackTestState<Result> {
  const { tickets, messages } = useDefinitions();
  const [state, setState] = useState<{ readonly key: string; readonly result: Result | undefined; readonly problem: string }>({ key: "", result: undefined, problem: "" });
  const key = terms === undefined ? "" : JSON.stringify([tickets?.size ?? 0, ...terms]);

  useEffect(() => {
    if (key === "" || tickets === undefined) return undefined;
    const cancel = new AbortController();
    const timer = setTimeout(() => {
      void run(cancel.signal)
        .then((result) => ({ result, problem: result === undefined ? messages.pane.errors.noAsOf.what : "" }), (error: unknown) => ({ result: undefined, problem: describeError(error, messages).what }))
        .then((tried) => !cancel.signal.aborted && setState({ key, ...tried }));
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      cancel.abort();
    };
    // `key` says everything that the figures depend on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, tickets]);

  return { isComplete: terms !== undefined, isWorking: key !== "" && tickets !== undefined && state.key !== key, result: state.result, problem: state.key === key ? state.problem : "" };
}
