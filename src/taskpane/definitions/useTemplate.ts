import { useState } from "react";
import { languageOf } from "../../messages";
import { DEFAULT_TEMPLATE, type DefinitionEdit } from "../../tables";
import { loadTickets, NoTicketSourceError, proposeDefinitions, withWorkbook } from "../../workbook";
import { describeError } from "../pane";
import { useDefinitions } from "./DefinitionsContext";

export interface Template {
  /** What the template would add; `undefined`: nobody asked yet. */
  readonly offer: readonly DefinitionEdit[] | undefined;
  /** Why nothing can be proposed; "" when it can. */
  readonly problem: string;
  /** Which template the offer is of. */
  readonly name: string;
  /** `name`: another template than the last one. */
  propose(name?: string): Promise<void>;
  accept(): Promise<void>;
  forget(): void;
}

/** Definitions that a template makes from the tickets: proposed first, written when accepted. */
export function useTemplate(): Template {
  const { book, messages, save } = useDefinitions();
  const [offer, setOffer] = useState<readonly DefinitionEdit[]>();
  const [problem, setProblem] = useState("");
  const [name, setName] = useState(DEFAULT_TEMPLATE);
  return {
    offer,
    problem,
    name,
    async propose(wanted = name) {
      setProblem("");
      setName(wanted);
      try {
        const loaded = await withWorkbook((context) => loadTickets(context, book.agreement));
        setOffer(proposeDefinitions(book.sources, loaded, { template: wanted, language: languageOf(messages.formats.language), messages }));
      } catch (error) {
        const { what, action } = describeError(error, messages);
        setProblem(error instanceof NoTicketSourceError ? messages.editors.templates.needsTickets : messages.formats.sentences([what, action]));
      }
    },
    async accept() {
      const edits = offer ?? [];
      if (await save(edits, book, messages.editors.said.added(edits.length))) setOffer(undefined);
    },
    forget() {
      setOffer(undefined);
      setProblem("");
    },
  };
}
