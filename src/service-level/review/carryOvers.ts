import { isSameWord } from "../agreement";
import type { Agreement } from "../agreement";
import { isOfSlas, isOffTrack } from "../kpi";
import type { Improvement } from "../records";
import type { Effect } from "./changeEffect";
import { figureKey } from "./history";
import type { ImprovementReview } from "./improvementReview";
import { provenEffects } from "./provenEffects";
import type { CsfPart, CsfReview } from "./types";

/** An improvement that has worked, and a figure that stands badly and is of the kind that it made better. */
export interface CarryOver {
  readonly improvement: Improvement;
  /** What it made better. */
  readonly effect: Effect;
  /** The success factor that the figure to be helped stands under. */
  readonly csf: string;
  readonly figure: Pick<CsfPart, "kind" | "id" | "name">;
}

/**
 * What worked for one success factor and may work for another, by success factor: improvements after which a figure is better beyond chance, by the
 * longest time that is over, and every other figure of the same kind that is not met or at risk. Of one kind are KPIs of one measure and
 * SLAs of one clock. A figure that the improvement serves already is left out.
 */
export function carryOvers(improvements: readonly ImprovementReview[], csfs: readonly CsfReview[], agreement: Agreement): CarryOver[] {
  const kindOf = kindsOf(agreement);
  const proven = improvements.flatMap(({ improvement, effects }) => provenEffects(effects).map((effect) => ({ improvement, effect, kind: kindOf(effect) })));
  return csfs.flatMap(({ csf, parts }) => parts.filter(({ status }) => isOffTrack(status)).flatMap((figure) => {
    const may = proven.filter(({ improvement, kind }) => kind !== "" && kind === kindOf(figure) && ![figure.id, csf.id].some((id) => servesIt(improvement, id)));
    return may.filter(({ improvement }, at) => may.findIndex((other) => other.improvement === improvement) === at)
      .map(({ improvement, effect }) => ({ improvement, effect, csf: csf.id, figure }));
  }));
}

/** "" for a figure of no kind of its own: the SLAs that a KPI counts speak for themselves. */
function kindsOf({ slas, kpis }: Agreement): (figure: { readonly kind: "SLA" | "KPI"; readonly id: string }) => string {
  const kinds = new Map([
    ...slas.map(({ id, clock }) => [figureKey("SLA", id), JSON.stringify(clock)] as const),
    ...kpis.filter(({ measure }) => !isOfSlas(measure)).map(({ id, measure }) => [figureKey("KPI", id), measure] as const),
  ]);
  return ({ kind, id }) => kinds.get(figureKey(kind, id)) ?? "";
}

function servesIt({ serves }: Improvement, id: string): boolean {
  return serves.some((served) => isSameWord(served, id));
}
