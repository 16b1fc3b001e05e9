import { AgreementError, kpiRows, lastInstant, slaAtEnd, slaRows, versionInForce } from "../../../src/service-level/agreement";
import { aKpi, anAgreement, anSla } from "../../support/anAgreement";
import { at } from "../../support/instants";

const agreement = anAgreement({
  slas: [anSla({ id: "S1", name: "2025", validTo: at("2026-01-01") }), anSla({ id: "S2" }), anSla({ id: "s1 ", name: "2026", validFrom: at("2026-01-01") })],
  kpis: [aKpi({ id: "K1", name: "2025" }), aKpi({ id: "K2" }), aKpi({ id: "k1", name: "2026" })],
});

describe("the rows of one SLA or KPI", () => {
  it("are all with its id, without regard to case and outer blanks, in the order of the table", () => {
    expect(slaRows(agreement, " S1").map(({ name }) => name)).toEqual(["2025", "2026"]);
    expect(kpiRows(agreement, "K1").map(({ name }) => name)).toEqual(["2025", "2026"]);
  });

  it("say which id the agreement does not have", () => {
    expect(() => slaRows(agreement, "S9")).toThrow(expect.objectContaining({ name: "AgreementError", code: "unknownSla", found: "S9", message: '"S9" is not in the agreement (unknownSla).' }));
    expect(() => kpiRows(agreement, "S1")).toThrow(expect.objectContaining({ code: "unknownKpi", found: "S1" }));
    expect(() => kpiRows(agreement, "S1")).toThrow(AgreementError);
  });

  it.each([["2025-12-31 23:59", "2025"], ["2026-01-01 00:00", "2026"]])("as of %s the version of %s is in force", (instant, version) => {
    expect(versionInForce(slaRows(agreement, "S1"), at(instant))?.name).toBe(version);
  });

  it("none is in force before the first", () => expect(versionInForce([anSla({ validFrom: at("2026-01-01") })], at("2025-06-01"))).toBeUndefined());

  it("stand for a period by the one in force at its end, as far as anything is known of it", () => {
    const [year, half] = [{ from: at("2025-07-01"), to: at("2026-07-01") }, { from: at("2025-07-01"), to: at("2026-01-01") }];
    const name = (period: typeof year, asOf: string) => slaAtEnd(slaRows(agreement, "S1"), period, at(asOf)).name;
    expect([name(year, "2026-08-01"), name(half, "2026-08-01"), name(year, "2025-12-31"), name(year, "2026-01-01")]).toEqual(["2026", "2025", "2025", "2026"]);
    expect([lastInstant(half, half.to - 2), lastInstant(half, half.to), lastInstant(half, half.to + 2)].map((instant) => instant - half.to)).toEqual([-2, -1, -1]);
  });

  it("stand for a period in which none is in force by the last of the table", () => {
    const rows = [anSla({ name: "first", validTo: at("2024-01-01") }), anSla({ name: "last", validTo: at("2023-01-01") })];
    expect(slaAtEnd(rows, { from: at("2025-01-01"), to: at("2025-02-01") }, at("2025-03-01")).name).toBe("last");
  });
});
