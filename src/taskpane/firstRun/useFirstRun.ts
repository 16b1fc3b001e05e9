import { createReview, type SourceCandidate, withWorkbook } from "../../workbook";
import { usePane } from "../pane";

export interface FirstRunState {
  /** Where the tickets of the review would be looked for, in the order of the workbook; empty: the workbook holds none. */
  readonly sources: readonly SourceCandidate[];
  start(): Promise<void>;
  trySample(): Promise<void>;
  readAgain(): Promise<void>;
  skip(): void;
}

export function useFirstRun(): FirstRunState {
  const { outline, messages, language, run, reload, remember, announce } = usePane();
  const { busy, firstRun } = messages.pane;

  const create = async (withSample: boolean) => {
    const created = await run({ title: busy.creating, progress: busy.rows }, async (options) => {
      const sample = withSample ? (await import("./sampleTickets")).sampleTickets() : undefined;
      return withWorkbook((context) => createReview(context, { sources: sample && [sample], language, messages }, options));
    });
    if (created === undefined) return;
    remember({ view: "data" });
    await reload();
    announce(firstRun.created(created.tickets));
  };

  return {
    sources: likeliest(outline?.candidates ?? []),
    start: () => create(false),
    trySample: () => create(true),
    readAgain: reload,
    skip: () => remember({ hasSkippedFirstRun: true }),
  };
}

/** What is called so, else what can be seen, if anything can. */
function likeliest(candidates: readonly SourceCandidate[]): readonly SourceCandidate[] {
  const called = candidates.filter(({ name }) => name.toLowerCase() === "tickets");
  const visible = candidates.filter(({ isHidden }) => !isHidden);
  return [called, visible, candidates].find((some) => some.length > 0) ?? [];
}
