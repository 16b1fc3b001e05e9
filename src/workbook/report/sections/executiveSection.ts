import { isSameWord, slaStage } from "../../../service-level/agreement";
import { HORIZONS, isPending, isSettled } from "../../../service-level/records";
import { becauseOnce, clientSlas } from "../../../service-level/review";
import { type ColumnKind, type ReportChart, type ReportRow, type ReportSheet, type ReportTile, SHEET_PARTS, tablesOf } from "..";
import { dayText, dueText, factorMark, figureText, figureWithName, isDayOver, noticeText, openedBefore, openedIn, outagesOf, pooled, statusMark } from "./figures";
import type { ColumnPlan } from "./columns";
import { plainTable } from "./plainTable";
import { asOfLine, figureCell, type ReportInput, reviewTitle } from "./reportInput";
import { ANNUAL_TYPES, FORMAL_TYPES, type ReportSection, STRATEGIC_TYPES } from "./ReportSection";
import { verdictLine } from "./verdictLine";

const MOST_FACTORS = 8;
const MOST_REASONS = 2;
const MOST_PLANS = 5;
const MOST_ASKS = 4;

/**
 * One page for people who decide: verdict first, in business words; the reasons; how it developed; what comes next; what they are asked.
 * Below it, on the screen only, links to the `others`: the sheets that a client may see. Default: none.
 */
export const executiveSection = {
  key: "executive",
  part: "meeting",
  types: FORMAL_TYPES,
  edition: "executive",
  build(input: ReportInput, others: readonly ReportSheet[] = []) {
    const { agreement: { contract, provider, serviceDeliveryManager }, review: { period }, messages: { formats, pack } } = input;
    const words = pack.executive;
    const began = contract.start !== undefined && contract.start > period.from && contract.start < period.to ? words.began(dayText(contract.start, input)) : "";
    return {
      title: pack.sheets.executive,
      page: "onePortrait",
      blocks: [
        {
          kind: "lines",
          lines: [
            { text: reviewTitle(input), look: "title" },
            { text: [provider, serviceDeliveryManager, formats.sentences([asOfLine(input), began])].filter((part) => part !== "").join(" - "), look: "note" },
            { text: verdictLine(input), look: "verdict" },
            { text: contract.businessObjective ? words.objective(contract.businessObjective) : words.noObjective, look: "plain" },
            { text: contract.plan ? words.plan(contract.plan) : words.noPlan, look: "plain" },
          ],
        },
        { kind: "tiles", tiles: tilesOf(input) },
        { kind: "lines", lines: [{ text: words.factors, look: "heading" }] },
        plainTable("ExecutiveFactors", columnsOf(["Factor"], ["Status", "mark"], ["Why"], ["Goal"]), factorRows(input), input),
        { kind: "lines", lines: [{ text: words.next, look: "heading" }] },
        plainTable("ExecutivePlan", columnsOf(["What"], ["When"], ["Effect"], ["Owner"]), planRows(input), input, { none: words.noImprovements }),
        { kind: "lines", lines: [{ text: words.asks, look: "heading" }] },
        plainTable("ExecutiveAsks", columnsOf(["Ask"], ["By"], ["Reason"], ["Owner"]), askRows(input), input, { none: words.noAsks }),
        { kind: "lines", lines: [{ text: words.development, look: "heading" }] },
        { kind: "charts", table: "ExecutiveChart", prefix: "Executive ", perRow: 2, charts: (rows) => chartsOf(rows, input) },
        { kind: "pageEnd" },
        { kind: "lines", lines: [{ text: pack.contents, look: "heading" }] },
        plainTable("Contents", columnsOf(["Meeting", "link"], ["Figures", "link"], ["Analyses", "link"], ["Basis", "link"]), contentRows(others), input, { none: "-" }),
        plainTable("ExecutiveChart", columnsOf(["Period"], ["Kept", "percent", words.tiles.kept], ["Goal", "percent"], ["Volume", "count", words.tiles.volume]), chartRows(input), input),
      ],
    };
  },
} satisfies ReportSection;

/** All tables of the page stand on one set of columns, about as wide as each other, because a tile stands above each. */
const WIDTHS = [28, 25, 31, 28] as const;

function columnsOf(...columns: readonly (readonly [header: string, kind?: ColumnKind, heading?: string])[]): ColumnPlan[] {
  return columns.map(([header, kind, heading], at) => [header, WIDTHS[at], kind, heading]);
}

/** A column for each part, each cell leading to a sheet. */
function contentRows(sheets: readonly ReportSheet[]): ReportRow[] {
  const columns = SHEET_PARTS.map((wanted) => sheets.filter(({ part }) => part === wanted));
  const rows = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: rows }, (_, row) => columns.map((column) => (column[row] ? { text: column[row].title, table: tablesOf(column[row])[0].name } : "")));
}

function tilesOf(input: ReportInput): ReportTile[] {
  const { review, records, messages: { formats, pack: { executive } } } = input;
  const opened = openedIn(input, review.period);
  const slas = clientSlas(review);
  const kept = pooled(slas.map(({ result }) => result));
  const keptBefore = pooled(slas.map(({ previous }) => previous));
  const outages = outagesOf(review);
  const downMs = review.outages.services.reduce((sum, { result }) => sum + result.downtimeMs, 0);
  const satisfaction = review.kpis.find(({ kpi }) => kpi.measure === "CSAT" || kpi.measure === "CSAT mean");
  const fourth: ReportTile = satisfaction
    ? { label: executive.tiles.satisfaction, value: figureText(satisfaction.result.value, satisfaction.unit, input), note: executive.answers(satisfaction.result.n) }
    : { label: executive.tiles.missed, ...(kept.decided === 0 ? { value: formats.number(Number.NaN), note: "" } : { value: formats.number(kept.decided - kept.met), note: executive.ofTimes(formats.percent(1 - kept.share), kept.decided) }) };
  return [
    { label: executive.tiles.volume, value: formats.number(opened), note: openedBefore(input, review.slas[0]?.previous.period) },
    {
      label: executive.tiles.outages, value: records.outages.length === 0 ? "-" : formats.number(outages),
      note: records.outages.length === 0 ? executive.notRecorded : outages === 0 ? executive.noOutages : executive.downFor(formats.duration(downMs)),
    },
    { label: executive.tiles.kept, value: formats.percent(kept.share), note: keptBefore.decided > 0 ? executive.before(formats.percent(keptBefore.share)) : executive.noBefore },
    fourth,
  ];
}

