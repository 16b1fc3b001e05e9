import type { AxeResults } from "axe-core";
import { source as axeSource } from "axe-core";
import type { Frame, Page } from "playwright-core";

/**
 * What axe finds in a page or in the pane's frame as it stands now: `rule: where it was found`, empty when all is well.
 * All rules of WCAG 2.2 A and AA and axe's own best practices.
 */
export async function accessibilityFaults(frame: Page | Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  const results = await frame.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} - ${failureSummary}`));
}
