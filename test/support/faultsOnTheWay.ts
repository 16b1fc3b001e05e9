import type { Browser } from "playwright-core";
import { openWorkbench, walkThroughJob } from "./browserJob";
import type { Bench, BenchOptions } from "./browserJob";

/** Walks through the whole job and collects what `look` finds at its steps, each fault once, with the step where it was met first. */
export async function faultsOnTheWay(browser: Browser, origin: string, options: BenchOptions, look: (bench: Bench) => Promise<readonly string[]>): Promise<string[]> {
  const bench = await openWorkbench(browser, origin, options);
  const faults = new Map<string, string>();
  const lookAround = async (step: string) => {
    for (const fault of await look(bench)) if (!faults.has(fault)) faults.set(fault, step);
  };
  await lookAround("sample");
  await walkThroughJob(bench, lookAround);
  await bench.page.context().close();
  return [...faults].map(([fault, step]) => `${step}: ${fault}`);
}
