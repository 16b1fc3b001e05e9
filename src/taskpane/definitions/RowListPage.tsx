import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular, CalendarAddRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { cellAt, definitionTable, definitionText, filledRows, tableNamed } from "../../tables";
import { Details } from "../components/Details";
import { focusMark, useDefinitions } from "./DefinitionsContext";
import { choiceOf, type EditableTable } from "./editableTables";
import { PageHead } from "./PageHead";
import { RemoveQuestion } from "./RemoveQuestion";
import { rowFindings } from "./rowFindings";
import { RowMenu } from "./RowMenu";
import type { TreeTable } from "./tree/definitionTree";
import { useRowActions } from "./useRowActions";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginBottom: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  open: { flexGrow: 1, minWidth: 0, justifyContent: "flex-start", textAlign: "start", paddingInline: tokens.spacingHorizontalXS },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground3 },
});

/** Which columns name a row, and which say more about it. */
const SHOWN: Readonly<Record<Exclude<EditableTable, "Agreement" | TreeTable>, { readonly title: readonly string[]; readonly detail: readonly string[] }>> = {
  Services: { title: ["Service"], detail: ["Level", "Calendar", "Owner"] },
  Calendars: { title: ["Calendar"], detail: ["Time zone", "Monday"] },
  Holidays: { title: ["Name", "Date"], detail: ["Date", "Last day", "Hours", "Calendar"] },
  Promises: { title: ["Words", "Promise"], detail: ["Promise", "Service", "Restore within"] },
  Stakeholders: { title: ["Person"], detail: ["Role", "Position", "Organisation"] },
  Responsibilities: { title: ["Activity"], detail: ["Responsible", "Accountable"] },
  Outages: { title: ["Service"], detail: ["Start", "End", "Cause", "Excluded"] },
  Feedback: { title: ["Person", "Words", "Date"], detail: ["Date", "Score", "Words"] },
  Needs: { title: ["What", "Need"], detail: ["Need", "Status", "Service"] },
  Improvements: { title: ["What", "Improvement"], detail: ["Improvement", "Status", "Due", "Owner"] },
  Actions: { title: ["What", "Action"], detail: ["Action", "Status", "Due", "Owner"] },
  Risks: { title: ["What", "Risk"], detail: ["Risk", "Status", "Review on", "Owner"] },
  Decisions: { title: ["What", "Decision"], detail: ["Decision", "Status", "Decided on"] },
  Reviews: { title: ["Period", "Review"], detail: ["Type", "Planned", "Held on"] },
  Changes: { title: ["What", "Change"], detail: ["Change", "Implemented", "Outcome"] },
  Figures: { title: ["Figure"], detail: ["Period", "Value", "Source"] },
  Levels: { title: ["Service"], detail: ["Level", "Price per month"] },
  StatusMap: { title: ["Status"], detail: ["State", "Waiting for"] },
  ColumnMap: { title: ["Field"], detail: ["Column", "Format"] },
};
export type ListedTable = keyof typeof SHOWN;

export interface RowListPageProps {
  readonly table: ListedTable;
}

/** The rows of one table, each with the way into its form. */
export function RowListPage({ table }: RowListPageProps) {
  const styles = useStyles();
  const { book, messages, go, focusOn } = useDefinitions();
  const words = messages.editors;
  const actions = useRowActions(table, { kind: "list", table });
  const [leaving, setLeaving] = useState<number>();
  const source = tableNamed(book.sources, table);
  const rows = source === undefined ? [] : filledRows(source);
  const text = (row: number, column: string) => {
    const { kind } = definitionTable(table).columns.find(({ name }) => name === column)!;
    const cell = definitionText(kind, cellAt(source!, row, column), book.date1904);
    return kind === "oneOf" && cell !== "" ? choiceOf(messages, column, cell) : cell;
  };
  const titleOf = (row: number) => SHOWN[table].title.map((column) => text(row, column)).find((each) => each !== "") ?? "";
  return (
    <>
      <PageHead title={words.titles[table]} onBack={() => go({ kind: "home" }, table)} />
      <div className={styles.bar}>
        <Button size="small" icon={<AddRegular />} {...focusMark("add")} onClick={() => actions.add()}>{words.additions[table]}</Button>
        {table === "Holidays" && <Button size="small" icon={<CalendarAddRegular />} onClick={() => go({ kind: "publicHolidays" })}>{words.holidays.import}</Button>}
      </div>
      {leaving !== undefined && (
        <RemoveQuestion
          id={titleOf(leaving)} unlinked={actions.unlinked(leaving)} onKeep={() => {
            setLeaving(undefined);
            focusOn(`${table}/${leaving}`);
          }}
          onRemove={() => {
            setLeaving(undefined);
            focusOn("add");
            void actions.remove(leaving);
          }}
        />
      )}
      {rows.length === 0 && <Text>{words.empty.nothingHere}</Text>}
      <ul className={styles.list}>
        {rows.map((row) => {
          const title = titleOf(row);
          const toLookAt = rowFindings(book, table, row).length;
          const details = SHOWN[table].detail.map((column) => text(row, column)).filter((each) => each !== title);
          return (
            <li key={row} className={styles.item}>
              <Button className={styles.open} {...focusMark(`${table}/${row}`)} appearance="subtle" onClick={() => actions.edit(row)}>
                <span className={styles.words}>
                  <Text>{title}</Text>
                  <Text size={200} className={styles.detail}><Details parts={[...details, toLookAt > 0 ? words.toLookAt(toLookAt) : ""]} /></Text>
                </span>
              </Button>
              <RowMenu
                id={title} onEdit={() => actions.edit(row)} onDuplicate={() => actions.duplicate(row)} onRemove={() => setLeaving(row)}
                child={table === "Improvements" ? { label: words.carryOver, onAdd: () => actions.carryOver(row) } : undefined}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
