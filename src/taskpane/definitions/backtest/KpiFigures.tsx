import { Text } from "@fluentui/react-components";
import { kpiValueText, statusWord } from "../../../messages";
import type { KpiReview } from "../../../service-level/review";
import { useDefinitions } from "../DefinitionsContext";
import type { KpiBackTest } from "./kpiBackTest";
import { NowAndThen } from "./NowAndThen";

/** What a KPI showed and would show, and how it is and would be judged, month by month. */
export function KpiFigures({ result: { now, then } }: { readonly result: KpiBackTest }) {
  const { messages, book: { agreement } } = useDefinitions();
  const { editors: { backTest: words }, formats, pane: { figures } } = messages;
  if (then.notMeasurable !== "") return <Text>{figures.notMeasurable}</Text>;
  const month = ({ unit, trend }: KpiReview, name: string): string => {
    const found = trend.find(({ period }) => period.name === name);
    const value = kpiValueText(unit, found?.value ?? Number.NaN, messages, agreement.currency);
    return found === undefined || Number.isNaN(found.value) || found.status === "No target" ? value : words.valueAndStatus(value, statusWord(found.status, messages));
  };
  const metMonths = ({ trend }: KpiReview) => trend.filter(({ status }) => status === "Met").length;
  const hasTarget = then.kpi.target !== undefined;
  const months = then.trend.length;
  return (
    <>
      <Text role="status" weight="semibold">
        {!hasTarget ? words.noTarget : now?.kpi.target === undefined ? words.monthsMet(metMonths(then), months) : words.monthsMetBefore(metMonths(then), months, metMonths(now))}
      </Text>
      <NowAndThen
        title={words.title} head={words.month}
        rows={then.trend.map(({ period: { name } }) => ({ label: formats.period(name), now: now && month(now, name), then: month(then, name) }))}
      />
      <Text size={200}>{words.kpiBasis}</Text>
    </>
  );
}
