import type { Words } from "./words";

// Words of which the names of columns are put together, without accents, as patterns: whole words where nothing else is said.

/** What makes an end a deadline. */
export const DEADLINE: Words = {
  en: "due|dueby|deadline|destination|target|expected|estimated|required|requested|breach|goal|maximum|max|expir\\w*",
  fr: "estimee?|cible|echeance|limite|maximale?|butoire|prevue?",
  es: "estimad[ao]|maxim[ao]|objetivo|previst\\w|vencimiento|vence|prevision\\w?",
  pt: "alvo|vencimento|prazo|previsao",
  de: "termin|voraussichtlich\\w*|soll|eskalation|\\p{L}*frist|fallig\\w*|ziel\\p{L}*|gewunscht\\w*",
  it: "stimat[ao]|obiettivo|scadenza|massima",
  nl: "geschatte?|doel|streef\\w*|verval\\w*|verwacht\\w*|uiterste",
  sv: "forfallo\\w*|maldatum|beraknad\\w*|planerad\\w*|onskat",
  da: "forfald\\w*|forventet",
  no: "forfall\\w*|ønsket",
  fi: "maaraaika|tavoite\\w*|arvioitu|takaraja",
  cs: "predpokladan\\w*|planovan\\w*|ocekavan\\w*|pozadovan\\w*|cilov\\w*|lhuta",
  pl: "planowan\\w*|oczekiwan\\w*|wymagan\\w*|przewidywan\\w*|graniczn\\w*|docelow\\w*",
  tr: "hedef\\w*|planlanan|beklenen|tahmini",
  ru: "срок\\p{L}*|контрольн\\p{L}*|крайн\\p{L}*|регламентн\\p{L}*|предельн\\p{L}*|нормативн\\p{L}*|планов\\p{L}*",
  ja: "期限|目標|予定",
  zh: "截止|到期|预计|计划|应(?=解决|完成)",
  ko: "예정|목표|기한|마감|예상|희망",
};

/** The end of which the deadline is; parts of words. */
export const END: Words = {
  en: "resol|solv|solution|fix|repair|clos|complet|finish|^sla$|^ttr$|milestone",
  fr: "cloture|fermeture",
  es: "soluc|finaliz|conclus|cierre",
  pt: "fechamento",
  de: "losung|erledig|abschluss|schliessung|behebung|bearbeitung|ende$",
  it: "soluz|chius",
  nl: "^eind|oplos|afhandel|gereed",
  sv: "losning|avslut|stang",
  da: "lukning|afslut",
  no: "lukking|avslutning",
  fi: "ratkais|valmist|sulkem",
  cs: "reseni|dokonc|uzavr|ukonc|splnen",
  pl: "rozwiaz|realizac|wykonan|zamkn",
  tr: "cozum|kapan|tamamlan|bitis",
  ru: "решени|выполн|исполн|закрыт|устранен|заверш|окончан",
  ja: "解決|完了|終了|対応",
  zh: "解决|完成|关闭",
  ko: "해결|완료|종료|처리|조치",
};

/** "Fin prévue", "Geplantes Ende": an end that is planned is when the ticket is due. */
export const PLANNED: Words = {
  en: "planned|scheduled|basic",
  fr: "planifie\\w*|souhaite\\w*|prevue?",
  es: "planificad\\w|programad\\w|previst\\w",
  pt: "planejad\\w",
  de: "geplant\\w*",
  it: "pianificat\\w",
  nl: "geplande?",
  ru: "планируем\\p{L}*|планов\\p{L}*",
};

/** "Fin réelle", "Ist-Ende": an end that came about is none that was planned. */
export const ACTUAL: Words = {
  en: "actual",
  fr: "reel(?:le)?|effecti\\w*",
  de: "ist|tatsachlich\\w*",
  it: "reale?|effettiv\\w",
  nl: "werkelijke?",
  pl: "rzeczywist\\p{L}*",
  ru: "фактическ\\p{L}*",
  ja: "^実績?(?=終了|完了|解決)",
};

/** The end that is planned or came about. */
export const LAST: Words = {
  en: "end|finish|completion|resolution|closure",
  fr: "fin",
  es: "termino|resolucion|solucion",
  pt: "fim|resolucao|solucao",
  de: "ende|losung",
  it: "fine|risoluzione",
  nl: "einde?|einddatum",
  pl: "zakonczeni\\p{L}*",
  ru: "окончани\\p{L}*|завершени\\p{L}*|решени\\p{L}*",
  ja: "終了|完了|解決",
};

/** What speaks of the answer, or of how it went: no deadline of the ticket. Parts of words. */
export const RESPONSE: Words = {
  en: [
    "respon|repl[yi]|react|acknowledg|^ack$|^own$|assign|^tto$|^first$|^update|^next$|breached|status|missed|violat",
    "^(?:met|within|inside|remaining|left|elapsed|used|percentage)$",
  ],
  fr: "reponse|prise",
  es: "respuesta",
  pt: "resposta",
  de: "reaktion|antwort",
  it: "risposta",
  nl: "reactie|antwoord",
  sv: "^svar",
  fi: "vastaus|vaste",
  cs: "odpoved|reakce",
  pl: "odpowied|reakcj",
  tr: "yanit|cevap",
  ru: "ответ|реакц",
  ja: "応答|回答|返信|初回",
  zh: "响应|回复",
  ko: "응답|답변|회신|최초",
};

