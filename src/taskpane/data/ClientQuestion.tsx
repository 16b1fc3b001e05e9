import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../service-level/finding";
import type { Tickets } from "../../service-level/ticket";
import { WordsField } from "../components/WordsField";
import { wordsFound } from "../definitions/form/wordsFound";
import { usePane } from "../pane";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

export interface ClientQuestionProps {
  readonly findings: readonly Finding[];
  readonly tickets: Tickets;
  readonly onChoose: (clients: readonly string[] | "all") => Promise<void>;
}

/** Asked when the tickets are of several clients and nobody has said whose count. */
export function ClientQuestion({ findings, tickets, onChoose }: ClientQuestionProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { clients: words } = messages.pane.data;
  const [names, setNames] = useState<readonly string[]>([]);
  const open = findings.find(({ code }) => code === "severalClients");
  if (open === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <Text>{words.why(open.place.column ?? "", open.count)}</Text>
        <WordsField
          messages={messages} field={{ label: words.label, className: styles.field }} words={names} readOnly={false} onChange={setNames}
          found={wordsFound(tickets, "Client in tickets")}
        />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" appearance="primary" disabled={names.length === 0} onClick={() => void onChoose(names)}>{words.these}</Button>
        <Button size="small" onClick={() => void onChoose("all")}>{words.all}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
