import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("fr");

const misses = (count: number) => plural(count, { one: "# dépassement", other: "# dépassements" });
const outages = (count: number) => plural(count, { one: "# interruption", other: "# interruptions" });

export const insight: Messages["insight"] = {
  sheets: { signals: "Signaux", budget: "Budget de dépassements", outlook: "Perspectives", outages: "Interruptions et promesses", availability: "Interruptions", promises: "Promesses", credits: "Avoirs", watermelons: "Respecté mais moins bien vécu" },
  notes: {
    signals: "«\u00a0Mieux\u00a0» ou «\u00a0moins bien\u00a0» n’est dit que si tous les contrôles possibles s’accordent\u00a0: l’intervalle de la différence, un mélange de priorités égal et les limites de la variation habituelle. Tout le reste peut être le hasard.",
    limits: "Les limites montrent la variation habituelle\u00a0; ce ne sont pas des objectifs. Elles recommencent là où une décision a pris effet. Il n’y en a pas avec moins de 6 périodes, ni là où une seule diffère de toutes les autres\u00a0: rien ne dit quel écart est habituel.",
    watched: (series, points, others) => series === 0
      ? "Aucun chiffre n’a encore assez de périodes pour distinguer un signal du hasard."
      : `${plural(series, { one: "# série", other: "# séries" })} et ${plural(points, { one: "# point", other: "# points" })} sont suivis${others > 0 ? `\u00a0; ${plural(others, { one: "# autre a", other: "# autres ont" })} trop peu de périodes` : ""}. Environ un point sur cent ressemble à un signal par pur hasard.`,
    budget: "Admis\u00a0: ce que l’objectif permet parmi tous les tickets décidés d’ici la fin de la période, en comptant autant d’arrivées que dernièrement.",
    odds: "Probabilité de finir à l’objectif\u00a0: d’après les tickets décidés jusqu’ici, avec l’incertitude que laisse leur nombre.",
    byChance: "Manqué par hasard\u00a0: avec quelle fréquence un service dont la proportion réelle est égale à l’objectif le manquerait tout de même avec si peu de tickets\u00a0; si c’est souvent, convenez plutôt d’un nombre de dépassements admis. Prouvé par\u00a0: autant de tickets respectés de suite, sans dépassement, prouveraient l’objectif.",
    rareMisses: "Là où les dépassements sont rares, les mois disent peu\u00a0: voici combien de tickets ont été respectés avant chacun. La dernière ligne de chaque niveau de service compte ceux qui l’ont été depuis. Un long intervalle est une bonne nouvelle.",
    outlook: "Les nombres sont prévus par jour ouvré\u00a0; une proportion n’est que leur quotient. Tant que rien ne change, environ 95 périodes sur 100 se trouvent entre bas et haut\u00a0; une hausse ou une baisse continue n’est pas prolongée. Pas de prévision avec moins de 6 périodes complètes.",
    method: "De quatre méthodes simples, celle qui aurait été la plus proche par le passé est retenue, jamais une moins bonne que la dernière valeur.",
    outages: "Les interruptions d’un service qui se chevauchent comptent une fois, dans les heures convenues pour lui\u00a0; les exclues jamais. Une interruption compte là où elle commence, ses minutes là où elles tombent.",
    promises: "Une promesse a deux parties\u00a0: combien de fois cela peut tomber en panne, et combien de temps à chaque fois. Une période en cours est tenue tant que rien ne l’a rompue.",
    credits: "Les avoirs se calculent mois par mois en part de la redevance mensuelle. Ce que le mois suivant rachète n’est pas dû.",
    byRule: "Ce que coûterait un mois au taux de la période si les tickets étaient comptés selon une autre règle.",
    watermelons: "Niveaux de service respectés alors que la satisfaction, les réouvertures ou les heures perdues des mêmes services se sont dégradées.",
    feltNotKnown: "Inconnu\u00a0: ni la satisfaction, ni les réouvertures, ni les interruptions ne sont mesurées dans cette période et la précédente.",
    watermelonCount: (count) => `${plural(count, { one: "# cas", other: "# cas" })} dans cette période.`,
  },
  heads: {
    "Item": "Élément", "Now": "Maintenant", "Before": "Avant", "Change": "Écart", "Change from": "Écart, de", "Change to": "Écart, à", "Verdict": "Verdict", "Conclusion": "Conclusion",
    "Unit": "Unité", "Mean": "Moyenne", "Lower limit": "Limite basse", "Upper limit": "Limite haute", "Signal": "Signal", "Signal value": "Valeur du signal", "Changed": "Changement",
    "Expected": "Attendus", "Allowed": "Admis", "Used": "Utilisés", "Remaining": "Restants", "Burn rate": "Vitesse de consommation", "Overdrawn on": "Dépassé le", "Needed in a row": "À respecter de suite",
    "Odds": "Probabilité", "In words": "En clair", "What": "Quoi", "Low": "Bas", "High": "Haut", "Share": "Proportion", "Method": "Méthode", "Error": "Erreur passée", "Naive error": "Erreur de la dernière valeur",
    "Tries": "Essais", "Service": "Service", "Availability": "Disponibilité", "Agreed hours": "Heures convenues", "Downtime hours": "Heures d’arrêt", "Outages": "Interruptions", "Up to 15 min": "Jusqu’à 15 min",
    "Up to 1 h": "Jusqu’à 1 h", "Up to 4 h": "Jusqu’à 4 h", "Up to 24 h": "Jusqu’à 24 h", "Longer": "Plus longues", "Longest hours": "La plus longue, heures", "MTRS hours": "Temps moyen de rétablissement, heures",
    "MTBF hours": "Temps moyen entre pannes, heures", "Lost user-hours": "Heures-utilisateur perdues", "Days since last": "Jours depuis la dernière", "Per year": "Par an", "Per year from": "Par an, de",
    "Per year to": "Par an, à", "Promise": "Promesse", "Words": "Texte", "Hours promised": "Heures promises", "Months left": "Mois restants", "Kept": "Tenue", "Equivalent": "En pourcentage",
    "Chance broken": "Probabilité de rupture", "Safe to promise": "Promesse sûre", "Start": "Début", "End": "Fin", "Hours": "Heures", "Credit": "Avoir", "Earned back": "Racheté", "Bonus": "Bonus",
    "Amount": "Montant", "Rule": "Règle", "Net": "Net", "Measure": "Ce qui s’est dégradé",
    "To be met": "À respecter", "Missed by chance": "Manqué par hasard", "Proven by": "Prouvé par", "Missed on": "Manqué le", "Met before": "Respectés avant",
    "Of": "Sur", "Difference": "Écart", "Counted differently": "Comptés autrement", "Level": "Niveau", "Waiting for": "En attente de", "Hours on hold": "Heures en attente", "After reply": "Après réponse", "With holds": "Avec attentes", "Without holds": "Sans attentes",
  },
  verdicts: { better: "Mieux", worse: "Moins bien", noChange: "Pas de changement décelable", tooFew: "Trop peu pour conclure", notOver: "Pas encore terminé", nothing: "Rien à comparer" },
  conclusion: {
    better: (now, before, change) => `Amélioration\u00a0: ${now}, auparavant ${before} (${change}).`,
    worse: (now, before, change) => `Dégradation\u00a0: ${now}, auparavant ${before} (${change}).`,
    noChange: (now, before) => `Pas de changement décelable (${now}, auparavant ${before}).`,
    tooFew: (now, before) => `Trop peu de cas ou de périodes pour comparer (${now}, auparavant ${before}).`,
    notOver: (now, before) => `La période n’est pas terminée\u00a0: ${now} à ce jour, auparavant ${before}.`,
    nothing: (now, before) => `Rien à comparer (${now}, auparavant ${before}).`,
  },
  countOf: (part, n) => `${number(part)} sur ${number(n)}`,
  signals: { "outside": "hors limites", "run": "longue série du même côté", "near limit": "trois sur quatre près d’une limite", "above": "au-dessus", "below": "au-dessous" },
  changedBy: (decision) => (decision === "" ? "nouvelle version" : decision),
  limits: { mean: "Moyenne", lower: "Limite basse", upper: "Limite haute", signal: "Signal" },
  budget: {
    left: (remaining, period) => `Encore ${misses(remaining)} d’ici la fin de la période (${period}).`,
    none: "Aucun dépassement n’est plus admis.",
    over: (count) => `${misses(count)} de plus que l’objectif n’en admet.`,
    runsOut: (date) => `Au rythme actuel, le budget sera dépassé le ${date}.`,
    ranOut: (date) => `Le budget a été dépassé le ${date}.`,
    recover: (needed) => `${plural(needed, { one: "# ticket doit être respecté", other: "# tickets de suite doivent être respectés" })} pour revenir à l’objectif.`,
    tooLate: (expected) => `Ce n’est plus possible dans cette période\u00a0: ${plural(expected, { one: "# ticket est attendu", other: "# tickets sont attendus" })}.`,
    outOfReach: "Un objectif de 100\u00a0% ne peut plus être atteint.",
  },
  outlook: {
    decided: "Décidés", missed: "Manqués", volume: "Ouverts",
    next: (period) => `Attendu\u00a0: ${period}`,
    decidedOf: (name) => `${name} (tickets décidés)`,
  },
  outages: { each: "Chaque interruption" },
  methods: { "naive": "dernière valeur", "mean": "moyenne", "smoothing": "moyenne pondérée", "same month last year": "même mois l’an dernier" },
  promise: {
    used: (used, allowed, months) => `Interruptions utilisées\u00a0: ${number(used)} sur ${number(allowed)}${months > 0 ? `, ${plural(months, { one: "# mois restant", other: "# mois restants" })}` : ""}.`,
    countsFrom: (day) => `Compte à partir du ${day}.`,
    notInForce: "Pas en vigueur",
    tooLong: (count) => `${plural(count, { one: "# interruption a duré", other: "# interruptions ont duré" })} trop longtemps.`,
    broken: (percent) => `Au rythme observé, elle serait rompue dans ${percent} de ses périodes.`,
    sign: (safe) => `Pour être sûr à 95\u00a0% de la tenir, admettez ${outages(safe)}.`,
    calm: (days) => `Aucune panne depuis ${plural(days, { one: "# jour", other: "# jours" })}.`,
  },
  yes: "oui",
  no: "non",
  credits: { running: "en cours", unpriced: "Renseignez Monthly fee dans le tableau Agreement pour voir les montants." },
  ticketsAgainst: (ids) => `Tickets\u00a0: ${ids}.`,
  watermelon: {
    certain: (percent, measure, before, now) => `Respecté à ${percent}, mais «\u00a0${measure}\u00a0» est passé de ${before} à ${now}. C’est plus que le hasard.`,
    watch: (percent, measure, before, now) => `Respecté à ${percent}, mais «\u00a0${measure}\u00a0» est passé de ${before} à ${now}. À regarder de près.`,
  },
};
