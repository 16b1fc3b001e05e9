import { type ClientFigures, compareClients } from "../../../src/service-level/comparison";
import type { KpiMeasure, Sla } from "../../../src/service-level/agreement";
import { aClient, anImprovement, type ClientFacts, decided } from "../../support/aClient";
import { aFilter, aKpi, anSla, aCalendar, roundTheClock, within } from "../../support/anAgreement";
import type { TicketFacts } from "../../support/aTicket";
import { anAnswer, anOutage } from "../../support/measuredKpi";
import { at } from "../../support/instants";

const withSla = (sla: Parameters<typeof anSla>[0]): ClientFacts => ({ agreement: { slas: [anSla(sla)] } });
const withKpi = (kpi: Parameters<typeof aKpi>[0], currency = ""): ClientFacts => ({ agreement: { slas: [], kpis: [aKpi(kpi)], currency } });
const aService = (name: string, calendar: string) => ({ name, calendar, description: "", level: "", pricePerMonth: undefined, owner: "", recoveryProtocol: "", businessValue: "" });
/** Of the first figure, client by client. */
const standings = (...clients: ClientFigures[]) => compareClients(clients).figures[0].clients;
const verdicts = (...clients: ClientFigures[]) => standings(...clients).map(({ verdict }) => verdict);
/** One ticket for each length, resolved within it. */
const lasting = (...lengths: number[]): TicketFacts[] => lengths.map((length) => ({ opened: "2024-01-10 00:00", resolved: `2024-01-10 ${String(length).padStart(2, "0")}:00` }));

describe("a service level at several clients", () => {
  it("is worse at one than at the others where chance is no explanation: 80 of 100 against 285 of 300", () => {
    const [figure] = compareClients([aClient(decided(95, 5)), aClient(decided(80, 20)), aClient(decided(94, 6)), aClient(decided(96, 4))]).figures;
    expect(figure).toMatchObject({ kind: "SLA", id: "SLA-1", unit: "share", better: "higher", best: [] });
    expect(figure.median).toBeCloseTo(0.945, 12);
    expect(figure.clients.map(({ client, counts, status, verdict }) => [client, counts!.met, counts!.n, status, verdict])).toEqual([
      [0, 95, 100, "Met", "no clear difference"], [1, 80, 100, "Not met", "worse"], [2, 94, 100, "Not met", "no clear difference"], [3, 96, 100, "Met", "no clear difference"],
    ]);
    expect(figure.clients[1].others).toEqual({ met: 285, n: 300 });
    // Exact intervals of 98.75%, 5% divided by the four comparisons; their ends by scipy 1.10, beta.ppf.
    expect(figure.clients[1].difference).toEqual({ value: expect.closeTo(-0.15, 12), low: expect.closeTo(-0.27032, 5), high: expect.closeTo(-0.05191, 5) });
  });

  it("is better at one than at the others together: 99 of 100 against 162 of 200", () => {
    expect(verdicts(aClient(decided(80, 20)), aClient(decided(99, 1)), aClient(decided(82, 18)))).toEqual(["no clear difference", "better", "no clear difference"]);
  });

  it("asks for more evidence, the more is compared: 86 of 100 against 95 of 100 is enough for one figure, and not for two", () => {
    expect(verdicts(aClient(decided(86, 14)), aClient(decided(95, 5)))).toEqual(["worse", "better"]);
    const twice = { agreement: { slas: [anSla(), anSla({ id: "SLA-2" })] } };
    expect(compareClients([aClient(decided(86, 14), twice), aClient(decided(95, 5), twice)]).figures.map(({ clients }) => clients[0].verdict)).toEqual(["no clear difference", "no clear difference"]);
    // Three clients are three comparisons: 88 of 100 against 190 of 200 would be enough for one.
    expect(verdicts(aClient(decided(86, 14)), aClient(decided(95, 5)), aClient(decided(95, 5)))[0]).toBe("worse");
    expect(verdicts(aClient(decided(88, 12)), aClient(decided(95, 5)), aClient(decided(95, 5)))[0]).toBe("no clear difference");
  });

  it("asks for no more evidence because of a client that counts differently or has too few tickets, as nothing is said of it", () => {
    const [one, other] = [aClient(decided(86, 14)), aClient(decided(95, 5))];
    expect(verdicts(one, other, aClient(decided(50, 0), withSla({ reopened: "restarts" }))).slice(0, 2)).toEqual(["worse", "better"]);
    const [counted] = compareClients([one, other, aClient(decided(3, 0))]).figures[0].clients;
    // Two comparisons, not three: exact intervals of 97.5%.
    expect(counted.difference).toEqual(standings(one, other, aClient(decided(3, 0)), aClient([]))[0].difference);
  });

  it("says nothing of fewer than ten tickets, on either side", () => {
    expect(verdicts(aClient(decided(0, 9)), aClient(decided(99, 1)))).toEqual(["too few", "too few"]);
    expect(verdicts(aClient(decided(0, 10)), aClient(decided(99, 1)))).toEqual(["worse", "better"]);
    expect(verdicts(aClient(decided(8, 1)), aClient(decided(99, 1)), aClient(decided(98, 2)))).toEqual(["too few", "no clear difference", "no clear difference"]);
  });

  it("has no figure where nothing was decided, and is not compared with it", () => {
    const [figure] = compareClients([aClient(decided(9, 1)), aClient([])]).figures;
    expect(figure.clients.map(({ value, status, verdict }) => [value, status, verdict])).toEqual([[0.9, "Not met", ""], [NaN, "No data", ""]]);
    expect(figure.median).toBeNaN();
  });

  it("stands under one id however it is written; what one client alone has is only counted", () => {
    const found = compareClients([aClient(decided(9, 1), withSla({ id: "Fix" })), aClient(decided(9, 1), { agreement: { slas: [anSla({ id: " FIX" }), anSla({ id: "ANSWER" })] } })]);
    expect(found.figures.map(({ id, clients }) => [id, clients.length])).toEqual([["Fix", 2]]);
    expect(found.single).toBe(1);
    expect(compareClients([aClient(decided(9, 1)), aClient(decided(9, 1), { agreement: { slas: [], kpis: [aKpi({ id: "SLA-1" })] } })])).toMatchObject({ figures: [], single: 2 });
  });
});

