import { useState } from "react";
import { listReports, type PreparedReview, showSheet, syncTextOf, withWorkbook, writeReview, type WrittenReport } from "../../../workbook";
import { type EditionChoice, usePane } from "../../pane";

export interface WriteStepState {
  /** What was written where; `undefined` before it was. */
  readonly written: readonly WrittenReport[] | undefined;
  /** The review as lines for a chat or a mail; "" for reviews that are more than that. */
  readonly text: string;
  readonly edition: EditionChoice;
  chooseEdition(edition: EditionChoice): void;
  write(): Promise<void>;
  open(sheet: string): Promise<void>;
  showResults(): void;
  startAgain(): void;
}

/** Writes the prepared review; a cancel or a fault leaves the workbook as it was. */
export function useWriteStep(): WriteStepState {
  const { prepared, run, announce, memory: { edition }, remember, messages } = usePane();
  const { pane } = messages;
  const [written, setWritten] = useState<{ readonly of: PreparedReview; readonly reports: readonly WrittenReport[] }>();
  return {
    written: written?.of === prepared ? written?.reports : undefined,
    text: prepared?.review.type === "sync" ? syncTextOf(prepared, messages) : "",
    edition,
    chooseEdition: (chosen) => remember({ edition: chosen }),
    write: async () => {
      if (prepared === undefined) return;
      const reports = await run({ title: pane.busy.writing, progress: pane.busy.sheets }, (options) =>
        withWorkbook(async (context) => {
          const first = await writeReview(context, prepared, { ...options, ...(edition === "both" ? {} : { editions: [edition] }) });
          const sheets = await listReports(context);
          // The review is written, whether or not Excel brings it to the front.
          await showSheet(context, first).catch(() => undefined);
          return sheets;
        }));
      if (reports === undefined) return;
      setWritten({ of: prepared, reports });
      announce(pane.wizard.write.done);
    },
    open: async (sheet) => {
      await run({ title: pane.busy.selecting }, () => withWorkbook((context) => showSheet(context, sheet)));
    },
    showResults: () => remember({ view: "results" }),
    startAgain: () => remember({ step: "type", period: "", change: "" }),
  };
}
