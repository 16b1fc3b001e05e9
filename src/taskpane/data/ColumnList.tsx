import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { TICKET_FIELDS, type TicketField } from "../../service-level/ticket";
import type { LoadedTickets, WorkbookData } from "../../workbook";
import { usePane } from "../pane";
import { columnEvidence } from "./columnEvidence";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  evidence: { color: tokens.colorNeutralForeground2 },
  more: { cursor: "pointer" },
  rest: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalM },
});

export interface ColumnListProps {
  readonly data: WorkbookData;
  readonly loaded: LoadedTickets;
  readonly canChange: boolean;
  readonly onChoose: (field: TicketField, header: string) => Promise<void>;
}

/** Every field of a ticket: the column that it is read from, why, and a choice of another. */
export function ColumnList({ data, loaded, canChange, onChoose }: ColumnListProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { columns: words, fields } = messages.pane.data;
  const { recognition, source } = loaded;
  const columns = new Map([...recognition.columns, ...recognition.lengths]);
  const found = TICKET_FIELDS.filter((field) => columns.has(field));
  const headers = [...new Set(source.headers.filter((header) => header.trim() !== ""))];
  const choice = (field: TicketField) => {
    const column = columns.get(field);
    return (
      <div key={field} className={styles.field}>
        <Field label={fields[field]}>
          <Select size="small" value={column?.header ?? ""} disabled={!canChange} onChange={(_, { value }) => void onChoose(field, value)}>
            <option value="">{column === undefined ? words.notFound : words.byItself}</option>
            {headers.map((header) => <option key={header} value={header}>{header}</option>)}
          </Select>
        </Field>
        {column !== undefined && columnEvidence(column, data, messages).map((line) => <Text key={line} size={200} className={styles.evidence}>{line}</Text>)}
      </div>
    );
  };
  return (
    <div className={styles.root}>
      <Text>{words.found(found.length, TICKET_FIELDS.length)}</Text>
      {found.map(choice)}
      <details>
        <summary className={styles.more}>{words.notFound}</summary>
        <div className={styles.rest}>{TICKET_FIELDS.filter((field) => !found.includes(field)).map(choice)}</div>
      </details>
    </div>
  );
}