describe("a client that counts otherwise than most", () => {
  it.each([
    ["another target", withSla({ target: within(8) }), ["target"]],
    ["working days", withSla({ target: { kind: "workingDays", days: 1 } }), ["target"]],
    ["another clock", withSla({ clock: { kind: "between", from: "opened", to: "resolved" } }), ["clock"]],
    ["holds that do not stop it", withSla({ holds: "run" }), ["holds"]],
    ["another rule for reopened tickets", withSla({ reopened: "restarts" }), ["reopened"]],
    ["tickets opened in service hours alone", withSla({ opened: "in service hours" }), ["opened"]],
    ["tickets judged as they were opened", withSla({ judgedBy: "as opened" }), ["judgedBy"]],
    ["a clock that starts when the SLA applies", withSla({ starts: "when it applies" }), ["starts"]],
    ["some tickets only", withSla({ filter: aFilter({ priority: ["P1"] }) }), ["filter"]],
    ["a further row", { agreement: { slas: [anSla({ filter: aFilter({ priority: ["P1"] }) }), anSla()] } } satisfies ClientFacts, ["clock", "filter", "opened", "target", "holds", "reopened", "judgedBy", "starts", "noReply"]],
  ])("by %s says so and is not compared", (_, facts, fields) => {
    const tickets = decided(80, 20, { priority: "P1" });
    const found = compareClients([aClient(tickets, facts), aClient(decided(95, 5)), aClient(decided(94, 6))]);
    expect(found.figures[0].clients.map(({ countedOtherwise, verdict }) => [countedOtherwise, verdict])).toEqual([[fields, ""], [[], "no clear difference"], [[], "no clear difference"]]);
    expect(found.figures[0].clients[1].others).toEqual({ met: 94, n: 100 });
    expect(found.figures[0].median).toBeCloseTo(0.945, 12);
  });

  it("is compared when it only wrote down what holds anyhow, or calls or dates it otherwise", () => {
    const alike = withSla({ name: "Repair", kpi: "OTHER", judgedBy: "current values", starts: "opened", noReply: "runs on", validFrom: at("2023-01-01"), atRisk: 0.5 });
    expect(standings(aClient(decided(80, 20), alike), aClient(decided(95, 5))).map(({ countedOtherwise, agreedOtherwise, verdict }) => [countedOtherwise, agreedOtherwise, verdict])).toEqual([[[], [], "worse"], [[], [], "better"]]);
  });

  it.each<[string, Partial<Sla>, Partial<Sla>, readonly string[]]>([
    ["waits for client or supplier in either order", { holds: ["client", "supplier"] }, { holds: ["supplier", "client"] }, []],
    ["waits that stop the clock at one alone", { holds: ["client", "supplier"] }, { holds: ["client"] }, ["holds"]],
    ["a resolution as a reply, written down by one alone", { clock: { kind: "response" } }, { clock: { kind: "response" }, noReply: "resolution" }, []],
    ["a resolution that is a reply at one alone", { clock: { kind: "response" } }, { clock: { kind: "response" }, noReply: "runs on" }, ["noReply"]],
    ["a missing reply, of which no clock of resolutions asks", {}, { noReply: "runs on" }, []],
    ["updates from the first message on, written down by one alone", { clock: { kind: "update" } }, { clock: { kind: "update" }, starts: "first message" }, []],
    ["updates that start with the ticket at one alone", { clock: { kind: "update" } }, { clock: { kind: "update" }, starts: "opened" }, ["starts"]],
  ])("counts %s accordingly", (_, one, other, fields) => {
    expect(standings(aClient(decided(9, 1), withSla(one)), aClient(decided(9, 1), withSla(other)))[1].countedOtherwise).toEqual(fields);
  });

  it("is the one given later when there are two", () => {
    const found = compareClients([aClient(decided(9, 1)), aClient(decided(9, 1), withSla({ target: within(8) }))]).figures[0];
    expect(found.clients.map(({ countedOtherwise }) => countedOtherwise)).toEqual([[], ["target"]]);
    expect([found.median, found.best]).toEqual([NaN, []]);
  });

  it("is one that has data, where there is one: a client without tickets sets no usage", () => {
    expect(standings(aClient([], withSla({ target: within(8) })), aClient(decided(9, 1))).map(({ countedOtherwise }) => countedOtherwise)).toEqual([["target"], []]);
  });

  it("is known by what was in force in the period: an old version counts nothing", () => {
    const versions = (change: string) => ({ agreement: { slas: [anSla({ target: within(8), validTo: at(change) }), anSla({ validFrom: at(change) })] } });
    const otherwise = (change: string) => standings(aClient(decided(9, 1)), aClient(decided(9, 1), versions(change)))[1].countedOtherwise.includes("target");
    expect([otherwise("2024-01-01"), otherwise("2024-01-15"), otherwise("2024-02-01")]).toEqual([false, true, true]);
  });

  it("is known by its last version where that ended before the period, and its last tickets are decided in it", () => {
    const ended = (hoursAgreed: number) => aClient([{ opened: "2023-12-31 23:00", resolved: "2024-01-01 01:00" }], withSla({ target: within(hoursAgreed), validTo: at("2024-01-01") }));
    expect(standings(ended(4), ended(4), ended(8)).map(({ countedOtherwise }) => countedOtherwise)).toEqual([[], [], ["target"]]);
  });

  it("has another goal or other service hours, and is compared all the same", () => {
    const found = standings(aClient(decided(80, 20), withSla({ goal: 0.8 })), aClient(decided(95, 5)), aClient(decided(94, 6), { agreement: { calendars: [aCalendar({ open: [[0, 23]] })] } }));
    expect(found.map(({ agreedOtherwise, countedOtherwise, status, verdict }) => [agreedOtherwise, countedOtherwise, status, verdict])).toEqual([
      [["goal"], [], "Met", "worse"], [[], [], "Met", "no clear difference"], [["calendar"], [], "Not met", "no clear difference"],
    ]);
    // Another name, zone or holiday is no other week.
    expect(standings(aClient(decided(9, 1)), aClient(decided(9, 1), { agreement: { calendars: [roundTheClock({ name: "Always", zone: "Asia/Tokyo" })], zone: "Asia/Tokyo" } }))[1].agreedOtherwise).toEqual([]);
  });

  it("has other service hours only where the services differ that the SLA speaks of, in whatever order they are listed", () => {
    const of = (services: readonly string[], catalogue: Readonly<Record<string, string>>) => aClient(decided(9, 1, { service: "Mail" }), { agreement: {
      calendars: [roundTheClock(), aCalendar(), aCalendar({ name: "Night", open: [[22, 6]] })], services: Object.entries(catalogue).map(([name, calendar]) => aService(name, calendar)), slas: [anSla({ filter: aFilter({ service: services }) })],
    } });
    const agreed = (services: readonly string[], one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) => standings(of(services, one), of(services, other))[1].agreedOtherwise;
    expect(agreed(["Mail"], { Mail: "Office", Print: "Office" }, { Mail: "Office", Print: "Night" })).toEqual([]);
    expect(agreed([], { Mail: "Office", Print: "Office" }, { Mail: "Office", Print: "Night" })).toEqual(["calendar"]);
    expect(agreed([], { Mail: "Office", Print: "Night" }, { Print: "Night", Mail: "Office" })).toEqual([]);
  });
});

