import { type RefObject, useEffect, useRef } from "react";

/**
 * Takes the lines of a chart out of the landmarks of the page. The chart library calls each line a region, by the same English name in
 * every chart, so that a screen reader's list of landmarks fills with them. `names`: what the lines show, in their order.
 */
export function useLinesAsGroups<T extends Element>(names: readonly string[]): RefObject<T | null> {
  const ref = useRef<T>(null);
  const joined = names.join("\n");
  useEffect(() => {
    const chart = ref.current;
    if (chart === null) return undefined;
    const rename = () => {
      chart.querySelectorAll("g[role=region]").forEach((line, index) => {
        line.setAttribute("role", "group");
        line.setAttribute("aria-label", joined.split("\n")[index] ?? "");
      });
    };
    rename();
    const observer = new MutationObserver(rename);
    observer.observe(chart, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [joined]);
  return ref;
}
