import { helpDesk } from "./helpDesk";
import type { StarterInput, TemplateRows } from "./starterDefinitions";

/** For those who have no agreement yet: the help desk's definitions, and the steps to service level management as open actions to be given owners and dates. */
export function introduction(input: StarterInput): TemplateRows {
  const { steps } = input.words;
  return {
    ...helpDesk(input),
    Actions: (["assess", "plan", "agree", "run"] as const).flatMap((stage) => steps[stage].map((What, index) => ({ Action: `${stage.toUpperCase()}-${index + 1}`, What, Status: "open" }))),
  };
}
