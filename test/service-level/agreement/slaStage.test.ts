import { slaAgeMs, slaStage } from "../../../src/service-level/agreement";
import type { SlaPaper } from "../../../src/service-level/agreement";
import { anSla } from "../../support/anAgreement";
import { at, days } from "../../support/instants";

const paper = (facts: Partial<SlaPaper>): SlaPaper => ({ agreedBy: "", agreedOn: undefined, writtenBy: "", lastConfirmed: undefined, status: "", procedure: "", ...facts });

describe("where an SLA stands in its life", () => {
  const of2026 = anSla({ validFrom: at("2026-01-01"), validTo: at("2027-01-01"), paper: paper({}) });

  it.each([["2025-12-31 23:59", "agreed"], ["2026-01-01 00:00", "in force"], ["2026-12-31 23:59", "in force"], ["2027-01-01 00:00", "superseded"]])(
    "is told by its dates: as of %s it is %s", (instant, stage) => expect(slaStage(of2026, at(instant))).toBe(stage));

  it("is in force without any dates", () => expect(slaStage(anSla(), at("2026-06-01"))).toBe("in force"));

  it("is what the table says before what the dates say", () => {
    expect(slaStage({ ...of2026, paper: paper({ status: "draft" }) }, at("2026-06-01"))).toBe("draft");
  });
});

describe("how long ago the client said yes to an SLA", () => {
  const now = at("2026-03-31");

  it("counts from the last confirmation, else from the agreement: 30 and 90 days", () => {
    const agreed = { agreedOn: at("2025-12-31") };
    expect(slaAgeMs(anSla({ paper: paper({ ...agreed, lastConfirmed: at("2026-03-01") }) }), now)).toBe(days(30));
    expect(slaAgeMs(anSla({ paper: paper(agreed) }), now)).toBe(days(90));
  });

  it("is not known where nobody wrote it down, and nothing for a day to come", () => {
    expect(slaAgeMs(anSla(), now)).toBeNaN();
    expect(slaAgeMs(anSla({ paper: paper({}) }), now)).toBeNaN();
    expect(slaAgeMs(anSla({ paper: paper({ agreedOn: at("2026-04-30") }) }), now)).toBe(0);
  });
});
