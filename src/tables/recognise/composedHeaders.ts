import type { HeaderMeaning } from "./headerMeanings";

/** Names that are put together of telling words in any number: "SLA Resolve By Deadline", "Total Stop Clock Time", "Verantwortliche Gruppe". */
interface Composition {
  readonly field: HeaderMeaning["field"];
  readonly weight: number;
  /** Each of these must be among the words. */
  readonly all: readonly RegExp[];
  /** None of the words may be one of these. */
  readonly none?: RegExp;
  /** Every word must be one of `all` or one of these. Left out: the other words do not matter. */
  readonly rest?: RegExp;
}

const DEADLINE = /^(?:due|dueby|deadline|target|termin|planowan\w*|oczekiwan\w*|expir\w*|expected|estimated|estimad[ao]|estimee?|stimat[ao]|voraussichtlich\w*|geschatte?|required|requested|breach|goal|alvo|objetivo|obiettivo|cible|doel|maximum|max|soll|eskalation|\p{L}*frist|fallig\w*|ziel\p{L}*|gewunscht\w*|streef\w*|verval\w*|verwacht\w*|uiterste|echeance|limite|maximale?|butoire|prevue?|previst\w|vencimiento|vencimento|vence|prazo|scadenza|massima|previsao|prevision\w?|срок\p{L}*|контрольн\p{L}*|крайн\p{L}*|регламентн\p{L}*|предельн\p{L}*|нормативн\p{L}*|планов\p{L}*)$|期限|目標|予定|截止|到期|预计|计划|应(?=解决|完成)/u;
const END = /resol|solv|solution|fix|repair|clos|complet|finish|losung|erledig|abschluss|schliessung|behebung|bearbeitung|ende$|^eind|oplos|afhandel|gereed|soluc|soluz|chius|finaliz|conclus|cierre|cloture|fermeture|fechamento|решени|выполн|исполн|закрыт|устранен|заверш|окончан|rozwiaz|realizac|wykonan|zamkn|解決|完了|終了|対応|解决|完成|关闭|^sla$|^ttr$|milestone/u;
/** "Fin prévue", "Geplantes Ende": an end that is planned is when the ticket is due. */
const PLANNED = /^(?:planned|scheduled|basic|geplant\w*|geplande?|planifie\w*|planificad\w|programad\w|planejad\w|pianificat\w|souhaite\w*|prevue?|previst\w|планируем\p{L}*|планов\p{L}*)$/u;
/** "Fin réelle", "Ist-Ende": an end that came about is none that was planned. */
const ACTUAL = /^(?:actual|ist|reale?|reel(?:le)?|effecti\w*|effettiv\w|tatsachlich\w*|werkelijke?|rzeczywist\p{L}*|фактическ\p{L}*)$|^実績?(?=終了|完了|解決)/u;
const LAST = /^(?:end|finish|completion|resolution|closure|fin|fim|termino|ende|fine|einde?|einddatum|resolucion|solucion|resolucao|solucao|risoluzione|losung|окончани\p{L}*|завершени\p{L}*|решени\p{L}*|zakonczeni\p{L}*)$|終了|完了|解決/u;
const RESPONSE = /respon|repl[yi]|react|acknowledg|^ack$|^own$|assign|^tto$|reaktion|antwort|reponse|prise|respuesta|resposta|risposta|reactie|antwoord|odpowied|reakcj|ответ|реакц|応答|回答|返信|响应|回复|初回|^first$|^update|^next$|breached|status|missed|violat|^(?:met|within|inside|remaining|left|elapsed|used|percentage)$/u;
const ANSWER = /^(?:response|reply|reaktion|antwort|reponse|respuesta|resposta|risposta|reactie|antwoord|ответ|реакция)$/u;
const HELD = /^(?:hold|held|onhold|paus\w*|wait|waiting|pending|stop|stopclock|clock|stopped|suspen\w*|detenid[ao]|sospe\w*|attente|espera|attesa|parado|pendenc\w+|wacht\w*|wart\w*|halte\w*|angehalten|ожидани\p{L}*|приостанов\p{L}*|пауз\p{L}*)$|保留|待機|停止|中断/u;
const LENGTH = /^(?:time|duration|minut[eo]\w?|mins?|hours?|hrs?|seconds?|secs?|dauer|zeit|duur|tijd|temps|duree|tiempo|duracion|tempo|durata|duracao|delai|время|длительность|продолжительность|h|ч|мин|\p{L}*(?:zeit|dauer|tijd|duur))$|時間|^分$|^秒$/u;
const GROUP = /^(?:teams?|groups?|queue|department|abteilung|departement|departamento|mailbox|inbox|gruppe|groupe|grupo|gruppo|groep|equipe|equipo|squadra|\p{L}{4,}(?:gruppe|groep|team)|группа|группы|команда)$|グループ|チーム/u;
const ROLE = /^rol[el]e?$/u;
const IN_CHARGE = /^(?:assigned|assignee|assignment|primary|responsible|current|owner|owned|owning|own|besitzer|proprietaire|propietario|proprietario|eigenaar|tech|technicians?|support|admin|operators?|operateurs?|operador\w*|agents?|analysts?|experts?|engineers?|teammate|resolver|resolving|handling|working|fulfillment|helpdesk|servicedesk|desk|atendimento|atencion|verantwortlich\w*|afhandelend\w*|behandelend\w*|zugewiesen\w*|zustandig\w*|bearbeitend\w*|toegewezen|incaricat\w|execut\w+|resolut\w+|charge|responsable|responsavel|asignad\w|atribuid\w|assegna\w*|assignee?s?|soporte|suporte|supporto|ondersteuning|solucionador\w*|поддержки|affecte(?!d)\w*|attribue\w*|устраняющ\p{L}*|решающ\p{L}*|ответственн\p{L}*|назначен\p{L}*)$|担当|割り当て/u;
const PERSON = /^(?:agent|technician|tech|resource|engineer|analyst|specialist|operator|user|person|teammate|owner|member|staff|assignee|benutzer|mitarbeiter|bearbeiter|techniker|utilisateur|technicien|ingenieur|analyste|intervenant|agente|analista|ingeniero|ingegnere|engenheiro|especialista|specialista|medewerker|atendente|tecnico|usuario|persona|utente|operatore|сотрудник|специалист\p{L}*|исполнитель)$|技術者/u;
const FILLER = /^(?:name|names|full|display|id|to|by|of|the|on|in|a|an|em|en|de|d|du|des|del|dell|della|di|da|do|der|fk|and|und|et|y|e|в|на)$/u;
const CASE = /^(?:tickets?|job|wo|ot|tracking|docket|intervention|intervencion|orden|ordem|os|ordine|fall|card|bug|complaint|declaration|signalement|reclamation|reclamo|reclamacao|ocorrencia|case|incident|interaction|request|conversation|issue|rfc|order|call|ref|task|vorgangs?|anfrage|auftrags?|meldungs?|storungs?|demande|requete|appel|peticion|solicitud|solicitacao|requisicao|caso|chamado|richiesta|incidencias?|incidente?|verzoek|meldings?|заявк[аи]|обращени[ея]|инцидента?|запроса?)$/u;
const CUMULATED = /^(?:cumul\w*|kumuliert\w*|acumulad\w*|accumulated|opgetelde?|суммарн\p{L}*|накопленн\p{L}*)$/u;
const SUM = /^(?:total|totale?|messa|gesamt\w*|общее|actual|sla|ticket|customer|client|business|calendar|working)$/u;

