import { serialOf } from "../support/foreignWorkbook";
import { formulaWorkbook } from "../support/formulaWorkbook";

/** 50 tickets of March at 95% in 4 h: 44 resolved after 1 h, 6 after 5 h; `missed` says how many. */
function workbook(missed = 6, tickets = 50, goal: unknown = 0.95) {
  const rows = Array.from({ length: tickets }, (_, index) => {
    const day = String((index % 20) + 1).padStart(2, "0");
    return [`T${index}`, serialOf(`2026-03-${day}T09:00`), serialOf(`2026-03-${day}T${index < missed ? "14" : "10"}:00`), "Closed"];
  });
  return formulaWorkbook({
    Tickets: [["Number", "Opened", "Resolved", "State"], ...rows],
    Calendars: [["Calendar", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], ["All", ...Array<string>(7).fill("24 h")]],
    SLAs: [["SLA", "Target", "Goal"], ["FIX", "4 h", goal]],
  });
}

describe("SLA_BUDGET: allowed, used, remaining, straight successes needed", () => {
  it("44 of 50 at 95%: 2 allowed, 6 used, 4 too many, 70 clean tickets to recover", async () => {
    const { ask } = await workbook();
    expect(await ask('=SLA_BUDGET(Tickets[#All],"FIX")')).toEqual([[2, 6, -4, 70]]);
    expect(await ask('=SLA_BUDGET(Tickets[#All],"FIX","2026-03")')).toEqual([[2, 6, -4, 70]]);
    expect(await ask('=SLA_BUDGET(SLA_DATA(Tickets[#All]),"fix",2026,DATE(2026,12,31))')).toEqual([[2, 6, -4, 70]]);
    expect(await ask('=INDEX(SLA_BUDGET(Tickets[#All],"FIX"),1,4)')).toBe(70);
  });

  it("120 with one missed: 6 allowed, 5 remain, nothing to recover", async () => {
    const { ask } = await workbook(1, 120);
    expect(await ask('=SLA_BUDGET(Tickets[#All],"FIX")')).toEqual([[6, 1, 5, 0]]);
  });

  it("looks at the tickets decided in its period up to its instant", async () => {
    const { ask } = await workbook();
    // By the night of 1 March three were decided: tickets 0, 20 and 40, of which ticket 0 was missed.
    expect(await ask('=SLA_BUDGET(Tickets[#All],"FIX",,"2026-03-01 23:00")')).toEqual([[0, 1, -1, 17]]);
    expect(await ask('=SLA_BUDGET(Tickets[#All],"FIX","2026-04")')).toMatch(/^#N\/A No data: no commitment of FIX was decided in April 2026/);
  });

  it("says that a goal of 100% cannot be reached again", async () => {
    const { ask } = await workbook(1, 10, 1);
    expect(await ask('=SLA_BUDGET(Tickets[#All],"FIX")')).toEqual([[0, 1, -1, "#N/A A goal of 100% cannot be reached again after a miss."]]);
    expect(await (await workbook(0, 10, 1)).ask('=SLA_BUDGET(Tickets[#All],"FIX")')).toEqual([[0, 0, 0, 0]]);
  });

  it("names the SLAs that there are", async () => {
    const { ask } = await workbook();
    expect(await ask('=SLA_BUDGET(Tickets[#All],"FIT")')).toBe('#VALUE! There is no SLA "FIT". The workbook has: FIX.');
  });
});

it.each([
  ['=SLA_RECOVERY("44","50","95,0 %")', 70], ['=SLA_RECOVERY("44,0","50","0,95")', 70], ['=SLA_RECOVERY(44,50,"９５％")', 70], ['=SLA_RECOVERY("1 200","1.250",95%)', 0], ['=SLA_DUE("2026-03-02 09:00","1,5")', serialOf("2026-03-02T10:30")],
  ['=ROUND(PROMISE_PERCENT("4","4,5"),4)', 0.9979], ['=INDEX(XMR({7;8;7;8;7;8;"7,5"}),1,1)', 7.5], ['=INDEX(XMR({0.9;0.91;0.92;0.93;0.9;0.95;"95 %"}),1,1)', expect.closeTo(0.9229, 4)],
  ['=SLA_RECOVERY("0x2c",50,0.95)', "#VALUE! met (0x2c) and decided (50) must be whole numbers, and met not above decided."],
  ["=SLA_RECOVERY(44,50,TRUE)", '#VALUE! goal: "TRUE" is not a share from 0 to 1. Use 0.95 or 95%.'],
])("%s: numbers that stand as text are read as in cells, with a decimal comma, too", async (formula, expected) => {
  const { ask } = await workbook();
  expect(await ask(formula)).toEqual(expected);
});

describe("figures about counts, without any ticket", () => {
  it.each([
    // Newcombe 1998, Statistics in Medicine 17, 857, table I, method 3.
    ["=SLA_INTERVAL(81,263)", [[expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]]],
    ["=SLA_INTERVAL(28,30)", [[expect.closeTo(0.787, 3), expect.closeTo(0.982, 3)]]],
    ["=SLA_INTERVAL(20,20)", [[expect.closeTo(0.839, 3), 1]]],
    ["=SLA_INTERVAL(28,30,90%)", [[expect.closeTo(0.8173, 4), expect.closeTo(0.9777, 4)]]],
    ["=SLA_INTERVAL(0,0)", "#N/A No data: nothing was decided."],
    ["=SLA_INTERVAL(31,30)", "#VALUE! met (31) and decided (30) must be whole numbers, and met not above decided."],
    ["=SLA_INTERVAL(1.5,30)", "#VALUE! met (1.5) and decided (30) must be whole numbers, and met not above decided."],
    ["=SLA_INTERVAL(28,30,95)", '#VALUE! confidence: "95" is not between 0 and 1. Use a share such as 0.95.'],
    ["=SLA_RECOVERY(44,50,95%)", 70],
    ["=SLA_RECOVERY(95,100,0.95)", 0],
    ["=SLA_RECOVERY(9,10,100%)", "#N/A A goal of 100% cannot be reached again after a miss."],
    ["=SLA_RECOVERY(9,10,95)", '#VALUE! goal: "95" is not a share from 0 to 1. Use 0.95 or 95%.'],
    ["=SLA_ODDS(95,100,0,95%)", 1],
    ["=SLA_ODDS(44,50,69,95%)", 0],
    ["=SLA_ODDS(19,20,1,95%)", expect.closeTo(19.5 / 21, 10)],
    ["=SLA_ODDS(0,0,0,95%)", "#N/A No data: nothing was decided."],
    ["=SLA_ODDS(1,2,-1,95%)", '#VALUE! expected: "-1" is not a number.'],
  ])("%s", async (formula, expected) => {
    const { ask } = await workbook(0, 1);
    expect(await ask(formula)).toEqual(expected);
  });
});

describe("XMR: one row a value", () => {
  // NIST/SEMATECH e-Handbook 6.3.2.2, flow rate of ten batches, as a column with a gap.
  const values = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

  it("gives mean, limits and signals of the published example", async () => {
    const { ask, enter } = await workbook(0, 1);
    for (const [index, value] of values.entries()) await enter(`Tickets!F${index + 1}`, value);
    const rows = (await ask("=XMR(Tickets!F1:F10)")) as unknown[][];
    expect(rows).toHaveLength(10);
    expect(rows[3]).toEqual([expect.closeTo(50.81, 2), expect.closeTo(45.815, 3), expect.closeTo(55.805, 3), ""]);
  });

  it("marks the point outside, steps over empty texts and errors, and takes a row as well as a column", async () => {
    const { ask } = await workbook(0, 1);
    expect(((await ask("=XMR({95,96,94,95,80,95,96,95,94,95})")) as unknown[][]).map((row) => row[3])).toEqual(["", "", "", "", "outside", "", "", "", "", ""]);
    expect(((await ask("=XMR({95,96,94,#N/A,95,80,95,96,95,94,95})")) as unknown[][])[5][3]).toBe("outside");
  });

  it("has no limits where there is no value, in place of limits of 0", async () => {
    const { ask } = await workbook(0, 1);
    for (const gap of ["#N/A", '""']) {
      const rows = (await ask(`=XMR({95,96,94,${gap},95,80,95,96,95,94,95})`)) as unknown[][];
      expect([gap, rows[3]]).toEqual([gap, [rows[2][0], "#N/A", "#N/A", ""]]);
    }
  });

  it("counts an empty cell as the 0 that Excel hands over for it, unless IF makes a text of it", async () => {
    const { ask, enter } = await workbook(0, 1);
    for (const [index, value] of values.entries()) await enter(`Tickets!F${index + 1}`, value);
    await enter("Tickets!F4", "");
    const asText = (await ask('=XMR(IF(Tickets!F1:F10="","",Tickets!F1:F10))')) as unknown[][];
    expect([((await ask("=XMR(Tickets!F1:F10)")) as unknown[][])[3][3], asText[3][3], asText[0][0]]).toEqual(["outside", "", expect.closeTo((508.1 - 51.3) / 9, 8)]);
  });

  it("takes what the other texts are written in for that of a 1.000 among them: 0.950 beside it is no thousandth of it", async () => {
    const { ask } = await workbook(0, 1);
    const means = async (texts: string) => ((await ask(`=XMR({${texts}})`)) as unknown[][])[0][0];
    expect(await means('"0.950","1.000","0.950","1.000","0.950","1.000"')).toBeCloseTo(0.975, 12);
    expect(await means('"950","1.000","950","1.000","950","1.000"')).toBeCloseTo(975, 12);
    expect(await means('"950,5","1.000","950,5","1.000","950,5","1.000"')).toBeCloseTo(975.25, 12);
    expect(await means('"95.000%","96.000%","95.000%","96.000%","95.000%","96.000%"')).toBeCloseTo(0.955, 12);
  });

  it("says that five values are too few, and that a text is no figure", async () => {
    const { ask } = await workbook(0, 1);
    expect(await ask("=XMR({1,2,3,4,5})")).toBe("#N/A No data: fewer than 6 values tell no signal from noise.");
    expect(await ask('=XMR({1,2,3,4,5,"six"})')).toBe('#VALUE! values: "six" is not a number.');
  });
});

describe("SLA_FORECAST: the months to come", () => {
  /** So many tickets on the tenth of each month of 2025, one of ten of them missed; service runs every day. */
  function year(months: number) {
    const rows = Array.from({ length: months }, (_, month) => Array.from({ length: 30 }, (__, ticket) => {
      const day = `2025-${String(month + 1).padStart(2, "0")}-${String(ticket + 1).padStart(2, "0").replace(/29|30/, "28")}`;
      return [`T${month}-${ticket}`, serialOf(`${day}T09:00`), serialOf(`${day}T${ticket % 10 === 0 ? "14" : "10"}:00`), "Closed"];
    })).flat();
    return formulaWorkbook({
      Tickets: [["Number", "Opened", "Resolved", "State"], ...rows],
      Calendars: [["Calendar", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], ["All", ...Array<string>(7).fill("24 h")]],
      SLAs: [["SLA", "Target", "Goal"], ["FIX", "4 h", 0.95]],
    });
  }

  it("expects as many as came by working day, and a share as their quotient", async () => {
    const { ask } = await year(12);
    const rows = (await ask('=SLA_FORECAST(Tickets[#All],"FIX",2,DATE(2026,1,5))')) as unknown[][];
    expect(rows[0]).toEqual(["Period", "Decided", "Decided low", "Decided high", "Missed", "Missed low", "Missed high", "Attainment"]);
    expect(rows.slice(1).map(([period]) => period)).toEqual(["2026-01", "2026-02"]);
    expect(rows[1][1]).toBeCloseTo(30.6, 0);
    expect(rows[1][7]).toBeCloseTo(0.9, 3);
    expect(Number(rows[1][2])).toBeLessThan(Number(rows[1][1]));
  });

  it("refuses five months of past, and no months of future", async () => {
    const { ask } = await year(5);
    expect(await ask('=SLA_FORECAST(Tickets[#All],"FIX",3,DATE(2025,6,5))')).toBe("#N/A No data: fewer than 6 complete months allow no forecast.");
    expect(await ask('=SLA_FORECAST(Tickets[#All],"FIX",0)')).toMatch(/^#VALUE! periods: "0"/);
  });
});