describe("words of a desk", () => {
  it("are the same in whatever order a filter names them", () => {
    const of = (...priorities: string[]) => aClient(decided(9, 1, { priority: "P1" }), withSla({ filter: aFilter({ priority: priorities }) }));
    expect(standings(of("P1", "P2"), of("P2", "P1")).map(({ agreedOtherwise }) => agreedOtherwise)).toEqual([[], []]);
  });

  it("tell KPIs apart, too: that of P2 is not that of P1 where tickets of both have both", () => {
    const of = (priority: string) => aClient([...decided(9, 1, { priority: "P1" }), ...decided(9, 1, { priority: "P2" })], withKpi({ measure: "volume", filter: aFilter({ priority: [priority] }) }));
    expect(standings(of("P1"), of("P2"))[1].countedOtherwise).toEqual(["filter"]);
  });

  const of = (own: string, others: string) => aClient([...decided(9, 1, { priority: own }), ...decided(9, 1, { priority: others })], withSla({ filter: aFilter({ priority: [own] }) }));
  const differences = (...clients: ClientFigures[]) => standings(...clients).map(({ countedOtherwise, agreedOtherwise }) => [...countedOtherwise, "|", ...agreedOtherwise].join(" "));

  it("P2 is not P1 where tickets of both have both", () => {
    expect(differences(of("P1", "P2"), of("P2", "P1"))).toEqual(["|", "filter |"]);
    expect(differences(of("P1", "P2"), of("P2", "P1"), of(" p2", "P1"))).toEqual(["filter |", "|", "|"]);
  });

  it('"1 - Critical" of one desk may be P1 of another, and is said to be another word', () => {
    expect(differences(of("P1", "P2"), of("P1", "P2"), of("1 - Critical", "2 - High"))).toEqual(["|", "|", "| filter"]);
  });
});

