import { normalWord } from "../agreement";
import type { Kpi, KpiMeasure, KpiSettingName, KpiVariant } from "../agreement";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../time";
import type { KpiSetting } from "./Measure";
import { KPI_MEASURES } from "./measures";

/** Every setting of a KPI with its value: what was chosen, else the measure's default. Groups that were not named are "". */
export function variantOf({ measure, variant = {} }: Pick<Kpi, "measure" | "variant">): KpiVariant {
  const defaults = Object.entries(KPI_MEASURES[measure].settings).map(([name, setting]) => [name, defaultOf(setting)] as const);
  return { ...Object.fromEntries(defaults), ...variant };
}

function defaultOf(setting: KpiSetting): string | number {
  switch (setting.kind) {
    case "word": return setting.words[0];
    case "groups": return "";
    default: return lengthIn(setting.otherwise)!.ms;
  }
}

/** What a text says about one setting of a measure; `undefined`: nothing. */
export function settingOf(measure: KpiMeasure, text: string): readonly [KpiSettingName, string | number][] | undefined {
  const settings = Object.entries(KPI_MEASURES[measure].settings) as [KpiSettingName, KpiSetting][];
  const wanted = normalWord(text);
  for (const [name, setting] of settings) {
    if (setting.kind === "word") {
      const word = setting.words.find((each) => normalWord(each) === wanted);
      if (word !== undefined) return [[name, word]];
    }
    if (setting.kind === "groups") {
      const groups = /^tier\s*1\s*[:=]\s*(.+)$/i.exec(text.trim())?.[1];
      if (groups !== undefined) return [[name, groups]];
    }
    if (setting.kind === "days" && wanted === "any time") return [[name, ""]];
  }
  return withLength(settings, wanted);
}

/** "15 min", "closed within 15 min", "7 d", "longer than 1 h". */
function withLength(settings: readonly (readonly [KpiSettingName, KpiSetting])[], wanted: string): [KpiSettingName, string | number][] | undefined {
  const found = lengthIn(wanted);
  const named = settings.find(([, setting]) => setting.kind === found?.kind);
  if (found === undefined || named === undefined) return undefined;
  const rule = settings.flatMap(([name, setting]) => (setting.kind === "word" && setting.words.includes(found.before) ? [[name, found.before] as [KpiSettingName, string]] : []));
  if (rule.length === 0 && !/^(within|in|over|more than|longer than|up to|)$/.test(found.before)) return undefined;
  return [...rule, [named[0], found.ms]];
}

const UNITS: Readonly<Record<string, number>> = { min: MINUTE_MS, m: MINUTE_MS, minutes: MINUTE_MS, h: HOUR_MS, hours: HOUR_MS, hour: HOUR_MS, d: DAY_MS, day: DAY_MS, days: DAY_MS };

/** The length of time at the end of a text in lower case, and the words before it. */
function lengthIn(text: string): { readonly before: string; readonly kind: "days" | "length"; readonly ms: number } | undefined {
  const [, before, amount, unit] = /^(.*?)\s*(\d+(?:[.,]\d+)?)\s*([a-z]+)$/.exec(text) ?? [];
  const unitMs = unit !== undefined && Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return unitMs === undefined ? undefined : { before, kind: unitMs === DAY_MS ? "days" : "length", ms: Number(amount.replace(",", ".")) * unitMs };
}

/** What the `Variant` column of a measure may say, one text a choice. */
export function variantChoices(measure: KpiMeasure): string[] {
  return Object.values(KPI_MEASURES[measure].settings).flatMap((setting) => {
    switch (setting.kind) {
      case "word": return setting.words;
      case "length": return [setting.otherwise];
      case "days": return [setting.otherwise, ...(setting.usual ?? [])];
      case "groups": return ["tier 1: GROUP + GROUP"];
    }
  });
}
