import { useState } from "react";
import { languageOf } from "../../messages";
import type { DefinitionEdit } from "../../tables";
import { loadTickets, NoTicketSourceError, proposeDefinitions, withWorkbook } from "../../workbook";
import { describeError } from "../pane";
import { useDefinitions } from "./DefinitionsContext";

export interface Template {
  /** What the template would add; `undefined`: nobody asked yet. */
  readonly offer: readonly DefinitionEdit[] | undefined;
  /** Why nothing can be proposed; "" when it can. */
  readonly problem: string;
  propose(): Promise<void>;
  accept(): Promise<void>;
  forget(): void;
}

/** Definitions of a help desk made from the tickets: proposed first, written when accepted. */
export function useTemplate(): Template {
  const { book, messages, save } = useDefinitions();
  const [offer, setOffer] = useState<readonly DefinitionEdit[]>();
  const [problem, setProblem] = useState("");
  return {
    offer,
    problem,
    async propose() {
      setProblem("");
      try {
        const loaded = await withWorkbook((context) => loadTickets(context, book.agreement));
        setOffer(proposeDefinitions(book.sources, loaded, { language: languageOf(messages.formats.language), messages }));
      } catch (error) {
        const { what, action } = describeError(error, messages);
        setProblem(error instanceof NoTicketSourceError ? messages.editors.templates.needsTickets : `${what} ${action}`);
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
