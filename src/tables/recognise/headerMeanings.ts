import type { TicketField } from "../../service-level/ticket";
import { meaningsOf } from "./lexicon";
import type { HeaderWords } from "./normaliseHeader";

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

/** "Ticket", "request" and their like before or after the telling word. */
const SUBJECT = /^(?:(?:ticket|tickets|request|case|incident|issue|sr|service request|work order|call|record|task|vorgang|anfrage|meldung|demande|requete|solicitud|caso|chamado|requisicao|richiesta|segnalazione|verzoek|melding|aanvraag|заявки|заявка|тикета|обращения|запроса|инцидента|задачи) )|(?: (?:of ticket|du ticket|de la demande|del ticket|do chamado|des tickets|van het ticket|della richiesta|de la solicitud|del caso|da solicitacao|do ticket|заявки|тикета|обращения|запроса|инцидента))$/;
const SUBJECT_JA = /^(?:チケット|案件|インシデント|リクエスト|問い合わせ|要求)(?:の)?/u;
const DATE_WORD = /^(?:date|time|datetime|timestamp|at|on|dt|ts|day|datum|zeit|zeitpunkt|uhrzeit|am|um|der|des|und|fecha|hora|de|del|la|el|y|heure|et|du|d|le|l|data|di|ora|e|do|da|o|a|tijd|tijdstip|op|van|en|дата|время|и|when|was|actual|since|sinds|seit|depuis|desde|dal)$/;
const DATE_WORD_JA = /(?:日時|日付|時刻|時間|日|の日|時)$/u;
/** "Team name", "Nome equipe", "Название команды": the name of a thing is the thing. */
const NAME_WORD = /^(?:name|full|nombre|nome|nom|naam|имя|название|наименование|de|del|du|da|do|di|la|le|l|der|des|van)$/;

/** What follows is a deadline, a duration, a verdict or a person, never the point in time itself. */
const NOT_THE_MOMENT = /(?:^| )(?:by|due|deadline|target|escalation|sla|diff|in min|in minutes|in hrs|in hours|hrs|mins?|minutes|seconds|status|failed|overdue|breached|violated|met|percentage|plan|resplan|count|code|reason|flag|user|email)(?: |$)/;

/** The fields that a header may mean, with weights. Empty for a header that says nothing about tickets. */
export function headerMeanings({ words, lastPart, isCustom, unit }: HeaderWords): HeaderMeaning[] {
  const found: HeaderMeaning[] = [];
  const add = (key: string, penalty: number, hasDateWord: boolean) => {
    for (const meaning of meaningsOf(key)) {
      const isDate = DATE_FIELDS.has(meaning.field);
      if (key !== words && hasDateWord && !isDate) continue;
      if (found.some((other) => other.field === meaning.field)) continue;
      // "Resolution time" and "first response time" are durations in one system and points in time in the next: the cells decide.
      const isAmbiguous = isDate && /(?:^| )time$|^time | zeit$|時間$/.test(words) && /respon|reply|resolution|resolve$|solution|antwort|reaktion|losung|応答|解決|回答/.test(words);
      const needsDates = isDate && ((meaning.needsDateWord && !hasDateWord) || (unit !== undefined && !words.endsWith("at")) || /^time to /.test(words));
      found.push({ field: meaning.field, weight: meaning.weight - penalty - (isCustom ? 10 : 0) - (isAmbiguous ? 25 : 0), words: key, needsDates });
    }
  };
  add(words, 0, false);
  const subjectless = words.replace(SUBJECT, "").replace(SUBJECT_JA, "");
  if (subjectless !== words && subjectless !== "") add(subjectless, 4, false);
  const unitless = words.replace(/ (?:in )?(?:s|sec|seconds?|min|mins|minutes?|h|hrs?|hours?)(?= |$)/, "").replace(/^time to (resolution|resolve)$/, "resolution").replace(/^time to first (response|reply)$/, "first response");
  if (unitless !== words) add(unitless, unitless.startsWith("on hold") ? 0 : 20, true);
  if (unitless !== words) for (const meaning of meaningsOf(unitless)) if (meaning.field === "held minutes" && !found.some((other) => other.field === "held minutes")) found.push({ field: "held minutes", weight: meaning.weight, words: unitless, needsDates: false });
  if (lastPart !== "") add(lastPart, 6, false);
  const nameless = words.split(" ").filter((word) => !NAME_WORD.test(word)).join(" ").replace(/名$/, "");
  if (nameless !== words && nameless !== "") add(nameless, 6, false);
  if (!NOT_THE_MOMENT.test(subjectless)) {
    for (const base of new Set([words, subjectless])) {
      const core = base.split(" ").filter((word) => !DATE_WORD.test(word)).join(" ").replace(DATE_WORD_JA, "");
      if (core !== base && core !== "") {
        // A column that says "date" goes before a flag of the same name: "Date/Time Closed" before "Closed".
        add(core, base === words ? -1 : 3, true);
        const subjectlessCore = core.replace(SUBJECT, "").replace(SUBJECT_JA, "");
        if (subjectlessCore !== core && subjectlessCore !== "") add(subjectlessCore, 5, true);
      }
    }
  } else {
    const due = subjectless.split(" ").filter((word) => !DATE_WORD.test(word)).join(" ");
    for (const meaning of meaningsOf(due)) if (meaning.field === "due" && !found.some((other) => other.field === "due")) found.push({ field: "due", weight: meaning.weight - 2, words: due, needsDates: meaning.needsDateWord });
  }
  return found;
}
