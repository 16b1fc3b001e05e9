import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("fr");

const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });

export const analyses: Messages["analyses"] = {
  title: "Analyses",
  intro: "Ce qu’il y a derrière les chiffres. Chacune s’ouvre quand vous la choisissez.",
  titles: { budget: "Budget de dépassements", change: "Mieux ou moins bien\u00a0?", outlook: "Perspectives", improvements: "Les changements ont-ils aidé\u00a0?", earlier: "Revues précédentes" },
  meanings: {
    budget: "Un objectif de 95\u00a0% laisse place à 5 dépassements sur 100. Combien sont utilisés, et si la période peut encore finir à l’objectif.",
    change: "«\u00a0Mieux\u00a0» et «\u00a0moins bien\u00a0» ne sont dits que si le hasard est une explication peu probable\u00a0: la part de peu de tickets varie d’elle-même.",
    outlook: "Les périodes à venir, prévues d’après les précédentes, par jour ouvré. Entre parenthèses\u00a0: la plage où le chiffre se trouvera probablement.",
    improvements: "Les chiffres après un changement, comparés à une durée égale avant lui.",
    earlier: "Les revues rédigées à partir de ce classeur, et leurs chiffres que les données d’aujourd’hui diraient autrement.",
  },
  nothing: "Rien à dire pour cette revue.",
  budget: {
    expected: (count) => `Environ ${plural(count, { one: "# autre sera décidé", other: "# autres seront décidés" })} d’ici la fin de la période.`,
    odds: (percent) => `Probabilité de finir à l’objectif\u00a0: ${percent}`,
  },
  change: {
    verdicts: { better: (period) => `Mieux par rapport à ${period}`, worse: (period) => `Moins bien par rapport à ${period}`, noChange: (period) => `Pas de changement net par rapport à ${period}`, tooFew: (period) => `Trop peu pour comparer avec ${period}`, notOver: (period) => `Pas encore terminé, donc sans comparaison avec ${period}`, nothing: (period) => `Rien à comparer avec ${period}` },
    interval: (figure, low, high) => `${figure}\u00a0; la part réelle se situe entre ${low} et ${high}, 95 fois sur 100.`,
    difference: (difference, low, high) => `Différence\u00a0: ${difference} (de ${low} à ${high})`,
    plainDifference: (difference) => `Différence\u00a0: ${difference}`,
    signals: (periods) => `Au-delà de la variation habituelle\u00a0: ${periods}`,
    noSignals: "Dans la variation habituelle à chaque période.",
    tooShort: "Trop peu de périodes pour connaître la variation habituelle.",
  },
  outlook: {
    sla: (period, percent, decided, missed) => `${period}\u00a0: environ ${percent}\u00a0; ${decided} décidés, ${missed} manqués`,
    count: (period, count) => `${period}\u00a0: ${count}`,
    range: (value, low, high) => `${value} (${low}-${high})`,
    error: (error, tries) => `Essayé sur ${plural(tries, { one: "# période passée", other: "# périodes passées" })}\u00a0: écart moyen de ${error}.`,
    basis: (from, to) => `D’après les tickets du ${from} au ${to}`,
  },
  warnings: {
    kinds: { improvement: "Amélioration", action: "Action", risk: "Risque à revoir", talk: "Entretien", review: "Revue", demand: "Demande" },
    late: (days) => plural(days, { one: "# jour de retard", other: "# jours de retard" }),
    allTickets: "Tous les tickets",
    spike: (opened, usual, upper) => `${plural(opened, { one: "# ticket", other: "# tickets" })} sur les sept derniers jours, plus que d’habitude\u00a0: ${usual} en moyenne, jusqu’à ${upper}`,
  },
  tickets: {
    against: (count) => `${plural(count, { one: "# ticket en témoigne", other: "# tickets en témoignent" })}`,
    nearMisses: (count, met) => `${plural(count, { one: "# respecté", other: "# respectés" })} de justesse sur ${number(met)}`,
    differing: (count) => plural(count, { one: "# compté autrement", other: "# comptés autrement" }),
    agreeing: (count) => `${plural(count, { one: "# autre façon compte", other: "# autres façons comptent" })} chaque ticket de même.`,
    level: (percent, count) => `${percent}\u00a0: ${tickets(count)}`,
    overdue: (count) => `${number(count)} en retard`,
    longest: (count) => `${tickets(count)} aux attentes les plus longues`,
    afterReply: (count) => `${tickets(count)} en attente après une réponse`,
    during: (count) => `${plural(count, { one: "# ticket ouvert", other: "# tickets ouverts" })} pendant ces interruptions`,
    before: (months, count) => `${plural(months, { one: "# mois", other: "# mois" })} avant\u00a0: ${tickets(count)}`,
    after: (months, count) => `${plural(months, { one: "# mois", other: "# mois" })} après\u00a0: ${tickets(count)}`,
    more: (count) => `Les ${number(count)} premiers sont listés.`,
  },
  holds: (held, decided, duration) => `${number(held)} mis en attente sur ${number(decided)}, ${duration} au total`,
  withAndWithout: (withHolds, without) => `${withHolds} avec les attentes, ${without} sans`,
  earlier: { restated: (figure, then, now) => `${figure}\u00a0: ${then} alors, ${now} aujourd’hui` },
};
