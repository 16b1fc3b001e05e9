import type { Speaker } from "../../service-level/ticket";
import { plainWords } from "../recognise";

/** What a row of a log says about a message, as its cells have it; "" where there is no such column. */
export interface MessageCells {
  readonly event: string;
  /** The part that the writer plays. */
  readonly author: string;
  /** Whether the customer could read it; "" where the log does not say. */
  readonly isPublic: boolean | "";
}

const CUSTOMER = /\b(customers?|clients?|users?|end ?users?|requesters?|requestors?|callers?|reporters?|inbound|incoming|received|kunden?|kundin|melder|anwender|utilisateur\w*|demandeur|usuario|solicitante|cliente|utente|klant|gebruiker)\b|клиент|пользовател|заявител|заказчик|顧客|お客様|利用者|ユーザ|依頼者/u;
const AGENT = /\b(agents?|technicians?|engineers?|analysts?|operators?|staff|support|helpdesk|service desk|outbound|outgoing|sent|assignee|owner|bearbeiter|techniker|mitarbeiter|technicien|agente|tecnico|soporte|suporte|supporto|medewerker|behandelaar)\b|специалист|исполнител|агент|оператор|担当|エージェント|サポート/u;
const MESSAGE = /\b(repl(y|ies|ied)|respon(se|ses|ded)|messages?|comment(s|ed)?|answer(s|ed)?|e ?mails?|mails?|wrote|writes|note|antwort\w*|nachricht|kommentar|reponses?|repondu|commentaires?|respuestas?|mensajes?|comentarios?|respostas?|mensagem|mensagens|rispost\w|messaggi\w|comment[oi]|antwoord|bericht|reactie)\b|(customer|client|agent) updates?\b|ответ|сообщени|комментари|письмо|返信|回答|応答|コメント|メッセージ|メール/u;
/** Not for the customer, not by a person, or the name of a status. */
const NO_MESSAGE = /\b(internal|private|work ?notes?|auto|automatic|automated|autoreply|bot|system|wait|waiting|await\w*|pending|hold|intern|internes?|interna|interno|privat\w*|automatis\w*|wart\w*|attente|espera\w*|bounce\w*)\b|внутрен|ожида|автоматич|内部|社内|自動|待ち/u;
const PUBLIC = /\b(public|publique|publico|pubblic\w|offentlich\w*|openbaar)\b|публичн|公開/u;
/** A note is internal unless it is said to be public. */
const NOTE = /\bnotes?\b/u;
/** What desks call their own answers without saying whose they are. */
const OUR_ANSWER = /^(public (comment|reply|note|response)|repl(y|ied)|response|responded|answer|answered|first response|antwort|reponse|respuesta|resposta|risposta|ответ|返信|回答)$/u;

/**
 * Who wrote the public message that a row of a log tells of; "" when it tells of none: a change of a field, an internal note, an automatic
 * reply. English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Japanese.
 * @example "customer_reply" //=> "customer"; "Internal note" by an agent //=> ""; "Comment" by "Requester" //=> "customer"
 */
export function speakerOf({ event, author, isPublic }: MessageCells): Speaker | "" {
  const words = plainWords(event);
  const by = plainWords(author);
  if (isPublic === false || NO_MESSAGE.test(words) || /\b(system|bot|automation|automatic)\b/.test(by)) return "";
  if (words === "" ? isPublic !== true && event !== "" : !MESSAGE.test(words)) return "";
  if (NOTE.test(words) && !PUBLIC.test(words) && isPublic !== true) return "";
  // "Reply to customer" is an agent's.
  const toCustomer = /\b(to|sent to) (the )?(customer|client|user|requester|caller)/.test(words);
  if (toCustomer) return "agent";
  if (CUSTOMER.test(words)) return "customer";
  if (AGENT.test(words)) return "agent";
  const role = roleOf(by);
  return role === "" && OUR_ANSWER.test(words) && by === "" ? "agent" : role;
}

/** "Requester", "end user", "Agent", "inbound" ... as words of a column of its own. */
export function roleOf(words: string): Speaker | "" {
  if (CUSTOMER.test(words)) return "customer";
  return AGENT.test(words) ? "agent" : "";
}
