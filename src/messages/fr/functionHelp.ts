import type { FunctionHelp } from "../functionHelpTypes";

const tickets = "Plage des tickets avec sa ligne d’en-tête, ou référence renvoyée par SLA_DATA.";
const sla = "Identifiant dans le tableau SLAs.";
const slas = "Identifiant dans le tableau SLAs, ou une plage d’identifiants\u00a0: une proportion pour chacun.";
const period = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 ou une date (son mois). Si omis\u00a0: tout ce qui a été décidé.";
const kpi = "Identifiant dans le tableau KPIs.";
const kpis = "Identifiant dans le tableau KPIs, ou une plage d’identifiants\u00a0: une réponse pour chacun.";
const knownPeriod = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 ou une date (son mois). Si omis\u00a0: tout ce qui est connu.";
const asOf = "Date et heure jusqu’auxquelles les données comptent. Si omis\u00a0: As of du tableau Agreement, sinon l’instant le plus récent des données.";
const ifNone = "Ce qui s’affiche quand il n’y en a aucun, par exemple «\u00a0aucun\u00a0». Si omis\u00a0: #N/A avec une phrase.";
const start = "Date et heure auxquelles le délai débute, ou une plage de dates et heures\u00a0: une réponse pour chacune.";
const calendar = "Nom dans le tableau Calendars. Si omis\u00a0: le calendrier par défaut du contrat.";
const outages = "Plage des interruptions avec sa ligne d’en-tête.";
const promise = "Identifiant dans le tableau Promises.";
const promises = "Identifiant dans le tableau Promises, ou une plage d’identifiants\u00a0: une réponse pour chacun.";
const promisePeriod = "2026, 2026-Q3, 2026-03 ou une date (son mois)\u00a0: chaque mois, trimestre ou année de la promesse qui s’y trouve est jugé. Si omis\u00a0: celui de as_of.";
const service = "Nom du service, tel que les interruptions l’écrivent, ou une plage de noms\u00a0: une réponse pour chacun.";
const outagePeriod = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14 ou une date (son mois). Si omis\u00a0: depuis la première interruption.";
const serviceCalendar = "Nom dans le tableau Calendars. Si omis\u00a0: le calendrier du service, sinon celui par défaut.";
const outageAsOf = "Date et heure jusqu’auxquelles les données comptent. Si omis\u00a0: As of du tableau Agreement, sinon la fin de la période, sinon l’instant le plus récent des données.";
const met = "Nombre d’engagements respectés.";
const decided = "Nombre d’engagements décidés\u00a0: respectés et manqués ensemble.";
const per = "month, quarter ou year (par défaut)\u00a0: mois, trimestre ou année.";

