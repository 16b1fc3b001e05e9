import { normaliseHeader, plainWords } from "./normaliseHeader";

/** Names of the columns of a log beyond id, time and status, as `plainWords` writes them. */
export const LOG_HEADERS = {
  event: /^(event|events|event type|event name|type|action|action type|activity|activity type|kind|entry|entry type|change|change type|what|comment type|message type|message|operation|ereignis|aktion|evenement|evento|accion|tipo|acao|azione|gebeurtenis|actie|событие|действие|тип|тип события|イベント|操作|種別|アクション)$/,
  author: /^(author|author type|author role|role|by|from|sender|sender type|user type|actor|actor type|actor role|written by|who|direction|channel direction|autor|auteur|rolle|rol|ruolo|роль|автор|送信者|作成者|役割)$/,
  /** Such a column may hold names. */
  person: /^(author|author name|comment author|commented by|written by|sender|by|from|user|user name|autor|auteur|автор|送信者|作成者)$/,
  isPublic: /^(public|is public|visible to customer|customer visible|visibility|offentlich|publico|publique)$/,
  isPrivate: /^(private|is private|internal|is internal|intern|interne|interno)$/,
  field: /^(field|field name|attribute|attribute name|item|property|changed field|field changed|changed attribute|feld|champ|campo|veld|поле|項目|フィールド)$/,
  oldValue: /^(from|from value|from string|old|old value|previous|previous value|original value|before|alter wert|ancienne valeur|valor anterior|vecchio valore|oude waarde|старое значение|旧値|変更前)$/,
} as const;

/** Columns that say how long the first response took. */
const FIRST_RESPONSE_TIME = /^(?:ticket )?(?:time to )?first (?:reply|response|agent response)(?: time)?(?: (?:in )?(?:s|sec|seconds|min|mins|minutes|h|hrs|hours|bhrs))*(?: (?:within|in) (?:business|working) hours| calendar| business| calendar (?:hours|minutes|hrs)| business (?:hours|minutes|hrs))?$/;

export function isFirstResponseTime(header: string): boolean {
  return FIRST_RESPONSE_TIME.test(normaliseHeader(header).words);
}

/** Whether a log may tell in this column who wrote when or what changed. */
export function isLogHeader(header: string): boolean {
  const words = plainWords(header);
  return Object.values(LOG_HEADERS).some((pattern) => pattern.test(words));
}
