import { formatsFor } from "../formats";
import type { Messages } from "../types";
import { usageText } from "../usage";

const { number, plural } = formatsFor("fr");

const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

export const cli: Messages["cli"] = {
  usage: usageText({
    usage: "Utilisation\u00a0:",
    new: "crée un classeur de revue à partir d’un export de tickets, ou de plusieurs aux mêmes colonnes, par exemple un par mois",
    check: "liste tous les constats sur les définitions et les données, avec leur emplacement",
    run: "établit la revue\u00a0: écrit ses feuilles, affiche les chiffres",
    compare: "compare plusieurs clients, sans dire leurs noms",
    eval: "évalue des formules dans le classeur, une par ligne",
    recalculate: "recalcule toutes les cellules qui utilisent nos fonctions",
    explain: "explique en clair le délai d’un ticket",
    clientCopy: "la copie de la revue pour le client, en simples valeurs",
    takeComments: "reprend dans la revue ce que le client a écrit dans une telle copie",
    change: "objet d’une revue de mise en œuvre\u00a0: l’identifiant d’une décision, ou start",
  }),
  seeUsage: "Lancez service-review sans argument pour voir ce qu’il sait faire.",
  unknownCommand: (found, nearest) => `${quoted(found)} n’est pas une commande.${nearest === "" ? "" : ` Vouliez-vous dire ${nearest}\u00a0?`}`,
  wrongOption: (reason) => `Les options sont incorrectes\u00a0: ${reason}.`,
  optionMissing: (option) => `L’option ${option} manque.`,
  optionsExclude: (one, other) => `Utilisez soit ${one}, soit ${other}, mais pas les deux.`,
  optionOnlyFor: (option, when) => `L’option ${option} ne vaut qu’avec ${when}.`,
  argumentMissing: "Il manque un fichier ou un autre argument.",
  argumentTooMany: (found) => `${quoted(found)} est un argument de trop.`,
  fileNotFound: (path) => `${path}\u00a0: ce fichier n’existe pas.`,
  fileNotReadable: (path, reason) => `Impossible de lire ${path}\u00a0: ${reason}`,
  fileNotWritable: (path, reason) => `Impossible d’écrire ${path}\u00a0: ${reason}`,
  fileEmpty: (path) => `${path} est vide.`,
  notAWorkbook: (path) => `${path} n’est pas un classeur Excel (.xlsx). Enregistrez-le dans ce format et réessayez.`,
  workbookDamaged: (path, reason) => `${path} est endommagé\u00a0: ${reason}`,
  formatNotRead: (path, format) => `${path} n’est pas lu\u00a0: son format est ${format}. Ouvrez-le dans Excel et enregistrez-le au format .xlsx ou .csv.`,
  noTicketsIn: (path) => `${path} ne contient aucun ticket\u00a0: il faut une ligne d’en-tête et au moins une ligne en dessous.`,
  columnsDiffer: (path, first, columns) => `${path} n’a pas les mêmes colonnes que ${first}\u00a0: ${columns}. Des exports ne sont lus ensemble que si leurs colonnes sont les mêmes.`,
  inputWouldChange: (path) => `${path} est le fichier d’entrée. Choisissez un autre fichier avec --out, ou ajoutez --in-place pour le modifier.`,
  unknownTemplate: (found, known) => `Le modèle ${quoted(found)} n’existe pas. Modèles disponibles\u00a0: ${known}.`,
  unknownEdition: (found, known) => `${quoted(found)} n’est pas une édition. Choisissez parmi\u00a0: ${known}.`,
  unknownType: (found, known) => `${quoted(found)} n’est pas un type de revue. Choisissez parmi\u00a0: ${known}.`,
  notADateTime: (option, found) => `${option}\u00a0: ${quoted(found)} n’indique pas une date et une heure. Utilisez par exemple 2026-03-31T18:00.`,
  nothingToReview: "Le classeur n’a ni SLA ni indicateur, il n’y a donc rien à examiner. Renseignez le tableau SLAs.",
  ticketNotFound: (id) => `Le ticket ${quoted(id)} n’existe pas.`,
  reading: (path) => `Lecture de ${path}`,
  writing: (path) => `Écriture de ${path}`,
  written: (path) => `Fichier écrit\u00a0: ${path}`,
  created: (path, tickets, recognised) =>
    `${path}\u00a0: ${plural(tickets, { one: "# ticket", other: "# tickets" })}, ${plural(recognised, { one: "# colonne reconnue", other: "# colonnes reconnues" })}.`,
  noFindings: "Aucun constat.",
  findingCounts: (errors, warnings, notes) =>
    [plural(errors, { one: "# erreur", other: "# erreurs" }), plural(warnings, { one: "# avertissement", other: "# avertissements" }), plural(notes, { one: "# remarque", other: "# remarques" })].join(", ") + ".",
  slaLine: (sla, period, met, decided, attainment, status) =>
    decided === 0 ? `${sla}, ${period}\u00a0: aucune donnée` : `${sla}, ${period}\u00a0: ${plural(met, { one: "# respecté", other: "# respectés" })} sur ${number(decided)}, ${attainment}. ${status}.`,
  kpiLine: (kpi, period, value, n, status) => `${kpi}, ${period}\u00a0: ${value} (n = ${number(n)}).${status === "" ? "" : ` ${status}.`}`,
  ourFault: (reason) => `C’est un défaut de Revue de service et non de votre fichier\u00a0: ${reason}`,
  noSuchSource: (path: string, wanted: string, known: readonly string[]) =>
    `${path} ne contient ni tableau ni feuille «\u00a0${wanted}\u00a0», que le tableau Agreement désigne comme Ticket source.${known.length === 0 ? "" : ` Il contient\u00a0: ${known.join(", ")}.`}`,
  sheetProtected: (sheet: string) => `La feuille «\u00a0${sheet}\u00a0» est protégée\u00a0: la revue ne peut pas être écrite. Retirez la protection et réessayez.`,
  nameTaken: (path: string, table: string) => `${path} contient un nom défini «\u00a0${table}\u00a0»\u00a0: aucun tableau ne peut s’appeler ainsi. Renommez-le dans Excel (Formules, Gestionnaire de noms) et réessayez.`,
  noDates: (path: string) => `${path}\u00a0: aucun ticket n’a de date, rien n’indique donc jusqu’à quand les données comptent. Saisissez As of dans le tableau Agreement.`,
  kpiNoData: (kpi, period, reason) => `${kpi}, ${period}\u00a0: aucune donnée. ${reason}`.trimEnd(),
  checked: (path: string, tickets: number, grade: string) => `${path}\u00a0: ${plural(tickets, { one: "# ticket", other: "# tickets" })}, qualité des données ${grade}.`,
  alreadyReview: (path: string, table: string) => `${path} est déjà un classeur de revue\u00a0: il contient le tableau «\u00a0${table}\u00a0». Utilisez run.`,
  compare: {
    client: (client, period, asOf) => `${client}\u00a0: ${period}, au ${asOf}`,
    noData: (client, period) => `${client}\u00a0: aucun chiffre n’a de données pour ${period}.`,
    otherPeriods: "Les clients ne sont pas examinés sur les mêmes jours. Indiquez une période avec --period.",
    givenTwice: (clients) => `${clients} nomment le même client dans leurs tableaux Agreement. Un client donné deux fois compte deux fois.`,
    nothingShared: "Aucun SLA ni indicateur ne figure sous le même identifiant chez deux clients\u00a0: il n’y a rien à comparer.",
    single: (count) => plural(count, { one: "# chiffre ne figure que chez un client et n’est pas comparé.", other: "# chiffres ne figurent que chez un client et ne sont pas comparés." }),
    notAlike: (figure) => `${figure}\u00a0: il n’y a pas deux clients ayant des données qui le comptent de la même façon`,
    median: (figure, value) => `${figure}\u00a0: médiane ${value}`,
    best: (figure, value, clients) => `${figure}\u00a0: médiane ${value}, meilleure valeur chez ${clients}`,
    verdicts: {
      "better": (others) => `mieux que les autres réunis\u00a0: ${others}`,
      "worse": (others) => `moins bien que les autres réunis\u00a0: ${others}`,
      "no clear difference": (others) => `pas de différence nette avec les autres réunis\u00a0: ${others}`,
      "too few": (others) => `trop peu pour conclure, les autres réunis\u00a0: ${others}`,
    },
    countedOtherwise: (fields) => `compté autrement et non comparé\u00a0: ${fields}`,
    agreedOtherwise: (fields) => `convenu autrement\u00a0: ${fields}`,
    lessons: "Enseignements pour d’autres clients",
    lesson: (improvement, client, figure, before, after, months, others) =>
      `${improvement} chez ${client}\u00a0: ${figure} était à ${before} avant et à ${after} ${plural(months, { one: "le mois suivant", other: "les # mois suivants" })}. Cela peut aider ${others}.`,
    whereOtherwise: (client) => `${client} (compté autrement là-bas)`,
  },
};