export const functionHelp: FunctionHelp = {
  SLA_DATA: {
    description: "Lit une plage de tickets une seule fois et renvoie une référence. Passez-la aux autres fonctions SLA\u00a0: des centaines d’entre elles ne coûtent alors qu’une lecture.",
    parameters: { tickets: "Plage des tickets avec sa ligne d’en-tête." },
  },
  SLA_HOURS: {
    description: "Heures de service entre deux dates-heures\u00a0: sans les nuits, les week-ends et les jours fériés du calendrier.",
    parameters: { start, end: "Date et heure auxquelles il s’arrête.", calendar },
  },
  SLA_DUE: {
    description: "La date-heure à laquelle ce nombre d’heures de service s’est écoulé, ou la cible arrive à échéance\u00a0; en fin de plage d’ouverture, l’heure de fermeture elle-même.",
    parameters: { start, hours: "Heures de service à écouler, ou une cible écrite comme dans un SLA, telle que «\u00a090 min\u00a0», «\u00a02 wd\u00a0» ou «\u00a0end of 1 wd\u00a0».", calendar },
  },
  SLA_COMPLIANCE: {
    description: "Part des engagements décidés dans une période qui ont été respectés\u00a0: respectés / (respectés + manqués).",
    parameters: { tickets, sla: slas, period, asOf },
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
    description: "Les tickets qui ont manqué un SLA\u00a0: identifiant, échéance, arrêt du délai (vide tant que le ticket est ouvert) et heures de service au-delà de la cible.",
    parameters: { tickets, sla, period, asOf, ifNone },
  },
  SLA_COUNTS: {
    description: "Combien d’engagements d’un SLA ont été respectés et manqués dans une période, combien ont été décidés en tout et combien ne l’étaient pas encore à sa fin.",
    parameters: { tickets, sla: "Identifiant dans le tableau SLAs, ou une plage d’identifiants\u00a0: une ligne pour chacun.", period, asOf },
  },
  SLA_CLOCKS: {
    description: "Le délai de chaque ticket selon un SLA, avec les en-têtes Ticket, Status, Deadline, Stopped, Decided on, Hours used, Target hours. Il compte dans la période de Decided on.",
    parameters: { tickets, sla, asOf },
  },
  SLA_SPREAD: {
    description: "Le respect d’un SLA selon chaque règle en usage, la nôtre d’abord, avec les en-têtes Rule, Met, Of, Share, Counted differently.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_NEAR_MISSES: {
    description: "Les tickets respectés de justesse, le plus serré d’abord\u00a0: identifiant, échéance, arrêt du délai et part de la cible utilisée.",
    parameters: { tickets, sla, period, asOf, ifNone },
  },
  SLA_ALERTS: {
    description: "Les tickets ouverts à 75, 90 et 100\u00a0% de leur cible en temps de service, le plus urgent d’abord\u00a0: identifiant, niveau, part de la cible utilisée, échéance.",
    parameters: { tickets, sla, asOf, ifNone },
  },
  SLA_PAUSES: {
    description: "Ce que les attentes ont retiré des délais d’un SLA, avec les en-têtes Status, Waiting for, Tickets, Hours on hold\u00a0; les deux dernières lignes donnent le respect avec et sans les attentes.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_EXPLAIN: {
    description: "Le délai d’un ticket, intervalle par intervalle, avec les en-têtes From, To, What, Status, Note, Counted hours, Total hours.",
    parameters: { tickets, id: "Identifiant du ticket.", sla, asOf },
  },
  SLA_BUDGET: {
    description: "Le budget de dépassements d’un SLA\u00a0: combien l’objectif en admet sur les tickets décidés, combien sont utilisés, combien restent, et combien de tickets de suite doivent être respectés pour revenir à l’objectif.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_INTERVAL: {
    description: "La fourchette où peut se situer la proportion réelle lorsque tant ont été respectés sur tant (intervalle de Wilson).",
    parameters: { met, decided, confidence: "Degré de certitude de la fourchette. Si omis\u00a0: 95\u00a0%." },
  },
  SLA_RECOVERY: {
    description: "Combien de tickets de suite doivent être respectés pour revenir à l’objectif\u00a0: 44 sur 50 à 95\u00a0% en demandent 70.",
    parameters: { met, decided, goal: "Proportion à respecter, par ex. 95\u00a0%." },
  },
  SLA_ODDS: {
    description: "La probabilité de finir à l’objectif d’après les tickets déjà décidés, avec toute l’incertitude que laisse leur nombre.",
    parameters: {
      met: "Nombre respecté jusqu’ici.",
      decided: "Nombre décidé jusqu’ici\u00a0: respectés et manqués ensemble.",
      expected: "Nombre de décisions encore attendues.",
      goal: "Proportion de l’ensemble à respecter, par ex. 95\u00a0%.",
    },
  },
  XMR: {
    description: "Signal ou hasard\u00a0: moyenne et limites de la variation habituelle (carte XmR) d’une série de chiffres, et lesquels sont des signaux. Une ligne par valeur\u00a0: moyenne, limite basse, limite haute, signal.",
    parameters: { values: "Une ligne ou une colonne de chiffres, du plus ancien au plus récent. Les cellules contenant #N/A sont sautées.", run: "Combien de suite du même côté de la moyenne font un signal. Si omis\u00a0: 8." },
  },
  KPI_VALUE: {
    description: "Un indicateur du tableau KPIs sur une période, dans l’unité de sa mesure\u00a0: nombre, heures, jours, part de 0 à 1, points ou argent.",
    parameters: { tickets, kpi: kpis, period: knownPeriod, asOf },
  },
  KPI_TREND: {
    description: "Un indicateur période par période, la plus ancienne d’abord, avec les en-têtes Period, Value, n, Target, Status.",
    parameters: {
      tickets, kpi, asOf,
      grain: "week, month (par défaut), quarter, half-year ou year\u00a0: semaine, mois, trimestre, semestre ou année.",
      periods: "Nombre de périodes, la dernière étant celle de as_of. Si omis\u00a0: 12.",
    },
  },
  KPI_STATUS: {
    description: "Où en est un indicateur par rapport à sa cible sur une période\u00a0: Met (atteint), At risk (à risque) ou Not met (non atteint).",
    parameters: { tickets, kpi: kpis, period: knownPeriod, asOf },
  },
  CSF_STATUS: {
    description: "Où en est un facteur clé de succès sur une période, et pourquoi\u00a0: le pire de ses indicateurs et des SLA qui en dépendent, avec valeur, cible et période précédente.",
    parameters: { tickets, csf: "Identifiant dans le tableau CSFs.", period: knownPeriod, asOf },
  },
  SLA_FORECAST: {
    description: "À quoi s’attendre pour un SLA dans les mois à venir, avec les en-têtes Period, Decided, Decided low, Decided high, Missed, Missed low, Missed high, Attainment. Les nombres sont prévus, une proportion est leur quotient.",
    parameters: { tickets, sla, periods: "Nombre de mois à prévoir. Si omis\u00a0: 3.", asOf },
  },
  PROMISE_KEPT: {
    description: "Indique si une promesse de disponibilité est tenue\u00a0: pas plus d’interruptions que promis, et aucune plus longue que promis.",
    parameters: { outages, promise: promises, period: promisePeriod, asOf },
  },
  PROMISE_STATUS: {
    description: "Une promesse de disponibilité partie par partie, une ligne par période, avec les en-têtes Period, Outages, Allowed, Longest hours, Hours promised, Months left, Kept.",
    parameters: { outages, promise, period: promisePeriod, asOf },
  },
  PROMISE_PERCENT: {
    description: "La part de toutes les heures à laquelle une promesse équivaut\u00a0: 4 interruptions de 4 heures par an font 99,82\u00a0%.",
    parameters: { outages: "Nombre d’interruptions admises.", hours: "Durée maximale de chacune, en heures.", per },
  },
  PERCENT_PROMISE: {
    description: "Un pourcentage exprimé comme promesse\u00a0: combien d’heures d’interruption il admet en tout, et combien d’interruptions entières d’une même durée cela fait.",
    parameters: { percent: "Part de toutes les heures, par ex. 99,9\u00a0%.", hours: "Durée d’une interruption, en heures.", per },
  },
  PROMISE_RISK: {
    description: "La probabilité de rompre une promesse si les interruptions continuent ainsi\u00a0: nombre attendu, probabilité d’en avoir trop, d’en avoir une trop longue, de l’une ou l’autre\u00a0; le nombre attendu qui reste sûr.",
    parameters: { outages, promise, asOf },
  },
  AVAILABILITY: {
    description: "Disponibilité d’un service\u00a0: heures de service convenues moins l’indisponibilité, divisées par les heures convenues. Les interruptions qui se chevauchent comptent une fois, les exclues jamais.",
    parameters: { outages, service, period: outagePeriod, calendar: serviceCalendar, asOf: outageAsOf },
  },
  OUTAGE_COUNT: {
    description: "Combien d’interruptions un service a eues\u00a0: chacune comptée une fois, dans la période où elle commence. Celles qui se chevauchent n’en font qu’une, les exclues aucune.",
    parameters: { outages, service, period: outagePeriod, calendar: serviceCalendar, asOf: outageAsOf },
  },
};
