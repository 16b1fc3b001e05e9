import { createReview, type SourceCandidate, withWorkbook } from "../../workbook";
import { usePane } from "../pane";

export interface FirstRunState {
  /** What the review would be set up from; `undefined`: the workbook holds no tickets. */
  readonly source: SourceCandidate | undefined;
  start(): Promise<void>;
  trySample(): Promise<void>;
  readAgain(): Promise<void>;
  skip(): void;
}

export function useFirstRun(): FirstRunState {
  const { outline, messages, language, run, reload, remember, announce } = usePane();
  const { busy, firstRun } = messages.pane;
  const [source] = [...(outline?.candidates ?? [])].sort((a, b) => Number(isCalledTickets(b)) - Number(isCalledTickets(a)) || b.rows - a.rows);

  const create = async (withSample: boolean) => {
    const created = await run({ title: busy.creating, progress: busy.rows }, async (options) => {
      const sample = withSample ? (await import("./sampleTickets")).sampleTickets() : undefined;
      return withWorkbook((context) => createReview(context, { source: sample, language, messages }, options));
    });
    if (created === undefined) return;
    remember({ view: "data" });
    await reload();
    announce(firstRun.created(created.tickets));
  };

  return {
    source,
    start: () => create(false),
    trySample: () => create(true),
    readAgain: reload,
    skip: () => remember({ hasSkippedFirstRun: true }),
  };
}

function isCalledTickets({ name }: SourceCandidate): boolean {
  return name.toLowerCase() === "tickets";
}
