import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, period } = formatsFor("fr");

const listed = (names: readonly string[]) => (names.length === 0 ? "Le classeur n’en contient aucun." : `Le classeur contient\u00a0: ${names.join(", ")}.`);
const during = (name: string) => (name === "" ? "" : ` (${period(name)})`);
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

export const functions: Messages["functions"] = {
  unknownSla: (found, known) => `Le SLA ${quoted(found)} n’existe pas. ${listed(known)}`,
  unknownKpi: (found, known) => `L’indicateur (KPI) ${quoted(found)} n’existe pas. ${listed(known)}`,
  unknownCsf: (found, known) => `Le facteur clé de succès (CSF) ${quoted(found)} n’existe pas. ${listed(known)}`,
  unknownPromise: (found, known) => `La promesse ${quoted(found)} n’existe pas. ${listed(known)}`,
  unknownCalendar: (found, known) =>
    found === "" ? `Indiquez un calendrier, ou renseignez Default calendar dans le tableau Agreement. ${listed(known)}` : `Le calendrier ${quoted(found)} n’existe pas. ${listed(known)}`,
  unknownPeriod: (found) => `${quoted(found)} n’est pas une période. Utilisez 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, FY2026-Q1 ou une date.`,
  unknownGrain: (found, allowed) => `${quoted(found)} n’est pas une longueur de période. Choisissez parmi\u00a0: ${allowed}.`,
  unknownTicket: (id) => `Le ticket ${quoted(id)} ne figure pas dans cette plage.`,
  notATicketRange: (found) => `${quoted(found)} n’est pas une plage de tickets. Sélectionnez les tickets avec leur ligne d’en-tête ou une cellule contenant SLA_DATA.`,
  rangeWithoutHeader: "La première ligne de cette plage est un ticket, et non les noms des colonnes. Sélectionnez les tickets avec leur ligne d’en-tête.",
  rangeWithoutTimes: "Aucune colonne de cette plage n’indique quand les tickets ont été ouverts ou résolus. Sélectionnez les tickets avec leur ligne d’en-tête ou nommez les colonnes dans le tableau ColumnMap.",
  definitionsNotRead: (code) => `Excel n’a pas transmis les définitions de ce classeur (${code}). Recalculez avec Ctrl+Alt+F9\u00a0; si cela se répète, fermez le classeur et rouvrez-le.`,
  resultTooLarge: "Ce tableau dépasse les 5 Mo qu’Excel pour le web accepte d’une fonction. Transmettez moins de lignes, ou ouvrez le classeur dans Excel pour Windows ou Mac.",
  handleIsGone: "Les tickets auxquels renvoie cette cellule ne sont plus en mémoire. Recalculez la cellule contenant SLA_DATA\u00a0; un texte copié d’une telle cellule, ou d’un autre classeur, ne désigne aucun ticket.",
  noTickets: "La plage a une ligne d’en-tête mais aucun ticket.",
  noDateTime: (argument) => `Aucune donnée\u00a0: ${argument} est vide.`,
  notADateTime: (argument, found) => `${argument}\u00a0: ${quoted(found)} n’indique pas une date et une heure. Utilisez une cellule contenant une date, ou un texte tel que 2026-03-14 09:30.`,
  ambiguousDate: (argument, found) => `${argument}\u00a0: ${quoted(found)} peut désigner deux jours. Utilisez une cellule contenant une date ou un texte tel que 2026-03-14 09:30, ou indiquez Date order dans le tableau Agreement.`,
  notANumber: (argument, found) => `${argument}\u00a0: ${quoted(found)} n’est pas un nombre.`,
  negativeNumber: (argument, found) => `${argument}\u00a0: ${quoted(found)} n’est pas un nombre supérieur ou égal à 0.`,
  hoursNotPositive: (found) => `hours\u00a0: ${quoted(found)} n’est pas un nombre d’heures. Utilisez 0 ou plus.`,
  hoursNorTarget: (found) => `hours\u00a0: ${quoted(found)} n’est ni un nombre d’heures ni une cible. Utilisez 0 ou plus, ou un texte tel que 90 min ou 2 wd.`,
  periodsOutOfRange: (found) => `periods\u00a0: ${quoted(found)} n’est pas un nombre entier de 1 à ${number(1000)}.`,
  confidenceOutOfRange: (found) => `confidence\u00a0: ${quoted(found)} n’est pas compris entre 0 et 1. Utilisez une proportion telle que 0,95.`,
  countsOutOfRange: (met, decided) => `met (${met}) et decided (${decided}) doivent être des nombres entiers, et met ne peut dépasser decided.`,
  neverDue: (calendar) => `Le calendrier ${quoted(calendar)} a trop peu d’heures de service pour que cette durée soit un jour atteinte.`,
  nothingDecided: (sla, name) => `Aucune donnée\u00a0: aucun engagement de ${sla} n’est arrivé à décision${during(name)}.`,
  measuresNoTicket: (sla) => `Aucune donnée\u00a0: ${sla} ne mesure aucun ticket.`,
  noMisses: (sla, name) => `Aucun\u00a0: aucun ticket n’a manqué ${sla}${during(name)}.`,
  noNearMisses: (sla, name) => `Aucun\u00a0: aucun ticket n’a failli manquer ${sla}${during(name)}.`,
  noAlerts: (sla) => `Aucun\u00a0: aucun ticket ouvert n’a utilisé 75\u00a0% de sa cible sous ${sla}.`,
  noPauses: (sla, name) => `Aucun\u00a0: aucune attente n’a arrêté un délai de ${sla}${during(name)}.`,
  kpiWithoutData: (kpi, name) => `Aucune donnée\u00a0: ${kpi} n’a rien à mesurer${during(name)}.`,
  kpiWithoutTarget: (kpi) => `Aucune donnée\u00a0: ${kpi} n’a pas de cible. Renseignez Target dans le tableau KPIs.`,
  noOutages: "La plage a une ligne d’en-tête mais aucune interruption.",
  notAnOutageRange: "Ce n’est pas une plage d’interruptions. Sélectionnez-les avec leur ligne d’en-tête.",
  noneDecided: "Aucune donnée\u00a0: rien n’est arrivé à décision.",
  shareOutOfRange: (argument, found) => `${argument}\u00a0: ${quoted(found)} n’est pas une proportion de 0 à 1. Utilisez 0,95 ou 95\u00a0%.`,
  outOfReach: "Après un dépassement, un objectif de 100\u00a0% ne peut plus être atteint.",
  tooFewValues: (least) => `Aucune donnée\u00a0: moins de ${number(least)} valeurs ne permettent pas de distinguer un signal du hasard.`,
  tooFewMonths: (least) => `Aucune donnée\u00a0: moins de ${number(least)} mois complets ne permettent pas de prévision.`,
  unknownService: (found, known) => `Le service ${quoted(found)} n’existe pas. ${listed(known)}`,
  noServiceTime: (service) => `Aucune donnée\u00a0: aucune heure de service n’est convenue pour ${quoted(service)} dans cette période.`,
  promiseNotInForce: (promise) => `Aucune donnée\u00a0: la promesse ${quoted(promise)} n’est pas en vigueur dans cette période.`,
};
