/** The clock of one ticket, interval by interval. */
export const explain = {
  heading: (ticket: string, sla: string, status: string) => `Ticket ${ticket}, ${sla}: ${status}.`,
  notYet: "todavía no",
  kinds: { "running": "en marcha", "outside service hours": "fuera del horario de servicio", "held": "en espera", "stopped": "detenido", "holiday": "festivo" },
  waitingFor: { client: "a la espera del cliente", supplier: "a la espera de un suministrador", us: "a la espera de nosotros" },
  reasons: {
    merged: "El ticket se fusionó con otro.",
    cancelled: "El ticket se canceló sin haber incumplido su vencimiento.",
    noRowApplies: "Ninguna fila de este SLA se aplica al ticket.",
    openedNotKnown: "No se sabe cuándo se abrió el ticket.",
    startNotKnown: "El ticket no tiene el campo en el que arranca el reloj.",
    noDueDate: "El ticket no tiene fecha de vencimiento.",
    stopNotKnown: "El ticket está terminado, pero nada indica desde cuándo.",
    fieldNotInExport: "Los tickets no tienen ninguna columna que este reloj necesite.",
    updateNotMeasured: "Los tiempos de actualización no se pueden medir con esta exportación: no dice cuándo escribieron clientes y agentes.",
    nobodyWaited: "Ningún cliente ha esperado respuesta en este ticket.",
    nobodyWrote: "Ningún agente ha escrito todavía al cliente.",
    openedByAgent: "Un agente abrió el ticket en nombre de nadie, así que no hay a quién responder.",
    noReply: "El ticket se resolvió sin respuesta y este SLA no mide esos tickets.",
  },
  counted: (counted: string, total: string) => `cuentan ${counted}, ${total} hasta ahora`,
  /** `target` is "" for a due date of the ticket's own. */
  result: (target: string, elapsed: string, deadline: string, stopped: string) =>
    `${target === "" ? "Vencimiento del ticket" : `Objetivo ${target}`}, usado ${elapsed}. Vencimiento: ${deadline}; parada: ${stopped}.`,
  clockChange: (date: string, by: string, isForward: boolean) =>
    isForward ? `El ${date} los relojes se adelantaron ${by}: pasó menos tiempo del que indican las horas mostradas.`
      : `El ${date} los relojes se atrasaron ${by}: pasó más tiempo del que indican las horas mostradas.`,
  calendar: (calendar: string, zone: string, shownIn: string) => `Horario de servicio: ${calendar} (${zone}). Horas mostradas: ${shownIn}.`,
};
