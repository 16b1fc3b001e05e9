import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("es");

export const compliance: Messages["compliance"] = {
  sheets: { spread: "Otras formas de contar", nearMisses: "Cumplidos por poco", missSources: "De dónde vienen los incumplimientos", pauses: "Tiempo en espera", alerts: "Próximos vencimientos" },
  headings: { byStatus: "Por estado", pausedTickets: "Tickets con más tiempo en espera, o en espera tras una respuesta", warnings: "Con retraso, o más de lo habitual" },
  rules: {
    decided: "Decididos en el periodo (esta revisión): cumplidos o incumplidos, cada uno contado una vez",
    resolved: "Resueltos en el periodo; los abiertos no se ven",
    openedResolved: "Abiertos en el periodo y resueltos hasta hoy",
    openedToday: "Abiertos en el periodo; los que siguen abiertos cuentan según su estado de hoy",
    openedAll: "Abiertos en el periodo; los que siguen abiertos cuentan como no cumplidos",
    mixed: "Cumplidos entre los resueltos del periodo, divididos por los abiertos en él",
    resolvedAndOverdue: "Resueltos en el periodo, y los abiertos y vencidos a su fin",
    withCancelled: "Resueltos o cancelados en el periodo; los cancelados cuentan como no cumplidos",
  },
  notes: {
    spread: "Todas las filas hablan de los mismos tickets y los mismos relojes. Solo difieren en qué tickets cuentan y cuándo.",
    wording: "Si el contrato dice cómo contar, su texto va antes que la regla de esta revisión.",
    nearMiss: "Cumplidos con casi todo el tiempo gastado: de ahí vienen los próximos incumplimientos.",
    missSources: "Lo que tiene más incumplimientos de los que su parte de los tickets haría esperar, por servicio, tipo, prioridad y grupo según los tickets de hoy. Solo se nombra cuando el azar no es una explicación probable.",
    pauses: "Horas de servicio que las esperas quitaron a los relojes decididos en el periodo, y la proporción que habría si ninguna espera detuviera el reloj.",
    afterReply: "Tras la respuesta: horas de servicio en que un ticket siguió en espera aunque el cliente ya había escrito.",
    alerts: "Tickets abiertos al 75, 90 y 100\u00a0% de su objetivo, en tiempo de servicio y sin las esperas.",
    warnings: "Previsto para un día ya pasado y sin hacer, y más tickets de los que cabía esperar por las semanas anteriores.",
  },
  used: "Gastado",
  waitingFor: { client: "el cliente", supplier: "un suministrador", us: "nosotros" },
  missSource: {
    line: (what, missed, allMissed, share) => `${what}: ${number(missed)} de ${plural(allMissed, { one: "# incumplimiento", other: "# incumplimientos" })}, con el ${share} de los tickets`,
    none: "Nada destaca: los incumplimientos se reparten como los tickets.",
    few: "Muy pocos incumplimientos para ver un patrón.",
    noneOffTrack: "Ningún nivel de servicio medido se aparta de su meta.",
  },
  card: {
    nearMiss: (percent) => `Cumplido por poco por encima del ${percent} del objetivo`,
    holdsFor: (waits) => `Solo no cuenta el tiempo en que se espera a: ${waits}`,
    asOpened: "Se juzga por la prioridad, el tipo, el servicio y el grupo con que se abrió",
    whenItApplies: "El reloj empieza cuando el SLA pasa a aplicarse al ticket",
    firstMessage: "El reloj empieza con el primer mensaje: el del cliente o, en los avisos periódicos, el de un agente",
    currentValues: "Filtrado según los valores actuales de los tickets: nada dice cuáles tenían en la fecha de la revisión",
    reopened: { "runs on": "Si se reabre, el reloj ha corrido todo el tiempo", "restarts": "Si se reabre, empieza un reloj nuevo", "stays stopped": "Si se reabre, sigue decidiendo la primera parada" },
    opened: { "in service hours": "Abiertos en horario de servicio", "outside service hours": "Abiertos fuera del horario de servicio" },
    noReplyRunsOn: "Resuelto sin respuesta, el reloj sigue",
    noReplyNotMeasured: "Los tickets resueltos sin respuesta no se miden",
    dueWithHolds: "El vencimiento del ticket, aplazado por sus esperas",
  },
};
