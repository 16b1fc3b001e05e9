import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Text } from "@fluentui/react-components";
import { useDefinitions } from "../DefinitionsContext";
import type { BackTest, BackTestCounts, BackTestSide } from "./backTest";
import { NowAndThen } from "./NowAndThen";

/** What an SLA came to and would come to, in all and month by month. */
export function SlaFigures({ result }: { readonly result: BackTest }) {
  const { messages: { editors: { backTest: words }, formats, pane: { figures } } } = useDefinitions();
  const { now, then, months } = result;
  const rows: readonly (readonly [label: string, figure: (side: BackTestSide) => string])[] = [
    [words.attainment, (side) => formats.percent(attainment(side), { apartFrom: side.goal })],
    [words.goal, (side) => formats.percent(side.goal)],
    [words.metOfDecided, (side) => `${formats.number(side.met)} / ${formats.number(side.met + side.missed)}`],
    [words.misses, (side) => formats.number(side.missed)],
    [words.nearMisses, (side) => formats.number(side.nearMisses)],
  ];
  const monthly = (counts: BackTestCounts) => `${formats.percent(attainment(counts))} (${formats.number(counts.missed)})`;
  return (
    <>
      <Text role="status" weight="semibold">{now === undefined ? "" : verdict(now, then)}</Text>
      <NowAndThen title={words.title} rows={rows.map(([label, figure]) => ({ label, now: now && figure(now), then: figure(then) }))} />
      <Accordion collapsible>
        <AccordionItem value="months">
          <AccordionHeader size="small">{words.perMonth}</AccordionHeader>
          <AccordionPanel>
            <Text size={200}>{words.perMonthMeaning}</Text>
            <NowAndThen
              title={words.perMonth} head={words.month}
              rows={months.map(({ name }, index) => ({ label: formats.period(name), now: now && monthly(now.months[index]), then: monthly(then.months[index]) }))}
            />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <Text size={200}>{formats.sentences([words.covers(result.covered, result.tickets), words.basis(months.length), words.nearMissesMeaning(formats.percent(then.atRisk, { digits: 0 }))])}</Text>
    </>
  );

  function verdict(before: BackTestSide, after: BackTestSide): string {
    if (before.met + before.missed + after.met + after.missed === 0) return figures.noData;
    if (before.met === after.met && before.missed === after.missed) return words.same;
    const misses = after.missed - before.missed;
    return words.verdict(formats.points(attainment(after) - attainment(before)), `${misses > 0 ? "+" : ""}${formats.number(misses)}`);
  }
}

const attainment = ({ met, missed }: BackTestCounts): number => (met + missed === 0 ? Number.NaN : met / (met + missed));
