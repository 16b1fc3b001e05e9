import type { DeskFlagField, TicketField } from "../../service-level/ticket";
import { ASSIGNEE_COLUMN } from "../vocabulary/assigneeColumn";
import { CHANGED_COLUMN } from "../vocabulary/changedColumn";
import { CLASS_COLUMNS } from "../vocabulary/classColumns";
import { CLIENT_COLUMN } from "../vocabulary/clientColumn";
import { CLOSED_COLUMN } from "../vocabulary/closedColumn";
import { DUE_COLUMN } from "../vocabulary/dueColumn";
import { FIGURE_COLUMNS } from "../vocabulary/figureColumns";
import { FIRST_RESPONSE_COLUMN } from "../vocabulary/firstResponseColumn";
import { GROUP_COLUMN } from "../vocabulary/groupColumn";
import { ID_COLUMN } from "../vocabulary/idColumn";
import { OPENED_COLUMN } from "../vocabulary/openedColumn";
import { REQUESTER_COLUMN } from "../vocabulary/requesterColumn";
import { RESOLVED_COLUMN } from "../vocabulary/resolvedColumn";
import { type ColumnWords, listOf } from "../vocabulary/words";
import { plainWords } from "./normaliseHeader";

/** One way to call a field. */
export interface Meaning {
  readonly field: TicketField;
  readonly weight: number;
  /** The words alone may mean a text ("Resolution"): they count only with a date word beside them or dates in the column. */
  readonly needsDateWord: boolean;
}

/** An export with "Opened" and "Created" has its opening time in "Opened", which weighs more. */
const COLUMNS: ColumnWords<Exclude<TicketField, DeskFlagField>> = {
  ...ID_COLUMN, ...OPENED_COLUMN, ...FIRST_RESPONSE_COLUMN, ...RESOLVED_COLUMN, ...CLOSED_COLUMN, ...DUE_COLUMN, ...CHANGED_COLUMN, ...CLASS_COLUMNS,
  ...GROUP_COLUMN, ...ASSIGNEE_COLUMN, ...CLIENT_COLUMN, ...REQUESTER_COLUMN, ...FIGURE_COLUMNS,
};

const MEANINGS = new Map<string, Meaning[]>();
for (const field of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
  for (const [weight, words] of COLUMNS[field]) {
    for (const word of listOf(words)) {
      const needsDateWord = word.startsWith("*");
      const key = plainWords(word);
      const meanings = MEANINGS.get(key) ?? [];
      if (!meanings.some((meaning) => meaning.field === field)) meanings.push({ field, weight, needsDateWord });
      MEANINGS.set(key, meanings);
    }
  }
}

/** A name in which the seams of its words cannot be seen says less than one that shows them. */
const GLUED_PENALTY = 14;

/** The same words as one: "lastmodified", "companyname". */
const GLUED = new Map([...MEANINGS].map(([words, meanings]) => [words.replaceAll(" ", ""), meanings.map((meaning) => ({ ...meaning, weight: meaning.weight - GLUED_PENALTY }))]));

/** What these words can mean. */
export function meaningsOf(words: string): readonly Meaning[] {
  return MEANINGS.get(words) ?? (words.includes(" ") ? [] : (GLUED.get(words) ?? []));
}
