import type { PromiseReview } from "../../../service-level/promise";
import { DAY_MS } from "../../../service-level/time";
import { periodLabel } from "../../components/periodLabel";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { Cards } from "./Cards";

/** Below it whole percentages would read as never. */
const RARE = 0.02;

/** Whether the promises in the customer's words hold, part by part, and how available each service was. */
export function PromisePart({ prepared: { review: { outages } } }: ResultPartProps) {
  const { messages } = usePane();
  const { insight: { promise: words, heads }, formats, common } = messages;
  const linesOf = ({ promise, periods, stress }: PromiseReview): string[] => [
    ...periods.map(({ period, outages: counted, allowed, monthsLeft, tooLong }) => [
      `${periodLabel(period.name, messages)}:`, allowed === undefined ? "" : words.used(counted.length, allowed, monthsLeft), tooLong.length === 0 ? "" : words.tooLong(tooLong.length),
    ].filter((part) => part !== "").join(" ")),
    ...(stress === undefined ? [] : [
      words.broken(formats.percent(stress.breakEither, { digits: stress.breakEither < RARE ? 1 : 0 })),
      ...(promise.outages === undefined || stress.safePromise <= promise.outages ? [] : [words.sign(stress.safePromise)]),
    ]),
  ];
  return (
    <Cards>
      {[
        ...outages.promises.map((each) => (
          <FigureCard key={`promise ${each.promise.id}`} id={each.promise.id} name={each.promise.words} status={each.isKept ? "Met" : "Not met"} lines={linesOf(each)} figures={[]} />
        )),
        ...outages.services.map(({ service, result, previous, rate }) => (
          <FigureCard
            key={`service ${service}`} id={service} name={service} figures={[]}
            lines={[
              `${heads.Availability}: ${Number.isNaN(result.availability) ? common.noData : formats.percent(result.availability, { digits: 2 })} (${heads.Before}: ${formats.percent(previous.availability, { digits: 2 })})`,
              `${heads.Outages}: ${formats.number(result.outages.length)}, ${heads["Downtime hours"]}: ${formats.number(result.downtimeMs / 3_600_000, 1)}`,
              ...(result.outages.length > 0 ? [] : [words.calm(Math.floor(rate.sinceLastMs / DAY_MS))]),
            ]}
          />
        )),
      ]}
    </Cards>
  );
}
