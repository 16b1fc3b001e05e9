import { readdirSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { FUNCTIONS } from "../../src/functions";
import { loadMessages } from "../../src/messages";
import { functionHelp as en } from "../../src/messages/en/functionHelp";
import { functionHelp as es } from "../../src/messages/es/functionHelp";
import { functionHelp as fr } from "../../src/messages/fr/functionHelp";
import type { FunctionHelp } from "../../src/messages/functionHelpTypes";
import { functionHelp as ja } from "../../src/messages/ja/functionHelp";
import { functionHelp as ru } from "../../src/messages/ru/functionHelp";

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean; readonly dimensionality?: string }[];
  readonly options?: { readonly volatile?: boolean };
}

let described: readonly Described[];

beforeAll(async () => {
  const folder = join(__dirname, "../../src/functions");
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(readdirSync(folder).filter((name) => /functions\.ts$/i.test(name)).map((name) => join(folder, name)));
  expect(errors).toEqual([]);
  described = (JSON.parse(metadataJson) as { functions: Described[] }).functions;
});

describe("what Excel is told of the functions", () => {
  it("is what every other host calls: the same names and numbers of parameters", () => {
    expect(Object.fromEntries(described.map(({ name, parameters }) => [name, parameters.length]))).toEqual(Object.fromEntries(FUNCTIONS.map(({ name, parameterCount }) => [name, parameterCount])));
    expect(described).toHaveLength(FUNCTIONS.length);
    for (const { fn, allowsErrors } of FUNCTIONS) expect([typeof fn, allowsErrors]).toEqual(["function", true]);
  });

  it("has ids without an underscore that follow from the names, so that they never change, and nothing volatile", () => {
    for (const { id, name, options } of described) expect([id, options?.volatile]).toEqual([name.replaceAll("_", ""), undefined]);
  });

  it("shows nobody a formula that only an English Excel takes: #All has another name in the others, and often a semicolon stands between arguments", async () => {
    for (const language of ["es", "fr", "ja", "ru"] as const) {
      const { functions, pane } = await loadMessages(language);
      const sentences = Object.values(functions).map((sentence) => (typeof sentence === "string" ? sentence : sentence.toString()));
      expect([language, ...sentences, ...pane.help.steps, JSON.stringify({ es, fr, ja, ru }[language])].filter((text) => /#All|=[A-Z_]+\(/.test(text))).toEqual([]);
    }
  });

  it("takes tickets as a range and leaves optional what may be left out", () => {
    const signatures = Object.fromEntries(described.map(({ name, parameters }) => [name, parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")]));
    expect(signatures).toEqual({
      KPI_VALUE: "tickets, kpi, [period], [asOf]", KPI_TREND: "tickets, kpi, [grain], [periods], [asOf]", KPI_STATUS: "tickets, kpi, [period], [asOf]", CSF_STATUS: "tickets, csf, [period], [asOf]",
      SLA_DATA: "tickets", SLA_HOURS: "start, end, [calendar]", SLA_DUE: "start, hours, [calendar]", SLA_COMPLIANCE: "tickets, sla, [period], [asOf]",
      SLA_STATUS: "tickets, sla, [asOf]", SLA_TREND: "tickets, sla, [grain], [periods], [asOf]", SLA_MISSES: "tickets, sla, [period], [asOf], [ifNone]", SLA_EXPLAIN: "tickets, id, sla, [asOf]",
      SLA_SPREAD: "tickets, sla, [period], [asOf]", SLA_NEAR_MISSES: "tickets, sla, [period], [asOf], [ifNone]", SLA_ALERTS: "tickets, sla, [asOf], [ifNone]", SLA_PAUSES: "tickets, sla, [period], [asOf]", SLA_COUNTS: "tickets, sla, [period], [asOf]", SLA_CLOCKS: "tickets, sla, [asOf]",
      SLA_BUDGET: "tickets, sla, [period], [asOf]", SLA_INTERVAL: "met, decided, [confidence]", SLA_RECOVERY: "met, decided, goal", SLA_ODDS: "met, decided, expected, goal",
      XMR: "values, [run]", SLA_FORECAST: "tickets, sla, [periods], [asOf]", PROMISE_KEPT: "outages, promise, [period], [asOf]", PROMISE_STATUS: "outages, promise, [period], [asOf]", PROMISE_PERCENT: "outages, hours, [per]",
      PERCENT_PROMISE: "percent, hours, [per]", PROMISE_RISK: "outages, promise, [asOf]", AVAILABILITY: "outages, service, [period], [calendar], [asOf]",
      OUTAGE_COUNT: "outages, service, [period], [calendar], [asOf]",
    });
    const rangesOf = ({ parameters }: Described) => parameters.filter(({ dimensionality }) => dimensionality === "matrix").map(({ name }) => name);
    const taken = Object.fromEntries(described.map((entry) => [entry.name, rangesOf(entry).length === entry.parameters.length ? "ranges" : rangesOf(entry).join(", ")]));
    expect(Object.fromEntries(FUNCTIONS.map(({ name, rangeCount }) => [name, rangeCount]))).toEqual(Object.fromEntries(described.map((entry) => [entry.name, rangesOf(entry).length])));
    expect(Object.entries(taken).filter(([, ranges]) => !/^(?:tickets|outages|values)$/.test(ranges)).sort()).toEqual([
      // One value for each place of the ranges.
      ...["AVAILABILITY", "KPI_STATUS", "KPI_VALUE", "OUTAGE_COUNT", "PROMISE_KEPT", "PROMISE_PERCENT", "SLA_COMPLIANCE"].map((name) => [name, "ranges"]),
      ["PERCENT_PROMISE", ""], ["SLA_DATA", "ranges"], ["SLA_DUE", "ranges"], ["SLA_HOURS", "ranges"], ["SLA_INTERVAL", ""], ["SLA_ODDS", "ranges"], ["SLA_RECOVERY", "ranges"],
      // A row for each id.
      ["SLA_COUNTS", "tickets, sla"],
    ].sort());
  });

  it("says of each function and each parameter in a sentence what it is, as the English help texts do", () => {
    const help = Object.fromEntries(described.map(({ name, description, parameters }) => [name, { description, parameters: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.description])) }]));
    expect(help).toEqual(en);
    for (const text of Object.values(help).flatMap(({ description, parameters }) => [description, ...Object.values(parameters)])) expect(text).toMatch(/^[\w].{8,}\.$/);
  });
});

describe.each<[string, FunctionHelp, RegExp]>([["French", fr, /[éèêàç’]/], ["Spanish", es, /\b(?:de|los|las)\b/], ["Japanese", ja, /[\u3040-\u30ff\u4e00-\u9fff]/], ["Russian", ru, /[а-яё]/]])("the help texts in %s", (_, help, letters) => {
  it("cover the same functions and parameters, in their own words, and name tables, functions and statuses as the workbook does", () => {
    for (const [name, { description, parameters }] of Object.entries(en)) {
      const own = help[name as keyof FunctionHelp];
      expect(Object.keys(own.parameters).sort()).toEqual(Object.keys(parameters).sort());
      const pairs: [string, string][] = [[description, own.description], ...Object.entries(parameters).map(([key, text]): [string, string] => [text, own.parameters[key as never]])];
      for (const [english, text] of pairs) {
        expect(text).not.toBe(english);
        for (const word of english.match(/SLA_\w+|\b(?:SLAs|Calendars|Promises)\b|At risk|No SLA|Overdue|2026-\w+|half-year/g) ?? []) expect(text).toContain(word);
      }
      expect(own.description).toMatch(letters);
    }
  });
});
