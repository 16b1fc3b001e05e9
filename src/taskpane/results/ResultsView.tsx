import { Button, makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { lazyPart } from "../components/lazyPart";
import { Notice } from "../components/Notice";
import { periodLabel } from "../components/periodLabel";
import { usePane } from "../pane";
import { CompliancePart, MissesPart, ReconciliationPart, TrendsPart } from "./ResultParts";
import { FigureExplorer } from "./FigureExplorer";
import { useResultsView } from "./useResultsView";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0, overflowWrap: "anywhere" },
  empty: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  tabs: { flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

const AnalysesPart = lazyPart(() => import("./analyses/AnalysesPart"), (module) => module.AnalysesPart);
const PARTS = { compliance: CompliancePart, trends: TrendsPart, misses: MissesPart, analyses: AnalysesPart, reconciliation: ReconciliationPart };
type Part = keyof typeof PARTS;

/** The last prepared review: whether the SLAs were kept, how it goes over time, what was missed, and where every ticket went. */
export function ResultsView() {
  const styles = useStyles();
  const { messages } = usePane();
  const { pane: { outdated, results: words }, review: sentences } = messages;
  const { prepared, isOutdated, lastTitle, prepareLast, goToReview } = useResultsView();
  const [part, show] = useState<Part>("compliance");
  if (prepared === undefined) {
    return (
      <div className={styles.empty}>
        <Text>{words.none}</Text>
        {lastTitle !== "" && <Button appearance="primary" onClick={() => void prepareLast()}>{words.prepareLast(lastTitle)}</Button>}
        <Button appearance={lastTitle === "" ? "primary" : "secondary"} onClick={goToReview}>{words.goToReview}</Button>
      </div>
    );
  }
  const { review, agreement } = prepared;
  const PartContent = PARTS[part];
  return (
    <div className={styles.root}>
      <Text size={200}>{sentences.title(sentences.types[review.type], agreement.client, periodLabel(review.period.name, messages))}</Text>
      {isOutdated && <Notice intent="warning" actions={<Button onClick={() => void prepareLast()}>{words.prepareLast(lastTitle)}</Button>}>{outdated}</Notice>}
      <FigureExplorer prepared={prepared}>
        {(open, explain) => (
          <>
            <TabList size="small" appearance="subtle-circular" className={styles.tabs} selectedValue={part} onTabSelect={(_, { value }) => show(value as Part)}>
              {(Object.keys(PARTS) as Part[]).map((each) => <Tab key={each} value={each}>{each === "analyses" ? messages.analyses.title : words.sections[each]}</Tab>)}
            </TabList>
            <PartContent prepared={prepared} onOpen={open} onExplain={explain} />
          </>
        )}
      </FigureExplorer>
    </div>
  );
}
