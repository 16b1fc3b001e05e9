import { serialOf } from "../support/foreignWorkbook";
import { formulaWorkbook } from "../support/formulaWorkbook";

type Mappings = Record<string, (...values: unknown[]) => Promise<unknown>>;

/** The functions by their ids as Excel's client calls them: with the arguments that the metadata names, and its account of the call behind them. */
async function mappings(): Promise<Mappings> {
  await formulaWorkbook({ Agreement: [["Item", "Value"], ["Default calendar", "Desk"]], Calendars: [["Calendar", "Monday"], ["Desk", "09:00-17:00"], ["Plant", "06:00-22:00"]] });
  Object.assign(globalThis, { FUNCTION_NAMES: { SLAHOURS: "SLA_HOURS" } });
  jest.requireActual("../../src/functions/main");
  return (CustomFunctions as unknown as { readonly _association: { readonly mappings: Mappings } })._association.mappings;
}

const CALL = { functionName: "SLAHOURS", address: "Sheet1!A1" };

describe("a function that Excel calls", () => {
  it("works while Excel still has the list of functions of an earlier version, which knew fewer of its parameters", async () => {
    const { SLAHOURS } = await mappings();
    const [start, end] = ["2026-03-02T08:00", "2026-03-02T12:00"].map((time) => [[serialOf(time)]]);
    expect(await SLAHOURS(start, end, null, CALL)).toEqual([[3]]);
    expect(await SLAHOURS(start, end, CALL)).toEqual([[3]]);
  });
});
