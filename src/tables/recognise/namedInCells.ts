import type { Cell } from "../types";
import * as vocabulary from "../vocabulary/namesInCells";
import { amongWords, anyOf, betweenEdges, whole } from "../vocabulary/words";
import { plainWords } from "./normaliseHeader";

/** Such a share of the names has to be known: nobody knows all. */
const TELLING_SHARE = 0.3;
/** As many people have the name of a company as companies that of a person: few. */
const FEW = 0.1;

/**
 * Whom cells name, each of them once: people by their e-mail addresses, "Surname, first name", "Surname I.", titles, patronymics and names that many have, or organisations by words such as
 * "Ltd" and "University". `undefined` where they do not tell, as with one name alone for several tickets.
 */
export function namedInCells(cells: ReadonlySet<Cell>, filled: number): "people" | "organisations" | undefined {
  const names = [...cells].map(String);
  if (names.length === 0 || (names.length === 1 && filled > 1)) return undefined;
  const share = (isSo: (name: string) => boolean) => names.filter(isSo).length / names.length;
  const organisations = share((name) => ORGANISATION.test(plainWords(name)));
  if (organisations >= TELLING_SHARE) return "organisations";
  return organisations <= FEW && share(isPersonsName) >= TELLING_SHARE ? "people" : undefined;
}

function isPersonsName(name: string): boolean {
  return ADDRESS.test(name) || SURNAME_FIRST.test(name) || INITIALS.test(name) || PERSON.test(plainWords(name)) || PATRONYMIC.test(plainWords(name));
}

const ADDRESS = /^\s*[^\s@]+@[^\s@]+\.\p{L}+\s*$/u;
const SURNAME_FIRST = /^\s*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, ?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}.]*)?\s*$/u;
const INITIALS = /^\s*\p{Lu}[\p{Ll}'’-]+ \p{Lu}\.(?: ?\p{Lu}\.)?\s*$/u;
const PATRONYMIC = new RegExp(`^\\p{L}+ \\p{L}+ \\p{L}{2,}(?:${anyOf(vocabulary.PATRONYMIC)})$`, "u");
const ORGANISATION = amongWords(vocabulary.ORGANISATION);
/** Whether a word before a name is a title: "Dr." and "Frau" name nobody. */
export function isTitle(word: string): boolean {
  return TITLE.test(plainWords(word));
}

const TITLE = whole(vocabulary.TITLE);

/** The name begins with one of the words. */
const PERSON = new RegExp([vocabulary.TITLE, vocabulary.NAME_OF_PERSON].map((words) => betweenEdges(words, { before: "^", behind: "(?: |$)" }, { before: "^" })).join("|"), "u");
