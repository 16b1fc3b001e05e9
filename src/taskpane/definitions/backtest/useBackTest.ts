import { useEffect, useMemo, useState } from "react";
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
  return useTried(draft, months, drafted !== undefined, async (signal) =>
    backTest({ tickets: tickets!, present: draft.seen.agreement, presentId: presentId(draft, "SLA"), draft: drafted!, months }, signal));
}

/** Tries the KPI of a form on the tickets, a moment after the last change. */
export function useKpiBackTest(draft: Draft, months: number): BackTestState<KpiBackTest> {
  const { tickets } = useDefinitions();
  const drafted = draftVersions(draft, "KPIs", ({ kpis }) => kpis);
  return useTried(draft, months, drafted !== undefined, async () =>
    kpiBackTest({ tickets: tickets!, records: draft.seen.records, present: draft.seen.agreement, presentId: presentId(draft, "KPI"), draft: drafted!, months }));
}

/** The id of the row in the workbook; `undefined`: it is new. */
function presentId({ fields }: Draft, column: string): string | undefined {
  const id = fields.get(column);
  return id?.row === undefined ? undefined : id.text;
}

/** @param isComplete the row can be read */
function useTried<Result>({ edits, row, seen }: Draft, months: number, isComplete: boolean, run: (signal: AbortSignal) => Promise<Result | undefined>): BackTestState<Result> {
  const { tickets, messages } = useDefinitions();
  const [state, setState] = useState<{ readonly of: unknown; readonly result: Result | undefined; readonly problem: string }>({ of: undefined, result: undefined, problem: "" });
  const entered = JSON.stringify([edits, row, months]);
  // Everything that the figures depend on: what is entered, the definitions around it, the tickets.
  const trial = useMemo(() => (isComplete && tickets !== undefined ? { entered, seen, tickets } : undefined), [isComplete, entered, seen, tickets]);

  useEffect(() => {
    if (trial === undefined) return undefined;
    const cancel = new AbortController();
    const timer = setTimeout(() => {
      void run(cancel.signal)
        .then((result) => ({ result, problem: result === undefined ? messages.pane.errors.noAsOf.what : "" }), (error: unknown) => ({ result: undefined, problem: describeError(error, messages).what }))
        .then((tried) => !cancel.signal.aborted && setState({ of: trial, ...tried }));
    }, TYPING_MS);
    return () => {
      clearTimeout(timer);
      cancel.abort();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `run` is of the trial
  }, [trial]);

  const isTried = state.of === trial;
  return { isComplete, isWorking: !isTried && trial !== undefined, result: state.result, problem: isTried ? state.problem : "" };
}
