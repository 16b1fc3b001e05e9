import type { Messages } from "../../messages";
import { folded as plain, namesIn, type People, type PersonRole } from "./people";

export interface VeilOptions {
  /** Leave names of people as they are. */
  readonly keepNames: boolean;
  /** Leave ticket numbers as they are: the client's desk knows them. */
  readonly keepTicketIds: boolean;
}

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Drives, network shares and home folders. A share has at least two parts, so that "and/or" and "\\" stay. */
const PATH = /(?:file:\/\/\S+|\b[A-Za-z]:\\[^\s"*<>|]+|\\\\[\w.$-]+\\[^\s"*<>|]+|(?<![\p{L}\p{N}/.])\/(?:home|Users|mnt|srv|var|tmp|Volumes)\/[^\s"*<>|]+)(?<![.,;:)])/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** Scripts that are written without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Shorter ids, and ids of a few digits, could be any number of a sentence. */
const TELLING_ID = /^(?=.*\p{L}).{3,}$|^\d{5,}$/u;

interface HiddenName {
  readonly folded: string;
  readonly name: string;
  readonly role: PersonRole;
}

/**
 * What may be read of a text. Stands in the way of every text that goes into the copy: names of people become roles, the same one
 * throughout the file ("Requester 2"), numbered in the order in which they appear; mail addresses and file paths are named as such.
 */
export class NameVeil {
  /** By the text as folded. */
  readonly #names = new Map<string, HiddenName>();
  /** How long names are that begin with a word, longest first: a text is looked at once for each length, however many people there are. */
  readonly #lengths = new Map<string, number[]>();
  readonly #roles = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #ids: ReadonlySet<string>;
  /** Names of one word that is a common word too, as written. */
  readonly #wholeCells = new Map<string, HiddenName>();

  /** @param common words that say nothing of a person when they stand in a sentence; in lower case */
  constructor(
    private readonly people: People,
    ticketIds: readonly string[],
    private readonly options: VeilOptions,
    private readonly words: Messages["share"],
    common: ReadonlySet<string> = new Set(),
  ) {
    this.#ids = new Set(options.keepTicketIds ? [] : ticketIds);
    if (options.keepNames) return;
    for (const [name, role] of people.roles) {
      if (common.has(foldedText(name))) {
        this.#wholeCells.set(name, { folded: foldedText(name), name, role });
        continue;
      }
      for (const written of spellings(name)) {
        const folded = foldedText(written);
        if (this.#names.has(folded)) continue;
        this.#names.set(folded, { folded, name, role });
        const start = startAt(folded, 0);
        const lengths = this.#lengths.get(start) ?? [];
        if (!lengths.includes(folded.length)) this.#lengths.set(start, [...lengths, folded.length].sort((x, y) => y - x));
      }
    }
  }

  /** The text as the client may read it. */
  text(text: string): string {
    const plain = this.options.keepNames ? text : this.#withoutNames(text.replace(PATH, this.words.pathInstead)).replace(EMAIL, this.words.mailInstead);
    return this.#ids.size === 0 ? plain : this.#withoutIds(plain);
  }

  /** A cell of a column that names people: whoever stands there is a person, known or not. */
  person(text: string): string {
    if (this.options.keepNames || text.trim() === "") return text;
    const veiled = this.text(text);
    // "n/a" and the like have no two letters side by side.
    if (veiled !== text || this.people.things.has(plain(text)) || !/\p{L}{2}/u.test(text)) return veiled;
    return namesIn(text).reduce((result, name) => {
      const { role } = this.#wholeCells.get(name) ?? { role: "owner" as const };
      return this.people.things.has(plain(name)) ? result : result.replace(name, () => this.#roleFor(name, role));
    }, text);
  }

  /** A cell of a column of ticket numbers. */
  ticketId(id: string): string {
    return this.options.keepTicketIds || id.trim() === "" ? id : this.#numbered(`ticket ${id}`, "ticket", this.words.ticketInstead);
  }

  /** Whether a name that should be hidden can still be read in the text. */
  shows(text: string): boolean {
    return !this.options.keepNames && this.#withoutNames(text) !== text;
  }

  #withoutNames(text: string): string {
    if (this.#names.size === 0) return text;
    const folded = foldedText(text);
    let result = "";
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const found = this.#nameAt(text, folded, at);
      if (!found) continue;
      result += text.slice(from, at) + this.#roleFor(found.name, found.role);
      from = at + found.folded.length;
      at = from - 1;
    }
    return result + text.slice(from);
  }

  #nameAt(text: string, folded: string, at: number): HiddenName | undefined {
    // Within a word no name begins, but where words are not parted by blanks.
    if (at > 0 && WORD_CHARACTER.test(text[at - 1]) && !UNSPACED.test(text[at])) return undefined;
    for (const length of this.#lengths.get(startAt(folded, at)) ?? []) {
      const name = this.#names.get(folded.slice(at, at + length));
      if (name && stands(name, text, at)) return name;
    }
    return undefined;
  }

  #withoutIds(text: string): string {
    return text.replace(/[\p{L}\p{N}][\p{L}\p{N}_#./-]*[\p{L}\p{N}]/gu, (word) => (TELLING_ID.test(word) && this.#ids.has(word) ? this.ticketId(word) : word));
  }

  #roleFor(name: string, role: PersonRole): string {
    // Only one person can be the manager of the service.
    return role === "manager" ? this.words.roles.manager : this.#numbered(`person ${foldedText(name)}`, role, (n) => `${this.words.roles[role]} ${n}`);
  }

  #numbered(key: string, kind: string, word: (n: number) => string): string {
    let known = this.#roles.get(key);
    if (known === undefined) {
      const n = (this.#counts.get(kind) ?? 0) + 1;
      this.#counts.set(kind, n);
      this.#roles.set(key, (known = word(n)));
    }
    return known;
  }
}

/** "Anna Lee" is also written "Lee, Anna", and in Japanese without the blank. */
function spellings(name: string): string[] {
  const words = name.split(/\s+/);
  const turned = /^([^,]+),\s*([^,]+)$/.exec(name);
  return [
    name,
    ...(turned ? [`${turned[2]} ${turned[1]}`] : words.length > 1 ? [`${words.at(-1)}, ${words.slice(0, -1).join(" ")}`] : []),
    ...(words.length > 1 && UNSPACED.test(name) ? [words.join("")] : []),
  ];
}

/** Lower case where that keeps every letter in its place. */
function foldedText(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The word that begins at a place; where words are not parted by blanks, two characters. */
function startAt(folded: string, at: number): string {
  if (UNSPACED.test(folded[at])) return folded.slice(at, at + 2);
  let end = at;
  while (end < folded.length && WORD_CHARACTER.test(folded[end]) && !UNSPACED.test(folded[end])) end++;
  return folded.slice(at, Math.max(end, at + 1));
}

/** A name of one word must be one as written ("Mark" is not "mark"); one of several may have an ending ("Anna Lee's", "Anna Lees"). */
function stands({ folded, name }: HiddenName, text: string, at: number): boolean {
  if (UNSPACED.test(folded) || /[\s,@]/.test(folded)) return true;
  const end = at + folded.length;
  return (end === text.length || !WORD_CHARACTER.test(text[end])) && text.slice(at, end) === name;
}
