import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("es");

export const review: Messages["review"] = {
  types: { sync: "Puesta al día informal", monthly: "Revisión mensual", quarterly: "Revisión trimestral", "half-year": "Revisión semestral", annual: "Revisión anual", implementation: "Revisión de la implantación" },
  sheets: {
    summary: "Resumen", compliance: "Cumplimiento", trend: "Tendencia", misses: "Tickets fuera de plazo", indicators: "Indicadores",
    reconciliation: "Todos los tickets", findings: "Hallazgos", rules: "Cómo se cuenta",
  },
  definitionSheets: {
    agreement: "Acuerdo", services: "Servicios", serviceHours: "Horario de servicio", factors: "Factores e indicadores", slas: "SLA", ticketMapping: "Columnas de los tickets",
    outages: "Interrupciones y opiniones", people: "Interlocutores y necesidades", improvements: "Mejoras", risks: "Riesgos y decisiones",
  },
  heads: {
    sla: "SLA", kpi: "KPI", name: "Nombre", measure: "Medida", period: "Periodo", goal: "Meta", target: "Objetivo", value: "Valor",
    met: "Cumplidos", missed: "Incumplidos", decided: "Decididos", undecided: "Sin decidir", attainment: "Cumplimiento", status: "Estado",
    count: "n", tickets: "Tickets", removed: "Retirados", noSla: "Sin SLA", ticket: "Ticket", opened: "Abierto", deadline: "Vencimiento", stopped: "Detenido", hoursOver: "Horas de exceso",
    severity: "Gravedad", finding: "Qué se encontró y qué hacer",
    priority: "Prioridad", group: "Grupo", row: "Fila", result: "Resultado", allowedMisses: "Incumplimientos admitidos", table: "Tabla", column: "Columna", rows: "Filas", cases: "Casos",
  },
  status: { met: "Cumplido", atRisk: "En riesgo", notMet: "No cumplido", noData: "Sin datos" },
  commitment: { met: "Cumplido", missed: "Incumplido", running: "En curso", atRisk: "En riesgo", overdue: "Vencido", held: "En espera", noSla: "Sin SLA", removed: "Retirado" },
  title: (type, client, period) => [type, client, period].filter((part) => part !== "").join(" - "),
  asOf: (dateTime, zone) => `Datos hasta el ${dateTime} (${zone}).`,
  verdict: (met, withData) =>
    withData === 0 ? "Ningún SLA tiene datos en este periodo." : `${plural(met, { one: "# SLA cumplido", other: "# SLA cumplidos" })} de ${number(withData)}.`,
  attainment: (met, decided, percent, goal) =>
    decided === 0 ? "Sin datos: no se decidió nada en este periodo." : `${number(met)} de ${plural(decided, { one: "# cumplido", other: "# cumplidos" })}: ${percent}, meta ${goal}.`,
  allowedMisses: (allowed, used) => `${plural(allowed, { one: "# incumplimiento admitido", other: "# incumplimientos admitidos" })}, ${plural(used, { one: "# usado", other: "# usados" })}.`,
  change: (points, period) => `${points} respecto a ${period}.`,
  reconciliation: (tickets, removed, noSla, undecided, met, missed) =>
    `${plural(tickets, { one: "# ticket", other: "# tickets" })} = ${plural(removed, { one: "# retirado", other: "# retirados" })} + ${number(noSla)} sin SLA + ${number(undecided)} sin decidir + ${plural(met, { one: "# cumplido", other: "# cumplidos" })} + ${plural(missed, { one: "# incumplido", other: "# incumplidos" })}.`,
  rules: {
    decided: "Decidido en el periodo: un compromiso cuenta una sola vez, cuando el reloj se detiene o cuando pasa su vencimiento, lo que ocurra primero. Cuenta en el periodo que contiene ese momento.",
    undecided: "Un ticket abierto que aún no ha vencido está sin decidir y no entra en ningún porcentaje. Un ticket abierto y vencido es un incumplimiento, en el periodo en que pasó su vencimiento.",
    classes: "Cada ticket está en una sola clase: retirado, sin SLA, sin decidir, cumplido o incumplido.",
    removed: "Se retiran los tickets fusionados y los cancelados antes de su vencimiento. Un ticket cancelado después de su vencimiento sigue siendo un incumplimiento.",
    holds: "El tiempo en espera aplaza el vencimiento cuando el SLA dice que las esperas detienen el reloj. La fecha de vencimiento propia del ticket no se aplaza.",
    onTarget: "Un reloj que se detiene justo en el vencimiento está cumplido. Una cifra igual a la meta está cumplida. Se comparan cifras sin redondear.",
    noData: "Cuando no se decidió nada, la cifra es «Sin datos», nunca 0\u00a0% ni 100\u00a0%.",
    clients: (names) => `Cuentan los tickets de ${names}, no los de otros clientes ni los que no nombran ninguno.`,
    zone: (zone) => `Los periodos empiezan y terminan a medianoche en ${zone}.`,
    snapshot: "Un informe muestra los datos de su día. Los tickets que cambian después cambian las cifras de un informe posterior.",
  },
  findings: {
    slaIsDraft: (f) => f.count > 1
      ? `los SLA ${f.found} son borradores: sus cifras se muestran, pero aún no obligan a nadie. Acuérdelos o déjelos fuera de la revisión.`
      : `el SLA «${f.found}» es un borrador: sus cifras se muestran, pero aún no obligan a nadie. Acuérdelo o déjelo fuera de la revisión.`,
    slaNotConfirmed: (f) => f.count > 1
      ? `hace tiempo que el cliente no confirma los SLA ${f.found}; el más antiguo, desde hace ${plural(f.months, { one: "# mes", other: "# meses" })}. Pregunte si siguen siendo lo que el negocio necesita y anote el día en Last confirmed.`
      : `el cliente confirmó por última vez el SLA «${f.found}» hace ${plural(f.months, { one: "# mes", other: "# meses" })}. Pregunte si sigue siendo lo que el negocio necesita y anote el día en Last confirmed.`,
    openedAfterAsOf: (f) => `${plural(f.count, { one: "# ticket se abrió", other: "# tickets se abrieron" })} después del instante hasta el que cuenta esta revisión y no ${f.count === 1 ? "entra" : "entran"} en ninguna de sus cifras. Cambie As of en la tabla Agreement si ${f.count === 1 ? "debe" : "deben"} contar.`,
    satisfactionAllEqual: (f) => `las ${number(f.scores)} puntuaciones son todas ${f.found}. Compruebe si el formulario rellena la puntuación por sí mismo; una satisfacción así no dice nada.`,
    slaFindsNoTickets: (f) => `el SLA «${f.found}» no se aplica a ninguno de los ${plural(f.tickets, { one: "# ticket", other: "# tickets" })}. Compare sus filtros, su reloj y sus fechas de vigencia con los tickets.`,
    ticketsNotMeasured: (f) => `ninguno de los ${plural(f.tickets, { one: "# ticket", other: "# tickets" })} puede medirse con ${f.found}. Ticket ${f.ticket}: ${f.why}`,
    deskDisagrees: (f) => `de ${plural(f.compared, { one: "# ticket", other: "# tickets" })} del SLA «${f.found}», ${plural(f.deskMet, { one: "# se cumplió", other: "# se cumplieron" })} según la columna «${f.column}» de la mesa y ${number(f.clockMet)} según los relojes; discrepan en ${number(f.differing)}. Acuerde cuál cuenta antes de que se oponga el informe de la mesa a este. La revisión sigue a los relojes y dice qué marca la diferencia.`,
    updateNotMeasurable: (f) => `el SLA «${f.found}» pregunta cuánto esperaron los clientes una respuesta, y nada aquí dice cuándo escribieron clientes y agentes. Indique un historial con los mensajes públicos (id, hora, evento); hasta entonces este SLA no se mide.`,
    filtersByCurrentValues: () => "los tickets siguen después de esta fecha y nada dice qué servicio, tipo, prioridad y grupo tenían entonces. Los SLA y KPI usan los valores actuales. Añada un historial de estas columnas si importa.",
    judgedByCurrentValues: (f) => `${f.slas > 1 ? `los SLA ${f.found} juzgan` : `el SLA «${f.found}» juzga`} ${plural(f.changed, { one: "# ticket", other: "# tickets" })} por otra fila que al abrirse, porque cambió la prioridad, el tipo, el servicio o el grupo. Escriba «as opened» en Judged by si deben contar los valores de la apertura.`,
    heldSumNotSplit: (f) => `solo algunas esperas detienen el reloj del SLA «${f.found}», pero la exportación solo conoce la suma de todas. No se descuenta nada; indique un historial con los estados.`,
    noCalendar: (f) => `el SLA «${f.found}» no tiene horario de servicio, por lo que su reloj corre día y noche (${f.zone}). Rellene Calendar, o Default calendar en la tabla Agreement.`,
    valuesWithoutSla: (f) => `de ${plural(f.recent, { one: "# ticket abierto", other: "# tickets abiertos" })} en los últimos ${f.days} días, ${plural(f.count, { one: "# tiene", other: "# tienen" })} valores que ningún SLA nombra: ${f.found}. ${f.count === 1 ? "No cuenta en ningún SLA. Si debe contar" : "No cuentan en ningún SLA. Si deben contar"}, escriba estos valores en la columna ${f.column} de la tabla SLAs.`,
    filterFieldNotInExport: (f) =>
      `«${f.found}» selecciona tickets por ${f.field}, pero los tickets no tienen esa columna y no se encuentra ninguno. Indique la columna en la tabla ColumnMap o vacíe esta celda.`,
  },
};
