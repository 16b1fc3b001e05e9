import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { type Outcome, OUTCOMES, overdueMs } from "../../service-level/clock";
import type { PreparedReview } from "../../workbook";
import { nameOf } from "../components/nameOf";
import { Section } from "../components/Section";
import { usePane } from "../pane";
import { namesApart } from "./namesApart";
import { FigureCard } from "./FigureCard";
import { KpiCard } from "./KpiCard";
import { KpiTrend } from "./KpiTrend";
import { SlaCard } from "./SlaCard";
import { SlaTrend } from "./SlaTrend";
import type { TicketFigure } from "./TicketFigure";
import { TicketRows } from "./TicketRows";
import type { ExplainedTicket } from "./useExplorer";
import { rowsOfOutcome, rowsOfPeriod } from "./ticketsBehind";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 } });

export interface ResultPartProps {
  readonly prepared: PreparedReview;
  readonly onOpen: (figure: TicketFigure) => void;
}

export interface MissesPartProps extends ResultPartProps {
  readonly onExplain: (ticket: ExplainedTicket) => void;
}

/** Tickets that stand below an SLA at first; more of them hide the next SLA. */
const MISSES_AT_FIRST = 3;

/** Every SLA and KPI of the reviewed period. */
export function CompliancePart({ prepared, onOpen }: ResultPartProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {prepared.review.slas.map((slaReview) => <SlaCard key={slaReview.sla.id} prepared={prepared} slaReview={slaReview} onOpen={onOpen} hasTrend={false} />)}
      {prepared.review.kpis.map((kpiReview) => <KpiCard key={kpiReview.kpi.id} prepared={prepared} kpiReview={kpiReview} onOpen={onOpen} hasTrend={false} />)}
    </div>
  );
}

/** Each SLA and KPI period by period. */
export function TrendsPart({ prepared }: ResultPartProps) {
  const { messages } = usePane();
  const { review } = prepared;
  const called = namesApart(review, messages);
  return (
    <>
      {review.slas.filter(({ trend }) => trend.some(({ decided }) => decided > 0)).map((slaReview) => (
        <Section key={slaReview.sla.id} title={called("SLAs", slaReview.sla)}><SlaTrend slaReview={slaReview} /></Section>
      ))}
      {review.kpis.filter(({ trend }) => trend.some(({ value }) => !Number.isNaN(value))).map((kpiReview) => (
        <Section key={kpiReview.kpi.id} title={called("KPIs", kpiReview.kpi)}><KpiTrend prepared={prepared} kpiReview={kpiReview} /></Section>
      ))}
    </>
  );
}

/** The SLAs that were missed in the period, each with its tickets, those furthest over their target first. */
export function MissesPart({ prepared, onOpen, onExplain }: MissesPartProps) {
  const styles = useStyles();
  const { pane: { figures: words, results }, review: sentences } = usePane().messages;
  const { review } = prepared;
  const missed = review.slas.filter(({ result }) => result.missed > 0);
  if (missed.length === 0) return <Text>{review.slas.some(({ result }) => result.decided > 0) ? results.noMisses : sentences.verdict(0, 0)}</Text>;
  return (
    <div className={styles.root}>
      {missed.map(({ sla, result, commitments }) => {
        const text = words.misses(result.missed);
        const rows = rowsOfPeriod(commitments, review.period, "missed");
        return (
          <FigureCard
            key={sla.id} name={nameOf(sla)} lines={[words.counts(result.met, result.decided)]}
            figures={[{ text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows }) }]}
          >
            <TicketRows prepared={prepared} rows={[...rows].sort((one, other) => overdueMs(commitments, other) - overdueMs(commitments, one))} sla={sla.id} page={MISSES_AT_FIRST} onExplain={onExplain} />
          </FigureCard>
        );
      })}
    </div>
  );
}

/** Every ticket once for each SLA: the five classes add up to all tickets. */
export function ReconciliationPart({ prepared: { review }, onOpen }: ResultPartProps) {
  const styles = useStyles();
  const { common, formats, pane: { results }, review: { heads, reconciliation: sentence } } = usePane().messages;
  const words: Readonly<Record<Outcome, string>> = { removed: heads.removed, noSla: heads.noSla, undecided: heads.undecided, met: heads.met, missed: heads.missed };
  return (
    <div className={styles.root}>
      <Text size={200}>{results.everyPeriod}</Text>
      {review.slas.map(({ sla, reconciliation: { tickets, removed, noSla, undecided, met, missed }, reconciliation, commitments }) => (
        <FigureCard
          key={sla.id} name={nameOf(sla)} lines={[sentence(tickets, removed, noSla, undecided, met, missed)]}
          figures={OUTCOMES.filter((outcome) => reconciliation[outcome] > 0).map((outcome) => {
            const text = formats.labelled(words[outcome], common.tickets(reconciliation[outcome]));
            return { text, onOpen: () => onOpen({ name: nameOf(sla), text, sla: sla.id, rows: rowsOfOutcome(commitments, outcome) }) };
          })}
        />
      ))}
    </div>
  );
}
