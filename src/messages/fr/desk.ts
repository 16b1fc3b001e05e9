import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("fr");

const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });

export const desk: Messages["desk"] = {
  title: "Ce que dit le centre",
  ticketsTitle: "Centre et délais divergent",
  about: "Ce que l’export du centre de services dit lui-même des tickets décidés dans la période, à côté de nos délais. Les verdicts suivent les délais\u00a0: leurs heures se vérifient ticket par ticket.",
  reasonsTitle: "Pourquoi ils divergent",
  reasonsAbout: "Une raison n’est nommée que si le ticket serait tel que le dit le centre avec cette seule règle changée, ou si un fait figure dans les données. Plusieurs peuvent valoir pour un même ticket.",
  namesNoClock: "Une colonne qui ne dit pas de quel délai elle parle est comparée à la résolution\u00a0; elle peut parler du ticket entier.",
  heads: {
    column: "Colonne du centre", compared: "Comparés", deskShare: "Centre", clockShare: "Délais", bothMet: "Respectés des deux côtés", bothMissed: "Manqués des deux côtés", onlyDeskMet: "Respectés selon le centre seul", onlyClockMet: "Respectés selon les délais seuls",
    deskSays: "Le centre dit", clocksSay: "Les délais disent",
    disagreement: "Désaccord", reason: "Ce qui l’explique", due: "Échéance de l’export",
  },
  onlyDeskMet: "Seul le centre dit respecté",
  onlyClockMet: "Seuls les délais disent respecté",
  reasons: {
    due: "D’après l’échéance de l’export",
    allHolds: "Si toute attente arrêtait le délai",
    noHolds: "Si aucune attente n’arrêtait le délai",
    defaultHours: "Dans les heures de service par défaut",
    roundTheClock: "Jour et nuit au lieu des heures de service",
    elapsed: "Jour et nuit, attentes comprises\u00a0: le temps écoulé tel quel",
    firstStop: "D’après la première résolution, quoi qu’il ait suivi une réouverture",
    runsOn: "Si le temps entre résolution et réouverture comptait",
    untilClosed: "Jusqu’à la clôture du ticket, et non sa résolution",
    asOpened: "D’après le service, le type, la priorité et le groupe à l’ouverture",
    asNow: "D’après le service, le type, la priorité et le groupe actuels",
    replyOnly: "Si seule une réponse comptait comme première réponse, et non une résolution",
    earlierVersion: "D’après une version du SLA antérieure à celle en vigueur à l’ouverture",
    laterVersion: "D’après une version du SLA postérieure à celle en vigueur à l’ouverture",
    stillOpen: "Ouvert après notre échéance, et le centre ne le dit pas manqué",
    responseMissed: "Sa réponse a été manquée, et la colonne ne nomme aucun délai",
  },
  unexplained: "Rien dans les données ne l’explique",
  dueAfter: (duration) => `L’échéance de l’export tombe ${duration} après la nôtre, en valeur médiane`,
  dueBefore: (duration) => `L’échéance de l’export tombe ${duration} avant la nôtre, en valeur médiane`,
  shares: (desk, clocks, compared) => `${desk} respectés selon le centre\u00a0; ${clocks} selon les délais, pour les mêmes ${tickets(compared)}`,
  both: (met, missed) => `Des deux côtés\u00a0: ${plural(met, { one: "# respecté", other: "# respectés" })}, ${plural(missed, { one: "# manqué", other: "# manqués" })}`,
  silent: (count) => `Le centre ne dit rien de ${tickets(count)}`,
  column: (header) => `D’après la colonne «\u00a0${header}\u00a0»`,
  counted: (words, count) => `${words}\u00a0: ${number(count)}`,
};
