import type { Speaker } from "../../service-level/ticket";
import { plainWords } from "../recognise";
import * as vocabulary from "../vocabulary/messages";
import { whole, within } from "../vocabulary/words";

/** What a row of a log says about a message, as its cells have it; "" where there is no such column. */
export interface MessageCells {
  readonly event: string;
  /** The part that the writer plays. */
  readonly author: string;
  /** Whether the customer could read it; "" where the log does not say. */
  readonly isPublic: boolean | "";
}

const CUSTOMER = within(vocabulary.CUSTOMER);
const AGENT = within(vocabulary.AGENT);
const MESSAGE = within(vocabulary.MESSAGE);
const NO_MESSAGE = within(vocabulary.PRIVATE, vocabulary.NO_MESSAGE);
const PUBLIC = within(vocabulary.PUBLIC);
const OUR_ANSWER = whole(vocabulary.OUR_ANSWER);
/** A note is internal unless it is said to be public. */
const NOTE = /\bnotes?\b/u;

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
