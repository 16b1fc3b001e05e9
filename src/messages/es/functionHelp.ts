import type { FunctionHelp } from "../functionHelpTypes";

const tickets = "Rango de tickets con su fila de encabezados, p. ej. Tickets[#All], o la referencia que devuelve SLA_DATA.";
const sla = "Identificador en la tabla SLAs.";
const period = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 o una fecha (su mes). Si se omite: todo lo que se decidió.";
const asOf = "Fecha y hora hasta las que cuentan los datos. Si se omite: As of de la tabla Agreement o, si está vacío, el momento más reciente de los datos.";
const start = "Fecha y hora en que arranca el reloj.";
const calendar = "Nombre en la tabla Calendars. Si se omite: el calendario predeterminado del acuerdo.";

export const functionHelp: FunctionHelp = {
  SLA_DATA: {
    description: "Lee un rango de tickets una sola vez y devuelve una referencia. Pásela a las demás funciones SLA: así cientos de ellas cuestan una única lectura.",
    parameters: { tickets: "Rango de tickets con su fila de encabezados, p. ej. Tickets[#All]." },
  },
  SLA_HOURS: {
    description: "Horas de servicio entre dos fechas y horas: sin las noches, los fines de semana ni los festivos del calendario.",
    parameters: { start, end: "Fecha y hora en que se detiene.", calendar },
  },
  SLA_DUE: {
    description: "La fecha y hora en que han pasado esas horas de servicio; en el límite de cierre, la propia hora de cierre.",
    parameters: { start, hours: "Horas de servicio que deben pasar.", calendar },
  },
  SLA_COMPLIANCE: {
    description: "Parte de los compromisos decididos en un período que se cumplieron: cumplidos / (cumplidos + incumplidos).",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_STATUS: {
    description: "Situación de cada ticket frente a un SLA: Met, Missed, Running, At risk, Overdue, Held, No SLA o Removed. Una fila por ticket.",
    parameters: { tickets, sla, asOf },
  },
  SLA_TREND: {
    description: "Cumplimiento período a período, primero el más antiguo, con los encabezados Period, Met, Decided, Attainment.",
    parameters: {
      tickets, sla, asOf,
      grain: "week, month (predeterminado), quarter, half-year o year: semana, mes, trimestre, semestre o año.",
      periods: "Número de períodos; el último es el de as_of. Si se omite: 12.",
    },
  },
  SLA_MISSES: {
    description: "Los tickets que incumplieron un SLA: identificador, fecha límite, parada del reloj (vacía mientras siga abierto) y horas de servicio por encima del objetivo.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_EXPLAIN: {
    description: "El reloj de un ticket, intervalo a intervalo, con los encabezados From, To, What, Status, Note, Counted hours, Total hours.",
    parameters: { tickets, id: "Identificador del ticket.", sla, asOf },
  },
};
