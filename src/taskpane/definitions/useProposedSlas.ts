import { LANGUAGES, loadMessages } from "../../messages";
import { isSameWord } from "../../service-level/agreement";
import { cellAt, type DefinitionEdit, filledRows, tableNamed } from "../../tables";
import { useDefinitions } from "./DefinitionsContext";

export interface ProposedSlas {
  /** How many rows of `SLAs` are drafts. */
  readonly count: number;
  /** Puts them in force, all or none: their dates say from when to when. Where a template wrote that they are not agreed yet, in whatever language, nobody has written yet who agreed. */
  putInForce(): Promise<void>;
}

/** SLAs that bind nobody yet. */
export function useProposedSlas(): ProposedSlas {
  const { book, messages, save, focusOn } = useDefinitions();
  const source = tableNamed(book.sources, "SLAs");
  const says = (row: number, column: string, word: string) => source !== undefined && isSameWord(String(cellAt(source, row, column)), word);
  const drafts = source === undefined ? [] : filledRows(source).filter((row) => says(row, "Status", "draft"));
  return {
    count: drafts.length,
    async putInForce() {
      const proposals = (await Promise.all(LANGUAGES.map(loadMessages))).map(({ starter }) => starter.proposal);
      const edits = drafts.map((row): DefinitionEdit => {
        const isProposal = proposals.some((proposal) => says(row, "Agreed by", proposal));
        return { kind: "change", table: "SLAs", row, cells: { Status: "", ...(isProposal ? { "Agreed by": "" } : {}) } };
      });
      if (await save(edits, book, messages.editors.said.inForce(edits.length))) focusOn("add");
    },
  };
}
