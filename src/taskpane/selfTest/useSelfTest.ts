import { useState } from "react";
import { runSelfTest, type SelfTestResult } from "../../workbook";
import { usePane } from "../pane";

export interface SelfTestState {
  /** `undefined` before it has run. */
  readonly results: readonly SelfTestResult[] | undefined;
  /** The results as plain text, in English codes, for whoever is asked for help. */
  readonly report: string;
  start(): Promise<void>;
}

export function useSelfTest(): SelfTestState {
  const { run, announce, messages: { pane } } = usePane();
  const [results, setResults] = useState<readonly SelfTestResult[]>();
  return {
    results,
    report: ["Service Review, self-test", ...(results ?? []).map(({ key, outcome, details }) => `${outcome.padEnd(7)} ${key}${details === "" ? "" : `: ${details}`}`)].join("\n"),
    start: async () => {
      const found = await run({ title: pane.busy.testing, progress: pane.busy.checks }, runSelfTest);
      if (found === undefined) return;
      setResults(found);
      announce(pane.busy.done);
    },
  };
}
