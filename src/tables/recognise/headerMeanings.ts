import type { TicketField } from "../../service-level/ticket";
import { composedMeanings } from "./composedHeaders";
import { clockNamed, flagMeanings } from "./deskFlags";
import { meaningsOf } from "./lexicon";
import type { HeaderWords } from "./normaliseHeader";
import { withoutUnit } from "./normaliseHeader";

export interface HeaderMeaning {
  readonly field: TicketField;
  /** 0-100. */
  readonly weight: number;
  /** The words of the header that matched. */
  readonly words: string;
  /** It counts only when the column holds dates, because the words may as well name a text or a duration. */
  readonly needsDates: boolean;
}

export const DATE_FIELDS: ReadonlySet<TicketField> = new Set<TicketField>(["opened", "first response", "resolved", "closed", "due", "changed at"]);

/** What becomes of the whole ticket. */
const ENDS: ReadonlySet<TicketField> = new Set<TicketField>(["resolved", "closed", "due"]);

/** "Ticket", "request" and their like before or after the telling word. The code or group of a fault says what broke, on many tickets. */
const SUBJECT = /^(?:(?:ticket|tickets|request|case|incident|issue|(?:fault|breakdown)(?! (?:code|group))|conversation|sr|service request|service order|work order|call|record|task|vorgang|anfrage|meldung|demande|requete|solicitud|caso|chamado|requisicao|richiesta|segnalazione|verzoek|melding|aanvraag|заявки|заявка|тикета|обращения|запроса|инцидента|задачи|zgłoszenia|tiketin|tapauksen|pyynnon|tiketu|pozadavku|incidentu|bilet|talep|kayit|cagri|티켓|요청|이슈|인시던트) )|(?: (?:of (?:ticket|incident|request|case)|du ticket|de la demande|de la requete|del ticket|do chamado|des tickets|de ticket|van het ticket|della richiesta|de la solicitud|del caso|del contacto|del reclamo|da solicitacao|do ticket|заявки|тикета|обращения|запроса|инцидента|zgłoszenia|tiketu|pozadavku|incidentu)|(?<!(?:^| )(?:de|del|della|da|do|di|du|d|la|le|el)) (?:incidente|incidencia|peticion|chamado|contacto|reclamo|solicitud|solicitacao|requisicao|demande|requete|richiesta|segnalazione)|(?<!service) ticket)$/;
const SUBJECT_JA = /^(?:チケット|案件|インシデント|リクエスト|問い合わせ|要求|工单|事件|请求)(?:の)?/u;
const DATE_WORD = /^(?:date|time|datetime|timestamp|dttm|value|of|at|on|dt|ts|day|datum|zeit|zeitpunkt|uhrzeit|am|um|der|des|und|fecha|hora|de|del|della|dello|la|el|y|heure|et|du|d|le|l|data|di|ora|e|em|do|da|o|a|tijd|tijdstip|op|van|en|дата|время|и|godzina|dnia|czas|dato|tidspunkt|tid|den|il|when|was|actual|effecti\w*|effettiv\w|tatsachlich\w*|reale?|reel(?:le)?|фактическ[а-я]*|aika|pvm|paivamaara|ajankohta|klo|cas|datumu|tarih|tarihi|zaman|zamani|saat|saati|날짜|일시|일자|시간|시각|일|since|sinds|seit|depuis|desde|dal)$/;
const DATE_WORD_JA = /(?:日時|日付|日期|時刻|時間|时间|日|の日|時|于|일시|일자|날짜|시간|시각|일)$/u;
/** "Team name", "Nome equipe", "Название команды": the name of a thing is the thing, and so is "STATUS_EN". */
const NAME_WORD = /^(?:name|names|label|full|display|nombre|nome|nom|naam|имя|название|наименование|nazwa|nimi|nazev|adi|de|del|dell|du|da|do|di|la|le|l|der|des|van)$/;

/** What follows is a deadline, a duration, a verdict or a person ("Risolto da"), never the point in time itself. */
const NOT_THE_MOMENT = /(?:^| )(?:by|due|deadline|target|escalation|sla|diff|in min|in minutes|in hrs|in hours|hrs|mins?|minutes|seconds|status(?! change)|failed|overdue|breached|violated|met|percentage|plan|resplan|count|code|reason|flag|user|email)(?: |$)| (?:da|de|del|di|do|du|van)$/;

/** A reading of the name without its surroundings says a little less than the whole name. */
const OTHER_WORDS_PENALTY = 6;

/** The fields that a header may mean, with weights. Empty for a header that says nothing about tickets. */
export function headerMeanings({ words, otherWords, isCustom, unit }: HeaderWords): HeaderMeaning[] {
  // "Response SLA - Deadline" is no deadline of the ticket.
  const isOfAnswer = clockNamed(words) === "response";
  const others = otherWords.filter((other) => !other.split(" ").every((word) => DATE_WORD.test(word)));
  const found = [words, ...others].flatMap((reading, index) => {
    const penalty = (index === 0 ? 0 : OTHER_WORDS_PENALTY) + (isCustom ? 10 : 0);
    const meanings = meaningsOfReading(reading, unit).filter(({ field }) => !(isOfAnswer && index > 0 && ENDS.has(field)));
    return meanings.map((meaning) => ({ ...meaning, weight: meaning.weight - penalty }));
  });
  return bestOfEachField(found);
}

