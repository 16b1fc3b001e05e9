import { normaliseHeader, plainWords } from "./normaliseHeader";

/** Names of the columns of a log beyond id, time and status, as `plainWords` writes them. */
export const LOG_HEADERS = {
  event: /^(event|events|event type|event name|type|action|action type|activity|activity type|kind|entry|entry type|change|change type|what|comment type|message type|message|operation|ereignis|aktion|evenement|evento|accion|tipo|acao|azione|gebeurtenis|actie|событие|действие|тип|тип события|イベント|操作|種別|アクション)$/,
  author: /^(author|author type|author role|role|by|from|sender|sender type|user type|actor|actor type|actor role|written by|who|direction|channel direction|autor|auteur|rolle|rol|ruolo|роль|автор|送信者|作成者|役割)$/,
  /** Such a column may hold names. */
  person: /^(author|author name|comment author|commented by|written by|sender|by|from|user|user name|autor|auteur|автор|送信者|作成者)$/,
  isPublic: /^(public|is public|visible to customer|customer visible|visibility|offentlich|publico|publique)$/,
  isPrivate: /^(private|is private|internal|is internal|intern|interne|interno)$/,
  field: /^(metric definition|mi definition|definition|mi field|field|field name|fieldname|attribute|attribute name|item|property|changed field|field changed|changed attribute|feld|feldname|geandertes feld|champ|nom du champ|champ modifie|campo|nombre del campo|campo modificado|campo alterado|nome do campo|nome campo|nome del campo|veld|veldnaam|gewijzigd veld|поле|имя поля|измененное поле|項目|項目名|フィールド|フィールド名)(?: (?:event|ereignis|evenement|evento|gebeurtenis|событие|イベント))?$/,
  oldValue: /^(from|from value|from string|old|old value|oldvalue|previous|previous value|original value|before|alter wert|vorheriger wert|von|ancienne valeur|valeur precedente|valor anterior|valor antiguo|de|vecchio valore|valore precedente|da|oude waarde|vorige waarde|van|старое значение|предыдущее значение|旧値|変更前)$/,
  newValue: /^(mi value|to|to status|to state|new|new status|new state|new value|newvalue|to value|to string|status to|value|nuevo estado|nouveau statut|neuer status|novo status|novo estado|nuovo stato|nieuwe status|новый статус|新しいステータス|変更後|nach|para|naar|vers|neuer wert|nouvelle valeur|valor nuevo|nuevo valor|novo valor|nuovo valore|nieuwe waarde|новое значение|新しい値)$/,
} as const;

const FIRST = /^(?:first|initial|erste[nr]?|premiere|primera|primeira|prima|eerste|перв\p{L}*|pierwsz\p{L}*|f[oø]rst[ae]|prvni|ilk|ensimmainen|최초|첫)$/u;
const REPLY = /^(?:reply|replies|respon[ds]e?|resp|ack|(?:antwort|reaktion|antwoord|reactie)s?(?:zeit|tijd)?|reponse|respuesta|resposta|risposta|ответ\p{L}*|реакци\p{L}*|отклик\p{L}*|odpowiedz\p{L}*|reakcj\p{L}*|odpoved\p{L}*|reakce|svar|yanit|cevap|vastaus|응답|답변)$/u;
const FIRST_REPLY = /^erst(?:antwort|reaktion)s?(?:zeit)?$|^(?:初回|一次|最初の)(?:応答|回答|返信)(?:(?:までの)?時間)?$|^首次(?:响应|回复|答复)(?:时间|时长)$/u;
const LENGTH = /^(?:time|duration|days|tage|jours|dias|giorni|dagen|дни|дней|duree|duracion|duracao|durata|dauer|duur|czas|tid|длительность|продолжительность|h|hrs?|hours?|bhrs|m|min|mins|minutes?|s|sec|secs|seconds?|hh|mm|ss|zeit|minuten|stunden|std|temps|delai|heures|tiempo|tempo|minut[oi]s?|horas|ore|tijd|uren|время|мин|минут\p{L}*|ч|godz\p{L}*|時間|小时|分|秒|doba|cas|trvani|hodin[ya]?|minut[ya]?|sure|suresi|saat|dakika|dk|gun|aika|kesto|tunti(?:a|na)|tunteina|minuut(?:tia|teina)|소요|시간|소요시간|분|일)$/u;
const AROUND = /^(?:ticket|metric|set|stats|email|agent|human|teammate|to|until|in|within|business|working|calendar|bis|zur|de|en|em|la|da|di|d|a|hasta|para|ate|per|alla|tot|avant|jusqu|till|do|до)$/u;

