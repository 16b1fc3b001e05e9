export { createCalculator } from "./createCalculator";
export type { Calculator, CalculatorOptions } from "./createCalculator";
export type { CustomFunction, CustomFunctionEntry, CustomFunctions, Invocation } from "./customFunctions";
