import { NO_CONTRACT } from "../../../src/service-level/agreement";
import { wholeTime } from "../../../src/service-level/kpi";
import { at } from "../../support/instants";
import { aChange, aMeeting, anAction, anAnswer, anOutage, kpiAndData } from "../../support/measuredKpi";
import type { Measured } from "../../support/measuredKpi";
import { aTicket } from "../../support/aTicket";

const FIRST = "2023-06-01";
const TICKETS = [aTicket({ opened: "2024-01-08 09:00" }), aTicket({ opened: "2024-01-09 09:00" })];
const from = (facts: Measured) => wholeTime(kpiAndData("volume", { tickets: TICKETS, ...facts }).data).from;

describe("all the time of which anything is known", () => {
  it("ends with the moment of the review", () => {
    expect(wholeTime(kpiAndData("volume", { tickets: TICKETS, asOf: "2024-06-01" }).data)).toEqual({ from: at("2024-01-08 09:00"), to: at("2024-06-01") + 1 });
  });

  it.each<[string, Measured]>([
    ["ticket", { tickets: [...TICKETS, aTicket({ opened: FIRST })] }],
    ["outage", { records: { outages: [anOutage(FIRST, undefined)] } }],
    ["answer", { records: { feedback: [anAnswer(FIRST, 5)] } }],
    ["change", { records: { changes: [aChange(FIRST, "successful"), aChange(undefined, "")] } }],
    ["planned review", { records: { reviews: [aMeeting(FIRST, undefined)] } }],
    ["action", { records: { actions: [anAction(FIRST, undefined), anAction(undefined, undefined)] } }],
    ["entered figure", { records: { figures: [{ figure: "users", from: at(FIRST), to: at("2024-02-01"), value: 1, n: Number.NaN, source: "" }] } }],
    ["day of the agreement", { agreement: { slas: [], contract: { ...NO_CONTRACT, start: at(FIRST) } } }],
  ])("begins with the first %s", (_, facts) => expect(from(facts)).toBe(at(FIRST)));

  it("is the moment of the review where nothing is known before it", () => {
    expect(from({ tickets: [], asOf: "2024-06-01" })).toBe(at("2024-06-01"));
    expect(from({ asOf: "2024-01-01" })).toBe(at("2024-01-01"));
  });
});
