import { DAY_MS, HOUR_MS, MINUTE_MS } from "../time";
import { KPI_MEASURES } from "./kpiMeasures";
import type { KpiSetting, KpiSettingName } from "./kpiMeasures";
import { normalWord } from "./normalWord";
import type { Kpi, KpiMeasure } from "./types";

/** Every setting of a KPI with its value: what was chosen, else the measure's default. Groups that were not named are "". */
export function variantOf({ measure, variant = {} }: Pick<Kpi, "measure" | "variant">): Readonly<Partial<Record<KpiSettingName, string | number>>> {
  const defaults = Object.entries(KPI_MEASURES[measure].settings).map(([name, setting]) => [name, defaultOf(setting)] as const);
  return { ...Object.fromEntries(defaults), ...variant };
}

/** A length of time among the settings, in milliseconds. Days are `Infinity` when any time will do. */
export function variantMs(kpi: Pick<Kpi, "measure" | "variant">, name: "within" | "days"): number {
  const value = variantOf(kpi)[name];
  return typeof value === "number" ? value : Number.POSITIVE_INFINITY;
}

/** Groups of the first tier; none when the KPI names none. */
export function firstTierOf(kpi: Pick<Kpi, "measure" | "variant">): readonly string[] {
  return String(variantOf(kpi)["tier 1"] ?? "").split("+").map((group) => group.trim()).filter((group) => group !== "");
}

function defaultOf(setting: KpiSetting): string | number {
  switch (setting.kind) {
    case "word": return setting.words[0];
    case "groups": return "";
    default: return lengthOf(setting.otherwise) ?? "";
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
  const found = /^(.*?)\s*(\d+(?:[.,]\d+)?\s*[a-z]+)$/.exec(wanted);
  const ms = found === null ? undefined : lengthOf(found[2]);
  if (found === null || ms === undefined) return undefined;
  const kind = /d(ays?)?$/.test(found[2]) ? "days" : "length";
  const named = settings.find(([, setting]) => setting.kind === kind);
  if (named === undefined) return undefined;
  const rule = settings.flatMap(([name, setting]) => (setting.kind === "word" && setting.words.includes(found[1]) ? [[name, found[1]] as [KpiSettingName, string]] : []));
  if (rule.length === 0 && !/^(within|in|over|more than|longer than|up to|)$/.test(found[1])) return undefined;
  return [...rule, [named[0], ms]];
}

const UNITS: Readonly<Record<string, number>> = { min: MINUTE_MS, m: MINUTE_MS, minutes: MINUTE_MS, h: HOUR_MS, hours: HOUR_MS, hour: HOUR_MS, d: DAY_MS, day: DAY_MS, days: DAY_MS };

function lengthOf(text: string): number | undefined {
  const found = /^(\d+(?:[.,]\d+)?)\s*([a-z]+)$/i.exec(text.trim());
  const unit = found === null ? undefined : UNITS[found[2].toLowerCase()];
  return found === null || unit === undefined ? undefined : Number(found[1].replace(",", ".")) * unit;
}

/** What the `Variant` column of a measure may say, one text a choice. */
export function variantChoices(measure: KpiMeasure): string[] {
  return Object.values(KPI_MEASURES[measure].settings).flatMap((setting) => {
    switch (setting.kind) {
      case "word": return setting.words;
      case "length": return [setting.otherwise];
      case "days": return measure === "reopen rate" ? [setting.otherwise, "30 d", "any time"] : [setting.otherwise];
      case "groups": return ["tier 1: GROUP + GROUP"];
    }
  });
}