/** Whether the column says how long the first response took: "First reply time (min)", "metric_set.reply_time_in_minutes.calendar", "Zeit bis zur ersten Reaktion". */
export function isFirstResponseTime(header: string): boolean {
  const words = normaliseHeader(header).words.replace(/^(?:frt|ttfr)(?= )/, "first response time").split(" ");
  const has = (telling: RegExp) => words.some((word) => telling.test(word));
  const isFirst = has(FIRST) || /^(?:metric set )?reply time in /.test(words.join(" "));
  return (has(FIRST_REPLY) || (isFirst && has(REPLY))) && words.every((word) => [FIRST, REPLY, FIRST_REPLY, LENGTH, AROUND].some((telling) => telling.test(word)));
}

/** Of an export that names no first response, "Response Time (hours)" and "Time to respond" tell of it. "Response hours" may be a target. */
export function isResponseTime(header: string): boolean {
  const { words, unit } = normaliseHeader(header);
  const each = words.split(" ");
  const isLength = /^time to (?:respond|response|reply)(?: |$)/.test(words) || (unit !== undefined && each.some((word) => TIME.test(word)));
  return isLength && each.some((word) => REPLY.test(word)) && each.every((word) => [REPLY, LENGTH, AROUND].some((telling) => telling.test(word)));
}

const TIME = /^(?:time|zeit|temps|delai|tiempo|tempo|tijd|время)$|(?:zeit|tijd)$/u;

const RESOLUTION = /^(?:resolution|resolve|repair|restore|ttr|resolved|solve|solved|solution|fix|closure|close|losungs?(?:zeit)?|resolucion|resolucao|resolvido|solucao|solucion|risoluzione|soluzione|oplos(?:sing|tijd)?|l[oø]sning|решени\p{L}*|rozwiazani\p{L}*|解決|解决|(?:vy)?reseni|cozum|cozme|cozulme|ratkaisu(?:n|aika)?|해결|처리)$|^(?:losungs|oplos)(?:zeit|dauer|tijd)$|^(?:解決|解决)(?:(?:までの)?時間|时间|时长)$/u;
/** Of a resolution these only tell how it was counted. */
const COUNTED = /^(?:full|total|actual|gesamte?|totale?|real|mean|avg|taken)$/u;

/** Whether the column says how long the resolution took: "Resolution Time (Hours)", "tempo_resolucao_horas", "Time to resolve". */
export function isResolutionTime(header: string): boolean {
  const { words, unit } = normaliseHeader(header);
  const each = words.split(" ");
  const isLength = unit !== undefined || each.some((word) => LENGTH.test(word)) || /zeit$|dauer$|tijd$|時間$|时间$|时长$|aika$/.test(words);
  return isLength && each.some((word) => RESOLUTION.test(word)) && each.every((word) => [RESOLUTION, LENGTH, AROUND, COUNTED].some((telling) => telling.test(word)));
}

/** "calendar_duration" and "business_duration": how long it took until ServiceNow stopped its clock, in seconds where it is no text. */
export function isServiceNowDuration(header: string): boolean {
  return /^(?:calendar|business) duration$/.test(normaliseHeader(header).words);
}

/** Whether a log may tell in this column who wrote when or what changed. */
export function isLogHeader(header: string): boolean {
  const words = plainWords(header);
  return Object.values(LOG_HEADERS).some((pattern) => pattern.test(words));
}