function bestOfEachField(meanings: readonly HeaderMeaning[]): HeaderMeaning[] {
  const best = new Map<TicketField, HeaderMeaning>();
  for (const meaning of meanings) if (meaning.weight > (best.get(meaning.field)?.weight ?? 0)) best.set(meaning.field, meaning);
  return [...best.values()];
}

function meaningsOfReading(words: string, unit: HeaderWords["unit"]): HeaderMeaning[] {
  const found: HeaderMeaning[] = [];
  const add = (key: string, penalty: number, hasDateWord: boolean, isNoNumber = false) => {
    for (const meaning of meaningsOf(key)) {
      if (isNoNumber && meaning.field === "id") continue;
      const isDate = DATE_FIELDS.has(meaning.field);
      if (key !== words && hasDateWord && !isDate) continue;
      // "Resolution time" and "first response time" are durations in one system and points in time in the next: the cells decide.
      const isAmbiguous = isDate && /(?:^| )time$|^time | zeit$|時間$|时间$|시간$| suresi$|^cas |^doba /.test(words) && /respon|reply|resolution|resolve$|solution|antwort|reaktion|losung|応答|解決|回答|响应|解决|응답|해결|yanit|cozum|odpoved|reseni/.test(words);
      const needsDates = isDate && ((meaning.needsDateWord && !hasDateWord) || (unit !== undefined && !words.endsWith("at")) || /^time to /.test(words));
      found.push({ field: meaning.field, weight: meaning.weight - penalty - (isAmbiguous ? 25 : 0), words: key, needsDates });
    }
  };
  add(words, 0, false);
  const subjectless = withoutSubject(words);
  if (subjectless !== words) add(subjectless, 4, false);
  const unitless = withoutUnit(words).replace(/^time to (resolution|resolve)$/, "resolution").replace(/^time to first (response|reply)$/, "first response");
  if (unitless !== words) {
    add(unitless, 20, true);
    for (const { field, weight } of meaningsOf(unitless)) if (field === "held minutes") found.push({ field, weight, words: unitless, needsDates: false });
  }
  const nameless = words.replace(/ (?:en|fr)$/, "").split(" ").filter((word) => !NAME_WORD.test(word)).join(" ").replace(/名$|명$|(?<=\p{L}{5})(?:name|naam)$/u, "");
  if (nameless !== words && nameless !== "") add(nameless, 6, false, isTitle(words));
  if (!NOT_THE_MOMENT.test(subjectless)) {
    for (const base of new Set([words, subjectless, unglued(words)])) {
      const core = base.split(" ").filter((word) => !DATE_WORD.test(word)).join(" ").replace(DATE_WORD_JA, "");
      if (core !== base && core !== "") {
        // A column that says "date" goes before a flag of the same name: "Date/Time Closed" before "Closed". What a tool has cut down to the day says less.
        add(core, /^day of /.test(base) ? 12 : base === words ? -1 : 3, true);
        const subjectlessCore = withoutSubject(core);
        if (subjectlessCore !== core) add(subjectlessCore, 5, true);
      }
    }
  } else {
    const due = subjectless.split(" ").filter((word) => !DATE_WORD.test(word)).join(" ");
    for (const { field, weight, needsDateWord } of meaningsOf(due)) if (field === "due") found.push({ field, weight: weight - 2, words: due, needsDates: needsDateWord });
  }
  return [...found, ...[...composedMeanings(words), ...flagMeanings(words)].map((meaning) => ({ ...meaning, needsDates: DATE_FIELDS.has(meaning.field) && unit !== undefined }))];
}

/** A "Task name" says what the task is about, and is not its number. */
function isTitle(words: string): boolean {
  return /(?:^| )(?:names?|nombre|nome|nom|naam|название|наименование|nazwa)(?: |$)/u.test(words);
}

/** The words without "ticket" and its like; the same words where nothing else would be left. */
function withoutSubject(words: string): string {
  const rest = words.replace(SUBJECT, "").replace(SUBJECT_JA, "");
  return rest === "" ? words : rest;
}

/** "closeddate", "createdat" and "erstellungszeit" as two words. */
function unglued(words: string): string {
  return words.replace(/(^| )(date|datetime)(?=\p{L}{4})/u, "$1$2 ").replace(/(?<=ung|ion|keit)s(?=(?:datum|zeitpunkt|zeit)(?: |$))/u, "").replace(/(\p{L}{3})(datetime|date|time|datum|zeitpunkt|zeit|tijdstip|tijd)(?= |$)/u, "$1 $2").replace(/(\p{L}ed|due)(at|on)$/u, "$1 $2");
}
