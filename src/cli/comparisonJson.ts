import type { ClientComparison, ClientFigures, ClientStanding, Lesson } from "../service-level/comparison";
import type { ReviewType } from "../service-level/review";
import { columnLetters } from "../host/model";
import { effectSide, estimate, figure } from "./jsonFigures";

/** What `compare --json` prints: clients by their letters, figures as numbers, `null` where there is no data. Names and words of improvements stand only where the clients have them. */
export function comparisonJson(clients: readonly ClientFigures[], { figures, single, lessons, isSamePeriod }: ClientComparison, type: ReviewType): object {
  return {
    type, isSamePeriod,
    clients: clients.map(({ name, period, asOf, figures: own }, index) => ({
      client: columnLetters(index), ...(name === "" ? {} : { name }), period, asOf: new Date(asOf).toISOString().slice(0, 19), hasData: own.some(({ value }) => !Number.isNaN(value)),
    })),
    figures: figures.map(({ kind, id, unit, better, median, best, clients: standings }) => ({
      kind, id, unit, better, median: figure(median), best: best.map(columnLetters), clients: standings.map(standingJson),
    })),
    single,
    lessons: lessons.map(lessonJson),
  };
}

function standingJson({ client, value, n, counts, currency, target, status, verdict, others, difference, countedOtherwise, agreedOtherwise }: ClientStanding): object {
  return {
    client: columnLetters(client), value: figure(value), n, met: counts?.met ?? null, ...(currency === "" ? {} : { currency }), target: figure(target ?? Number.NaN), status,
    verdict, others: others ?? null, difference: estimate(difference), countedOtherwise, agreedOtherwise,
  };
}

function lessonJson({ client, improvement, what, effect: { kind, id, unit, months, before, after }, mayHelp }: Lesson): object {
  return {
    client: columnLetters(client), improvement, ...(what === "" ? {} : { what }), kind, id, unit, months, before: effectSide(before), after: effectSide(after),
    mayHelp: mayHelp.map((other) => ({ ...other, client: columnLetters(other.client) })),
  };
}
