import { joinList } from "../listCell";
import { helpDesk } from "./helpDesk";
import type { StarterInput, TemplateRow, TemplateRows } from "./starterDefinitions";
import type { StarterWords } from "./starterWords";

/** Of which part of the plan a step is. */
const PARTS: Readonly<Record<string, string>> = { "ASSESS-1": "PEOPLE", "PLAN-2": "PEOPLE", "PLAN-3": "PROCESSES", "PLAN-4": "TRAINING", "PLAN-5": "TOOLS" };

type Role = keyof StarterWords["roles"];

/** Who does it, who answers for it and is reported to, who is asked, who is told. */
const WHO: Readonly<Record<keyof StarterWords["activities"], readonly [responsible: readonly Role[], accountable: Role, consulted: readonly Role[], informed: readonly Role[]]>> = {
  lead: [["levelManager"], "headOfIt", ["deskLead", "teams"], ["cio", "client"]],
  listen: [["levelManager"], "levelManager", ["client"], ["deskLead", "teams"]],
  agree: [["levelManager"], "headOfIt", ["client", "deskLead", "teams"], ["cio"]],
  prepare: [["deskLead", "teams"], "levelManager", [], ["headOfIt"]],
  keep: [["deskLead", "teams"], "headOfIt", [], ["levelManager"]],
  report: [["levelManager"], "headOfIt", ["deskLead"], ["client", "cio"]],
  improve: [["deskLead", "teams"], "levelManager", ["client"], ["headOfIt"]],
};

/**
 * For those who have no agreement yet: the help desk's definitions, and the steps to service level management as open actions to be given owners and
 * dates, with the parts of the plan to be given their costs, and who does what.
 */
export function introduction(input: StarterInput): TemplateRows {
  const { steps, parts } = input.words;
  return {
    ...helpDesk(input),
    Responsibilities: responsibilities(input.words),
    Improvements: (["people", "processes", "tools", "training"] as const).map((part) => ({ Improvement: part.toUpperCase(), What: parts[part], Status: "proposed" })),
    Actions: (["assess", "plan", "agree", "run"] as const).flatMap((stage) => steps[stage].map((What, index) => {
      const Action = `${stage.toUpperCase()}-${index + 1}`;
      return { Action, What, Status: "open", Improvement: PARTS[Action] ?? "" };
    })),
  };
}

function responsibilities({ activities, roles }: StarterWords): TemplateRow[] {
  const named = (names: readonly Role[]) => joinList(names.map((name) => roles[name]));
  return (Object.keys(WHO) as (keyof typeof WHO)[]).map((key) => {
    const [responsible, accountable, consulted, informed] = WHO[key];
    return { Activity: activities[key], Responsible: named(responsible), Accountable: roles[accountable], Consulted: named(consulted), Informed: named(informed) };
  });
}
