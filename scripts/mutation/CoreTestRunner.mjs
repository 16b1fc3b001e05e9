import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from "@stryker-mutator/api/test-runner";
import { loadTestFile } from "./loadTestFile.mjs";

/** In the id of a test, between its file and its name. */
const FILE_END = ": ";
/** In Stryker's copy of the tree: how often each test reaches each change. The process that finds out is not the one that asks about changes. */
const REACHED_FILE = "reached.json";
/** A change that is reached so many times as often as the code without it is in a loop without an end. */
const HITS_WHEN_ENDLESS = 100;

/**
 * Stryker's way to the tests of the core. Jest needs seconds to start anew for each of many thousand changes; this loads the files whose tests reach the
 * change, each into modules of its own, and runs those tests alone, the quickest first, until one fails.
 */
class CoreTestRunner {
  static inject = tokens(commonTokens.options);
  #folder;
  /** id of a test -> id of a change -> how often it is reached. */
  #hitsOf;
  /** What the changed code asks: which change is active, and where to write what it has reached. */
  #stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

  constructor({ coreTests }) {
    this.#folder = resolve(coreTests);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const results = [];
    const reached = new Map();
    for (const path of testFiles(this.#folder)) {
      const file = relative(process.cwd(), path);
      // What the fixtures of a file reach while it is loaded counts for each of its tests.
      const [tests, byLoading] = await this.#reachedBy(file, () => loadTestFile(path));
      for (const [name, run] of tests) {
        const id = file + FILE_END + name;
        const [result, byTest] = await this.#reachedBy(id, () => resultOf(id, run));
        results.push(result);
        reached.set(id, { ...byLoading, ...byTest });
      }
    }
    const quickestFirst = [...results].sort((a, b) => a.timeSpentMs - b.timeSpentMs);
    const perTest = Object.fromEntries(quickestFirst.map(({ id }) => [id, reached.get(id)]));
    writeFileSync(REACHED_FILE, JSON.stringify(perTest));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { static: {}, perTest } };
  }

  /** Asks the tests of the filter in its order, which is that of the coverage above. A loop that became endless ends soon: each test has a limit of its own. */
  async mutantRun({ activeMutant: { id: change }, testFilter, disableBail }) {
    this.#hitsOf ??= JSON.parse(readFileSync(REACHED_FILE, "utf8"));
    const files = new Map();
    const tests = [];
    for (const id of testFilter) {
      const hitLimit = this.#hitsOf[id][change] * HITS_WHEN_ENDLESS;
      Object.assign(this.#stryker, { activeMutant: change, hitCount: 0, hitLimit });
      const [file, name] = splitAt(id, id.indexOf(FILE_END));
      if (!files.has(file)) files.set(file, testsOrFailure(file));
      tests.push(await resultOf(id, files.get(file)(name)));
      const endless = determineHitLimitReached(this.#stryker.hitCount, hitLimit);
      if (endless !== undefined) return toMutantRunResult(endless);
      if (!disableBail && tests.at(-1).status === TestStatus.Failed) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail);
  }

  /** What `work` gives, and what it reached: id of a change -> how often. */
  async #reachedBy(id, work) {
    // Modules keep the object that they meet first.
    const { perTest } = (this.#stryker.mutantCoverage ??= { static: {}, perTest: {} });
    this.#stryker.currentTestId = id;
    const result = await work();
    this.#stryker.currentTestId = undefined;
    return [result, perTest[id] ?? {}];
  }
}

const testFiles = (folder) =>
  readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".test.ts")).sort().map((name) => join(folder, name));

const splitAt = (id, end) => [id.slice(0, end), id.slice(end + FILE_END.length)];

/** A file that cannot be loaded fails with each of its tests. */
function testsOrFailure(file) {
  try {
    const tests = loadTestFile(resolve(file));
    return (name) => tests.get(name);
  } catch (error) {
    return () => () => {
      throw error;
    };
  }
}

async function resultOf(id, run) {
  const start = performance.now();
  const result = { id, name: id, timeSpentMs: 0 };
  try {
    await run();
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - start };
  } catch (error) {
    return { ...result, status: TestStatus.Failed, failureMessage: String(error?.message ?? error), timeSpentMs: performance.now() - start };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "core", CoreTestRunner)];

export const strykerValidationSchema = {
  properties: { coreTests: { description: "Folder of the tests to ask, below the project's root", type: "string" } },
};
