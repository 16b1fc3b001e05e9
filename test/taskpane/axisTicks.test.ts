import { kpiValueText, messagesFor } from "../../src/messages";
import type { KpiUnit } from "../../src/service-level/kpi";
import { axisTicks } from "../../src/taskpane/components/axisTicks";

const texts = (unit: KpiUnit, ...values: number[]) => axisTicks(unit, values).map((value) => kpiValueText(unit, value, messagesFor("en"), "EUR").replaceAll("\u00A0", " "));

describe("what stands beside the axis of a trend", () => {
  it.each<[what: string, unit: KpiUnit, values: number[], said: string[]]>([
    ["one ticket more or fewer is not said twice", "count", [-1, 0, 1], ["-1", "0", "1"]],
    ["a goal far above the figures has its place", "count", [3, 2_500_000], ["0", "500,000", "1,000,000", "1,500,000", "2,000,000", "2,500,000"]],
    ["short times go by minutes of the clock", "hours", [0.3, 0.8], ["0 min", "10 min", "20 min", "30 min", "40 min", "50 min"]],
    ["long ones by round hours", "hours", [13.4, 59], ["0 min", "10 h", "20 h", "30 h", "40 h", "50 h", "60 h"]],
    ["part of a day is not said twice", "days", [0.1, 0.2], ["0 d", "0.1 d", "0.2 d"]],
    ["a score below zero", "net score", [-60, 20], ["-60", "-40", "-20", "0", "20"]],
    ["small figures", "number", [0.02, 0.06], ["0", "0.01", "0.02", "0.03", "0.04", "0.05", "0.06"]],
    ["nothing at all", "count", [0, 0], ["0", "1"]],
  ])("%s", (_, unit, values, said) => {
    expect(texts(unit, ...values)).toEqual(said);
  });

  it("shares reach from below the lowest up to all", () => {
    expect(axisTicks("share", [0.82, 0.95])).toEqual([0.7, 0.85, 1]);
  });

  it.each<[values: number[], said: string[]]>([
    [[0.013, 0, 0.05], ["0%", "1%", "2%", "3%", "4%", "5%"]],
    [[0.163, 0.05], ["0%", "5%", "10%", "15%", "20%"]],
    [[0, 0.004], ["0%", "1%"]],
    [[0.5, 0.05], ["0%", "10%", "20%", "30%", "40%", "50%"]],
    [[0.51, 0.05], ["0%", "50%", "100%"]],
  ])("shares that stay small, such as reopened tickets, go by whole per cent up to the highest: %j", (values, said) => {
    const { formats } = messagesFor("en");
    expect(axisTicks("share", values).map((value) => formats.percent(value, { digits: 0 }))).toEqual(said);
  });
});
