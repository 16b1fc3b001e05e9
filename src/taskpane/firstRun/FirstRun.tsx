import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { usePane } from "../pane";
import { useFirstRun } from "./useFirstRun";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What a newcomer sees first: what this is for in two lines, one action, sample data, and a way past it. */
export function FirstRun() {
  const styles = useStyles();
  const { pane: { firstRun, readAgain }, formats } = usePane().messages;
  const { sources, start, trySample, readAgain: look, skip } = useFirstRun();
  return (
    <section className={styles.root} aria-labelledby="first-run">
      <Subtitle1 as="h2" id="first-run" className={styles.title}>{firstRun.title}</Subtitle1>
      <Text>{firstRun.promise}</Text>
      <Text>{firstRun.privacy}</Text>
      <Text weight="semibold">{sources.length === 0 ? firstRun.noTickets : sources.length === 1 ? firstRun.startWith(sources[0].name, sources[0].rows) : firstRun.startAmong(formats.list(sources.map(({ name }) => name)))}</Text>
      <div className={styles.actions}>
        {sources.length === 0 ? (
          <>
            <Button appearance="primary" onClick={() => void trySample()}>{firstRun.sample}</Button>
            <Button onClick={() => void look()}>{readAgain}</Button>
          </>
        ) : (
          <Button appearance="primary" onClick={() => void start()}>{firstRun.start}</Button>
        )}
        <Button appearance="subtle" onClick={skip}>{firstRun.skip}</Button>
      </div>
    </section>
  );
}
