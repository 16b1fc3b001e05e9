import { Button, Checkbox, Text } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { usePane } from "../pane";
import { useSharePanelStyles } from "./SharePanel.styles";
import type { Attempt } from "./useAttempt";
import { useCopySection } from "./useCopySection";

export interface CopySectionProps {
  /** The sheets that will be in the copy. */
  readonly sheets: readonly string[];
  readonly attempt: Attempt;
}

/** What will be in the copy, the choices, and the copy itself. */
export function CopySection({ sheets, attempt }: CopySectionProps) {
  const styles = useSharePanelStyles();
  const { messages: { formats, share }, job } = usePane();
  const words = share.pane;
  const { options, choose, made, isOutdated, make, opened, open } = useCopySection(attempt);
  return (
    <>
      <Section title={words.contents} level={3}>
        <ul className={styles.list}>{sheets.map((sheet) => <li key={sheet}><Text>{sheet}</Text></li>)}</ul>
      </Section>
      <fieldset className={styles.options}>
        <legend><Text weight="semibold">{words.options}</Text></legend>
        <Checkbox label={words.keepNames} checked={options.keepNames} onChange={(_, { checked: on }) => choose({ keepNames: on === true })} />
        <Checkbox label={words.replaceTickets} checked={!options.keepTicketIds} onChange={(_, { checked: on }) => choose({ keepTicketIds: on !== true })} />
        <Checkbox label={words.addedColumns} checked={options.addedColumns} onChange={(_, { checked: on }) => choose({ addedColumns: on === true })} />
      </fieldset>
      <div className={styles.actions}>
        <Button appearance={made === undefined ? "primary" : "secondary"} disabledFocusable={job !== undefined} onClick={() => void make()}>{words.make}</Button>
        {made !== undefined && <Button appearance="primary" onClick={() => void open()}>{words.open}</Button>}
      </div>
      {isOutdated && <Notice intent="warning">{words.outdated}</Notice>}
      {made !== undefined && <Notice intent="success">{formats.sentences([words.ready, share.made(made.sheets), ...made.leftOut])}</Notice>}
      {made !== undefined && made.doubts.length > 0 && <Notice intent="warning"><ul className={styles.list}>{made.doubts.map((doubt) => <li key={doubt}>{doubt}</li>)}</ul></Notice>}
      {opened !== undefined && <Notice intent={opened.isOpen ? "success" : "warning"}>{opened.text}</Notice>}
    </>
  );
}
