import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useFirstRun } from "../firstRun/useFirstRun";
import { Notice } from "../components/Notice";
import { ReadAgain } from "../components/ReadAgain";
import { usePane } from "../pane";
import { ClientQuestion } from "./ClientQuestion";
import { ColumnList } from "./ColumnList";
import { DateOrderQuestion } from "./DateOrderQuestion";
import { GradeLine, HonestyReport } from "./HonestyReport";
import { SourcePicker } from "./SourcePicker";
import { StatusMapEditor } from "./StatusMapEditor";
import { useDataView } from "./useDataView";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  panel: { paddingBottom: tokens.spacingVerticalM },
  next: { alignSelf: "flex-start" },
});

/** What the tickets are, how they are read, and how far they can be trusted. */
export function DataView() {
  const styles = useStyles();
  const { messages } = usePane();
  const { data: words, readAgain } = messages.pane;
  const view = useDataView();
  const firstRun = useFirstRun();
  const { data, hasDefinitions } = view;
  if (data === undefined) return <ReadAgain />;
  const { loaded, findings } = data;
  return (
    <div className={styles.root}>
      {!hasDefinitions && (
        <Notice
          actions={loaded === undefined
            ? <Button size="small" onClick={() => void firstRun.trySample()}>{messages.pane.firstRun.sample}</Button>
            : <Button size="small" appearance="primary" onClick={() => void firstRun.start()}>{messages.pane.firstRun.start}</Button>}
        >
          {words.noDefinitions} {loaded === undefined ? messages.pane.firstRun.noTickets : words.noDefinitionsAction}
        </Notice>
      )}
      {loaded !== undefined && <GradeLine data={data} />}
      {hasDefinitions && loaded !== undefined && <DateOrderQuestion findings={findings} onChoose={view.chooseDateOrder} />}
      {hasDefinitions && loaded !== undefined && <ClientQuestion findings={findings} tickets={loaded.tickets} onChoose={view.chooseClients} />}
      <Accordion multiple collapsible defaultOpenItems={["source", "report"]}>
        <AccordionItem value="source">
          <AccordionHeader as="h2">{words.source.title}</AccordionHeader>
          <AccordionPanel className={styles.panel}><SourcePicker data={data} canChange={hasDefinitions} onChoose={view.chooseSource} /></AccordionPanel>
        </AccordionItem>
        {loaded !== undefined && (
          <>
            <AccordionItem value="columns">
              <AccordionHeader as="h2">{words.columns.title}</AccordionHeader>
              <AccordionPanel className={styles.panel}><ColumnList data={data} loaded={loaded} canChange={hasDefinitions} onChoose={view.chooseColumn} /></AccordionPanel>
            </AccordionItem>
            <AccordionItem value="statuses">
              <AccordionHeader as="h2">{words.statuses.title}</AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <StatusMapEditor key={JSON.stringify([...data.definitions.agreement.statusMap])} agreed={data.definitions.agreement.statusMap} loaded={loaded} canChange={hasDefinitions} onSave={view.saveStatuses} />
              </AccordionPanel>
            </AccordionItem>
          </>
        )}
        <AccordionItem value="report">
          <AccordionHeader as="h2">{words.report.title}</AccordionHeader>
          <AccordionPanel className={styles.panel}>{findings.length === 0 ? <Text>{words.report.none}</Text> : <HonestyReport findings={findings} />}</AccordionPanel>
        </AccordionItem>
      </Accordion>
      {hasDefinitions && loaded !== undefined && <Button appearance="primary" className={styles.next} onClick={view.startReview}>{words.next}</Button>}
      {loaded === undefined && <Button className={styles.next} onClick={() => void firstRun.readAgain()}>{readAgain}</Button>}
    </div>
  );
}
