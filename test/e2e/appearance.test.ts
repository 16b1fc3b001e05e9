import { accessibilityFaults } from "../support/accessibilityFaults";
import * as job from "../support/browserJob";
import { browserSite } from "../support/browserSite";
import { overflowFaults } from "../support/overflowFaults";

const site = browserSite("workbench");

/** The colour behind the pane. */
const background = (bench: job.Bench) => bench.pane.locator("header").evaluate((header) => getComputedStyle(header.parentElement!).backgroundColor);

/** Of scroll bars and of buttons that the browser draws by itself. */
const colorScheme = (bench: job.Bench) => bench.pane.locator("header").evaluate((header) => getComputedStyle(header).colorScheme);

describe("Office's theme", () => {
  it("is followed by the open pane, which loses nothing of what was entered", async () => {
    const bench = await job.openWorkbench(site);
    await job.showDefinitions.run(bench);
    await job.enterTarget.run(bench);
    expect(await background(bench)).toBe("rgb(255, 255, 255)");
    expect(await colorScheme(bench)).toBe("light");
    await bench.page.getByRole("switch", { name: bench.words.workbench.darkTheme }).click();
    await bench.page.waitForFunction(() => {
      const pane = document.querySelector<HTMLIFrameElement>('iframe[src^="taskpane.html"]')!.contentDocument!;
      return getComputedStyle(pane.querySelector("header")!.parentElement!).backgroundColor !== "rgb(255, 255, 255)";
    });
    expect(await colorScheme(bench)).toBe("dark");
    expect(await bench.pane.getByRole("textbox", { name: bench.words.editors.columns.Target, exact: true }).inputValue()).toBe("90 min");
    await bench.page.context().close();
  }, 60_000);
});

/** Steps at which every kind of control, badge and chart is seen. */
const PLACES: readonly job.Step[] = [job.readData, job.showDefinitions, job.enterTarget, { name: "preview", run: (bench) => job.previewReview(bench, "quarterly") }];

describe.each(["light", "dark"] as const)("a contrast theme of Windows, %s", (theme) => {
  it("leaves focus, selection, status and charts to be seen", async () => {
    const bench = await job.openWorkbench(site, { theme, contrast: true });
    const frame = job.paneFrame(bench);
    for (const place of PLACES) {
      await place.run(bench);
      expect([place.name, await accessibilityFaults(frame)]).toEqual([place.name, []]);
    }
    const seen = await frame.evaluate(() => {
      const canvas = getComputedStyle(document.querySelector("header")!.parentElement!).backgroundColor;
      const style = (element: Element) => getComputedStyle(element);
      const badge = [...document.querySelectorAll(".fui-Badge")].find((each) => each.textContent !== "")!;
      const line = document.querySelector("svg path[stroke], svg line[stroke]")!;
      const [selected, other] = [document.querySelector('[role=tab][aria-selected=true]')!, document.querySelector('[role=tab][aria-selected=false]')!];
      const button = document.querySelector<HTMLElement>("main button:not([disabled])")!;
      button.focus();
      return {
        canvas,
        badgeHasEdge: [style(badge), getComputedStyle(badge, "::after")].some(({ borderTopStyle, borderTopWidth }) => borderTopStyle !== "none" && parseFloat(borderTopWidth) > 0),
        badgeIsRead: style(badge).color !== style(badge).backgroundColor,
        lineIsDrawn: style(line).stroke !== canvas && style(line).stroke !== "none",
        selectedTabDiffers: getComputedStyle(selected, "::after").backgroundColor !== getComputedStyle(other, "::after").backgroundColor,
      };
    });
    expect(seen).toMatchObject({ badgeHasEdge: true, badgeIsRead: true, lineIsDrawn: true, selectedTabDiffers: true });
    expect(seen.canvas).toBe(theme === "dark" ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)");
    await bench.page.keyboard.press("Tab");
    const focus = await frame.evaluate(() => {
      const active = document.activeElement!;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const ring = getComputedStyle(active, "::after");
      return outlineStyle !== "none" || parseFloat(outlineWidth) > 0 || ring.borderTopStyle !== "none";
    });
    expect(focus).toBe(true);
    await bench.page.context().close();
  }, 240_000);
});

describe("a language that is written from right to left", () => {
  it("finds the pane mirrored, without overlap and without a fault for assistive technology", async () => {
    const bench = await job.openWorkbench(site, { direction: "rtl" });
    const frame = job.paneFrame(bench);
    expect(await frame.evaluate(() => getComputedStyle(document.querySelector("h1")!).direction)).toBe("rtl");
    for (const place of [...PLACES, {
      name: "stakeholders",
      run: async (each: job.Bench) => {
        for (const step of [job.showDefinitions, job.saveTarget, job.showOtherDefinition("Stakeholders")]) await step.run(each);
      },
    }]) {
      await place.run(bench);
      expect([place.name, ...await overflowFaults(frame), ...await accessibilityFaults(frame)]).toEqual([place.name]);
    }
    await bench.page.context().close();
  }, 240_000);
});