const anyOf = (...words: readonly RegExp[]) => new RegExp(words.map(({ source }) => source).join("|"), "u");

const COMPOSITIONS: readonly Composition[] = [
  { field: "due", weight: 90, all: [DEADLINE, END], none: RESPONSE },
  { field: "due", weight: 70, all: [PLANNED, LAST], none: RESPONSE },
  // Beside a date of closing only: alone it is the end of the ticket.
  { field: "resolved", weight: 54, all: [ACTUAL, LAST], none: anyOf(RESPONSE, LENGTH) },
  { field: "due", weight: 84, all: [/^due$/u, /^(?:date|datetime|by|on|at)$/u], rest: anyOf(FILLER, CASE, /^(?:overall|current|final|original|revised|service|sla|target|work|time)$/u) },
  { field: "held minutes", weight: 78, all: [HELD, anyOf(LENGTH, CUMULATED)], rest: anyOf(FILLER, SUM, /^for$/u) },
  { field: "first response", weight: 84, all: [/^(?:first|initial)$/u, /^(?:response|reply|comment|answer)$/u, /^(?:date|datetime|at|on|timestamp)$/u], rest: anyOf(FILLER, PERSON, /^(?:support|human|public|time|email)$/u) },
  // "Response SLA - Actual" beside "Response SLA - Deadline".
  { field: "first response", weight: 78, all: [ACTUAL, ANSWER], rest: anyOf(FILLER, /^(?:sla|first|date|datetime|at|timestamp)$/) },
  { field: "group", weight: 86, all: [GROUP, IN_CHARGE], rest: anyOf(FILLER, PERSON, /^(?:service|help|проблем\p{L}*)$/u) },
  // What the person in charge is there as tells less of the group than a queue does.
  { field: "group", weight: 60, all: [ROLE, IN_CHARGE], rest: anyOf(FILLER, PERSON) },
  { field: "assignee", weight: 90, all: [IN_CHARGE, PERSON], rest: FILLER },
  {
    field: "priority", weight: 70, all: [/^(?:priority|prioritat|priorite|prioridade?|priorita|prioriteit|приоритет)$/u],
    rest: anyOf(FILLER, CASE, /^(?:reported|internal|calculated|current|final|sla|assigned|customer|business|service|code|rank|description)$/u),
  },
  {
    field: "status", weight: 86, all: [/^(?:status|state|statut|estado|stato|situacao|toestand|статус)$/u],
    rest: anyOf(FILLER, CASE, /^(?:tt|wo|sr|problem|job|overall|main|actual|work|service)$/u),
  },
  { field: "type", weight: 90, all: [/^(?:type|typ|tipo|soort|тип)$/u, CASE], rest: FILLER },
  { field: "satisfaction", weight: 80, all: [/satisf|happiness|csat|zufrieden|tevreden|soddisf|удовлетвор|満足/u, /rating|score|level|survey|result|value|index|satisfied|puntuacion|pontuacao|calificacion|bewertung|оценка/u] },
  { field: "satisfaction", weight: 78, all: [/^satisf|zufrieden|tevreden|soddisf|удовлетвор|満足/u, /^(?:customers?|clients?|users?|clientes?|usuarios?|utente|utilisateurs?|kunden?|klant|клиент\p{L}*|заказчик\p{L}*|пользовател\p{L}*)$/u], rest: FILLER },
  {
    field: "id", weight: 90,
    all: [CASE, /^(?:number|num|no|nr|nro|n|nbr|id|key|ref|nummer|numero|codigo|cod|номер)$/u],
    rest: /^(?:work|service|ref|d|de|du|del|da|do|di|la|der)$/u,
  },
];

/** What a name of several telling words means. */
export function composedMeanings(words: string): Omit<HeaderMeaning, "needsDates">[] {
  const each = words.split(" ");
  return COMPOSITIONS.filter(({ all, none, rest }) =>
    each.length > 1 || all.every((telling) => /\p{Script=Han}/u.test(telling.source))
      ? all.every((telling) => each.some((word) => telling.test(word)))
        && !(none !== undefined && each.some((word) => none.test(word)))
        && (rest === undefined || each.every((word) => rest.test(word) || all.some((telling) => telling.test(word))))
      : false)
    .map(({ field, weight }) => ({ field, weight, words }));
}
