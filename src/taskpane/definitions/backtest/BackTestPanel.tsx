import {
  Accordion, AccordionHeader, AccordionItem, AccordionPanel, Field, makeStyles, mergeClasses, Select, Spinner, Table, TableBody, TableCell, TableHeader, TableHeaderCell,
  TableRow, Text, tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { Section } from "../../components/Section";
import { useDefinitions } from "../DefinitionsContext";
import type { Draft } from "../form/useDraft";
import type { BackTest, BackTestCounts, BackTestSide } from "./backTest";
import { useBackTest } from "./useBackTest";

const useStyles = makeStyles({
  card: {
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2, minWidth: 0,
  },
  stale: { opacity: 0.6 },
  table: { tableLayout: "auto" },
  cell: { paddingInline: tokens.spacingHorizontalXS, height: "auto", paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  head: { justifyContent: "flex-end", textAlign: "end" },
});

const SPANS = [3, 6, 12] as const;

export interface BackTestPanelProps {
  readonly draft: Draft;
}

/** What an SLA as entered would have meant over the last months, beside what it means now. */
export function BackTestPanel({ draft }: BackTestPanelProps) {
  const styles = useStyles();
  const { messages, tickets } = useDefinitions();
  const words = messages.editors.backTest;
  const [months, setMonths] = useState<number>(SPANS[0]);
  const { isComplete, isWorking, result } = useBackTest(draft, months);
  const isEmpty = tickets === undefined || tickets.size === 0;
  return (
    <Section title={words.title} level={3}>
      <div className={styles.card} aria-busy={isWorking}>
        {isEmpty ? <Text>{words.noTickets}</Text> : !isComplete ? <Text>{words.notYet}</Text> : (
          <>
            <Field label={words.span} size="small">
              <Select size="small" value={String(months)} onChange={(_, { value }) => setMonths(Number(value))}>
                {SPANS.map((span) => <option key={span} value={span}>{words.months(span)}</option>)}
              </Select>
            </Field>
            {result === undefined ? <Spinner size="tiny" label={words.working} /> : <div className={mergeClasses(isWorking && styles.stale)}><Figures result={result} /></div>}
          </>
        )}
      </div>
    </Section>
  );
}

function Figures({ result }: { readonly result: BackTest }) {
  const styles = useStyles();
  const { messages: { editors: { backTest: words }, formats } } = useDefinitions();
  const { now, then, months } = result;
  const rows: readonly (readonly [label: string, figure: (side: BackTestSide) => string])[] = [
    [words.attainment, (side) => formats.percent(attainment(side), { apartFrom: side.goal })],
    [words.goal, (side) => formats.percent(side.goal)],
    [words.metOfDecided, (side) => `${formats.number(side.met)} / ${formats.number(side.met + side.missed)}`],
    [words.misses, (side) => formats.number(side.missed)],
    [words.nearMisses, (side) => formats.number(side.nearMisses)],
  ];
  const heads = (first: string) => (
    <TableHeader>
      <TableRow>
        {first === "" ? <TableCell /> : <TableHeaderCell className={styles.cell}>{first}</TableHeaderCell>}
        {now && <TableHeaderCell className={styles.cell} button={{ className: styles.head }}>{words.now}</TableHeaderCell>}
        <TableHeaderCell className={styles.cell} button={{ className: styles.head }}>{words.then}</TableHeaderCell>
      </TableRow>
    </TableHeader>
  );
  const figures = (label: string, key: string, nowFigure: string | undefined, thenFigure: string) => (
    <TableRow key={key}>
      <TableHeaderCell scope="row" className={styles.cell}>{label}</TableHeaderCell>
      {nowFigure !== undefined && <TableCell className={mergeClasses(styles.cell, styles.figure)}>{nowFigure}</TableCell>}
      <TableCell className={mergeClasses(styles.cell, styles.figure)}>{thenFigure}</TableCell>
    </TableRow>
  );
  const monthly = (counts: BackTestCounts) => `${formats.percent(attainment(counts))} (${formats.number(counts.missed)})`;
  return (
    <>
      <Text role="status" weight="semibold">{now === undefined ? "" : verdict(now, then)}</Text>
      <Table size="small" className={styles.table} aria-label={words.title}>
        {heads("")}
        <TableBody>{rows.map(([label, figure]) => figures(label, label, now && figure(now), figure(then)))}</TableBody>
      </Table>
      <Accordion collapsible>
        <AccordionItem value="months">
          <AccordionHeader size="small">{words.perMonth}</AccordionHeader>
          <AccordionPanel>
            <Text size={200}>{words.perMonthMeaning}</Text>
            <Table size="small" className={styles.table} aria-label={words.perMonth}>
              {heads(words.month)}
              <TableBody>
                {months.map(({ name }, index) => figures(formats.period(name), name, now && monthly(now.months[index]), monthly(then.months[index])))}
              </TableBody>
            </Table>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <Text size={200}>{words.covers(result.covered, result.tickets)} {words.basis(months.length)} {words.nearMissesMeaning(formats.percent(then.atRisk, { digits: 0 }))}</Text>
    </>
  );

  function verdict(before: BackTestSide, after: BackTestSide): string {
    if (before.met === after.met && before.missed === after.missed) return words.same;
    const misses = after.missed - before.missed;
    return words.verdict(formats.points(attainment(after) - attainment(before)), `${misses > 0 ? "+" : ""}${formats.number(misses)}`);
  }
}

const attainment = ({ met, missed }: BackTestCounts): number => (met + missed === 0 ? Number.NaN : met / (met + missed));
