import { Badge, Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { StatusMeaning } from "../../service-level/agreement";
import { TICKET_STATES, type TicketState, type WaitingFor } from "../../service-level/ticket";
import type { DefinitionRow, LoadedTickets } from "../../workbook";
import { usePane } from "../pane";
import { useStatusMap } from "./useStatusMap";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, alignItems: "stretch" },
  status: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  save: { alignSelf: "flex-start" },
});

const WAITING: readonly WaitingFor[] = ["", "client", "supplier", "us"];

export interface StatusMapEditorProps {
  readonly agreed: ReadonlyMap<string, StatusMeaning>;
  readonly loaded: LoadedTickets;
  readonly canChange: boolean;
  readonly onSave: (rows: readonly DefinitionRow[]) => Promise<void>;
}

/** What each status means for the clocks: as agreed, or as proposed until somebody confirms it by saving. */
export function StatusMapEditor({ agreed, loaded, canChange, onSave }: StatusMapEditorProps) {
  const styles = useStyles();
  const words = usePane().messages.pane.data.statuses;
  const { rows, change, toSave, isUnsaved } = useStatusMap(agreed, loaded);
  if (rows.length === 0) return <Text>{words.none}</Text>;
  return (
    <div className={styles.root}>
      <Text>{words.intro}</Text>
      {rows.map(({ status, count, meaning, isProposed }) => (
        <div key={status} className={styles.status}>
          <div className={styles.name}>
            <Text weight="semibold">{status}</Text>
            <Text size={200}>{words.count(count)}</Text>
            {isProposed && <Badge appearance="outline" color="informative">{words.proposed}</Badge>}
          </div>
          <Select
            size="small" aria-label={words.state(status)} disabled={!canChange} value={meaning?.state ?? ""}
            onChange={(_, { value }) => change(status, value === "" ? undefined : { state: value as TicketState, waitingFor: meaning?.waitingFor ?? "" })}
          >
            <option value="">{words.unknown}</option>
            {TICKET_STATES.map((state) => <option key={state} value={state}>{words.states[state]}</option>)}
          </Select>
          {meaning?.state === "held" && (
            <Field label={words.waitingFor(status)} size="small">
              <Select size="small" disabled={!canChange} value={meaning.waitingFor} onChange={(_, { value }) => change(status, { state: "held", waitingFor: value as WaitingFor })}>
                {WAITING.map((each) => <option key={each} value={each}>{words.waiting[each]}</option>)}
              </Select>
            </Field>
          )}
        </div>
      ))}
      {canChange && <Button className={styles.save} appearance="primary" disabled={!isUnsaved} onClick={() => void onSave(toSave())}>{words.save}</Button>}
    </div>
  );
}