describe("a KPI at several clients", () => {
  it("that is no share has the median of the clients and the best of them", () => {
    const median = { measure: "resolution time median", better: "lower" } as const;
    const [figure] = compareClients([aClient(lasting(...Array<number>(10).fill(3)), withKpi(median)), aClient(lasting(...Array<number>(10).fill(2)), withKpi(median)), aClient(lasting(...Array<number>(10).fill(7)), withKpi(median))]).figures;
    expect([figure.median, figure.best, figure.unit]).toEqual([3, [1], "hours"]);
    expect(figure.clients.map(({ value, verdict }) => [value, verdict])).toEqual([[3, ""], [2, ""], [7, ""]]);
  });

  it.each<[string, KpiMeasure, TicketFacts[], TicketFacts[], number[]]>([
    ["nobody is best with fewer than ten tickets", "resolution time median", lasting(1, 1, 1), lasting(...Array<number>(10).fill(2)), []],
    ["nobody is best where all are equal", "resolution time median", lasting(...Array<number>(10).fill(2)), lasting(...Array<number>(10).fill(2)), []],
    ["a total grows with the client, so that few tickets are no merit", "volume", decided(10, 0), decided(99, 0), []],
  ])("%s", (_, measure, one, other, best) => {
    expect(compareClients([aClient(one, withKpi({ measure })), aClient(other, withKpi({ measure }))]).figures[0].best).toEqual(best);
  });

  it("of hours lost is a total, too: nobody is best", () => {
    const lost = (users: number): ClientFacts => ({ ...withKpi({ measure: "lost user-hours" }), records: { outages: [anOutage("2024-01-10 09:00", "2024-01-10 10:00", { usersAffected: users })] } });
    const [figure] = compareClients([aClient([], lost(5)), aClient([], lost(500))]).figures;
    expect([figure.clients.map(({ value }) => value), figure.median, figure.best]).toEqual([[5, 500], 252.5, []]);
  });

  it("that is a share of tickets is judged by its direction: where lower is better, 80 of 100 is better than 95 of 100", () => {
    const lower = withKpi({ measure: "compliance", better: "lower" });
    const linked = { agreement: { ...lower.agreement, slas: [anSla()] } };
    expect(compareClients([aClient(decided(80, 20), linked), aClient(decided(95, 5), linked)]).figures[1].clients.map(({ counts, verdict }) => [counts, verdict])).toEqual([[{ met: 80, n: 100 }, "better"], [{ met: 95, n: 100 }, "worse"]]);
  });

  it("that is a share of time has no verdict and a best one, whatever the number of outages", () => {
    const up = (to: string): ClientFacts => ({ ...withKpi({ measure: "availability", better: "higher" }), records: { outages: [anOutage("2024-01-10 09:00", to)] } });
    const [figure] = compareClients([aClient([], up("2024-01-10 12:00")), aClient([], up("2024-01-10 10:00"))]).figures;
    expect([figure.best, ...figure.clients.map(({ verdict, counts }) => [verdict, counts])]).toEqual([[1], ["", undefined], ["", undefined]]);
  });

  it("that people answered needs ten answers to be the best", () => {
    const nps = (score: number, count: number): ClientFacts => ({ ...withKpi({ measure: "NPS", better: "higher" }), records: { feedback: Array.from({ length: count }, () => anAnswer("2024-01-10", score, { scale: "0-10" })) } });
    const bestOf = (count: number) => compareClients([aClient([], nps(10, count)), aClient([], nps(0, 12)), aClient([], nps(0, 12))]).figures[0].best;
    expect([bestOf(9), bestOf(10)]).toEqual([[], [0]]);
  });

  it.each([
    ["another measure", { measure: "resolution time mean" }, ["measure"]],
    ["another variant", { variant: { hours: "wall clock" } }, ["variant"]],
    ["another direction", { better: "higher" }, ["better"]],
    ["some tickets only", { filter: aFilter({ type: ["Incident"] }) }, ["filter"]],
  ] as const)("by %s is counted otherwise", (_, kpi, fields) => {
    const usual = { measure: "resolution time median", better: "lower" } as const;
    const found = standings(aClient(lasting(2), withKpi(usual)), aClient(lasting(2), withKpi({ ...usual, ...kpi })));
    expect(found[1].countedOtherwise).toEqual(fields);
  });

  it("with another target was agreed otherwise, and the default of its variant is what was meant", () => {
    const usual = { measure: "resolution time median", better: "lower" } as const;
    const found = standings(aClient(lasting(2), withKpi(usual)), aClient(lasting(2), withKpi({ ...usual, target: 4, amber: 5, variant: { hours: "service hours" } })));
    expect([found[1].countedOtherwise, found[1].agreedOtherwise]).toEqual([[], ["target", "amber"]]);
  });

  it("of compliance counts otherwise when its SLAs do, and other KPIs do not care", () => {
    const linked = (measure: KpiMeasure, hoursAgreed: number): ClientFacts => ({ agreement: { slas: [anSla({ id: `SLA-${hoursAgreed}`, target: within(hoursAgreed) })], kpis: [aKpi({ measure })] } });
    const otherwise = (measure: KpiMeasure) => standings(aClient(decided(9, 1), linked(measure, 4)), aClient(decided(9, 1), linked(measure, 8)))[1].countedOtherwise;
    expect([otherwise("compliance"), otherwise("volume")]).toEqual([["slas"], []]);
  });

  it("of compliance is known by its own SLAs in force alone, and their service hours", () => {
    const linked = (...more: readonly Sla[]): ClientFacts => ({ agreement: { calendars: [roundTheClock(), aCalendar()], slas: [anSla({ id: "OWN" }), ...more], kpis: [aKpi({ measure: "compliance" })] } });
    const kpiOf = (...more: readonly Sla[]) => compareClients([aClient(decided(9, 1), linked()), aClient(decided(9, 1), linked(...more))]).figures.find(({ kind }) => kind === "KPI")!.clients[1];
    expect(kpiOf(anSla({ id: "OTHER", kpi: "ANOTHER", target: within(8), calendar: "Office" }))).toMatchObject({ countedOtherwise: [], agreedOtherwise: [] });
    expect(kpiOf(anSla({ id: "OLD", target: within(8), calendar: "Office", validTo: at("2023-12-01") }))).toMatchObject({ countedOtherwise: [], agreedOtherwise: [] });
    expect(kpiOf(anSla({ id: "ALSO", target: within(8) })).countedOtherwise).toEqual(["slas"]);
    const inOffice: ClientFacts = { agreement: { ...linked().agreement, slas: [anSla({ id: "OWN", calendar: "Office" })] } };
    expect(compareClients([aClient(decided(9, 1), linked()), aClient(decided(9, 1), inOffice)]).figures[1].clients[1]).toMatchObject({ countedOtherwise: [], agreedOtherwise: ["calendar"] });
  });

  it("of old tickets counts otherwise where old is what is past the target of another SLA, not where it is so many days", () => {
    const old = (rule: string, hoursAgreed: number): ClientFacts => ({ agreement: { slas: [anSla({ target: within(hoursAgreed) })], kpis: [aKpi({ measure: "ageing share over", variant: { rule } })] } });
    const otherwise = (rule: string) => compareClients([aClient(decided(9, 1), old(rule, 4)), aClient(decided(9, 1), old(rule, 8))]).figures[1].clients[1].countedOtherwise;
    expect([otherwise("target"), otherwise("days")]).toEqual([["slas"], []]);
  });

  it("counts alike where a word of its variant is only written otherwise, and whatever the currency of what costs nothing", () => {
    const solved = (group: string) => withKpi({ measure: "first level resolution", variant: { "tier 1": group } });
    const otherwise = (one: ClientFacts, other: ClientFacts) => standings(aClient(decided(9, 1), one), aClient(decided(9, 1), other))[1].countedOtherwise;
    expect([otherwise(solved("Service Desk"), solved(" service desk")), otherwise(solved("Service Desk"), solved("Network"))]).toEqual([[], ["variant"]]);
    expect(otherwise(withKpi({ measure: "volume" }, "EUR"), withKpi({ measure: "volume" }, "USD"))).toEqual([]);
  });

  it("of near misses counts otherwise where near begins elsewhere, as compliance does not", () => {
    const near = (measure: KpiMeasure, nearMiss?: number): ClientFacts => ({ agreement: { slas: [anSla({ nearMiss })], kpis: [aKpi({ measure })] } });
    const otherwise = (measure: KpiMeasure, nearMiss?: number) => compareClients([aClient(decided(9, 1), near(measure, 0.9)), aClient(decided(9, 1), near(measure, nearMiss))]).figures[1].clients[1].countedOtherwise;
    expect([otherwise("near-miss share", 0.8), otherwise("near-miss share"), otherwise("compliance", 0.8)]).toEqual([["slas"], [], []]);
  });

  it("was agreed with other service hours where it counts them, also those of one service", () => {
    const usual = { calendars: [roundTheClock(), aCalendar()], slas: [] };
    const inHours = (measure: KpiMeasure, hours: string, terms: ClientFacts["agreement"]) => aClient(lasting(10), { agreement: { ...usual, kpis: [aKpi({ measure, variant: hours === "" ? undefined : { hours } })], ...terms } });
    const agreed = (measure: KpiMeasure, hours: string, terms: ClientFacts["agreement"]) => standings(inHours(measure, hours, {}), inHours(measure, hours, terms))[1].agreedOtherwise;
    const office = { defaultCalendar: "Office" };
    const mail = { services: [aService("Mail", "Office")] };
    expect([agreed("resolution time median", "", office), agreed("resolution time median", "", mail), agreed("volume per working day", "", office)]).toEqual([["calendar"], ["calendar"], ["calendar"]]);
    expect([agreed("resolution time median", "wall clock", office), agreed("volume", "", office)]).toEqual([[], []]);
  });

  it("in money is compared within one currency", () => {
    const cost = (currency: string, fee: number): ClientFacts => ({ agreement: { slas: [], kpis: [aKpi({ measure: "cost per ticket" })], currency, monthlyFee: fee } });
    const [figure] = compareClients([aClient(decided(10, 0), cost("EUR", 100)), aClient(decided(10, 0), cost("USD", 50)), aClient(decided(10, 0), cost("eur", 300))]).figures;
    expect(figure.clients.map(({ currency, value, countedOtherwise }) => [currency, value, countedOtherwise])).toEqual([["EUR", 10, []], ["USD", 5, ["currency"]], ["eur", 30, []]]);
    expect([figure.median, figure.best]).toEqual([20, [0]]);
  });
});

