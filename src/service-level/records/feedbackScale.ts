/** How answers to a survey are scored: `worst` to `best`, which is the lower number where the scale is reversed. */
export interface FeedbackScale {
  /** Satisfaction, recommendation (net promoter score), or effort. */
  readonly kind: "CSAT" | "NPS" | "CES";
  readonly worst: number;
  readonly best: number;
}

const NAMED: Readonly<Record<string, FeedbackScale>> = {
  "": { kind: "CSAT", worst: 1, best: 5 },
  "csat": { kind: "CSAT", worst: 1, best: 5 },
  "stars": { kind: "CSAT", worst: 1, best: 5 },
  "nps": { kind: "NPS", worst: 0, best: 10 },
  "ces": { kind: "CES", worst: 1, best: 7 },
  "good/bad": { kind: "CSAT", worst: 0, best: 1 },
  "bad/good": { kind: "CSAT", worst: 0, best: 1 },
  "yes/no": { kind: "CSAT", worst: 0, best: 1 },
  "%": { kind: "CSAT", worst: 0, best: 100 },
};

const RANGE = /^(csat|nps|ces)?\s*:?\s*(\d{1,3})\s*(?:-|–|—|to|\.\.+|…)\s*(\d{1,3})$/;

/**
 * What a `Scale` says: `1-5`, `5-1` (1 is best), `0-10` (the question whether one would recommend us), `CES 1-7`, `CSAT 0-10`, `NPS`, `CES`,
 * `good/bad`, `stars`, `%`; empty is 1-5. The first number is the worst answer. `undefined`: it cannot be read.
 */
export function feedbackScale(text: string): FeedbackScale | undefined {
  const wanted = text.normalize("NFKC").trim().toLowerCase();
  const name = wanted.replace(/\s*\/\s*/, "/");
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const range = RANGE.exec(wanted);
  if (range === null || range[2] === range[3]) return undefined;
  const [worst, best] = [Number(range[2]), Number(range[3])];
  const isRecommendation = range[1] === undefined && Math.min(worst, best) === 0 && Math.max(worst, best) === 10;
  return { kind: isRecommendation ? "NPS" : ((range[1] ?? "csat").toUpperCase() as FeedbackScale["kind"]), worst, best };
}

/** Whether a score can be an answer on that scale. */
export function isOnScale({ worst, best }: FeedbackScale, score: number): boolean {
  return score >= Math.min(worst, best) && score <= Math.max(worst, best);
}
