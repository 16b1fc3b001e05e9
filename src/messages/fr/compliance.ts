import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("fr");

export const compliance: Messages["compliance"] = {
  sheets: { spread: "Autres façons de compter", nearMisses: "Respectés de justesse", missSources: "D’où viennent les dépassements", pauses: "Temps en attente", alerts: "Échéances à venir" },
  headings: { byStatus: "Par statut", pausedTickets: "Tickets le plus longtemps en attente, ou en attente après une réponse", warnings: "En retard, ou plus que d’habitude" },
  rules: {
    decided: "Décidés dans la période (cette revue)\u00a0: respectés ou manqués, chacun compté une fois",
    resolved: "Résolus dans la période\u00a0; les tickets ouverts ne se voient pas",
    openedResolved: "Ouverts dans la période et résolus depuis",
    openedToday: "Ouverts dans la période\u00a0; ceux encore ouverts comptent selon leur état actuel",
    openedAll: "Ouverts dans la période\u00a0; ceux encore ouverts comptent comme non respectés",
    mixed: "Respectés parmi les résolus de la période, divisés par les ouverts de la période",
    resolvedAndOverdue: "Résolus dans la période, et ceux ouverts et en retard à sa fin",
    withCancelled: "Résolus ou annulés dans la période\u00a0; les annulés comptent comme non respectés",
  },
  notes: {
    spread: "Toutes les lignes parlent des mêmes tickets et des mêmes délais. Seuls diffèrent les tickets comptés et le moment.",
    wording: "Si le contrat dit comment compter, son texte passe avant la règle de cette revue.",
    nearMiss: "Respectés, mais avec presque tout le temps utilisé\u00a0: c’est de là que viennent les prochains dépassements.",
    missSources: "Ce qui a plus de dépassements que sa part des tickets ne le laisse attendre, par service, type, priorité et groupe selon les tickets d’aujourd’hui. N’est nommé que ce que le hasard n’explique guère.",
    pauses: "Heures de service retirées par les attentes des délais décidés dans la période, et la part qui résulterait si aucune attente n’arrêtait le délai.",
    afterReply: "Après réponse\u00a0: heures de service pendant lesquelles un ticket est resté en attente alors que le client avait écrit.",
    alerts: "Tickets ouverts à 75, 90 et 100\u00a0% de leur cible, en temps de service et sans les attentes.",
    warnings: "Ce qui était prévu pour un jour passé et n’est pas fait, et là où sont arrivés plus de tickets que les semaines précédentes ne laissaient attendre.",
  },
  used: "Utilisé",
  waitingFor: { client: "le client", supplier: "un fournisseur", us: "nous" },
  missSource: {
    line: (what, missed, allMissed, share) => `${what}\u00a0: ${plural(missed, { one: "# dépassement", other: "# dépassements" })} sur ${number(allMissed)}, pour ${share} des tickets`,
    none: "Rien ne ressort\u00a0: les dépassements se répartissent comme les tickets.",
    few: "Trop peu de dépassements pour y voir une tendance.",
    noneOffTrack: "Aucun niveau de service mesuré ne s’écarte de son objectif.",
  },
  card: {
    nearMiss: (percent) => `Respecté de justesse au-delà de ${percent} de la cible`,
    holdsFor: (waits) => `Seul le temps où l’on attend ${waits} ne compte pas`,
    asOpened: "Jugé d’après la priorité, le type, le service et le groupe à l’ouverture",
    whenItApplies: "Le délai débute quand le SLA vient à s’appliquer au ticket",
    firstMessage: "Le délai débute au premier message\u00a0: celui du client, ou pour les points réguliers celui d’un agent",
    currentValues: "Filtré selon les valeurs actuelles des tickets\u00a0: rien ne dit ce qu’elles étaient à la date de la revue",
    reopened: { "runs on": "Rouvert, le délai a couru tout du long", "restarts": "Rouvert, un nouveau délai débute", "stays stopped": "Rouvert, le premier arrêt décide toujours" },
    opened: { "in service hours": "Ouverts pendant les heures de service", "outside service hours": "Ouverts hors des heures de service" },
    noReplyRunsOn: "Résolu sans réponse, le délai continue",
    noReplyNotMeasured: "Les tickets résolus sans réponse ne sont pas mesurés",
    dueWithHolds: "L’échéance du ticket, décalée par ses attentes",
  },
};
