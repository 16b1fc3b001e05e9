import { makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import type { Messages } from "../../messages";
import { ticketZoneOf } from "../../service-level/agreement";
import { becauseOnce, clientSlas, type CsfReview, isOffTrack } from "../../service-level/review";
import { toWallClock } from "../../service-level/time";
import type { PreparedReview } from "../../workbook";
import { nameOf } from "../components/nameOf";
import { Section } from "../components/Section";
import { StatusBadge } from "../components/StatusBadge";
import { periodLabel } from "../components/periodLabel";
import { usePane } from "../pane";
import { KpiCard } from "./KpiCard";
import { AnalysesPart } from "./analyses/AnalysesPart";
import { SlaCard } from "./SlaCard";
import type { TicketFigure } from "./TicketFigure";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  verdict: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  line: { margin: 0 },
  csf: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: tokens.spacingHorizontalS, alignItems: "start", overflowWrap: "anywhere" },
  words: { display: "flex", flexDirection: "column" },
});

export interface ReviewFiguresProps {
  readonly prepared: PreparedReview;
  readonly onOpen: (figure: TicketFigure) => void;
}

/** A whole review: the verdict first, then success factors, SLAs and KPIs. */
export function ReviewFigures({ prepared, onOpen }: ReviewFiguresProps) {
  const styles = useStyles();
  const { messages } = usePane();
  const { pane: { wizard: { preview: words } }, review: sentences, formats } = messages;
  const { review, agreement } = prepared;
  const withData = clientSlas(review).filter(({ result }) => result.decided > 0);
  const zone = ticketZoneOf(agreement);
  return (
    <div className={styles.root}>
      <div className={styles.verdict}>
        <Text size={200}>{sentences.title(sentences.types[review.type], agreement.client, periodLabel(review.period.name, messages))}</Text>
        <Subtitle1 as="p" className={styles.line}>{sentences.verdict(withData.filter(({ result }) => result.status === "Met").length, withData.length)}</Subtitle1>
        <Text size={200}>{sentences.asOf(formats.dateTime(toWallClock(review.asOf, zone)), zone)}</Text>
      </div>
      {review.csfs.length > 0 && (
        <Section title={words.csfs} level={3}>
          {review.csfs.map((factor) => (
            <div key={factor.csf.id} className={styles.csf}>
              <StatusBadge status={factor.status} />
              <span className={styles.words}>
                <Text>{factor.csf.statement === "" ? factor.csf.id : factor.csf.statement}</Text>
                {reasonsOf(factor, prepared, messages).map((reason) => <Text key={reason} size={200}>{reason}</Text>)}
              </span>
            </div>
          ))}
        </Section>
      )}
      <Section title={words.slas} level={3}>
        {review.slas.length === 0 && <Text>{words.noSlas}</Text>}
        {review.slas.map((slaReview) => <SlaCard key={slaReview.sla.id} prepared={prepared} slaReview={slaReview} onOpen={onOpen} />)}
      </Section>
      {review.kpis.length > 0 && (
        <Section title={words.kpis} level={3}>
          {review.kpis.map((kpiReview) => <KpiCard key={kpiReview.kpi.id} prepared={prepared} kpiReview={kpiReview} onOpen={onOpen} />)}
        </Section>
      )}
      <Section title={messages.analyses.title} level={3}>
        <AnalysesPart prepared={prepared} onOpen={onOpen} level={4} />
      </Section>
    </div>
  );
}

/** Why a success factor is not well off, or has no verdict. */
function reasonsOf({ status, because, parts }: CsfReview, { review, agreement }: PreparedReview, { formats, pack, pane: { wizard: { preview: words } } }: Messages): string[] {
  if (parts.length === 0) return [pack.scorecard.noParts];
  if (status === "Met") return [];
  const ids = becauseOnce(because, "slas", review, agreement);
  const named = parts.filter(({ id }) => ids.includes(id));
  const say = (sentence: (ids: string) => string, those: CsfReview["parts"]) => (those.length === 0 ? [] : [sentence(formats.list(those.map(nameOf)))]);
  if (isOffTrack(status)) return say(words.because, named);
  return [...say(words.noTarget, named.filter(({ target }) => target === undefined)), ...say(words.noData, named.filter(({ target }) => target !== undefined))];
}
