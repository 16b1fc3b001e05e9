import { openWorkbench, walkThroughJob } from "./browserJob";
import type { Bench, BenchOptions } from "./browserJob";
import type { BrowserSite } from "./browserSite";

/** Walks through the whole job and collects what `look` finds at its steps, each fault once, with the step where it was met first. */
export async function faultsOnTheWay(site: BrowserSite, options: BenchOptions, look: (bench: Bench) => Promise<readonly string[]>): Promise<string[]> {
  const bench = await openWorkbench(site, options);
  const faults = new Map<string, string>();
  const lookAround = async (step: string) => {
    for (const fault of await look(bench)) if (!faults.has(fault)) faults.set(fault, step);
  };
  await lookAround("sample");
  await walkThroughJob(bench, lookAround);
  await bench.page.context().close();
  return [...faults].map(([fault, step]) => `${step}: ${fault}`);
}
