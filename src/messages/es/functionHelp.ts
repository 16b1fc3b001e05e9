import type { FunctionHelp } from "../functionHelpTypes";

const tickets = "Rango de tickets con su fila de encabezados, o la referencia que devuelve SLA_DATA.";
const sla = "Identificador en la tabla SLAs.";
const slas = "Identificador en la tabla SLAs, o un rango de identificadores: una proporción para cada uno.";
const period = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 o una fecha (su mes). Si se omite: todo lo que se decidió.";
const kpi = "Identificador en la tabla KPIs.";
const kpis = "Identificador en la tabla KPIs, o un rango de identificadores: una respuesta para cada uno.";
const knownPeriod = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 o una fecha (su mes). Si se omite: todo lo que se conoce.";
const asOf = "Fecha y hora hasta las que cuentan los datos. Si se omite: As of de la tabla Agreement o, si está vacío, el momento más reciente de los datos.";
const ifNone = "Qué mostrar cuando no hay ninguno, por ejemplo «ninguno». Si se omite: #N/D con una frase.";
const start = "Fecha y hora en que arranca el reloj, o un rango de ellas: una respuesta para cada una.";
const calendar = "Nombre en la tabla Calendars. Si se omite: el calendario predeterminado del acuerdo.";
const outages = "Rango de interrupciones con su fila de encabezados.";
const promise = "Identificador en la tabla Promises.";
const promises = "Identificador en la tabla Promises, o un rango de identificadores: una respuesta para cada uno.";
const promisePeriod = "2026, 2026-Q3, 2026-03 o una fecha (su mes): se juzga cada mes, trimestre o año de la promesa que haya en él. Si se omite: el de as_of.";
const service = "Nombre del servicio, como lo escriben las interrupciones, o un rango de nombres: una respuesta para cada uno.";
const outagePeriod = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 o una fecha (su mes). Si se omite: desde la primera interrupción.";
const serviceCalendar = "Nombre en la tabla Calendars. Si se omite: el calendario del servicio o, si no tiene, el predeterminado.";
const outageAsOf = "Fecha y hora hasta las que cuentan los datos. Si se omite: As of de la tabla Agreement, si no el final del periodo, si no el momento más reciente de los datos.";
const met = "Cuántos se cumplieron.";
const decided = "Cuántos se decidieron: cumplidos e incumplidos juntos.";
const per = "month, quarter o year (predeterminado): mes, trimestre o año.";

