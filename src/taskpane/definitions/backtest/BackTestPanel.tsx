import { Field, makeStyles, Select, Spinner, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { Section } from "../../components/Section";
import { useDefinitions } from "../DefinitionsContext";
import type { Draft } from "../form/useDraft";
import { KpiFigures } from "./KpiFigures";
import { SlaFigures } from "./SlaFigures";
import { type BackTestState, useKpiBackTest, useSlaBackTest } from "./useBackTest";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2, minWidth: 0,
  },
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  span: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalM },
});

const SPANS = [3, 6, 12] as const;

export interface BackTestPanelProps {
  readonly draft: Draft;
}

/** What an SLA as entered would have meant over the last months, beside what it means now. */
export function SlaBackTestPanel({ draft }: BackTestPanelProps) {
  const [months, setMonths] = useState<number>(SPANS[0]);
  const { notYet } = useDefinitions().messages.editors.backTest;
  return <Panel state={useSlaBackTest(draft, months)} months={months} onMonths={setMonths} notYet={notYet} show={(result) => <SlaFigures result={result} />} />;
}

/** What a KPI as entered would have shown over the last months, beside what it shows now. */
export function KpiBackTestPanel({ draft }: BackTestPanelProps) {
  const [months, setMonths] = useState<number>(SPANS[1]);
  const { kpiNotYet } = useDefinitions().messages.editors.backTest;
  return <Panel state={useKpiBackTest(draft, months)} months={months} onMonths={setMonths} notYet={kpiNotYet} show={(result) => <KpiFigures result={result} />} />;
}

interface PanelProps<Result> {
  readonly state: BackTestState<Result>;
  readonly months: number;
  readonly onMonths: (months: number) => void;
  /** Stands in place of the figures while the row cannot be read. */
  readonly notYet: string;
  readonly show: (result: Result) => ReactNode;
}

function Panel<Result>({ state: { isComplete, isWorking, result, problem }, months, onMonths, notYet, show }: PanelProps<Result>) {
  const styles = useStyles();
  const { messages, tickets } = useDefinitions();
  const words = messages.editors.backTest;
  const isEmpty = tickets === undefined || tickets.size === 0;
  return (
    <Section title={words.title} level={3}>
      <div className={styles.card} aria-busy={isWorking}>
        {isEmpty ? <Text>{words.noTickets}</Text> : !isComplete ? <Text>{notYet}</Text> : (
          <>
            <div className={styles.span}>
              <Field label={words.span} size="small">
                <Select size="small" value={String(months)} onChange={(_, { value }) => onMonths(Number(value))}>
                  {SPANS.map((span) => <option key={span} value={span}>{words.months(span)}</option>)}
                </Select>
              </Field>
              {isWorking && <Spinner size="tiny" label={words.working} />}
            </div>
            {problem !== "" ? <Text>{problem}</Text> : result !== undefined && <div className={styles.figures}>{show(result)}</div>}
          </>
        )}
      </div>
    </Section>
  );
}
