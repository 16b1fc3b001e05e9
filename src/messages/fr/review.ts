import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("fr");

const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

export const review: Messages["review"] = {
  types: { sync: "Point informel", monthly: "Revue mensuelle", quarterly: "Revue trimestrielle", "half-year": "Revue semestrielle", annual: "Revue annuelle", implementation: "Revue de mise en œuvre" },
  sheets: {
    summary: "Synthèse", compliance: "Conformité", trend: "Tendance", misses: "Tickets hors délai", indicators: "Indicateurs",
    reconciliation: "Tous les tickets", findings: "Constats", rules: "Règles de calcul",
  },
  definitionSheets: {
    agreement: "Contrat", services: "Services", serviceHours: "Heures de service", factors: "Facteurs et indicateurs", slas: "SLA", ticketMapping: "Colonnes des tickets",
    outages: "Interruptions et avis", people: "Interlocuteurs et besoins", improvements: "Améliorations", risks: "Risques et décisions",
  },
  heads: {
    sla: "SLA", kpi: "KPI", name: "Nom", measure: "Mesure", period: "Période", goal: "Objectif", target: "Cible", value: "Valeur",
    met: "Respectés", missed: "Manqués", decided: "Décidés", undecided: "En suspens", attainment: "Taux de respect", status: "État",
    count: "n", tickets: "Tickets", removed: "Retirés", noSla: "Sans SLA", ticket: "Ticket", opened: "Ouvert le", deadline: "Échéance", stopped: "Arrêté le", hoursOver: "Dépassement (h)",
    severity: "Gravité", finding: "Constat et action à mener",
    priority: "Priorité", group: "Groupe", row: "Ligne", result: "Résultat", allowedMisses: "Dépassements admis", table: "Tableau", column: "Colonne", rows: "Lignes", cases: "Cas",
  },
  status: { met: "Atteint", atRisk: "À risque", notMet: "Non atteint", noData: "Aucune donnée" },
  commitment: { met: "Respecté", missed: "Manqué", running: "En cours", atRisk: "À risque", overdue: "En retard", held: "En attente", noSla: "Sans SLA", removed: "Retiré" },
  title: (type, client, period) => [type, client, period].filter((part) => part !== "").join(" - "),
  asOf: (dateTime, zone) => `Données arrêtées au ${dateTime} (${zone}).`,
  verdict: (met, withData) =>
    withData === 0 ? "Aucun SLA n’a de données sur cette période." : `${plural(met, { one: "# SLA atteint", other: "# SLA atteints" })} sur ${number(withData)}.`,
  attainment: (met, decided, percent, goal) =>
    decided === 0 ? "Aucune donnée\u00a0: rien n’est arrivé à décision sur cette période." : `${plural(met, { one: "# respecté", other: "# respectés" })} sur ${number(decided)}\u00a0: ${percent}, objectif ${goal}.`,
  allowedMisses: (allowed, used) => `${plural(allowed, { one: "# dépassement admis", other: "# dépassements admis" })}, ${plural(used, { one: "# utilisé", other: "# utilisés" })}.`,
  change: (points, period) => `${points} par rapport à ${period}.`,
  reconciliation: (tickets, removed, noSla, undecided, met, missed) =>
    `${plural(tickets, { one: "# ticket", other: "# tickets" })} = ${plural(removed, { one: "# retiré", other: "# retirés" })} + ${number(noSla)} sans SLA + ${number(undecided)} en suspens + ${plural(met, { one: "# respecté", other: "# respectés" })} + ${plural(missed, { one: "# manqué", other: "# manqués" })}.`,
  rules: {
    decided: "Décidé dans la période\u00a0: un engagement compte une seule fois, à l’arrêt du délai ou au passage de l’échéance, selon ce qui arrive en premier. Il compte dans la période où tombe ce moment.",
    undecided: "Un ticket ouvert dont l’échéance n’est pas passée est en suspens et n’entre dans aucun pourcentage. Un ticket ouvert et en retard est manqué, dans la période où son échéance est passée.",
    classes: "Chaque ticket appartient à une seule classe\u00a0: retiré, sans SLA, en suspens, respecté ou manqué.",
    removed: "Les tickets fusionnés et ceux annulés avant leur échéance sont retirés. Un ticket annulé après son échéance reste manqué.",
    holds: "Le temps d’attente repousse l’échéance lorsque le SLA prévoit que l’attente arrête le délai. La date d’échéance propre au ticket n’est pas repoussée.",
    onTarget: "Un délai arrêté exactement à l’échéance est respecté. Un chiffre exactement égal à l’objectif est atteint. Les chiffres comparés ne sont pas arrondis.",
    noData: "Quand rien n’est arrivé à décision, le chiffre est «\u00a0Aucune donnée\u00a0», jamais 0\u00a0% ni 100\u00a0%.",
    clients: (names) => `Comptent les tickets de ${names}, non ceux d’autres clients ou sans client.`,
    zone: (zone) => `Les périodes commencent et finissent à minuit, fuseau ${zone}.`,
    snapshot: "Un rapport montre les données du jour où il est établi. Les tickets modifiés ensuite changent les chiffres d’un rapport ultérieur.",
  },
  findings: {
    slaIsDraft: (f) => f.count > 1
      ? `les SLA ${f.found} sont des projets\u00a0: leurs chiffres sont montrés, mais n’engagent encore personne. Convenez-en, ou retirez-les de la revue.`
      : `le SLA «\u00a0${f.found}\u00a0» est un projet\u00a0: ses chiffres sont montrés, mais n’engagent encore personne. Convenez-en, ou retirez-le de la revue.`,
    slaNotConfirmed: (f) => f.count > 1
      ? `le client n’a pas confirmé depuis longtemps les SLA ${f.found}\u00a0; le plus ancien, depuis ${number(f.months)} mois. Demandez s’ils répondent encore au besoin, et notez le jour sous Last confirmed.`
      : `le client a confirmé le SLA «\u00a0${f.found}\u00a0» pour la dernière fois il y a ${number(f.months)} mois. Demandez s’il répond encore au besoin, et notez le jour sous Last confirmed.`,
    openedAfterAsOf: (f) => `${plural(f.count, { one: "# ticket a été ouvert", other: "# tickets ont été ouverts" })} après l’instant jusqu’auquel cette revue compte et ${f.count === 1 ? "n’entre" : "n’entrent"} dans aucun de ses chiffres. Déplacez As of dans le tableau Agreement ${f.count === 1 ? "s’il doit" : "s’ils doivent"} compter.`,
    satisfactionAllEqual: (f) => `les ${number(f.scores)} notes sont toutes ${f.found}. Vérifiez si le formulaire remplit la note de lui-même\u00a0; une telle satisfaction ne dit rien.`,
    slaFindsNoTickets: (f) => `le SLA ${quoted(f.found)} ne s’applique à aucun des ${plural(f.tickets, { one: "# ticket", other: "# tickets" })}. Comparez ses filtres, son délai et ses dates de validité avec les tickets.`,
    ticketsNotMeasured: (f) => `aucun des ${plural(f.tickets, { one: "# ticket", other: "# tickets" })} n’est mesurable selon ${f.found}. Ticket ${f.ticket}\u00a0: ${f.why}`,
    deskDisagrees: (f) => `sur ${plural(f.compared, { one: "# ticket", other: "# tickets" })} du SLA «\u00a0${f.found}\u00a0», ${plural(f.deskMet, { one: "# est respecté", other: "# sont respectés" })} d’après la colonne «\u00a0${f.column}\u00a0» du centre et ${number(f.clockMet)} d’après les délais\u00a0; ils divergent sur ${number(f.differing)}. Convenez de ce qui compte avant que le rapport du centre soit opposé à celui-ci. La revue suit les délais et dit ce qui fait la différence.`,
    updateNotMeasurable: (f) => `le SLA ${quoted(f.found)} demande combien de temps les clients ont attendu une réponse, et rien ici ne dit quand les clients et les agents ont écrit. Indiquez une source d’historique avec les messages publics (id, heure, événement)\u00a0; d’ici là, ce SLA n’est pas mesuré.`,
    filtersByCurrentValues: () => "les tickets continuent après cette date, et rien ne dit quels service, type, priorité et groupe ils avaient alors. Les SLA et les KPI suivent les valeurs actuelles. Ajoutez un historique de ces colonnes si cela compte.",
    judgedByCurrentValues: (f) => `${f.slas > 1 ? `les SLA ${f.found} jugent` : `le SLA ${quoted(f.found)} juge`} ${plural(f.changed, { one: "# ticket", other: "# tickets" })} par une autre ligne qu’à l’ouverture, car la priorité, le type, le service ou le groupe a changé. Saisissez «\u00a0as opened\u00a0» sous Judged by si les valeurs de l’ouverture doivent compter.`,
    heldSumNotSplit: (f) => `seules certaines attentes arrêtent le délai du SLA ${quoted(f.found)}, mais l’export ne connaît que la somme de toutes. Rien n’est déduit\u00a0; indiquez une source d’historique avec les statuts.`,
    noCalendar: (f) => `le SLA ${quoted(f.found)} n’a pas d’heures de service, son délai court donc jour et nuit (${f.zone}). Renseignez Calendar, ou Default calendar dans le tableau Agreement.`,
    valuesWithoutSla: (f) => `sur ${plural(f.recent, { one: "# ticket ouvert", other: "# tickets ouverts" })} ces ${f.days} derniers jours, ${plural(f.count, { one: "# a", other: "# ont" })} des valeurs qu’aucun SLA ne nomme\u00a0: ${f.found}. ${f.count === 1 ? "Il ne compte dans aucun SLA. S’il doit compter" : "Ils ne comptent dans aucun SLA. S’ils doivent compter"}, saisissez ces valeurs dans la colonne ${f.column} du tableau SLAs.`,
    filterFieldNotInExport: (f) =>
      `${quoted(f.found)} sélectionne les tickets par ${f.field}, mais les tickets n’ont pas cette colonne\u00a0: aucun n’est trouvé. Indiquez la colonne dans le tableau ColumnMap, ou videz cette cellule.`,
  },
};