export const functionHelp: FunctionHelp = {
  SLA_DATA: {
    description: "Lee un rango de tickets una sola vez y devuelve una referencia. Pásela a las demás funciones SLA: así cientos de ellas cuestan una única lectura.",
    parameters: { tickets: "Rango de tickets con su fila de encabezados." },
  },
  SLA_HOURS: {
    description: "Horas de servicio entre dos fechas y horas: sin las noches, los fines de semana ni los festivos del calendario.",
    parameters: { start, end: "Fecha y hora en que se detiene.", calendar },
  },
  SLA_DUE: {
    description: "La fecha y hora en que han pasado esas horas de servicio o vence el objetivo; en el límite de cierre, la propia hora de cierre.",
    parameters: { start, hours: "Horas de servicio que deben pasar, o un objetivo como lo escribe un SLA, por ejemplo «90 min», «2 wd» o «end of 1 wd».", calendar },
  },
  SLA_COMPLIANCE: {
    description: "Proporción de los compromisos decididos en un periodo que se cumplieron: cumplidos / (cumplidos + incumplidos).",
    parameters: { tickets, sla: slas, period, asOf },
  },
  SLA_STATUS: {
    description: "Situación de cada ticket frente a un SLA: Met, Missed, Running, At risk, Overdue, Held, No SLA o Removed. Una fila por ticket.",
    parameters: { tickets, sla, asOf },
  },
  SLA_TREND: {
    description: "Cumplimiento periodo a periodo, primero el más antiguo, con los encabezados Period, Met, Decided, Attainment.",
    parameters: {
      tickets, sla, asOf,
      grain: "week, month (predeterminado), quarter, half-year o year: semana, mes, trimestre, semestre o año.",
      periods: "Número de periodos; el último es el de as_of. Si se omite: 12.",
    },
  },
  SLA_MISSES: {
    description: "Los tickets que incumplieron un SLA: identificador, fecha límite, parada del reloj (vacía mientras siga abierto) y horas de servicio por encima del objetivo.",
    parameters: { tickets, sla, period, asOf, ifNone },
  },
  SLA_COUNTS: {
    description: "Cuántos compromisos de un SLA se cumplieron y se incumplieron en un periodo, cuántos se decidieron en total y cuántos seguían sin decidir al final.",
    parameters: { tickets, sla: "Identificador en la tabla SLAs, o un rango de identificadores: una fila para cada uno.", period, asOf },
  },
  SLA_CLOCKS: {
    description: "El reloj de cada ticket según un SLA, con encabezados: Ticket, Status, Deadline, Stopped, Decided on, Hours used, Target hours. Cuenta en el periodo de Decided on.",
    parameters: { tickets, sla, asOf },
  },
  SLA_SPREAD: {
    description: "El cumplimiento de un SLA según cada regla en uso, la nuestra primero, con los encabezados Rule, Met, Of, Share, Counted differently.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_NEAR_MISSES: {
    description: "Los tickets cumplidos por poco, el más ajustado primero: identificador, fecha límite, parada del reloj y la parte que se gastó de su objetivo.",
    parameters: { tickets, sla, period, asOf, ifNone },
  },
  SLA_ALERTS: {
    description: "Los tickets abiertos al 75, 90 y 100\u00a0% de su objetivo en tiempo de servicio, el más urgente primero: identificador, nivel, parte del objetivo gastada, fecha límite.",
    parameters: { tickets, sla, asOf, ifNone },
  },
  SLA_PAUSES: {
    description: "Lo que las esperas quitaron a los relojes de un SLA, con los encabezados Status, Waiting for, Tickets, Hours on hold; las dos últimas filas dan el cumplimiento con y sin las esperas.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_EXPLAIN: {
    description: "El reloj de un ticket, intervalo a intervalo, con los encabezados From, To, What, Status, Note, Counted hours, Total hours.",
    parameters: { tickets, id: "Identificador del ticket.", sla, asOf },
  },
  SLA_BUDGET: {
    description: "El margen de incumplimientos de un SLA: cuántos admite la meta entre los tickets decididos, cuántos se han usado, cuántos quedan y cuántos tickets seguidos deben cumplirse para volver a la meta.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_INTERVAL: {
    description: "El margen en el que puede estar la proporción real cuando se cumplieron tantos de los decididos (intervalo de Wilson).",
    parameters: { met, decided, confidence: "Grado de certeza del margen. Si se omite: 95\u00a0%." },
  },
  SLA_RECOVERY: {
    description: "Cuántos tickets seguidos deben cumplirse para volver a la meta: 44 de 50 al 95\u00a0% necesitan 70.",
    parameters: { met, decided, goal: "Proporción que debe cumplirse, p. ej. 95\u00a0%." },
  },
  SLA_ODDS: {
    description: "La probabilidad de terminar en la meta según los tickets decididos hasta ahora, con la incertidumbre que deja su número.",
    parameters: {
      met: "Cuántos se cumplieron hasta ahora.",
      decided: "Cuántos se decidieron hasta ahora: cumplidos e incumplidos juntos.",
      expected: "Cuántos más se espera que se decidan.",
      goal: "Proporción de todos ellos que debe cumplirse, p. ej. 95\u00a0%.",
    },
  },
  XMR: {
    description: "Señal o azar: media y límites de la variación habitual (gráfico XmR) de una serie de cifras, y cuáles de ellas son señales. Una fila por valor: media, límite inferior, límite superior, señal.",
    parameters: { values: "Una fila o una columna de cifras, primero la más antigua. Las celdas con #N/D se saltan.", run: "Cuántas seguidas al mismo lado de la media son una señal. Si se omite: 8." },
  },
  KPI_VALUE: {
    description: "Un indicador de la tabla KPIs en un periodo, en la unidad de su medida: número, horas, días, proporción de 0 a 1, puntos o dinero.",
    parameters: { tickets, kpi: kpis, period: knownPeriod, asOf },
  },
  KPI_TREND: {
    description: "Un indicador periodo a periodo, primero el más antiguo, con los encabezados Period, Value, n, Target, Status.",
    parameters: {
      tickets, kpi, asOf,
      grain: "week, month (predeterminado), quarter, half-year o year: semana, mes, trimestre, semestre o año.",
      periods: "Número de periodos; el último es el de as_of. Si se omite: 12.",
    },
  },
  KPI_STATUS: {
    description: "El estado de un indicador respecto a su objetivo en un periodo: Met (alcanzado), At risk (en riesgo) o Not met (no alcanzado).",
    parameters: { tickets, kpi: kpis, period: knownPeriod, asOf },
  },
  CSF_STATUS: {
    description: "Cómo está un factor crítico de éxito en un periodo, y por qué: el peor de sus indicadores y de los SLA que dependen de ellos, con valor, objetivo y periodo anterior.",
    parameters: { tickets, csf: "Identificador en la tabla CSFs.", period: knownPeriod, asOf },
  },
  SLA_FORECAST: {
    description: "Qué esperar de un SLA en los próximos meses, con los encabezados Period, Decided, Decided low, Decided high, Missed, Missed low, Missed high, Attainment. Se prevén los números; una proporción es su cociente.",
    parameters: { tickets, sla, periods: "Cuántos meses hacia delante. Si se omite: 3.", asOf },
  },
  PROMISE_KEPT: {
    description: "Indica si se cumple una promesa de disponibilidad: no más interrupciones de las prometidas y ninguna más larga de lo prometido.",
    parameters: { outages, promise: promises, period: promisePeriod, asOf },
  },
  PROMISE_STATUS: {
    description: "Una promesa de disponibilidad, parte por parte, una fila por periodo, con los encabezados Period, Outages, Allowed, Longest hours, Hours promised, Months left, Kept.",
    parameters: { outages, promise, period: promisePeriod, asOf },
  },
  PROMISE_PERCENT: {
    description: "La proporción de todas las horas a la que equivale una promesa: 4 interrupciones de 4 horas al año son el 99,82\u00a0%.",
    parameters: { outages: "Cuántas interrupciones se admiten.", hours: "Cuántas horas puede durar cada una.", per },
  },
  PERCENT_PROMISE: {
    description: "Un porcentaje como promesa: cuántas horas de interrupción admite en total y cuántas interrupciones enteras de una misma duración son.",
    parameters: { percent: "Proporción de todas las horas, p. ej. 99,9\u00a0%.", hours: "Cuántas horas dura una interrupción.", per },
  },
  PROMISE_RISK: {
    description: "La probabilidad de incumplir una promesa si las interrupciones siguen como hasta ahora: número esperado, probabilidad de demasiadas, de una demasiado larga, de cualquiera de las dos; el número esperado que es seguro.",
    parameters: { outages, promise, asOf },
  },
  AVAILABILITY: {
    description: "Disponibilidad de un servicio: horas de servicio acordadas menos las de indisponibilidad, divididas entre las acordadas. Las interrupciones que se solapan cuentan una vez; las excluidas, ninguna.",
    parameters: { outages, service, period: outagePeriod, calendar: serviceCalendar, asOf: outageAsOf },
  },
  OUTAGE_COUNT: {
    description: "Cuántas interrupciones tuvo un servicio: cada una contada una vez, en el periodo en que empieza. Las que se solapan son una; las excluidas, ninguna.",
    parameters: { outages, service, period: outagePeriod, calendar: serviceCalendar, asOf: outageAsOf },
  },
};
