/** The names of all custom functions by their ids, from their metadata. */
declare const FUNCTION_NAMES: Readonly<Record<string, string>>;

type AnyFunction = (...values: unknown[]) => unknown;

/** The functions by their names, once one of them was called. */
let arriving: Promise<ReadonlyMap<string, AnyFunction>> | undefined;

// Every function is there from the start and brings its code when a cell first calls one: a pane that only opens need not wait for it.
for (const [id, name] of Object.entries(FUNCTION_NAMES)) {
  // The last value is Excel's account of the call. Excel keeps the metadata of an earlier version for long: it would stand for a parameter that was not there then (office-js #2777).
  CustomFunctions.associate(id, async (...values: unknown[]) => (await loadedFunctions()).get(name)!(...values.slice(0, -1)));
}

function loadedFunctions(): Promise<ReadonlyMap<string, AnyFunction>> {
  arriving ??= import("./functionList").then(({ FUNCTIONS }) => new Map(FUNCTIONS.map(({ name, fn }) => [name, fn])));
  // What could not be loaded is tried anew by the next call.
  arriving.catch(() => {
    arriving = undefined;
  });
  return arriving;
}
