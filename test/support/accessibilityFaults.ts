import type { AxeResults } from "axe-core";
import { source as axeSource } from "axe-core";
import type { Frame, Page } from "playwright-core";

/** What axe leaves out. */
const LEFT_OUT = [
  // Fluent puts these beside a group to hand the focus on; they are never where the focus stays, so nobody meets them.
  "[data-tabster-dummy]",
  // Other pages are looked at by themselves.
  "iframe",
  // The grid of the workbench is another project's, and stands in for Excel's own.
  "[class*=univer-]", "canvas[data-u-comp]", "section[data-react-aria-top-layer]",
];

/** Findings that say nothing about this product: rule, and the element as it stands in the page. */
const NO_FAULTS: readonly (readonly [rule: string, element: RegExp])[] = [
  // The text of an item in a tree holds that of its children, which its name must not repeat.
  ["label-content-name-mismatch", /role="treeitem"/],
];

/** Waits until nothing fades or slides any more: what is half faded in is too pale for a moment only. What turns for ever is not waited for. */
async function motionHasEnded(frame: Page | Frame): Promise<void> {
  await frame.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/**
 * What axe finds in a page or in the pane's frame once it stands still, frames inside it left out: `rule: where it was found`, empty when all is well.
 * All rules of WCAG 2.2 A and AA and axe's own best practices.
 */
export async function accessibilityFaults(frame: Page | Frame): Promise<string[]> {
  await motionHasEnded(frame);
  await frame.evaluate(axeSource);
  const results = await frame.evaluate(
    (exclude) => (globalThis as unknown as { axe: { run(context: { exclude: string[][] }): Promise<AxeResults> } }).axe.run({ exclude }),
    LEFT_OUT.map((selector) => [selector]),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.filter(({ html }) => !NO_FAULTS.some(([rule, element]) => rule === id && element.test(html))).map(({ html, any, all, none }) => `${id}: ${html.slice(0, 200)} - ${[...any, ...all, ...none][0]?.message ?? ""}`));
}