describe("the time looked at", () => {
  it("is the same where the days are, in whatever zone, and not where a fiscal year makes the same name another quarter", () => {
    const isSame = (...clients: ClientFigures[]) => compareClients(clients).isSamePeriod;
    const inTokyo = { agreement: { zone: "Asia/Tokyo" } };
    expect(isSame(aClient(decided(9, 1)), aClient(decided(9, 1), inTokyo))).toBe(true);
    expect(isSame(aClient(decided(9, 1)), aClient(decided(9, 1), { period: "2024-02" }))).toBe(false);
    const quarter = aClient(decided(9, 1), { period: "2024-Q1" });
    expect([isSame(quarter, aClient(decided(9, 1))), isSame(quarter, aClient(decided(9, 1), { period: "2024-03" }))]).toEqual([false, false]);
    const fiscal = (month: number) => aClient(decided(9, 1), { period: "FY2024-Q1", agreement: { fiscalYearStartMonth: month } });
    expect(isSame(fiscal(1), fiscal(4))).toBe(false);
  });
});

describe("lessons for other clients", () => {
  /** 20 of 40 before 1 February, and so many of 40 in February. */
  const helped = (met: number, more: readonly TicketFacts[] = [], asOf = "2024-03-02") => aClient([
    ...decided(20, 20),
    ...decided(met, 40 - met).map(({ resolved }) => ({ opened: "2024-02-10 09:00", resolved: resolved!.replace("2024-01", "2024-02") })),
    ...more,
  ], { records: { improvements: [anImprovement()] }, asOf });

  it("what raised an SLA from 20 of 40 to 39 of 40 may help the client that does not meet it", () => {
    const { lessons } = compareClients([aClient(decided(99, 1)), helped(39), aClient(decided(9, 1))]);
    expect(lessons).toMatchObject([{ client: 1, improvement: "SIP-1", what: "Anna answers at once", mayHelp: [{ client: 2, status: "Not met", isCountedAlike: true }] }]);
    expect(lessons[0].effect).toMatchObject({ kind: "SLA", id: "SLA-1", months: 1, before: { value: 0.5, n: 40 }, after: { value: 39 / 40, n: 40 } });
  });

  it.each([
    ["made no clear difference", [helped(22), aClient(decided(9, 1))]],
    ["is not needed anywhere else", [helped(39), aClient(decided(99, 1))]],
    ["was about a figure that the others do not have", [helped(39), aClient(decided(9, 1), withSla({ id: "OTHER" }))]],
  ])("there is none when it %s", (_, clients) => expect(compareClients(clients).lessons).toEqual([]));

  it("there is none when what was gained was lost again", () => {
    const lost = decided(0, 40).map(() => ({ opened: "2024-04-10 09:00", resolved: "2024-04-11 10:00" }));
    const months = (more: readonly TicketFacts[]) => compareClients([helped(39, more, "2024-05-02"), aClient(decided(9, 1))]).lessons.map(({ effect }) => effect.months);
    expect([months([]), months(lost)]).toEqual([[3], []]);
  });

  it("are marked where the other client counts otherwise", () => {
    const { lessons } = compareClients([helped(39), aClient(decided(9, 1), withSla({ target: within(1), holds: "run" }))]);
    expect(lessons[0].mayHelp).toEqual([{ client: 1, status: "Not met", isCountedAlike: false }]);
  });
});
