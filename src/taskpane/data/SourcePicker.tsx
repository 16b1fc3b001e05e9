import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ALL_SHEETS, type WorkbookData } from "../../workbook";
import { usePane } from "../pane";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" } });

export interface SourcePickerProps {
  readonly data: WorkbookData;
  /** The choice can be kept: there is an Agreement table to write it to, or one may be made. */
  readonly canChange: boolean;
  readonly onChoose: (name: string) => Promise<void>;
}

/** Which table or sheet holds the tickets, and what it looks like. */
export function SourcePicker({ data: { candidates, loaded, definitions, findings }, canChange, onChoose }: SourcePickerProps) {
  const styles = useStyles();
  const words = usePane().messages.pane.data.source;
  const isJoined = loaded !== undefined && loaded.ranges.length > 1;
  const { ticketSource = ALL_SHEETS } = definitions.agreement;
  const areNamed = isJoined && ticketSource.toLowerCase() !== ALL_SHEETS;
  const haveAlike = isJoined || findings.some(({ code }) => code === "furtherTicketSheets");
  return (
    <div className={styles.root}>
      <Field label={words.label}>
        <Select value={areNamed ? ticketSource : isJoined ? ALL_SHEETS : (loaded?.source.name ?? "")} disabled={!canChange} onChange={(_, { value }) => void onChoose(value)}>
          {loaded === undefined && <option value="" />}
          {haveAlike && <option value={ALL_SHEETS}>{words.alike}</option>}
          {areNamed && <option value={ticketSource}>{ticketSource}</option>}
          {candidates.map(({ name, kind, rows }) => <option key={`${kind} ${name}`} value={name}>{words[kind](name, rows)}</option>)}
        </Select>
      </Field>
      {loaded !== undefined && <Text>{isJoined ? words.places(loaded.source.name, loaded.tickets.size) : words.place(loaded.ranges[0].sheet, loaded.tickets.size)}</Text>}
      {loaded?.recognition.system !== undefined && <Text>{words.system(loaded.recognition.system)}</Text>}
      {loaded?.recognition.isEventLog === true && <Text>{words.eventLog}</Text>}
    </div>
  );
}
