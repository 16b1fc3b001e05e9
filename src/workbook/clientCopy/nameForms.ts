import { isTitle } from "../../tables";
import { isUnspaced } from "./Phrases";

/** The ways in which a text may write a person's name. */
export interface NameForms {
  /** All of it, in any order. */
  readonly whole: readonly string[];
  /** First name and last name alone; none of a name that is a code or reads like a team. */
  readonly parts: readonly string[];
  /** What mail addresses and logins make of it, in lower case: "alee", "leea". */
  readonly logins: readonly string[];
}

/** Small words within names; they tell nothing alone. */
const PARTICLES = new Set(["da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "la", "le", "van", "von", "zu", "bin", "al", "el", "y", "e"]);
const MOST_WORDS = 5;
const SHORTEST_PART = 2;
const SHORTEST_LOGIN = 5;

export function formsOf(name: string): NameForms {
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  const inOrder = turned ? `${turned[2]} ${turned[1]}` : name;
  const words = inOrder.split(/\s+/);
  const whole = [
    name,
    ...(turned ? [inOrder] : words.length > 1 ? [`${words.at(-1)}, ${words.slice(0, -1).join(" ")}`] : []),
    ...(words.length > 1 && isUnspaced(name) ? [words.join("")] : []),
  ];
  const parts = partsOf(inOrder);
  return { whole, parts, logins: parts.length < 2 || isUnspaced(name) ? [] : loginsOf(parts[0].toLowerCase(), parts[parts.length - 1].toLowerCase()) };
}

function loginsOf(first: string, last: string): string[] {
  const logins = new Set([first[0] + last, last + first[0], first + last[0], last + first, first + last]);
  return [...logins].filter((login) => login.length >= SHORTEST_LOGIN);
}

function partsOf(name: string): string[] {
  // A mail address names whom it belongs to: "anna.lee@..."
  const mailbox = /^([\p{L}._-]+)@/u.exec(name)?.[1].split(/[._-]+/).filter((word) => word.length > SHORTEST_PART);
  if (mailbox) return mailbox.length > 1 ? mailbox.map((word) => word[0].toUpperCase() + word.slice(1)) : [];
  const words = name.split(/\s+/).filter((word) => !isTitle(word));
  const isPlain = words.every((word) => /^\p{L}[\p{L}\p{M}'’.-]*$/u.test(word) && (PARTICLES.has(word) || word[0] !== word[0].toLowerCase() || isUnspaced(word)));
  if (!isPlain || words.length < 2 || words.length > MOST_WORDS) return [];
  return words.filter((word) => !PARTICLES.has(word.toLowerCase()) && word.length >= SHORTEST_PART && !word.endsWith("."));
}
