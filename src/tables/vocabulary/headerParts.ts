import type { Words } from "./words";

// Words of which the names of columns are put together, without accents, as patterns: whole words where nothing else is said.

/** What makes an end a deadline. */
export const DEADLINE: Words = {
  en: "due|dueby|deadline|target|expected|estimated|required|requested|breach|goal|maximum|max|expir\\w*",
  fr: "estimee?|cible|echeance|limite|maximale?|butoire|prevue?",
  es: "estimad[ao]|objetivo|previst\\w|vencimiento|vence|prevision\\w?",
  pt: "alvo|vencimento|prazo|previsao",
  de: "termin|voraussichtlich\\w*|soll|eskalation|\\p{L}*frist|fallig\\w*|ziel\\p{L}*|gewunscht\\w*",
  it: "stimat[ao]|obiettivo|scadenza|massima",
  nl: "geschatte?|doel|streef\\w*|verval\\w*|verwacht\\w*|uiterste",
  pl: "planowan\\w*|oczekiwan\\w*",
  ru: "срок\\p{L}*|контрольн\\p{L}*|крайн\\p{L}*|регламентн\\p{L}*|предельн\\p{L}*|нормативн\\p{L}*|планов\\p{L}*",
  ja: "期限|目標|予定",
  zh: "截止|到期|预计|计划|应(?=解决|完成)",
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
  pl: "rozwiaz|realizac|wykonan|zamkn",
  ru: "решени|выполн|исполн|закрыт|устранен|заверш|окончан",
  ja: "解決|完了|終了|対応",
  zh: "解决|完成|关闭",
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
  pl: "odpowied|reakcj",
  ru: "ответ|реакц",
  ja: "応答|回答|返信|初回",
  zh: "响应|回复",
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
  en: "time|duration|minut[eo]\\w?|mins?|hours?|hrs?|seconds?|secs?|h",
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

export const GROUP: Words = {
  en: "teams?|groups?|queue|department|mailbox|inbox",
  fr: "departement|groupe|equipe",
  es: "departamento|grupo|equipo",
  de: "abteilung|gruppe|\\p{L}{4,}(?:gruppe|groep|team)",
  it: "gruppo|squadra",
  nl: "groep",
  ru: "группа|группы|команда",
  ja: "グループ|チーム",
};

export const ROLE: Words = { en: "rol[el]e?" };

export const IN_CHARGE: Words = {
  en: [
    "assigned|assignee|assignment|primary|responsible|current|owner|owned|owning|own|tech|technicians?|support|admin|operators?|agents?|analysts?",
    "experts?|engineers?|teammate|resolver|resolving|handling|working|fulfillment|helpdesk|servicedesk|desk|assignee?s?|charge",
  ],
  fr: "proprietaire|operateurs?|responsable|affecte(?!d)\\w*|attribue\\w*",
  es: "propietario|operador\\w*|atencion|asignad\\w|soporte|solucionador\\w*|resolut\\w+",
  pt: "atendimento|responsavel|atribuid\\w|suporte|execut\\w+",
  de: "besitzer|verantwortlich\\w*|zugewiesen\\w*|zustandig\\w*|bearbeitend\\w*",
  it: "proprietario|incaricat\\w|assegna\\w*|supporto",
  nl: "eigenaar|afhandelend\\w*|behandelend\\w*|toegewezen|ondersteuning",
  ru: "поддержки|устраняющ\\p{L}*|решающ\\p{L}*|ответственн\\p{L}*|назначен\\p{L}*",
  ja: "担当|割り当て",
};

export const PERSON: Words = {
  en: "agent|technician|tech|resource|engineer|analyst|specialist|operator|user|person|teammate|owner|member|staff|assignee",
  fr: "utilisateur|technicien|ingenieur|analyste|intervenant",
  es: "agente|analista|ingeniero|especialista|tecnico|usuario|persona",
  pt: "engenheiro|atendente",
  de: "benutzer|mitarbeiter|bearbeiter|techniker",
  it: "ingegnere|specialista|utente|operatore",
  nl: "medewerker",
  ru: "сотрудник|специалист\\p{L}*|исполнитель",
  ja: "技術者",
};

export const CUSTOMER: Words = {
  en: "customers?|clients?|users?",
  fr: "utilisateurs?",
  es: "clientes?|usuarios?",
  de: "kunden?",
  it: "utente",
  nl: "klant",
  ru: "клиент\\p{L}*|заказчик\\p{L}*|пользовател\\p{L}*",
};

/** Words that say nothing of their own. */
export const FILLER: Words = {
  en: "name|names|full|display|id|to|by|of|the|on|in|a|an|fk|and",
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
    "task",
  ],
  fr: "ot|signalement|reclamation|demande|requete|appel",
  es: "intervencion|orden|reclamo|peticion|solicitud|caso|incidencias?|incidente?",
  pt: "ordem|os|reclamacao|ocorrencia|solicitacao|requisicao|chamado",
  de: "fall|vorgangs?|anfrage|auftrags?|meldungs?|storungs?",
  it: "ordine|richiesta",
  nl: "verzoek|meldings?",
  ru: "заявк[аи]|обращени[ея]|инцидента?|запроса?",
};

export const NUMBER: Words = { en: "number|num|no|n|nbr|id|key|ref", fr: "numero", es: "nro|codigo|cod", de: "nr|nummer", ru: "номер" };

export const PRIORITY: Words = {
  en: "priority",
  fr: "priorite",
  es: "prioridade?",
  de: "prioritat",
  it: "priorita",
  nl: "prioriteit",
  ru: "приоритет",
};

export const STATUS: Words = { en: "status|state", fr: "statut", es: "estado", pt: "situacao", it: "stato", nl: "toestand", ru: "статус" };

export const TYPE: Words = { en: "type", es: "tipo", de: "typ", nl: "soort", ru: "тип" };

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
