import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ComponentType, LazyExoticComponent } from "react";
import type { Messages } from "../../../messages";
import { lazyPart } from "../../components/lazyPart";
import { usePane } from "../../pane";
import { PartPlace } from "../../shell";
import type { ResultPartProps } from "../ResultParts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, paddingBottom: tokens.spacingVerticalL, minWidth: 0 },
});

interface Analysis {
  readonly key: string;
  readonly Part: LazyExoticComponent<ComponentType<ResultPartProps>>;
  title(messages: Messages): string;
  /** How it is reckoned, and what it means. */
  meaning(messages: Messages): string;
}

/** Every analysis of a review, the most urgent first. Each is loaded when somebody opens it. */
const ANALYSES: readonly Analysis[] = [
  { key: "alerts", Part: lazyPart(() => import("./AlertsPart"), (module) => module.AlertsPart), title: ({ compliance }) => compliance.sheets.alerts, meaning: ({ compliance }) => compliance.notes.alerts },
  { key: "budget", Part: lazyPart(() => import("./BudgetPart"), (module) => module.BudgetPart), title: ({ analyses }) => analyses.titles.budget, meaning: ({ analyses }) => analyses.meanings.budget },
  { key: "change", Part: lazyPart(() => import("./ChangePart"), (module) => module.ChangePart), title: ({ analyses }) => analyses.titles.change, meaning: ({ analyses }) => analyses.meanings.change },
  { key: "missSources", Part: lazyPart(() => import("./MissSourcePart"), (module) => module.MissSourcePart), title: ({ compliance }) => compliance.sheets.missSources, meaning: ({ compliance }) => compliance.notes.missSources },
  { key: "nearMisses", Part: lazyPart(() => import("./NearMissPart"), (module) => module.NearMissPart), title: ({ compliance }) => compliance.sheets.nearMisses, meaning: ({ compliance }) => compliance.notes.nearMiss },
  { key: "outlook", Part: lazyPart(() => import("./OutlookPart"), (module) => module.OutlookPart), title: ({ analyses }) => analyses.titles.outlook, meaning: ({ analyses }) => analyses.meanings.outlook },
  {
    key: "promises", Part: lazyPart(() => import("./PromisePart"), (module) => module.PromisePart), title: ({ insight }) => insight.sheets.outages,
    meaning: ({ insight: { notes } }) => `${notes.promises} ${notes.outages}`,
  },
  { key: "tradeOffs", Part: lazyPart(() => import("./TradeOffPart"), (module) => module.TradeOffPart), title: ({ pack }) => pack.sheets.tradeOffs, meaning: ({ pack }) => pack.tradeOff.about },
  { key: "watermelons", Part: lazyPart(() => import("./WatermelonPart"), (module) => module.WatermelonPart), title: ({ insight }) => insight.sheets.watermelons, meaning: ({ insight }) => insight.notes.watermelons },
  { key: "credits", Part: lazyPart(() => import("./CreditPart"), (module) => module.CreditPart), title: ({ insight }) => insight.sheets.credits, meaning: ({ insight }) => insight.notes.credits },
  { key: "improvements", Part: lazyPart(() => import("./ImprovementPart"), (module) => module.ImprovementPart), title: ({ analyses }) => analyses.titles.improvements, meaning: ({ analyses }) => analyses.meanings.improvements },
  { key: "earlier", Part: lazyPart(() => import("./EarlierPart"), (module) => module.EarlierPart), title: ({ analyses }) => analyses.titles.earlier, meaning: ({ analyses }) => analyses.meanings.earlier },
  { key: "pauses", Part: lazyPart(() => import("./PausePart"), (module) => module.PausePart), title: ({ compliance }) => compliance.sheets.pauses, meaning: ({ compliance }) => compliance.notes.pauses },
  {
    key: "spread", Part: lazyPart(() => import("./SpreadPart"), (module) => module.SpreadPart), title: ({ compliance }) => compliance.sheets.spread,
    meaning: ({ compliance: { notes } }) => `${notes.spread} ${notes.wording}`,
  },
  {
    key: "desk", Part: lazyPart(() => import("./DeskPart"), (module) => module.DeskPart), title: ({ desk }) => desk.title,
    meaning: ({ desk }) => `${desk.about} ${desk.namesNoClock} ${desk.reasonsAbout}`,
  },
];

export interface AnalysesPartProps extends ResultPartProps {
  /** Of the headings of the analyses. Default: 2. */
  readonly level?: 2 | 4;
}

/** What stands behind the figures of a review, one analysis below the other. */
export function AnalysesPart({ level = 2, ...props }: AnalysesPartProps) {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <div className={styles.root}>
      <Text>{messages.analyses.intro}</Text>
      <Accordion multiple collapsible>
        {ANALYSES.map(({ key, Part, title, meaning }) => (
          <AccordionItem key={key} value={key}>
            <AccordionHeader as={`h${level}`}>{title(messages)}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Text size={200}>{meaning(messages)}</Text>
              <PartPlace><Part {...props} /></PartPlace>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </div>
  );
}
