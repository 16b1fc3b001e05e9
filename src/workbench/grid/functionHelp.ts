import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import { FunctionType } from "@univerjs/preset-sheets-core";

/** Where the grid finds the words of the help among its own texts; `gridLocale` puts them there. */
export const FUNCTION_HELP_KEY = "serviceReviewFunctions";

/** What an argument may look like, by its name. */
const EXAMPLES: Readonly<Record<string, string>> = {
  tickets: "Tickets[#All]", outages: "Outages[#All]", sla: '"P1-RESOLUTION"', kpi: '"BACKLOG"', csf: '"QUICK-HELP"', promise: '"MAIL"', period: '"2026-Q1"', calendar: '"Business hours"',
  start: '"2026-03-06 16:00"', end: '"2026-03-09 10:00"', hours: "4", id: '"T-00001"', grain: '"month"', periods: "12", met: "29", decided: "30", confidence: "0.95", per: '"year"',
};

/** Names and arguments of the add-in's functions for the help that appears while someone types a formula, in the words of the grid's language. */
export function functionHelp(): IFunctionInfo[] {
  return FUNCTION_METADATA.functions.map(({ name, parameters }) => {
    const words = `${FUNCTION_HELP_KEY}.${name}`;
    return {
      functionName: name,
      functionType: FunctionType.User,
      description: `${words}.description`,
      abstract: `${words}.description`,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.shownName,
        detail: `${words}.parameters.${parameter.name}`,
        example: EXAMPLES[parameter.name] ?? "",
        require: parameter.optional ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    };
  });
}