function factorRows(input: ReportInput): ReportRow[] {
  const { review } = input;
  const worstFirst = ["Not met", "At risk", "Met", "No data"];
  const factors = [...review.csfs].sort((a, b) => worstFirst.indexOf(a.status) - worstFirst.indexOf(b.status)).slice(0, MOST_FACTORS);
  if (factors.length > 0) return factors.map((factor) => [factor.csf.statement || factor.csf.id, factorMark(factor, input), reasonText(factor.because, input), factor.csf.goal]);
  return clientSlas(review).slice(0, MOST_FACTORS).map(({ sla, result }) => [sla.name, statusMark(result.status, input), figureWithName(sla.id, input), ""]);
}

/** The figures that made it so, each with what it means for the business where the KPI says so. */
function reasonText(because: readonly string[], input: ReportInput): string {
  const ids = becauseOnce(because, "kpis", input.review, input.agreement).slice(0, MOST_REASONS);
  const meaningOf = (id: string) => input.review.kpis.find(({ kpi }) => isSameWord(id, kpi.id))?.kpi.businessMeaning ?? "";
  return ids.map((id) => [figureWithName(id, input), meaningOf(id)].filter((part) => part !== "").join(" - ")).join("\n");
}

function planRows(input: ReportInput): ReportRow[] {
  const { records, review, messages: { pack } } = input;
  const order = [...HORIZONS, ""];
  return records.improvements.filter((improvement) => isPending(improvement, review.asOf))
    .sort((a, b) => order.indexOf(a.horizon) - order.indexOf(b.horizon)).slice(0, MOST_PLANS)
    .map(({ what, horizon, due, expectedEffect, owner }) => [what, isDayOver(due, input) ? dueText(due, input) : pack.horizons[horizon || "later"], expectedEffect, owner]);
}

function askRows(input: ReportInput): ReportRow[] {
  const { agreement: { contract }, records, review, messages: { pack: { executive } } } = input;
  const decisions = records.decisions.filter(({ status }) => status === "proposed").map(({ what, reason, decidedBy, effectiveFrom }): ReportRow => [executive.decide(what), dueText(effectiveFrom, input), reason, decidedBy]);
  const needs = STRATEGIC_TYPES.includes(review.type)
    ? records.needs.filter((need) => !isSettled(need)).map(({ what, businessReason, owner }): ReportRow => [executive.answerNeed(what), "", businessReason, owner])
    : [];
  const costs = records.improvements.filter((improvement) => improvement.status === "proposed" && isPending(improvement, review.asOf) && improvement.cost > 0)
    .map(({ what, cost, start, expectedEffect, owner }): ReportRow => [executive.decideCost(what, figureText(cost, "money", input)), dueText(start, input), expectedEffect, owner]);
  const renewal = ANNUAL_TYPES.includes(review.type) && contract.end !== undefined ? [[executive.confirmRenewal(dayText(contract.end, input)), noticeText(input), "", ""] as ReportRow] : [];
  const definitions = ANNUAL_TYPES.includes(review.type) ? [[executive.confirmDefinitions, executive.everyPeriod, "", ""] as ReportRow] : [];
  const slas = clientSlas(review);
  const drafts = slas.filter(({ sla }) => slaStage(sla, review.asOf) === "draft").length;
  const targets = drafts > 0 ? [[executive.agreeOnTargets(drafts, slas.length), "", executive.bindNobody, ""] as ReportRow] : [];
  return [...targets, ...decisions, ...renewal, ...costs, ...needs, ...definitions].slice(0, MOST_ASKS);
}

/** All service levels agreed with the client together, period by period as people write it, with the goal that their goals make for those tickets. */
function chartRows(input: ReportInput): ReportRow[] {
  const { review, messages: { formats } } = input;
  const slas = clientSlas(review);
  return (slas[0]?.trend ?? []).map(({ period }, at) => {
    const results = slas.map(({ trend }) => trend[at]);
    const { decided, share } = pooled(results);
    const goal = decided === 0 ? Number.NaN : results.reduce((sum, result) => sum + result.goal * result.decided, 0) / decided;
    return [formats.shortPeriod(period.name), figureCell(share), figureCell(goal), openedIn(input, period)];
  });
}

function chartsOf(rows: readonly ReportRow[], { messages: { pack: { executive } } }: ReportInput): ReportChart[] {
  // Without an SLA there is no period to show.
  if (rows.length === 0) return [];
  const common = { firstRow: 0, rowCount: rows.length, categories: "Period" };
  return [
    {
      ...common, name: "Executive kept", title: executive.tiles.kept, kind: "percent",
      series: [{ header: "Kept", name: executive.tiles.kept, role: "measured" }, { header: "Goal", name: executive.goal, role: "target" }],
    },
    { ...common, name: "Executive volume", title: executive.tiles.volume, kind: "count", form: "column", series: [{ header: "Volume", name: executive.tiles.volume, role: "measured" }] },
  ];
}
