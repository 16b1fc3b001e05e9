import axe from "axe-core";

/** Fluent puts these beside a group to hand the focus on; they are never where the focus stays, so nobody meets them. */
const FOCUS_GUARDS = "[data-tabster-dummy]";

/** What axe finds in the page as it stands, as "rule: where". Contrast needs a real browser and is looked at there. */
export async function accessibilityFaultsInPane(): Promise<string[]> {
  const { violations } = await axe.run({ exclude: [FOCUS_GUARDS] }, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
