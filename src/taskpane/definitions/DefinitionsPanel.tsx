import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, Button, Spinner, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import type { Messages } from "../../messages";
import type { Tickets } from "../../service-level/ticket";
import { DefinitionsContext, type FocusKey, type Page } from "./DefinitionsContext";
import { RowForm } from "./form/RowForm";
import { Home } from "./Home";
import { PublicHolidays } from "./holidays/PublicHolidays";
import { RowListPage } from "./RowListPage";
import { useDefinitionBook } from "./useDefinitionBook";
import { useFocusReturn } from "./useFocusReturn";
import { useOwnTickets } from "./useOwnTickets";

const useStyles = makeStyles({
  root: { minWidth: 0 },
  said: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
  problem: { marginBottom: tokens.spacingVerticalS },
});

export interface DefinitionsPanelProps {
  readonly messages: Messages;
  /** Tickets as the workbook holds them now, where somebody has read them. Default: the panel reads them itself. */
  readonly tickets?: Tickets;
  /** Another number: cells that may hold tickets were edited. Default: 0. */
  readonly cellEdits?: number;
}

/** Everything that is agreed, as it stands in the tables of the workbook; every edit is one of theirs. */
export function DefinitionsPanel({ messages, tickets: given, cellEdits = 0 }: DefinitionsPanelProps) {
  const styles = useStyles();
  const { book, problem, dismiss, save } = useDefinitionBook(messages);
  const tickets = useOwnTickets(book, given, cellEdits);
  const [page, setPage] = useState<Page>({ kind: "home" });
  const [said, announce] = useState("");
  const root = useRef<HTMLDivElement>(null);
  const { focusOn, forget } = useFocusReturn(root);
  const shared = useMemo(() => book && {
    messages, book, tickets, announce, focusOn,
    go: (next: Page, focus?: FocusKey) => {
      setPage(next);
      if (focus) focusOn(focus);
      else forget();
    },
    save: async (...[edits, seen, done]: [Parameters<typeof save>[0], Parameters<typeof save>[1], string]) => {
      announce("");
      const isSaved = await save(edits, seen);
      if (isSaved) announce(done);
      return isSaved;
    },
  }, [messages, book, tickets, save, focusOn, forget]);

  return (
    <div ref={root} className={styles.root} onKeyDownCapture={forget} onPointerDownCapture={forget}>
      <div role="status" className={styles.said}>{said}</div>
      {problem !== "" && (
        <MessageBar className={styles.problem} intent="error" layout="multiline">
          <MessageBarBody>{problem}</MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={messages.editors.close} onClick={dismiss} />} />
        </MessageBar>
      )}
      {shared === undefined
        ? problem === "" && <Spinner size="small" label={messages.editors.loading} />
        : <DefinitionsContext value={shared}><PageContent page={page} /></DefinitionsContext>}
    </div>
  );
}

function PageContent({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case "home": return <Home />;
    case "agreement": return <RowForm key="agreement" target={{ kind: "agreement", table: "Agreement" }} from={{ kind: "home" }} />;
    case "publicHolidays": return <PublicHolidays />;
    case "list": return page.table === "Agreement" || page.table === "CSFs" || page.table === "KPIs" || page.table === "SLAs" ? <Home /> : <RowListPage table={page.table} />;
    case "row": return page.table === "Agreement" ? <Home /> : <RowForm key={`${page.table}/${page.row}`} target={{ kind: "row", table: page.table, row: page.row }} from={page.from} />;
    case "new": return page.table === "Agreement" ? <Home /> : <RowForm key={`${page.table}/new`} target={{ kind: "new", table: page.table, fresh: page.fresh }} from={page.from} />;
  }
}
