import type { FunctionHelp } from "../functionHelpTypes";

const tickets = "Plage des tickets avec sa ligne d’en-tête, par ex. Tickets[#All], ou référence renvoyée par SLA_DATA.";
const sla = "Identifiant dans la table SLAs.";
const period = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 ou une date (son mois). Si omis\u00a0: tout ce qui a été décidé.";
const asOf = "Date et heure jusqu’auxquelles les données comptent. Si omis\u00a0: As of de la table Agreement, sinon l’instant le plus récent des données.";
const start = "Date et heure de départ du chronomètre.";
const calendar = "Nom dans la table Calendars. Si omis\u00a0: le calendrier par défaut du contrat.";

export const functionHelp: FunctionHelp = {
  SLA_DATA: {
    description: "Lit une plage de tickets une seule fois et renvoie une référence. Passez-la aux autres fonctions SLA\u00a0: des centaines d’entre elles ne coûtent alors qu’une lecture.",
    parameters: { tickets: "Plage des tickets avec sa ligne d’en-tête, par ex. Tickets[#All]." },
  },
  SLA_HOURS: {
    description: "Heures de service entre deux dates-heures\u00a0: sans les nuits, les week-ends et les jours fériés du calendrier.",
    parameters: { start, end: "Date et heure d’arrêt.", calendar },
  },
  SLA_DUE: {
    description: "La date-heure à laquelle ce nombre d’heures de service s’est écoulé\u00a0; en fin de plage d’ouverture, l’heure de fermeture elle-même.",
    parameters: { start, hours: "Heures de service à écouler.", calendar },
  },
  SLA_COMPLIANCE: {
    description: "Part des engagements décidés dans une période qui ont été tenus\u00a0: tenus / (tenus + manqués).",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_STATUS: {
    description: "Situation de chaque ticket face à un SLA\u00a0: Met, Missed, Running, At risk, Overdue, Held, No SLA ou Removed. Une ligne par ticket.",
    parameters: { tickets, sla, asOf },
  },
  SLA_TREND: {
    description: "Conformité période par période, la plus ancienne d’abord, avec les en-têtes Period, Met, Decided, Attainment.",
    parameters: {
      tickets, sla, asOf,
      grain: "week, month (par défaut), quarter, half-year ou year\u00a0: semaine, mois, trimestre, semestre ou année.",
      periods: "Nombre de périodes, la dernière étant celle de as_of. Si omis\u00a0: 12.",
    },
  },
  SLA_MISSES: {
    description: "Les tickets qui ont manqué un SLA\u00a0: identifiant, échéance, arrêt du chronomètre (vide tant que le ticket est ouvert) et heures de service au-delà de la cible.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_EXPLAIN: {
    description: "Le chronomètre d’un ticket, intervalle par intervalle, avec les en-têtes From, To, What, Status, Note, Counted hours, Total hours.",
    parameters: { tickets, id: "Identifiant du ticket.", sla, asOf },
  },
};
