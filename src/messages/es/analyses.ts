import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("es");

const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });

export const analyses: Messages["analyses"] = {
  title: "Análisis",
  intro: "Lo que hay detrás de las cifras. Cada uno se abre cuando lo elige.",
  titles: { budget: "Margen de incumplimientos", change: "¿Mejor o peor?", outlook: "Perspectiva", improvements: "¿Ayudaron los cambios?", earlier: "Revisiones anteriores" },
  meanings: {
    budget: "Una meta del 95\u00a0% deja margen para 5 incumplimientos de cada 100. Cuánto se ha usado y si el periodo aún puede terminar en la meta.",
    change: "«Mejor» y «peor» solo se dicen cuando el azar no es una explicación probable: la proporción de pocos tickets se mueve por sí sola.",
    outlook: "Los periodos por venir, previstos a partir de los pasados por día laborable. Entre paréntesis: el margen en que probablemente estará la cifra.",
    improvements: "Las cifras después de un cambio frente a un tiempo igual antes de él.",
    earlier: "Revisiones escritas desde este libro y cifras suyas que los datos de hoy dirían de otro modo.",
  },
  nothing: "Nada que decir en esta revisión.",
  budget: {
    expected: (count) => `${plural(count, { one: "Se decidirá alrededor de # más", other: "Se decidirán unos # más" })} hasta el final del periodo.`,
    odds: (percent) => `Probabilidad de terminar en la meta: ${percent}`,
  },
  change: {
    verdicts: { better: (period) => `Mejor que en ${period}`, worse: (period) => `Peor que en ${period}`, noChange: (period) => `Sin cambio claro frente a ${period}`, tooFew: (period) => `Muy poco para comparar con ${period}`, notOver: (period) => `Aún no ha terminado; sin comparación con ${period}`, nothing: (period) => `Nada con que comparar en ${period}` },
    interval: (figure, low, high) => `${figure}; la proporción real está entre ${low} y ${high}, 95 veces de cada 100.`,
    difference: (difference, low, high) => `Diferencia: ${difference} (de ${low} a ${high})`,
    plainDifference: (difference) => `Diferencia: ${difference}`,
    signals: (periods) => `Más que la variación habitual: ${periods}`,
    noSignals: "Dentro de la variación habitual en todos los periodos.",
    tooShort: "Muy pocos periodos para conocer la variación habitual.",
  },
  outlook: {
    sla: (period, percent, decided, missed) => `${period}: cerca de ${percent}; ${decided} decididos, ${missed} incumplidos`,
    count: (period, count) => `${period}: ${count}`,
    range: (value, low, high) => `${value} (${low}-${high})`,
    error: (error, tries) => `Probado con ${plural(tries, { one: "# periodo pasado", other: "# periodos pasados" })}: ${error} de error medio.`,
    basis: (from, to) => `Según los tickets del ${from} al ${to}`,
  },
  warnings: {
    kinds: { improvement: "Mejora", action: "Acción", risk: "Revisar un riesgo", talk: "Conversación", review: "Revisión", demand: "Demanda" },
    late: (days) => plural(days, { one: "# día de retraso", other: "# días de retraso" }),
    allTickets: "Todos los tickets",
    spike: (opened, usual, upper) => `${plural(opened, { one: "# ticket", other: "# tickets" })} en los últimos siete días, más de lo habitual: ${usual} de media, hasta ${upper}`,
  },
  tickets: {
    against: (count) => `${plural(count, { one: "# ticket lo muestra", other: "# tickets lo muestran" })}`,
    nearMisses: (count, met) => `${number(count)} de ${plural(met, { one: "# cumplido", other: "# cumplidos" })} por poco`,
    differing: (count) => plural(count, { one: "# contado de otro modo", other: "# contados de otro modo" }),
    agreeing: (count) => `${plural(count, { one: "Otra manera cuenta", other: "Otras # maneras cuentan" })} igual cada ticket.`,
    level: (percent, count) => `${percent}: ${tickets(count)}`,
    overdue: (count) => plural(count, { one: "# vencido", other: "# vencidos" }),
    longest: (count) => `${tickets(count)} con las esperas más largas`,
    afterReply: (count) => `${tickets(count)} en espera tras una respuesta`,
    during: (count) => `${plural(count, { one: "# ticket abierto", other: "# tickets abiertos" })} durante estas interrupciones`,
    before: (months, count) => `${plural(months, { one: "# mes", other: "# meses" })} antes: ${tickets(count)}`,
    after: (months, count) => `${plural(months, { one: "# mes", other: "# meses" })} después: ${tickets(count)}`,
    more: (count) => `Se muestran los primeros ${number(count)}.`,
  },
  holds: (held, decided, duration) => `${number(held)} de ${number(decided)} en espera, ${duration} en total`,
  withAndWithout: (withHolds, without) => `${withHolds} con esperas, ${without} sin ellas`,
  earlier: { restated: (figure, then, now) => `${figure}: ${then} entonces, ${now} ahora` },
};
