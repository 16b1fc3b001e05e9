import type { AxeResults } from "axe-core";
import { source as axeSource } from "axe-core";
import type { Frame, Page } from "playwright-core";

/** Fluent puts these beside a group to hand the focus on; they are never where the focus stays, so nobody meets them. */
const FOCUS_GUARDS = "[data-tabster-dummy]";

/**
 * What axe finds in a page or in the pane's frame as it stands now: `rule: where it was found`, empty when all is well.
 * All rules of WCAG 2.2 A and AA and axe's own best practices.
 */
export async function accessibilityFaults(frame: Page | Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const results = await frame.evaluate(
    (exclude) => (globalThis as unknown as { axe: { run(context: { exclude: string[] }): Promise<AxeResults> } }).axe.run({ exclude: [exclude] }),
    FOCUS_GUARDS,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} - ${failureSummary}`));
}
