import { KPI_MEASURE_NAMES, KPI_MEASURES, variantChoices } from "../../../src/service-level/kpi";

/** Measure | unit | what puts a case into a period | what is an improvement | what the Variant column may say, the first of each choice if it says nothing. */
const CATALOGUE = `
  volume | count | opened | lower |
  volume per user | per user | opened | lower |
  volume per working day | per working day | opened | lower |
  backlog | count | end of period | lower | all, without held, held only
  net flow | count | opened or done | lower |
  ageing median | days | end of period | lower |
  ageing oldest | days | end of period | lower |
  ageing share over | share | end of period | lower | days, target, 30 d
  response time median | hours | first response | lower | service hours, wall clock
  response time mean | hours | first response | lower | service hours, wall clock
  response time P90 | hours | first response | lower | service hours, wall clock
  resolution time median | hours | resolution | lower | service hours, wall clock, last resolution, first resolution, closing
  resolution time mean | hours | resolution | lower | service hours, wall clock, last resolution, first resolution, closing
  resolution time P90 | hours | resolution | lower | service hours, wall clock, last resolution, first resolution, closing
  MTTR | hours | closing | lower | service hours, wall clock, closing, last resolution, first resolution
  share resolved by time | share | opened | higher | 8 h, service hours, wall clock
  compliance | share | decision | higher | each clock, response, resolution, both
  near-miss share | share | decision | lower |
  first touch resolution | share | resolution | higher | closed within, no customer reply, one reply, one reply of replied, 15 min, 7 d
  first level resolution | share | resolution | higher | tier 1: GROUP + GROUP
  escalation rate | share | opened | lower | tier 1: GROUP + GROUP
  reopen rate | share | resolution | lower | 7 d, 30 d, any time
  CSAT | share | answer | higher | feedback; else tickets, feedback, tickets, everybody, customer, user, every answer, last answer of a person
  CSAT mean | score | answer | higher | feedback; else tickets, feedback, tickets, everybody, customer, user, every answer, last answer of a person
  CSAT response rate | share | answer | higher | feedback; else tickets, feedback, tickets, everybody, customer, user, every answer, last answer of a person
  NPS | net score | answer | higher | everybody, customer, user, every answer, last answer of a person
  CES | score | answer | higher | everybody, customer, user, every answer, last answer of a person
  CES agreement | share | answer | higher | everybody, customer, user, every answer, last answer of a person
  availability | share | minutes in the period | higher | service hours, all hours
  outages | count | failure | lower | service hours, all hours, 0 min
  MTRS | hours | restoration | lower | service hours, all hours
  MTBF | hours | failure | higher | service hours, all hours
  MTBSI | hours | failure | higher | service hours, all hours
  lost user-hours | hours | minutes in the period | lower | service hours, all hours
  cost per ticket | money | resolution | lower | resolved, opened
  change success rate | share | implementation | higher | with standard changes, without standard changes, 30 d
  review cadence kept | share | planned day | higher | 7 d
  actions closed on time | share | due day | higher |
  entered | number | period of the entry | higher | mean, sum, last
  entered share | share | period of the entry | higher |
`.trim().split("\n").map((line) => line.split("|").map((cell) => cell.trim()));

describe("the catalogue of KPIs", () => {
  it("lists its measures in this order", () => expect(KPI_MEASURE_NAMES).toEqual(CATALOGUE.map(([measure]) => measure)));

  it.each(CATALOGUE)("%s is a %s by %s, better when %s; variants: %s", (name, unit, anchor, better, variants) => {
    const measure = KPI_MEASURE_NAMES.find((each) => each === name)!;
    expect([KPI_MEASURES[measure].unit, KPI_MEASURES[measure].anchor, KPI_MEASURES[measure].better]).toEqual([unit, anchor, better]);
    expect(variantChoices(measure).map((choice) => choice.replace(",", ";")).join(", ")).toBe(variants);
  });
});
