import type { Words } from "./words";

// What tells in a log who wrote a message, and whether it is one; parts of plain words, `\\b` is the edge of a Latin word.

export const CUSTOMER: Words = {
  en: "\\b(customers?|clients?|users?|end ?users?|requesters?|requestors?|callers?|reporters?|inbound|incoming|received)\\b",
  fr: "\\b(utilisateur\\w*|demandeur)\\b",
  es: "\\b(usuario|solicitante|cliente)\\b",
  de: "\\b(kunden?|kundin|melder|anwender)\\b",
  it: "\\butente\\b",
  nl: "\\b(klant|gebruiker)\\b",
  ru: "клиент|пользовател|заявител|заказчик",
  ja: "顧客|お客様|利用者|ユーザ|依頼者",
};

export const AGENT: Words = {
  en: "\\b(agents?|technicians?|engineers?|analysts?|operators?|staff|support|helpdesk|service desk|outbound|outgoing|sent|assignee|owner)\\b",
  fr: "\\btechnicien\\b",
  es: "\\b(agente|tecnico|soporte)\\b",
  pt: "\\bsuporte\\b",
  de: "\\b(bearbeiter|techniker|mitarbeiter)\\b",
  it: "\\bsupporto\\b",
  nl: "\\b(medewerker|behandelaar)\\b",
  ru: "специалист|исполнител|агент|оператор",
  ja: "担当|エージェント|サポート",
};

/** All of a cell that says which side somebody is on, and not who they are. */
export const SIDE: Words = {
  en: "customer|client|user|end user|requester|agent|operator|support|staff|seller|vendor|admin|administrator|system|bot",
  fr: "utilisateur|vendeur|operateur|technicien",
  es: "cliente|usuario|agente|operador|vendedor",
  pt: "atendente",
  de: "kunde|anwender|bearbeiter|mitarbeiter",
  it: "utente|operatore",
  nl: "klant|medewerker",
  ru: "клиент|пользователь|оператор|агент",
  zh: "客户|用户|客服",
};

export const MESSAGE: Words = {
  en: [
    "\\b(repl(y|ies|ied)|respon(se|ses|ded)|messages?|comment(s|ed)?|answer(s|ed)?|e ?mails?|mails?|wrote|writes|note)\\b",
    "(customer|client|agent) updates?\\b",
  ],
  fr: "\\b(reponses?|repondu|commentaires?)\\b",
  es: "\\b(respuestas?|mensajes?|comentarios?)\\b",
  pt: "\\b(respostas?|mensagem|mensagens)\\b",
  de: "\\b(antwort\\w*|nachricht|kommentar)\\b",
  it: "\\b(rispost\\w|messaggi\\w|comment[oi])\\b",
  nl: "\\b(antwoord|bericht|reactie)\\b",
  ru: "ответ|сообщени|комментари|письмо",
  ja: "返信|回答|応答|コメント|メッセージ|メール",
};

/** Not for the customer. */
export const PRIVATE: Words = {
  en: "\\b(internal|private)\\b",
  fr: "\\b(internes?|privee?s?)\\b",
  es: "\\b(intern|privad)[ao]\\b",
  de: "\\b(intern|privat\\w*)\\b",
  ru: "внутрен|приватн|скрыт",
  ja: "内部|社内|非公開",
};

/** Not by a person, or the name of a status. */
export const NO_MESSAGE: Words = {
  en: "\\b(work ?notes?|auto|automatic|automated|autoreply|bot|system|wait|waiting|await\\w*|pending|hold|bounce\\w*)\\b",
  fr: "\\battente\\b",
  es: "\\bespera\\w*\\b",
  de: "\\b(automatis\\w*|wart\\w*)\\b",
  ru: "ожида|автоматич",
  ja: "自動|待ち",
};

export const PUBLIC: Words = {
  en: "\\bpublic\\b",
  fr: "\\bpublique\\b",
  es: "\\bpublico\\b",
  de: "\\boffentlich\\w*\\b",
  it: "\\bpubblic\\w\\b",
  nl: "\\bopenbaar\\b",
  ru: "публичн",
  ja: "公開",
};

/** What desks call their own answers without saying whose they are: all of the words. */
export const OUR_ANSWER: Words = {
  en: "public (comment|reply|note|response)|repl(y|ied)|response|responded|answer|answered|first response",
  fr: "reponse",
  es: "respuesta",
  pt: "resposta",
  de: "antwort",
  it: "risposta",
  ru: "ответ",
  ja: "返信|回答",
};
