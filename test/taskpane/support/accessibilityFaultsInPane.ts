import { waitFor } from "@testing-library/react";
import axe from "axe-core";

/** Fluent puts these beside a group to hand the focus on; they are never where the focus stays, so nobody meets them. */
const FOCUS_GUARDS = "[data-tabster-dummy]";

/** What axe finds in the page as it stands, as "rule: where". Contrast needs a real browser and is looked at there. */
export async function accessibilityFaultsInPane(): Promise<string[]> {
  // The pane goes on reading and moving while axe looks: a wait of Testing Library's own says that its updates are no surprise.
  const { violations } = await waitFor(() => axe.run({ exclude: [FOCUS_GUARDS] }, { rules: { "color-contrast": { enabled: false } } }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