export const ANSWER: Words = {
  en: "response|reply",
  fr: "reponse",
  es: "respuesta",
  pt: "resposta",
  de: "reaktion|antwort",
  it: "risposta",
  nl: "reactie|antwoord",
  ru: "ответ|реакция",
};

export const HELD: Words = {
  en: "hold|held|onhold|paus\\w*|wait|waiting|pending|stop|stopclock|clock|stopped|suspen\\w*",
  fr: "attente",
  es: "espera|detenid[ao]|parado",
  pt: "pendenc\\w+",
  de: "wart\\w*|halte\\w*|angehalten",
  it: "attesa|sospe\\w*",
  nl: "wacht\\w*",
  ru: "ожидани\\p{L}*|приостанов\\p{L}*|пауз\\p{L}*",
  ja: "保留|待機|停止|中断",
};

export const LENGTH: Words = {
  en: "time|spent|duration|minut[eo]\\w?|mins?|hours?|hrs?|seconds?|secs?|h",
  fr: "temps|duree|delai",
  es: "tiempo|duracion",
  pt: "tempo|duracao",
  de: "dauer|zeit|\\p{L}*(?:zeit|dauer|tijd|duur)",
  it: "durata",
  nl: "duur|tijd",
  ru: "время|длительность|продолжительность|ч|мин",
  ja: "時間|^分$|^秒$",
};

export const CUMULATED: Words = {
  en: "cumul\\w*|accumulated",
  es: "acumulad\\w*",
  de: "kumuliert\\w*",
  nl: "opgetelde?",
  ru: "суммарн\\p{L}*|накопленн\\p{L}*",
};

/** Beside a length: of what it is the sum. */
export const SUM: Words = {
  en: "total|actual|sla|ticket|customer|client|business|calendar|working",
  fr: "totale?",
  de: "gesamt\\w*",
  it: "messa",
  ru: "общее",
};

/** Words that say nothing of their own. */
export const FILLER: Words = {
  en: "name|names|full|display|id|to|by|of|the|on|in|a|an|fk|and|currently",
  fr: "en|de|d|du|des|et",
  es: "del|y|e",
  pt: "em|da|do",
  de: "der|und",
  it: "dell|della|di",
  ru: "в|на",
};

/** What desks call a ticket. */
export const CASE: Words = {
  en: [
    "tickets?|job|wo|tracking|docket|intervention|card|bug|complaint|declaration|case|incident|interaction|request|conversation|issue|rfc|order|call|ref",
    "task|grievance|outage|fault|defect",
  ],
  fr: "ot|signalement|reclamation|demande|requete|appel|dossier|sollicitation|panne",
  es: "intervencion|orden|reclamo|peticion|solicitud|caso|incidencias?|incidente?|tramite|tarea|averia",
  pt: "ordem|os|reclamacao|ocorrencia|solicitacao|requisicao|chamado|tarefa",
  de: "fall|vorgangs?|anfrage|auftrags?|meldungs?|storungs?|einsatz|anliegen",
  it: "ordine|richiesta|biglietto|pratica|intervento|guasto",
  nl: "verzoek|meldings?|storing|taak|zaak|werkorder",
  sv: "arende\\w*",
  da: "sags?|henvendelse",
  no: "saks?|hendelse\\w*",
  fi: "tiketin|tapauksen|pyynnon",
  cs: "hlaseni|pozadavk[uy]|tiketu",
  pl: "zgłoszeni[ea]|incydentu|sprawy|zlecenia",
  tr: "talep|kayit|cagri|olay|ariza|basvuru",
  ru: "заявк[аи]|обращени[ея]|инцидента?|запроса?|наряда?|происшестви[ея]|авари[ия]",
};

export const NUMBER: Words = {
  en: "number|num|no|n|nbr|id|key|ref",
  fr: "numero",
  es: "nro|codigo|cod",
  de: "nr|nummer",
  fi: "tunnus|tunniste",
  cs: "cislo",
  pl: "numer",
  tr: "numarasi|numara",
  ru: "номер",
};

export const PRIORITY: Words = {
  en: "priority",
  fr: "priorite",
  es: "prioridade?",
  de: "prioritat",
  it: "priorita",
  nl: "prioriteit",
  sv: "prioritet",
  fi: "prioriteetti",
  pl: "priorytet",
  tr: "oncelik|onceligi",
  ru: "приоритет",
};

export const STATUS: Words = {
  en: "status|state",
  fr: "statut|etat",
  es: "estado",
  pt: "situacao",
  it: "stato",
  nl: "toestand",
  fi: "tila",
  cs: "stav",
  pl: "stan",
  tr: "durum|durumu",
  ru: "статус",
};

export const TYPE: Words = {
  en: "type",
  es: "tipo",
  de: "typ",
  nl: "soort",
  fi: "tyyppi|laji",
  cs: "druh",
  pl: "rodzaj",
  tr: "tur|turu|tipi",
  ru: "тип",
};

/** Parts of words. */
export const SATISFIED: Words = { en: "^satisf", de: "zufrieden", it: "soddisf", nl: "tevreden", ru: "удовлетвор", ja: "満足" };

/** More of them, which tell where the name speaks of a score. */
export const HAPPINESS: Words = { en: "satisf|happiness|csat" };

/** Parts of words. */
export const SCORE: Words = {
  en: "rating|score|level|survey|result|value|index|satisfied",
  es: "puntuacion|calificacion",
  pt: "pontuacao",
  de: "bewertung",
  ru: "оценка",
};
