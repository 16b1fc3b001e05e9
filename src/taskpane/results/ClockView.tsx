import { Button, Field, makeStyles, mergeClasses, Select, Subtitle2, Text, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PreparedReview } from "../../workbook";
import { PageHeading } from "../components/PageHeading";
import { CommitmentBadge } from "../components/StatusBadge";
import { TextToCopy } from "../components/TextToCopy";
import { usePane } from "../pane";
import { namesApart } from "./namesApart";
import type { ExplainedTicket } from "./useExplorer";
import { useClockView } from "./useClockView";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS, minWidth: 0, overflowWrap: "anywhere" },
  title: { margin: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  interval: { display: "flex", flexDirection: "column", borderInlineStartWidth: "3px", borderInlineStartStyle: "solid", borderInlineStartColor: tokens.colorNeutralStroke1, paddingInlineStart: tokens.spacingHorizontalS },
  ran: { borderInlineStartColor: tokens.colorBrandStroke1 },
});

export interface ClockViewProps {
  readonly prepared: PreparedReview;
  readonly ticket: ExplainedTicket;
  /** The figure to which "back" leads; `undefined`: to all of them. */
  readonly backTo: string | undefined;
  readonly onBack: () => void;
}

/** Why a ticket was met or missed: what its clock counted and what not, interval by interval. */
export function ClockView({ prepared, ticket, backTo, onBack }: ClockViewProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { pane: { clock: words, results } } = messages;
  const called = namesApart(prepared.review, messages);
  const [isAsked, setAsked] = useState(false);
  const { id, sla, slas, choose, status, lines, intervals, text } = useClockView(prepared, ticket);
  return (
    <div className={styles.root}>
      <Button size="small" appearance="subtle" icon={<ArrowLeft16Regular />} onClick={onBack}>{backTo === undefined ? results.backToResults : results.backTo(backTo)}</Button>
      <PageHeading>{words.title(id)}</PageHeading>
      <Field label={words.sla}>
        <Select value={sla} onChange={(_, { value }) => choose(value)}>
          {slas.map((each) => <option key={each.id} value={each.id}>{called("SLAs", each)}</option>)}
        </Select>
      </Field>
      {status !== undefined && <CommitmentBadge status={status} />}
      {lines.map((line) => <Text key={line}>{line}</Text>)}
      <Subtitle2 as="h3" className={styles.title}>{words.intervals}</Subtitle2>
      {intervals.length === 0 ? <Text>{words.none}</Text> : (
        <ol className={styles.list}>
          {intervals.map(({ span, what, ran, counted }, index) => (
            <li key={index} className={mergeClasses(styles.interval, ran && styles.ran)}>
              <Text weight="semibold">{what}</Text>
              {span !== "" && <Text size={200}>{span}</Text>}
              <Text size={200}>{counted}</Text>
            </li>
          ))}
        </ol>
      )}
      {text !== "" && (isAsked ? <TextToCopy {...words.asText} text={text} takesFocus /> : <Button onClick={() => setAsked(true)}>{words.asText.label}</Button>)}
    </div>
  );
}
