/** The clock of one ticket, interval by interval. */
export const explain = {
  heading: (ticket: string, sla: string, status: string) => `Ticket ${ticket}, ${sla}\u00a0: ${status}.`,
  notYet: "pas encore",
  kinds: { "running": "en marche", "outside service hours": "hors heures de service", "held": "en attente", "stopped": "arrêté", "holiday": "jour férié" },
  waitingFor: { client: "attente du client", supplier: "attente d’un fournisseur", us: "attente d’une action de notre part" },
  reasons: {
    merged: "Le ticket a été fusionné avec un autre.",
    cancelled: "Le ticket a été annulé sans avoir dépassé son échéance.",
    noRowApplies: "Aucune ligne de ce SLA ne s’applique au ticket.",
    openedNotKnown: "La date d’ouverture du ticket n’est pas connue.",
    startNotKnown: "Le ticket n’a pas le champ auquel le délai débute.",
    noDueDate: "Le ticket n’a pas d’échéance.",
    stopNotKnown: "Le ticket est terminé, mais rien n’indique depuis quand.",
    fieldNotInExport: "Les tickets n’ont pas la colonne dont ce délai a besoin.",
    updateNotMeasured: "Les délais de mise à jour ne sont pas mesurables dans cet export\u00a0: il ne dit pas quand les clients et les agents ont écrit.",
    nobodyWaited: "Aucun client n’a attendu de réponse sur ce ticket.",
    nobodyWrote: "Aucun agent n’a encore écrit au client.",
    openedByAgent: "Un agent a ouvert le ticket sans que ce soit au nom de quelqu’un\u00a0: il n’y a personne à qui répondre.",
    noReply: "Le ticket a été résolu sans réponse, et ce SLA ne mesure pas ces tickets.",
  },
  counted: (counted: string, total: string) => `${counted} comptées, ${total} jusqu’ici`,
  /** `target` is "" for a due date of the ticket's own. */
  result: (target: string, elapsed: string, deadline: string, stopped: string) =>
    `${target === "" ? "Échéance du ticket" : `Cible ${target}`}, utilisé ${elapsed}. Échéance\u00a0: ${deadline}\u00a0; arrêt\u00a0: ${stopped}.`,
  clockChange: (date: string, by: string, isForward: boolean) =>
    isForward ? `Le ${date}, l’heure a avancé de ${by}\u00a0: il s’est écoulé moins de temps que les heures affichées ne le laissent croire.`
      : `Le ${date}, l’heure a reculé de ${by}\u00a0: il s’est écoulé plus de temps que les heures affichées ne le laissent croire.`,
  calendar: (calendar: string, zone: string, shownIn: string) => `Heures de service\u00a0: ${calendar} (${zone}). Heures affichées\u00a0: ${shownIn}.`,
};
