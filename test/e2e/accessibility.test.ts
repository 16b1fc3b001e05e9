import { accessibilityFaults } from "../support/accessibilityFaults";
import { paneFrame } from "../support/browserJob";
import { browserSite } from "../support/browserSite";
import { faultsOnTheWay } from "../support/faultsOnTheWay";
import { overflowFaults } from "../support/overflowFaults";

const site = browserSite("workbench");

describe.each(["light", "dark"] as const)("the whole job in the %s theme", (theme) => {
  it("gives a screen reader nothing to stumble over, in the pane and around it", async () => {
    const faults = await faultsOnTheWay(site, { theme }, async (bench) => [...await accessibilityFaults(paneFrame(bench)), ...await accessibilityFaults(bench.page)]);
    expect(faults).toEqual([]);
  }, 240_000);
});

describe("the whole job where room is short", () => {
  it.each([
    ["in a pane of 350x378", { size: { width: 900, height: 537 } }],
    ["at a zoom of 200% on a screen of 1280x960", { size: { width: 640, height: 480 }, scale: 2 }],
  ])("can be done %s, in the language with the longest words", async (_, options) => {
    expect(await faultsOnTheWay(site, { ...options, language: "ru" }, (bench) => overflowFaults(paneFrame(bench)))).toEqual([]);
  }, 240_000);
});
