import { clientSlas, type Status } from "../../../service-level/review";
import { hasFigures, lacksTarget } from "./figures";
import type { ReportInput } from "./reportInput";

/** The review in one sentence of business words: how many of the success factors are on track, and which are not; of a sync, and without factors, how many service levels were kept. */
export function verdictLine({ review, messages: { formats, pack: { verdict } } }: Pick<ReportInput, "review" | "messages">): string {
  if (review.type === "sync" || review.csfs.length === 0) {
    const decided = clientSlas(review).filter(({ result }) => result.decided > 0);
    return verdict.noFactors(decided.filter(({ result }) => result.status === "Met").length, decided.length);
  }
  const named = (wanted: Status) => review.csfs.filter(({ status }) => status === wanted).map(({ csf }) => quoted(csf.statement || csf.id));
  const factors = review.csfs.length;
  const [met, notMet, atRisk, noData] = [named("Met"), named("Not met"), named("At risk"), named("No data")];
  if (review.csfs.every(lacksTarget)) return verdict.noTarget;
  if (noData.length === factors && !review.csfs.some(hasFigures)) return verdict.noData;
  // Of factors without a verdict nobody can say whether they are on track.
  const none = noData.length === 0 ? [verdict.noneMet(factors)] : [];
  const first = met.length === factors ? [verdict.allMet(factors)] : met.length === 0 ? none : [verdict.someMet(met.length, factors)];
  const rest = [[verdict.notMet, notMet], [verdict.atRisk, atRisk], [verdict.unknown, noData]] as const;
  return formats.sentences([...first, ...rest.flatMap(([say, those]) => (those.length > 0 ? [say(formats.list(those))] : []))]);
}

/** A statement inside a sentence: without its full stop. */
function quoted(statement: string): string {
  return statement.replace(/[.。]$/, "");
}
