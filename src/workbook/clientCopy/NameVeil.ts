import type { Messages } from "../../messages";
import { normalWord } from "../../service-level/agreement";
import { type FoundNames, type HiddenPerson, NameFinder } from "./NameFinder";
import type { OwnWords } from "./ownWords";
import { namesIn, NOBODY, type People } from "./people";
import { folded } from "./Phrases";

export interface VeilOptions {
  /** Leave names of people as they are. */
  readonly keepNames: boolean;
  /** Leave ticket numbers as they are: the client's desk knows them. */
  readonly keepTicketIds: boolean;
}

/** No address is longer than 254 characters (RFC 5321). Without that bound a cell of 32,767 letters and no "@" takes ten seconds. */
const EMAIL = /[\p{L}\p{N}._%+=-]{1,254}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Drives, network shares and home folders. A share has at least two parts, so that "and/or" and "\\" stay. */
const PATH = /(?:file:\/\/\S+|\b[A-Za-z]:\\[^\s"*<>|]+|\\\\[\w.$-]+\\[^\s"*<>|]+|(?<![\p{L}\p{N}/.])\/(?:home|Users|mnt|srv|var|tmp|Volumes)\/[^\s"*<>|]+)(?<![.,;:)])/gu;
/** Shorter ids, and ids of a few digits, could be any number of a sentence. */
const TELLING_ID = /^(?=.*\p{L}).{3,}$|^\d{5,}$/u;

/**
 * What may be read of a text. Stands in the way of every text that goes into the copy: names of people, or parts of them, become roles,
 * the same one throughout the file ("Requester 2"), numbered in the order in which they appear; mail addresses and file paths are named as such.
 */
export class NameVeil {
  readonly #finder: NameFinder;
  readonly #roles = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #ids: ReadonlySet<string>;

  constructor(
    private readonly people: People,
    ticketIds: readonly string[],
    private readonly options: VeilOptions,
    private readonly words: Messages["share"],
    own: OwnWords = { common: new Set(), titles: new Set() },
  ) {
    this.#ids = new Set(options.keepTicketIds ? [] : ticketIds);
    this.#finder = new NameFinder(options.keepNames ? NOBODY : people, own);
  }

  /** The text as the client may read it. */
  text(text: string): string {
    const plain = this.options.keepNames ? text : this.#withoutNames(text.replace(PATH, this.words.pathInstead).replace(EMAIL, (mail) => (this.people.roles.has(mail) ? mail : this.words.mailInstead)));
    return this.#ids.size === 0 ? plain : this.#withoutIds(plain);
  }

  /** A cell of a column that names people: whoever stands there is a person, known or not. */
  person(text: string): string {
    if (this.options.keepNames || text.trim() === "") return text;
    const veiled = this.text(text);
    // "n/a" and the like have no two letters side by side.
    if (veiled !== text || this.people.things.has(normalWord(text)) || !/\p{L}{2}/u.test(text)) return veiled;
    return namesIn(text).reduce((result, name) => {
      const role = this.people.roles.get(name) ?? "owner";
      return this.people.things.has(normalWord(name)) ? result : result.replace(name, () => this.#roleFor([{ name, role }]));
    }, text);
  }

  /** A cell of a column of ticket numbers. */
  ticketId(id: string): string {
    return this.options.keepTicketIds || id.trim() === "" ? id : this.#numbered(`ticket ${id}`, "ticket", this.words.ticketInstead);
  }

  /** Names that should be hidden and can be read in the text, and words of which only a person can tell. */
  find(text: string): FoundNames {
    return this.#finder.find(text);
  }

  #withoutNames(text: string): string {
    let result = "";
    let end = 0;
    for (const { from, to, people } of this.#finder.find(text).spans) {
      result += text.slice(end, from) + this.#roleFor(people);
      end = to;
    }
    return result + text.slice(end);
  }

  #withoutIds(text: string): string {
    return text.replace(/[\p{L}\p{N}][\p{L}\p{N}_#./-]*[\p{L}\p{N}]/gu, (word) => (TELLING_ID.test(word) && this.#ids.has(word) ? this.ticketId(word) : word));
  }

  /** Several have the same first name: which one is meant is not said. */
  #roleFor([{ name, role }, ...others]: readonly HiddenPerson[]): string {
    // Only one person can be the manager of the service.
    if (role === "manager" || others.length > 0) return this.words.roles[role];
    return this.#numbered(`person ${folded(name)}`, role, (n) => `${this.words.roles[role]} ${n}`);
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
