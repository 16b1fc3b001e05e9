import type { Messages } from "../messages";
import { normalWord } from "../service-level/agreement";
import { type DefinitionContents, proposeStatusMap, starterDefinitions, type StarterInput } from "../tables";
import type { LoadedTickets } from "./tickets";

/** In which words and by which template definitions are proposed. */
export interface StarterRequest {
  /** A template's name; the default one when left out. */
  readonly template?: string;
  readonly language: string;
  readonly messages: Messages;
}

/**
 * The definitions that a template proposes for these tickets, and where they and their history stand.
 * @throws {TemplateError} there is no such template
 */
export function starterContents(loaded: Pick<LoadedTickets, "tickets" | "recognition">, sources: Pick<StarterInput, "ticketSource" | "historySource">, request: StarterRequest): DefinitionContents {
  const { tickets, recognition } = loaded;
  // A history may write the statuses of the tickets otherwise; they stand as the tickets have them.
  const labels = [...(tickets.history?.statusLabels ?? []), ...tickets.status.labels].filter((label) => label !== "");
  const statuses = [...new Map(labels.map((label) => [normalWord(label), label])).values()];
  return starterDefinitions(
    {
      recognition,
      priorities: tickets.priority.labels,
      services: tickets.service.labels,
      statusMap: proposeStatusMap(statuses, recognition),
      ...sources,
      language: request.language,
      words: request.messages.starter,
    },
    request.template,
  );
}
