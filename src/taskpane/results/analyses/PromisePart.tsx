import type { CountedOutage } from "../../../service-level/availability";
import type { PromiseReview } from "../../../service-level/promise";
import { DAY_MS, toWallClock } from "../../../service-level/time";
import { nameOf } from "../../components/nameOf";
import { periodLabel } from "../../components/periodLabel";
import { usePane } from "../../pane";
import { FigureCard } from "../FigureCard";
import type { ResultPartProps } from "../ResultParts";
import { rowsDuringOutages } from "../ticketsBehind";
import { Cards } from "./Cards";

/** So many outages of a service are listed, the longest first. */
const MOST_OUTAGES = 10;
/** Below it whole percentages would read as never. */
const RARE = 0.02;

/** Whether the promises in the customer's words hold, part by part, and how available each service was. */
export function PromisePart({ prepared, onOpen }: ResultPartProps) {
  const { messages } = usePane();
  const { insight: { promise: words, heads }, analyses: { tickets }, formats, common } = messages;
  const { review: { outages }, agreement } = prepared;
  const outageText = ({ from, durationMs }: CountedOutage) => formats.labelled(formats.dateTime(toWallClock(from, agreement.zone)), formats.duration(durationMs));
  const dayOf = (instant: number) => formats.date(toWallClock(instant, agreement.zone));
  const longest = (counted: readonly CountedOutage[]) => [...counted].sort((one, other) => other.durationMs - one.durationMs).slice(0, MOST_OUTAGES).map(outageText);
  const figures = (name: string, counted: readonly CountedOutage[]) => {
    const rows = rowsDuringOutages(prepared, counted);
    const text = tickets.during(rows.length);
    return rows.length === 0 ? [] : [{ text, onOpen: () => onOpen({ name, text, sla: undefined, rows }) }];
  };
  const promiseName = ({ promise: { id, words: name } }: PromiseReview) => nameOf({ id, name });
  const linesOf = ({ promise, periods, stress }: PromiseReview): string[] => [
    ...periods.map(({ period, inForce, outages: counted, allowed, monthsLeft, tooLong }) => formats.labelled(periodLabel(period.name, messages), inForce === undefined ? words.notInForce : formats.sentences([
      inForce.from > period.from ? words.countsFrom(dayOf(inForce.from)) : "", allowed === undefined ? "" : words.used(counted.length, allowed, monthsLeft), tooLong.length === 0 ? "" : words.tooLong(tooLong.length),
    ]))),
    ...(stress === undefined ? [] : [
      ...(Number.isNaN(stress.breakEither) ? [] : [words.broken(formats.percent(stress.breakEither, { digits: stress.breakEither < RARE ? 1 : 0 }))]),
      ...(promise.outages === undefined || stress.safePromise <= promise.outages ? [] : [words.sign(stress.safePromise)]),
    ]),
  ];
  return (
    <Cards>
      {[
        ...outages.promises.map((each) => (
          <FigureCard
            key={`promise ${each.promise.id}`} name={promiseName(each)} status={each.isKept === undefined ? "No data" : each.isKept ? "Met" : "Not met"} lines={linesOf(each)}
            figures={figures(promiseName(each), each.periods.flatMap((period) => period.outages))}
          />
        )),
        ...outages.services.map(({ service, result, previous, rate }) => (
          <FigureCard
            key={`service ${service}`} name={service} figures={figures(service, result.outages)}
            lines={[
              `${formats.labelled(heads.Availability, Number.isNaN(result.availability) ? common.noData : formats.percent(result.availability, { digits: 2 }))} (${formats.labelled(heads.Before, formats.percent(previous.availability, { digits: 2 }))})`,
              formats.joined([formats.labelled(heads.Outages, formats.number(result.outages.length)), formats.labelled(heads["Downtime hours"], formats.number(result.downtimeMs / 3_600_000, 1))]),
              ...(result.outages.length > 0 ? longest(result.outages) : [words.calm(Math.floor(rate.sinceLastMs / DAY_MS))]),
              ...(result.outages.length > MOST_OUTAGES ? [tickets.more(MOST_OUTAGES)] : []),
            ]}
          />
        )),
      ]}
    </Cards>
  );
}
