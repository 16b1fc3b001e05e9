import type { Words } from "./words";

// What the columns of a log are called beyond id, time and status, as `plainWords` writes it: all of the name.

export const EVENT: Words = {
  en: [
    "event|events|event type|event name|type|action|action type|activity|activity type|kind|entry|entry type|change|change type|what|comment type",
    "message type|message|operation",
  ],
  fr: "evenement",
  es: "accion|evento|tipo",
  pt: "acao",
  de: "ereignis|aktion",
  it: "azione",
  nl: "gebeurtenis|actie",
  ru: "событие|действие|тип|тип события",
  ja: "イベント|操作|種別|アクション",
};

export const AUTHOR: Words = {
  en: "author|author type|author role|role|by|from|sender|sender type|user type|actor|actor type|actor role|written by|who|direction|channel direction",
  fr: "auteur",
  es: "autor|rol",
  de: "rolle",
  it: "ruolo",
  ru: "роль|автор",
  ja: "送信者|作成者|役割",
};

/** Such a column may hold names. */
export const PERSON: Words = {
  en: "author|author name|comment author|commented by|written by|sender|by|from|user|user name",
  fr: "auteur",
  es: "autor",
  ru: "автор",
  ja: "送信者|作成者",
};

export const PUBLIC: Words = {
  en: "public|is public|visible to customer|customer visible|visibility",
  fr: "publique",
  es: "publico",
  de: "offentlich",
};

export const PRIVATE: Words = { en: "private|is private|internal|is internal", fr: "interne", es: "interno", de: "intern" };

export const FIELD: Words = {
  en: [
    "metric definition|mi definition|definition|mi field|field|field name|fieldname|attribute|attribute name|item|property|changed field|field changed",
    "changed attribute",
  ],
  fr: "champ|nom du champ|champ modifie",
  es: "campo|nombre del campo|campo modificado",
  pt: "campo alterado|nome do campo|nome campo",
  de: "feld|feldname|geandertes feld",
  it: "nome del campo",
  nl: "veld|veldnaam|gewijzigd veld",
  ru: "поле|имя поля|измененное поле",
  ja: "項目|項目名|フィールド|フィールド名",
};

/** Behind the name of a field. */
export const OF_EVENT: Words = { en: "event", fr: "evenement", es: "evento", de: "ereignis", nl: "gebeurtenis", ru: "событие", ja: "イベント" };

export const OLD_VALUE: Words = {
  en: "from|from value|from string|old|old value|oldvalue|previous|previous value|original value|before",
  fr: "ancienne valeur|valeur precedente|de",
  es: "valor anterior|valor antiguo",
  de: "alter wert|vorheriger wert|von",
  it: "vecchio valore|valore precedente|da",
  nl: "oude waarde|vorige waarde|van",
  ru: "старое значение|предыдущее значение",
  ja: "旧値|変更前",
};

export const NEW_VALUE: Words = {
  en: "mi value|to|to status|to state|new|new status|new state|new value|newvalue|to value|to string|status to|value",
  fr: "nouveau statut|vers|nouvelle valeur",
  es: "nuevo estado|valor nuevo|nuevo valor|para",
  pt: "novo status|novo estado|novo valor",
  de: "neuer status|nach|neuer wert",
  it: "nuovo stato|nuovo valore",
  nl: "nieuwe status|naar|nieuwe waarde",
  ru: "новый статус|новое значение",
  ja: "新しいステータス|変更後|新しい値",
};

export const TIME: Words = {
  en: "time|date|date time|datetime|date and time|when|at|on|since|from",
  fr: "heure|date heure|date et heure",
  es: "fecha|hora|fecha hora|fecha y hora|momento",
  pt: "data|data hora|data e hora",
  de: "zeit|zeitpunkt|datum",
  it: "data ora|data e ora|ora",
  nl: "tijd|tijdstip",
  ru: "время|дата|дата время|дата и время",
  ja: "日時|時刻|日付",
};

/** Of these three the name of a column is put together that holds the time of the last reply only. */
export const LAST: Words = { en: "last|latest", fr: "derniere?", es: "ultim[oa]", de: "letzte[rn]?", nl: "laatste" };

export const LAST_BY: Words = { en: "customer|client|requester|agent|contact|support|public", de: "kunden|agenten" };

export const LAST_REPLY: Words = { en: "reply|response|comment|message|contact|update|updated|answer", de: "antwort" };
