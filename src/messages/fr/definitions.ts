import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { duration, number } = formatsFor("fr");

const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

function until(consequence: string): string {
  if (consequence === "kept") return "";
  const what = consequence === "left out" ? "cette ligne n’est pas prise en compte"
    : consequence === "ignored" ? "la cellule compte comme vide"
    : consequence === "closed" ? "le jour compte comme fermé"
    : `la valeur utilisée est ${consequence}`;
  return ` En attendant la correction, ${what}.`;
}

const didYouMean = (nearest: string) => (nearest === "" ? "" : ` Vouliez-vous dire ${quoted(nearest)}\u00a0?`);

export const definitions: Messages["definitions"] = {
  errorCell: (f) => `la formule renvoie ${f.found}. Corrigez-la ou saisissez une valeur\u00a0; en attendant, la cellule compte comme vide.`,
  missingColumn: () => "cette colonne manque, le tableau ne peut donc pas être lu. Ajoutez une colonne portant cet en-tête.",
  missingValue: (f) => `la cellule est vide. Renseignez-la.${until(f.consequence)}`,
  unknownValue: (f) => `${quoted(f.found)} n’est pas une valeur admise. Choisissez parmi\u00a0: ${f.allowed}.${didYouMean(f.nearest)}${until(f.consequence)}`,
  unknownName: (f) =>
    `${quoted(f.found)} ne figure pas dans ${f.table}${f.known === "" ? "" : ` (on y trouve\u00a0: ${f.known})`}. Corrigez le nom ou ajoutez-le.${didYouMean(f.nearest)}${until(f.consequence)}`,
  unknownItem: (f) => `${quoted(f.found)} n’est pas une rubrique du contrat, la ligne n’est donc pas utilisée.${didYouMean(f.nearest)}`,
  creditUnreadable: (f) => `«\u00a0${f.found}\u00a0» n’est pas un avoir et n’est donc pas calculé. Écrivez chaque partie sous la forme < 95%: 5%, cap 20%, earn back 98% ou bonus >= 99%: 2%, séparées par un point-virgule.`,
  creditReversed: (f) => `un moins bon résultat coûte ici moins cher qu’un meilleur («\u00a0${f.found}\u00a0»). Vérifiez les paliers.`,
  dateUnreadable: (f) => `${quoted(f.found)} n’est pas une date. Saisissez une date, par exemple 2026-03-31.${until(f.consequence)}`,
  dateAmbiguous: (f) =>
    `${quoted(f.found)} peut se lire jour/mois ou mois/jour. Écrivez 2026-03-31, ou renseignez Date order dans le tableau Agreement.${until(f.consequence)}`,
  numberUnreadable: (f) => `${quoted(f.found)} n’est pas un nombre. Saisissez un nombre.${until(f.consequence)}`,
  shareUnreadable: (f) => `${quoted(f.found)} n’est pas un pourcentage. Saisissez par exemple 95%.${until(f.consequence)}`,
  shareOutOfRange: (f) => `${f.found} n’est pas compris entre 0\u00a0% et 100\u00a0%. Saisissez un pourcentage, par exemple 95%.${until(f.consequence)}`,
  hoursUnreadable: (f) => `${quoted(f.found)} n’est pas une durée. Saisissez des heures, par exemple 4 ou 4 h.${until(f.consequence)}`,
  targetUnreadable: (f) =>
    `${quoted(f.found)} n’est pas une cible. Saisissez une durée supérieure à zéro telle que 30 min, 4 h ou 1 h 30 min, des jours ouvrés entiers tels que 2 wd, ou due.${until(f.consequence)}`,
  targetUnclear: (f) =>
    `${quoted(f.found)} peut s’entendre en jours ouvrés ou en jours du calendrier. Écrivez ${f.working} pour des jours ouvrés, ou ${f.calendar} si les week-ends comptent.${until(f.consequence)}`,
  targetHourUnclear: (f) =>
    `l’heure dans ${quoted(f.found)} peut être ${f.morning} ou ${f.afternoon}. Écrivez celle qui est convenue.${until(f.consequence)}`,
  targetInCalendarHours: (f) =>
    `${quoted(f.found)} courent aussi la nuit et le week-end. Écrivez ${number(f.hours)} h et, sous Calendar, un calendrier ouvert en continu, par exemple 24x7.${until(f.consequence)}`,
  targetUnitAssumed: (f) => `${quoted(f.found)} n’a pas d’unité et se lit ${duration(f.ms)}. Précisez l’unité, par exemple 4 h.`,
  targetDaysAssumed: (f) => `${quoted(f.found)} se lit en jours ouvrés. Précisez en écrivant ${number(f.days)} wd, ou indiquez un nombre d’heures.`,
  windowsUnreadable: (f) =>
    `${quoted(f.found)} n’est pas une plage d’ouverture lisible. Saisissez par exemple 09:00-12:00, 13:00-17:30, ou 24 h, ou laissez vide si le service est fermé.${until(f.consequence)}`,
  windowsUnclear: (f) =>
    `${quoted(f.found)} peut signifier ${f.likely} ou, sur 24 heures, ${f.literal}. Écrivez la plage convenue.${until(f.consequence)}`,
  windowsOverlap: (f) => `des plages se chevauchent (${quoted(f.found)}). Le temps commun n’est compté qu’une fois\u00a0; corrigez les horaires.`,
  lastMinuteClosed: (f) => `${quoted(f.found)} ferme le service pendant la dernière minute du jour, que perd chaque délai qui passe minuit. Écrivez 24:00 ou 24 h s’il est ouvert jusqu’à minuit.`,
  calendarWithoutHours: (f) => `le calendrier ${quoted(f.found)} n’a d’heures de service aucun jour, aucun délai n’y court donc jamais. Saisissez les horaires d’au moins un jour.`,
  calendarZoneAssumed: (f) => `aucun fuseau horaire n’est indiqué\u00a0; ${f.zone} est utilisé. Indiquez le fuseau dans lequel ces horaires s’entendent.`,
  unknownTimeZone: (f) => `${quoted(f.found)} n’est pas un fuseau horaire. Saisissez un nom IANA tel que Europe/Paris.${didYouMean(f.nearest)}${until(f.consequence)}`,
  timeZoneNotConfirmed: () => "le fuseau horaire du contrat n’est pas confirmé\u00a0; UTC est utilisé. Indiquez le fuseau dans lequel les mois commencent et finissent, par exemple Europe/Paris.",
  monthUnreadable: (f) => `${quoted(f.found)} n’est pas un mois. Saisissez un nombre de 1 à 12.${until(f.consequence)}`,
  duplicateName: (f) => `${quoted(f.found)} figure déjà dans ce tableau\u00a0; la première ligne fait foi. Supprimez l’une des deux.${until(f.consequence)}`,
  duplicateId: (f) => `${quoted(f.found)} est aussi en vigueur à la ligne ${f.other} au même moment. Modifiez l’identifiant, ou Valid from et Valid to.${until(f.consequence)}`,
  duplicateHoliday: (f) => `ce jour (${f.found}) figure déjà avec d’autres horaires\u00a0; la première ligne fait foi. Supprimez l’une des deux.${until(f.consequence)}`,
  holidayTooLong: (f) => `le dernier jour (${f.found}) suit le premier (${f.from}) de plus d’un an. Corrigez l’une des deux dates.${until(f.consequence)}`,
  openedWithoutHours: (f) => `${quoted(f.found)} suppose des heures de service\u00a0: le contrat ne nomme aucun calendrier par défaut, toute heure compte donc comme heure de service. Renseignez Default calendar dans le tableau Agreement.`,
  slaRowsOverlap: (f) =>
    `${quoted(f.found)} porte en partie sur les mêmes tickets que la ligne ${f.other}, au même moment\u00a0; la première ligne s’applique. Modifiez les colonnes qui sélectionnent les tickets, ou les dates.`,
  validityReversed: (f) => `la fin (${f.found}) précède le début (${f.from}). Corrigez l’une des deux dates.${until(f.consequence)}`,
  amberBeyondTarget: (f) =>
    `le seuil orange (${f.found}) est du mauvais côté de la cible (${f.target}), compte tenu de Better = ${f.better}. C’est la valeur la moins bonne jusqu’à laquelle l’indicateur n’est qu’à risque.`,
  clockAssumed: () => "aucun délai à mesurer n’est indiqué\u00a0; resolution est utilisé. Saisissez response, resolution, update ou periodic update.",
  kpiWithoutCsf: (f) => `l’indicateur ${quoted(f.found)} n’est rattaché à aucun facteur clé de succès et ne dit donc rien des objectifs du client. Saisissez l’identifiant d’un facteur (CSF).`,
  csfWithoutKpi: (f) => `aucun indicateur ne mesure ${quoted(f.found)}, qui n’a donc pas d’état. Saisissez son identifiant dans la colonne CSF d’un indicateur.`,
  kpiWithoutSla: (f) => `aucun SLA n’est rattaché à l’indicateur de conformité ${quoted(f.found)}, il n’y a donc rien à compter. Saisissez son identifiant dans la colonne KPI d’un SLA.`,
  slaWithoutKpi: (f) => `le SLA ${quoted(f.found)} n’est rattaché à aucun indicateur et ne compte donc pour aucun facteur clé de succès. Saisissez l’identifiant d’un indicateur (KPI).`,
  countUnreadable: (f) => `${quoted(f.found)} n’est pas un nombre entier positif ou nul. Saisissez combien.${until(f.consequence)}`,
  periodUnreadable: (f) => `${quoted(f.found)} n’est pas une période. Saisissez par exemple 2026-03, 2026-Q1 ou 2026.${until(f.consequence)}`,
  scaleUnreadable: (f) => `${quoted(f.found)} n’est pas une échelle. Saisissez la plus mauvaise réponse puis la meilleure, par exemple 1-5 ou 5-1, ou NPS, CES 1-7, good/bad.${until(f.consequence)} Une note sans échelle n’est pas comptée.`,
  scaleAssumed: () => "aucune échelle n’est indiquée\u00a0; 1-5 est utilisée, 5 étant la meilleure note. Saisissez la plus mauvaise réponse puis la meilleure.",
  scoreOffScale: (f) => `${f.found} n’est pas une réponse sur l’échelle ${f.scale}. Corrigez la note ou l’échelle.${until(f.consequence)}`,
  outagesOverlap: (f) => `cette interruption de ${f.found} commence avant la fin de celle de la ligne ${f.other}. Le temps commun compte une seule fois. S’il s’agit d’une seule interruption, n’en faites qu’une ligne.`,
  outageAfterOpenOne: (f) => `selon la ligne ${f.other}, qui n’a pas de End, ${f.found} est toujours en panne, et tombe pourtant de nouveau en panne ici. Saisissez End à la ligne ${f.other}\u00a0; en attendant, tout ce qui suit compte comme indisponibilité.`,
  promiseWithoutTerms: (f) => `la promesse ${quoted(f.found)} ne dit ni combien d’interruptions, ni combien de temps l’une d’elles peut durer\u00a0: elle ne peut être ni tenue ni rompue. Renseignez Outages ou Restore within.`,
  doneWithoutDay: (f) => `${quoted(f.found)} est terminé, mais rien ne dit depuis quand. Indiquez le jour\u00a0: jusque-là, une action compte comme en retard, et l’effet d’une amélioration n’est pas mesuré.`,
  noResponsible: (f) => `personne ne réalise ${quoted(f.found)}. Indiquez qui le fait.`,
  noAccountable: (f) => `personne ne répond de ${quoted(f.found)}. Indiquez la seule personne ou le seul rôle qui en répond.`,
  severalAccountable: (f) => `plusieurs répondent de ${quoted(f.found)} (${f.names}), donc personne. Gardez-en un, et indiquez les autres comme réalisateurs, consultés ou informés.`,
  unknownVariant: (f) => `${quoted(f.found)} n’est pas une variante de ${f.measure}${f.allowed === "" ? ", qui n’en a pas" : `. Choisissez parmi\u00a0: ${f.allowed}`}.${didYouMean(f.nearest)} En attendant la correction, la valeur par défaut est utilisée.`,
};
