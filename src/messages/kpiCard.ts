import type { Kpi, KpiSettingName, KpiVariant, Sla } from "../service-level/agreement";
import { firstTierOf, hasCalendarTime, KPI_MEASURES, variantMs, variantOf } from "../service-level/kpi";
import type { KpiUnit } from "../service-level/kpi";
import type { KpiReview } from "../service-level/review";
import { DAY_MS, HOUR_MS } from "../service-level/time";
import type { Messages } from "./types";

/** What a KPI counts, in words for a definition card. */
export interface KpiCard {
  /** What its measure is called. */
  readonly measure: string;
  /** What is counted, by which formula, with the KPI's own settings. */
  readonly what: string;
  /** Which cases belong to a period. */
  readonly anchor: string;
  readonly unit: string;
}

/**
 * The definition card of a KPI: the same words in the pane and in the report.
 * @param slas of the agreement: those that name the KPI say in which hours its times are told
 */
export function kpiCard(kpi: Pick<Kpi, "id" | "measure" | "variant">, slas: readonly Sla[], messages: Messages): KpiCard {
  const { measures } = messages;
  const { unit, anchor, settings } = KPI_MEASURES[kpi.measure];
  const variant = variantOf(kpi);
  const choices = (Object.keys(settings) as KpiSettingName[]).map((name) => choiceText(variant, name, messages));
  const sentences = messages.formats.sentences([measures.what[kpi.measure], ...choices, hasCalendarTime(kpi, slas) ? measures.choices.calendarTime : ""]);
  return { measure: measures.names[kpi.measure], what: filled(sentences, variant, messages), anchor: measures.anchors[anchor], unit: measures.units[unit] };
}

/** The card of a KPI as one paragraph, under the name by which both sides know it. */
export function kpiCardText(kpi: Pick<Kpi, "id" | "measure" | "variant" | "name">, slas: readonly Sla[], messages: Messages): string {
  const { what, anchor, unit } = kpiCard(kpi, slas, messages);
  return messages.measures.card(kpi.name, what, anchor, unit);
}

function choiceText(variant: KpiVariant, name: KpiSettingName, { measures: { choices } }: Messages): string {
  const value = variant[name];
  if (name === "tier 1") return firstTierOf(variant).length > 0 ? choices["tier 1"] : choices.anyTier;
  return typeof value === "string" && value in choices ? choices[value as keyof typeof choices] : "";
}

function filled(text: string, variant: KpiVariant, { measures: { choices, value }, formats }: Messages): string {
  const days = variantMs(variant, "days");
  return text
    .replaceAll("{within}", formats.duration(variantMs(variant, "within")))
    .replaceAll("{days}", days === Number.POSITIVE_INFINITY ? choices.anyTime : value.days(formats.number(days / DAY_MS, 1)))
    .replaceAll("{groups}", formats.list(firstTierOf(variant)));
}

/** What a reader must know of a KPI's figure beside its value: why there is none, or that it may still change; "" when nothing. */
export function kpiRemark({ notMeasurable, result: { failureFree, isProvisional } }: Pick<KpiReview, "notMeasurable" | "result">, { measures, formats }: Messages): string {
  if (notMeasurable !== "") return measures.missing[notMeasurable];
  if (failureFree !== undefined) return measures.failureFree(formats.number(Math.floor(failureFree.sinceLastMs / DAY_MS)), formats.number(failureFree.mostPerYear, 1));
  return isProvisional ? measures.provisional : "";
}

/** A figure in its unit: `93.3%`, `4 h 30 min`, `12 d`, `4.25`. `NaN` is the words for "no data". `currency`, of the agreement, stands behind money. */
export function kpiValueText(unit: KpiUnit, value: number, { formats, common, measures }: Messages, currency: string): string {
  if (!Number.isFinite(value)) return common.noData;
  switch (unit) {
    case "share": return formats.percent(value);
    // 65 minutes are no whole part of an hour in binary: times 60 they would fall just short.
    case "hours": return formats.duration(Math.round(value * HOUR_MS));
    case "days": return measures.value.days(formats.number(value, 1));
    case "count": return formats.number(value);
    case "money": return [formats.number(value, 2), currency].filter((part) => part !== "").join(" ");
    case "per user": return measures.value.perUser(formats.number(value, 2));
    case "per working day": return measures.value.perDay(formats.number(value, 1));
    case "net score": return formats.number(value, 1);
    default: return formats.number(value, 2);
  }
}
