import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { duration, number, plural } = formatsFor("fr");

const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });
const cells = (count: number) => plural(count, { one: "# cellule", other: "# cellules" });

export const data: Messages["data"] = {
  titleRowsAbove: (f) => `les noms de colonnes se trouvent à la ligne ${number(f.headerRow)}\u00a0; ce qui précède (${plural(f.count, { one: "# ligne", other: "# lignes" })}) est lu comme un titre. Rien à faire si c’est exact.`,
  noHeaderRow: (f) => `aucune ligne ne porte de noms de colonnes\u00a0: la première ligne est un ticket (${f.found}). Toutes les lignes sont lues et les colonnes s’appellent Column A, Column B, etc. Écrivez des noms au-dessus, par exemple Number, Opened, Resolved et Status, ou indiquez dans ColumnMap quelle colonne est laquelle.`,
  unitRows: (f) => `la ligne juste sous les noms de colonnes indique des unités ou des formats (${f.found}) et n’est pas un ticket. Une colonne de durées dont le nom n’a pas d’unité a celle qui s’y trouve. Rien à faire si c’est exact.`,
  footerRows: (f) => `${plural(f.count, { one: "la dernière ligne est un total ou une note", other: "les # dernières lignes sont des totaux ou des notes" })} et non ${f.count === 1 ? "un ticket" : "des tickets"} (${f.found}). Rien à faire si c’est exact.`,
  groupRows: (f) => `${plural(f.count, { one: "# ligne entre les tickets est l’intitulé ou le sous-total d’un groupe", other: "# lignes entre les tickets sont des intitulés ou des sous-totaux de groupes" })} et non ${f.count === 1 ? "un ticket" : "des tickets"} (${f.found}). Rien à faire si c’est exact.`,
  rowsBelowTable: "cette ligne et les suivantes sont hors du tableau et ne sont pas lues. Si elles en font partie, faites glisser sur elles le coin inférieur droit du tableau.",
  formulasNotCalculated: (f) => `Excel ne calcule ce classeur que sur demande\u00a0: ce que montrent les formules de ${f.found} est peut-être ancien. Appuyez sur F9 et relisez les tickets, ou choisissez Formules, Options de calcul, Automatique.`,
  missingHistory: (f) => `il n’y a ni tableau ni feuille «\u00a0${f.found}\u00a0», que History source indique\u00a0: les données sont présentées sans leur historique et aucune revue n’est possible. Saisissez-y son nom actuel, ou rien s’il n’y a pas d’historique.`,
  furtherTicketSheets: (f) => `${plural(f.count, { one: "une autre feuille a", other: "# autres feuilles ont" })} les mêmes colonnes et ${f.count === 1 ? "n’est pas lue" : "ne sont pas lues"}\u00a0: ${f.found}. Saisissez all sous Ticket source dans le tableau Agreement si ${f.count === 1 ? "ses" : "leurs"} tickets doivent compter aussi.`,
  ticketSheetsJoined: (f) => `${number(f.count)} feuilles aux mêmes colonnes sont lues comme une seule liste\u00a0: ${f.found}. Nommez-en certaines sous Ticket source dans le tableau Agreement si les autres ne doivent pas compter.`,
  columnsNotOnSheet: (f) => `les autres feuilles de tickets ont ${plural(f.count, { one: "une colonne", other: "# colonnes" })} de plus\u00a0: ${f.found}. Ici ${f.count === 1 ? "elle est considérée comme vide" : "elles sont considérées comme vides"}\u00a0; exportez de nouveau cette feuille au complet.`,
  emptyHeader: (f) => `la colonne ${f.found} n’a pas de nom et n’est pas lue. Donnez-lui un nom si elle compte.`,
  repeatedHeader: (f) => `plusieurs colonnes s’appellent ${f.found}. La première qui convient est utilisée\u00a0; renommez les autres ou indiquez la bonne dans ColumnMap.`,
  raggedRows: (f) => `ces lignes n’ont pas ${plural(f.columns, { one: "# colonne", other: "# colonnes" })} comme l’en-tête\u00a0; des cellules peuvent se trouver dans la mauvaise colonne. Exportez de nouveau le fichier, avec des guillemets autour des textes.`,
  unclosedQuote: () => "un guillemet ouvre un texte et n’est jamais refermé. Il a été lu comme un caractère ordinaire\u00a0; vérifiez cette ligne.",
  nulBytes: (f) => `${plural(f.count, { one: "# octet nul a été retiré", other: "# octets nuls ont été retirés" })}. Vérifiez que le fichier a été téléchargé en entier.`,
  unreadableCharacters: (f) => `${plural(f.count, { one: "# caractère est illisible", other: "# caractères sont illisibles" })} (fichier lu en ${f.encoding}). Des noms peuvent être déformés\u00a0; exportez le fichier en UTF-8.`,
  noRows: () => "il n’y a aucune ligne sous les noms de colonnes. Choisissez une autre source ou exportez de nouveau.",

  unknownColumnInMap: (f) => `ColumnMap indique «\u00a0${f.found}\u00a0» pour ${f.field}, mais cette colonne n’existe pas.${f.nearest === "" ? "" : ` Vouliez-vous dire «\u00a0${f.nearest}\u00a0»\u00a0?`} Corrigez-la\u00a0; d’ici là, la colonne est reconnue à son nom.`,
  idsCutShort: (f) => `un tableur a abrégé les numéros de ticket (${f.found})\u00a0; ils ne distinguent plus les tickets et ne sont pas utilisés. Exportez de nouveau et importez cette colonne en tant que texte.`,
  noIdColumn: () => "aucune colonne ne contient les numéros de ticket\u00a0; les doublons ne peuvent pas être repérés. Indiquez la colonne dans ColumnMap, champ id.",
  noOpenedColumn: () => "aucune colonne ne dit quand les tickets ont été ouverts\u00a0; les délais de réponse et de résolution ne peuvent pas être calculés. Ajoutez la colonne à l’export ou indiquez-la dans ColumnMap, champ opened.",
  noResolvedColumn: () => "aucune colonne ne dit quand les tickets ont été résolus\u00a0; la date de clôture, s’il y en a une, la remplace. Ajoutez la colonne à l’export ou indiquez-la dans ColumnMap, champ resolved. La dernière mise à jour n’en tient pas lieu.",
  noResponseColumn: () => "aucune colonne ne donne la première réponse\u00a0; les délais de réponse ne sont pas mesurables à partir de cet export.",
  noStatusColumn: () => "aucune colonne ne contient le statut\u00a0; seules les dates disent quels tickets sont ouverts. Indiquez-la dans ColumnMap, champ status.",
  endIsPlanned: () => "la plupart des tickets encore ouverts ont une date ici\u00a0: elle dit quand le travail doit finir, et non quand il a fini. Elle sert d’échéance si aucune autre colonne n’en donne\u00a0; si c’est bien la fin, indiquez la colonne dans ColumnMap, champ closed.",

  notADate: (f) => `«\u00a0${f.found}\u00a0» n’est pas une date. Saisissez une date, ou laissez la cellule vide tant que le ticket est ouvert.`,
  ambiguousDateOrder: (f) => `des dates telles que «\u00a0${f.found}\u00a0» peuvent être jour/mois ou mois/jour, et aucune ligne ne tranche (${cells(f.eitherWay)}).${f.speaksFor === "" ? "" : ` Leur suite plaide pour ${f.speaksFor}.`} Saisissez DMY ou MDY comme Date order dans le tableau Agreement\u00a0; d’ici là, ces dates ne sont pas utilisées.`,
  mixedDateOrder: (f) => `${plural(f.dayFirst, { one: "# cellule ne peut être", other: "# cellules ne peuvent être" })} que jour/mois et ${cells(f.monthFirst)} que mois/jour\u00a0; ${plural(f.eitherWay, { one: "# cellule peut être", other: "# cellules peuvent être" })} l’un ou l’autre. Exportez les dates dans un seul ordre ou saisissez Date order dans le tableau Agreement\u00a0; d’ici là, cette colonne n’est pas utilisée.`,
  dayMonthSwapped: (f) => `${plural(f.count, { one: "# cellule est une date", other: "# cellules sont des dates" })} dont le jour ne dépasse pas 12 et ${plural(f.texts, { one: "# cellule est restée", other: "# cellules sont restées" })} du texte\u00a0: Excel a très probablement inversé jour et mois à l’ouverture du fichier. Importez-le de nouveau par Données, À partir d’un fichier texte, avec le bon ordre.`,
  placeholderDates: (f) => `${cells(f.count)} (${f.found})\u00a0: valeur qui signifie «\u00a0pas de date\u00a0», comptée comme vide.`,
  zoneMixed: (f) => `${plural(f.withZone, { one: "# cellule indique", other: "# cellules indiquent" })} leur décalage par rapport à UTC et ${cells(f.withoutZone)} non\u00a0; ces dernières sont lues dans le fuseau Ticket time zone du contrat. Exportez toutes les dates de la même façon.`,
  zoneUnknown: (f) => `${cells(f.count)}\u00a0: l’abréviation de fuseau à la fin a plusieurs sens\u00a0; lecture dans le fuseau Ticket time zone du contrat. Vérifiez ce fuseau.`,
  utcColumns: (f) => `${f.columns}\u00a0: lecture en UTC, comme le disent les noms\u00a0; les autres dates sont lues dans le fuseau Ticket time zone du contrat. Vérifiez ce fuseau.`,
  futureDates: (f) => `${tickets(f.count)} (par exemple ${f.found})\u00a0: dates bien après toutes les autres. Corrigez-les\u00a0; elles ne comptent pas comme la date la plus récente des données.`,

  missingId: () => "ces lignes n’ont pas de numéro de ticket. Chacune compte comme un ticket\u00a0; complétez les numéros.",
  duplicateRows: (f) => `${plural(f.count, { one: "# ligne répète", other: "# lignes répètent" })} entièrement un ticket (par exemple ${f.found}). Chaque ticket compte une fois\u00a0; supprimez les répétitions.`,
  duplicateTickets: (f) => `${plural(f.count, { one: "# ligne porte", other: "# lignes portent" })} le numéro d’une autre ligne avec un contenu différent (par exemple ${f.found}). La ligne ${f.newest === "newest" ? "modifiée en dernier" : "placée en dernier"} est utilisée\u00a0; vérifiez-les.`,
  ticketsOnSeveralSheets: (f) => `${plural(f.count, { one: "# ligne concerne un ticket présent", other: "# lignes concernent des tickets présents" })} aussi sur une autre feuille, comme les tickets encore ouverts au moment d’une exportation (par exemple ${f.found}). Chacun compte une fois, selon sa ligne la plus récente.`,
  numbersStartAgain: (f) => `${plural(f.count, { one: "# ligne porte", other: "# lignes portent" })} le numéro d’un ticket d’une autre feuille avec une autre date d’ouverture (par exemple ${f.found}). Ils comptent comme des tickets différents\u00a0; vérifiez si les numéros recommencent sur chaque feuille.`,
  eventLogRead: (f) => `lu comme un journal d’événements\u00a0: ${number(f.rows)} lignes sur ${tickets(f.tickets)}. La ligne la plus récente d’un ticket donne son état, les lignes son historique.`,
  slaRowsRead: (f) => `chaque ligne porte sur un SLA d’un ticket\u00a0: ${plural(f.rows, { one: "# ligne", other: "# lignes" })} sur ${tickets(f.tickets)}. Chaque ticket compte une fois, selon sa ligne sur la résolution\u00a0; celle sur la réponse dit quand on a répondu. Un export d’une ligne par ticket en dit plus.`,
  openedFromFirstEvent: () => "il n’y a pas de date d’ouverture\u00a0; le premier événement de chaque ticket compte comme son ouverture.",
  resolvedFromHistory: () => "il n’y a pas de date de résolution\u00a0; le moment où le statut s’est arrêté pour la dernière fois compte comme la résolution.",
  historyNotRead: (f) => `l’historique n’a pas de colonne pour\u00a0: ${f.missing}. Ajoutez-la ou indiquez une autre source d’historique dans le tableau Agreement\u00a0; d’ici là, les attentes sont inconnues.`,
  historyWithoutTicket: (f) => `${plural(f.count, { one: "# changement concerne", other: "# changements concernent" })} des tickets absents de la source (par exemple ${f.found}) et ${f.count === 1 ? "n’est pas pris" : "ne sont pas pris"} en compte.`,
  severalClients: (f) => `les tickets sont ceux de ${number(f.count)} clients, et tous comptent. Dites de qui parle cette revue\u00a0: Client in tickets dans le tableau Agreement, ou all si c’est exact.`,
  otherClients: (f) => `${plural(f.count, { one: `# ticket sur ${number(f.tickets)} est d’un autre client ou n’en nomme aucun, et ne compte pas`, other: `# tickets sur ${number(f.tickets)} sont d’autres clients ou n’en nomment aucun, et ne comptent pas` })}\u00a0: voir Client in tickets dans le tableau Agreement.`,
  clientNotInTickets: (f) => `Client in tickets nomme «\u00a0${f.found}\u00a0», et aucun ticket n’a ce client.${f.nearest === "" ? "" : ` Vouliez-vous dire «\u00a0${f.nearest}\u00a0»\u00a0?`} Corrigez le nom dans le tableau Agreement.`,
  noClientColumn: (f) => `Client in tickets nomme ${f.found}, mais aucune colonne ne dit à qui sont les tickets\u00a0: tous comptent. Indiquez la colonne dans ColumnMap, champ client, ou videz Client in tickets.`,

  statusMapProposed: (f) => `il n’y a pas de tableau StatusMap\u00a0; les statuts sont compris ainsi\u00a0: ${f.map}. Faites confirmer par le client et saisissez-les dans StatusMap.`,
  statusNotMapped: (f) => `le statut «\u00a0${f.found}\u00a0» n’est pas dans StatusMap. ${f.proposed === "" ? "Son sens n’est pas connu\u00a0; les dates décident si un tel ticket est ouvert" : `Il est compris comme ${f.proposed}`}\u00a0; saisissez-le.`,

  daysAlone: (f) =>
    f.reading === "due" ? "n’indique que le jour\u00a0: un ticket est dans les temps jusqu’à la fin de ce jour, 23:59."
      : `n’indique que le jour, sans l’heure. Chaque date compte comme 0:00 de son jour${f.reading === "end" ? ", ou comme l’ouverture elle-même si elle a eu lieu ce jour-là, et les durées paraissent plus courtes qu’elles ne l’étaient" : ""}\u00a0: impossible de juger ainsi des cibles en heures. Exportez aussi l’heure.`,
  missingOpened: (f) => `${tickets(f.count)} sans date d’ouverture\u00a0: aucun délai ne peut courir. Complétez la date.`,
  resolvedBeforeOpened: (f) => `${tickets(f.count)}\u00a0: résolution avant l’ouverture. Corrigez les dates\u00a0; une durée négative n’est pas comptée comme rapide.`,
  closedBeforeOpened: (f) => `${tickets(f.count)}\u00a0: clôture avant l’ouverture. Corrigez les dates.`,
  responseBeforeOpened: (f) => `${tickets(f.count)}\u00a0: réponse avant l’ouverture. Corrigez les dates.`,
  resolvedBeforeResponse: (f) => `${number(f.count)} sur ${tickets(f.of)}\u00a0: résolution avant la première réponse. Vérifiez ce que contiennent les deux colonnes.`,
  closedBeforeResolved: (f) => `${tickets(f.count)}\u00a0: clôture avant la résolution. Vérifiez les dates.`,
  closedWithoutResolved: (f) => `${number(f.count)} sur ${tickets(f.of)}\u00a0: clôture sans date de résolution. La date de clôture arrête leur délai\u00a0; complétez les dates.`,
  stoppedWithoutDate: (f) => `${plural(f.count, { one: "# ticket terminé", other: "# tickets terminés" })} d’après le statut, mais sans date. On ne sait pas quand ${f.count === 1 ? "son" : "leur"} délai s’est arrêté\u00a0; complétez la date.`,
  openWithResolvedDate: (f) => `${plural(f.count, { one: "# ticket ouvert", other: "# tickets ouverts" })} d’après le statut, mais avec une date de résolution ou de clôture. Vérifiez ${f.count === 1 ? "s’il a été rouvert" : "s’ils ont été rouverts"}.`,
  resolvedUnlikeHistory: (f) =>
    `${number(f.count)} sur ${tickets(f.of)}\u00a0: l’heure de résolution de cette colonne n’est pas celle de l’historique des statuts\u00a0; ${duration(f.apart)} d’écart pour le premier. La colonne compte, sauf si le travail a continué après. Vérifiez lequel des deux est juste.`,
  statusUnlikeHistory: (f) => `${number(f.count)} sur ${tickets(f.of)}\u00a0: terminé d’après le statut et ouvert d’après la fin de l’historique, ou l’inverse. L’historique compte. Exportez les deux au même moment.`,
  lengthLongerThanDates: (f) =>
    `${number(f.count)} sur ${tickets(f.of)}\u00a0: durée plus longue selon cette colonne que selon les dates (pour le premier, ${duration(f.told)} ici et ${duration(f.between)} entre ses dates). Les dates font foi. Vérifiez laquelle des deux est fausse.${f.unit === "" ? "" : ` La colonne ne dit pas son unité\u00a0; d’après les dates\u00a0: ${f.unit}.`}`,
  lengthShorterThanDates: (f) =>
    `${number(f.count)} sur ${tickets(f.of)}\u00a0: durée plus courte selon cette colonne que les heures de service entre les dates (pour le premier, ${duration(f.told)} ici et ${duration(f.between)} entre ses dates). Les dates font foi. Vérifiez si la colonne laisse de côté les attentes ou compte dans d’autres horaires, ou si une date est fausse.${f.unit === "" ? "" : ` La colonne ne dit pas son unité\u00a0; d’après les dates\u00a0: ${f.unit}.`}`,

  durationTextNotRead: (f) => `«\u00a0${f.found}\u00a0» n’est pas une durée. Saisissez un nombre, ou un texte tel que 1d 2h ou 02:30.`,
  scoreNotRead: (f) => `«\u00a0${f.found}\u00a0» n’est pas une note connue (${tickets(f.count)}) et compte comme une absence de réponse. Saisissez des nombres, des étoiles, ou des mots de Très satisfait à Très mécontent.`,
  heldFallback: (f) => `il n’y a pas d’historique des statuts\u00a0; le temps en attente vient de cette colonne (${tickets(f.count)}, unité\u00a0: ${f.unit}). On ne sait pas quelles heures elle couvre.`,
  duePossiblyShifted: (f) => `l’échéance de ${tickets(f.count)} change d’un événement à l’autre\u00a0; elle contient peut-être déjà les attentes. Celles-ci ne la décalent pas une seconde fois\u00a0; vérifiez auprès de votre centre de services.`,
  responseFromMessages: () => "il n’y a pas de colonne pour la première réponse\u00a0; la première réponse d’un agent dans l’historique compte.",
  responseFromMinutes: (f) => `il n’y a pas de colonne pour la première réponse\u00a0; celle-ci la donne\u00a0: l’ouverture plus cette durée en temps calendaire (unité\u00a0: ${f.unit}).`,
  responseFromServiceMinutes: (f) => `il n’y a pas de colonne pour la première réponse. Celle-ci est en heures de service propres à l’outil (unité\u00a0: ${f.unit})\u00a0; la durée a été ajoutée dans celles de ${f.calendar}. Comparez les deux calendriers, ou exportez l’heure de la première réponse.`,
  resolutionFromMinutes: (f) => `il n’y a pas de colonne pour la résolution\u00a0; celle-ci la donne\u00a0: l’ouverture plus cette durée en temps calendaire (unité\u00a0: ${f.unit}).`,
  resolutionFromServiceMinutes: (f) => `il n’y a pas de colonne pour la résolution. Celle-ci dit combien de temps elle a pris (unité\u00a0: ${f.unit})\u00a0; la durée a été ajoutée à l’ouverture dans les heures de service de ${f.calendar}. Vérifiez dans quelles heures l’outil compte, ou exportez l’heure de la résolution.`,
  wholeDaysAlone: () => "ne donne que des jours entiers\u00a0; 0 compte comme immédiat et chaque durée peut différer d’un jour\u00a0: des cibles en heures ne peuvent pas être jugées ainsi. Exportez la date et l’heure elles-mêmes.",
  resolutionUnitUnknown: () => "il n’y a pas de colonne pour la résolution. Celle-ci dit peut-être combien de temps elle a pris, mais pas dans quelle unité, et n’est donc pas utilisée. Attribuez-la au champ resolved dans ColumnMap avec son unité sous Format, par exemple hours, écrivez l’unité dans son nom, ou exportez la date de résolution.",
  messageAuthorUnknown: (f) => `messages d’une personne qui n’est ni le demandeur du ticket ni affectée à aucun\u00a0: ${number(f.count)} (par exemple ${f.found}). Ils sont ignorés\u00a0; ajoutez une colonne avec le rôle de l’auteur\u00a0: client ou agent.`,
  responseTimeLeft: (f) => `il n’y a pas de colonne pour la première réponse. ${f.system} montre ici ce qui restait de la cible, et non le temps pris. Exportez l’heure de la première réponse, ou indiquez une source d’historique avec les messages.`,
  onlyLastReply: () => "cette colonne ne contient que la dernière réponse\u00a0; la durée pendant laquelle les clients ont attendu n’est pas mesurable. Un délai de mise à jour demande chaque message\u00a0: indiquez une source d’historique qui les contient.",
  dueShiftedTwice: (f) => `le SLA «\u00a0${f.found}\u00a0» décale l’échéance de la durée des attentes, mais ${f.system} l’a déjà fait. Écrivez due au lieu de due + holds, sinon l’attente compte deux fois.`,
  deskFlagNotRead: (f) => `«\u00a0${f.found}\u00a0» ne dit pas si le délai a été respecté (${tickets(f.count)}). Saisissez des mots tels que met et missed, ou dites dans ColumnMap, sous Format, ce que veut dire oui\u00a0: met ou missed.`,
  oldEngineFlag: () => "ServiceNow écrit cette colonne avec un moteur qu’il a remplacé\u00a0: elle suit l’échéance du ticket et peut contredire has_breached de la table task_sla. Elle est mise à côté des délais, et rien n’est jugé d’après elle.",
};
