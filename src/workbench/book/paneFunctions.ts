import type { CalculatorOptions } from "../../host/calc";
import type { FrameFunctions } from "../../host/frame";

/** The functions of the pane's page under the names that people type, as the calculation calls them. */
export function paneFunctions(found: FrameFunctions): ReturnType<CalculatorOptions["functions"]> {
  const functions = new Map<string, { fn: (...values: never[]) => unknown; parameterCount: number; rangeCount: number; isRepeating: boolean; allowsErrors: boolean }>();
  for (const { id, name, parameters } of FUNCTION_METADATA.functions) {
    const key = id.toUpperCase();
    if (!Object.hasOwn(found, key)) continue;
    const rangeCount = parameters.filter(({ dimensionality }) => dimensionality === "matrix").length;
    functions.set(name.toUpperCase(), { fn: found[key], parameterCount: parameters.length, rangeCount, isRepeating: parameters.at(-1)?.repeating === true, allowsErrors: true });
  }
  return functions;
}
