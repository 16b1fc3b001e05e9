import { clientSlas, type Status } from "../../../service-level/review";
import type { ReportInput } from "./reportInput";

/** The review in one sentence of business words: how many of the success factors are on track, and which are not; of a sync, and without factors, how many service levels were kept. */
export function verdictLine({ review, messages: { formats, pack: { verdict } } }: Pick<ReportInput, "review" | "messages">): string {
  if (review.type === "sync" || review.csfs.length === 0) {
    const decided = clientSlas(review).filter(({ result }) => result.decided > 0);
    return verdict.noFactors(decided.filter(({ result }) => result.status === "Met").length, decided.length);
  }
  const named = (wanted: Status) => review.csfs.filter(({ status }) => status === wanted).map(({ csf }) => quoted(csf.statement || csf.id));
  const factors = review.csfs.filter(({ status }) => status !== "No data").length;
  if (factors === 0) return verdict.noData;
  const [met, notMet, atRisk] = [named("Met"), named("Not met"), named("At risk")];
  const first = met.length === factors ? verdict.allMet(factors) : met.length === 0 ? verdict.noneMet(factors) : verdict.someMet(met.length, factors);
  const noData = named("No data");
  return formats.sentences([first, ...(notMet.length > 0 ? [verdict.notMet(formats.list(notMet))] : []), ...(atRisk.length > 0 ? [verdict.atRisk(formats.list(atRisk))] : []), ...(noData.length > 0 ? [verdict.unknown(formats.list(noData))] : [])]);
}

/** A statement inside a sentence: without its full stop. */
function quoted(statement: string): string {
  return statement.replace(/[.。]$/, "");
}
