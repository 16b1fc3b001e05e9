import { accessibilityFaults } from "../support/accessibilityFaults";
import { openWorkbench, paneFrame, paneIsReady, readData, showResults, writeReview } from "../support/browserJob";
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

  it("shows a client whose name is one word of sixty letters", async () => {
    const bench = await openWorkbench(site);
    const frame = paneFrame(bench);
    const faults: string[] = [];
    const look = async (step: string) => void faults.push(...(await overflowFaults(frame)).map((fault) => `${step}: ${fault}`));
    await frame.evaluate(() => Excel.run(async (context) => {
      const items = context.workbook.tables.getItem("Agreement").getDataBodyRange().load({ values: true });
      await context.sync();
      items.getCell(items.values.findIndex(([item]) => item === "Client"), 1).values = [["Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauten"]];
      await context.sync();
    }));
    await readData.run(bench);
    await paneIsReady(bench);
    await writeReview(bench, "monthly", look);
    await showResults.run(bench);
    await look("results");
    await bench.page.context().close();
    expect(faults).toEqual([]);
  }, 120_000);
});
