import { Button, Checkbox, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { type ChangeEvent, useId } from "react";
import { usePane } from "../pane";
import { Section } from "../components/Section";
import { useShare } from "./useShare";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0, width: "100%", overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  options: { display: "flex", flexDirection: "column", border: "none", margin: 0, padding: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, maxWidth: "100%" },
});

/** The copy for the client: what will be in it, the choices, the copy itself; and what to do with one that came back. */
export function SharePanel() {
  const styles = useStyles();
  const { messages: { share }, job } = usePane();
  const words = share.pane;
  const state = useShare();
  const { sheets, options, choose, made, opened, checked, taken, problem } = state;
  const fileId = useId();
  const isBusy = job !== undefined;

  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    // The same file may be chosen again after it was changed.
    if (file !== undefined) void state.check(file).finally(() => void (target.value = ""));
  };

  return (
    <div className={styles.root}>
      <Text>{words.intro}</Text>
      {problem !== undefined && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{problem}</MessageBarBody></MessageBar>}
      {sheets?.length === 0 && problem === undefined && <MessageBar intent="info" layout="multiline"><MessageBarBody>{share.noReport}</MessageBarBody></MessageBar>}
      {sheets !== undefined && sheets.length > 0 && (
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
            <Button appearance={made === undefined ? "primary" : "secondary"} disabled={isBusy} onClick={() => void state.make()}>{words.make}</Button>
            {made !== undefined && <Button appearance="primary" onClick={() => void state.open()}>{words.open}</Button>}
          </div>
          {made !== undefined && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody>{[words.ready, share.made(made.sheets), ...made.leftOut].join(" ")}</MessageBarBody>
            </MessageBar>
          )}
          {made !== undefined && made.doubts.length > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody><ul className={styles.list}>{made.doubts.map((doubt) => <li key={doubt}>{doubt}</li>)}</ul></MessageBarBody>
            </MessageBar>
          )}
          {opened !== undefined && <MessageBar intent={opened.isOpen ? "success" : "warning"} layout="multiline"><MessageBarBody>{opened.text}</MessageBarBody></MessageBar>}
          <Section title={words.back} level={3}>
            <Text>{words.backIntro}</Text>
            <div className={styles.file}>
              <label htmlFor={fileId}><Text weight="semibold">{words.choose}</Text></label>
              <input id={fileId} type="file" accept=".xlsx" disabled={isBusy} onChange={pick} />
            </div>
            {checked !== undefined && (
              <MessageBar intent={checked.isInOrder ? "success" : "warning"} layout="multiline">
                <MessageBarBody>
                  <Text weight="semibold">{checked.file}</Text>
                  <ul className={styles.list}>{checked.sentences.map((sentence, index) => <li key={index}>{sentence}</li>)}</ul>
                </MessageBarBody>
              </MessageBar>
            )}
            {checked !== undefined && checked.comments === 0 && <Text>{share.noComments}</Text>}
            {checked !== undefined && checked.comments > 0 && taken === undefined && <div className={styles.actions}><Button appearance="primary" disabled={isBusy} onClick={() => void state.take()}>{words.take(checked.comments)}</Button></div>}
            {taken !== undefined && <MessageBar intent="success" layout="multiline"><MessageBarBody>{taken}</MessageBarBody></MessageBar>}
          </Section>
        </>
      )}
    </div>
  );
}
