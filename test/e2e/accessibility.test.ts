import type { Browser } from "playwright-core";
import { accessibilityFaults } from "../support/accessibilityFaults";
import { launchBrowser } from "../support/browser";
import { paneFrame } from "../support/browserJob";
import { servePages } from "../support/browserPages";
import type { ServedPages } from "../support/browserPages";
import { faultsOnTheWay } from "../support/faultsOnTheWay";
import { overflowFaults } from "../support/overflowFaults";

let browser: Browser;
let site: ServedPages;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), servePages("workbench")]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe.each(["light", "dark"] as const)("the whole job in the %s theme", (theme) => {
  it("gives a screen reader nothing to stumble over, in the pane and around it", async () => {
    const faults = await faultsOnTheWay(browser, site.origin, { theme }, async (bench) => [...await accessibilityFaults(paneFrame(bench)), ...await accessibilityFaults(bench.page)]);
    expect(faults).toEqual([]);
  }, 240_000);
});

describe("the whole job where room is short", () => {
  it.each([
    ["in a pane of 350x378", { size: { width: 900, height: 537 } }],
    ["at a zoom of 200 % on a screen of 1280x960", { size: { width: 640, height: 480 }, scale: 2 }],
  ])("can be done %s, in the language with the longest words", async (_, options) => {
    expect(await faultsOnTheWay(browser, site.origin, { ...options, language: "ru" }, (bench) => overflowFaults(paneFrame(bench)))).toEqual([]);
  }, 240_000);
});
