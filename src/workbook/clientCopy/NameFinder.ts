import { formsOf, type NameForms } from "./nameForms";
import { NAMES_THAT_ARE_WORDS } from "./namesThatAreWords";
import type { OwnWords } from "./ownWords";
import type { People, PersonRole } from "./people";
import { beginsWord, endsWord, folded, isUnspaced, Phrases } from "./Phrases";

export interface HiddenPerson {
  readonly name: string;
  readonly role: PersonRole;
}

/** Where a text names somebody: `[from, to)`, and who that may be. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly people: readonly HiddenPerson[];
}

export interface FoundNames {
  readonly spans: readonly NameSpan[];
  /** Words that are part of a name and may well be something else: "Will", "Mark" at the start of a sentence. */
  readonly doubts: readonly string[];
}

const TOKEN = /[\p{L}\p{M}]+(?:[-._'’][\p{L}\p{M}]+)*/uy;
/** What languages of reviews and their neighbours hang on a name: "Lopez's", "Müllers", "Nováka". */
const LATIN_ENDING = /^(?:s|es|n|en|e|a|u|i|y|m|em|om|ou|ie|ą|ę)$/;
const CYRILLIC = /^[а-яё]+$/;
const CYRILLIC_ENDING = /[аеёиоуыэюяьй]{1,2}$/;
const SHORTEST_INFLECTED = 4;
/** Among few people so many may share a name. */
const MOST_NAMESAKES = 3;
const SHORTEST_STEM = 3;

/** Finds the people of a workbook in texts: whole names in any order, first and last names alone, with endings, and as logins. */
export class NameFinder {
  readonly #whole = new Phrases<HiddenPerson>();
  readonly #things = new Phrases<true>();
  readonly #parts = new Map<string, HiddenPerson[]>();
  /** Of names in Cyrillic letters, whose endings change with the case. */
  readonly #stems = new Map<string, HiddenPerson[]>();
  readonly #logins = new Map<string, HiddenPerson[]>();
  readonly #wordsOfThings = new Set<string>();
  /** Parts of what may be no person at all: named, never hidden. */
  readonly #unsure = new Set<string>();

  constructor({ roles, things, definitions }: People, private readonly own: OwnWords) {
    for (const thing of things) {
      this.#things.add(thing, true);
      for (const [word] of thing.matchAll(/\p{L}+/gu)) this.#wordsOfThings.add(word);
    }
    const forms = [...roles].map(([name, role]) => ({ name, role, ...formsOf(name) }));
    const bearers = new Map<string, number>();
    for (const part of forms.flatMap(({ parts }) => parts)) bearers.set(part, (bearers.get(part) ?? 0) + 1);
    // What a tenth of all people are called is what they are: "Shop Hull", "Shop Leeds". Nobody can tell whether Leeds then is a person.
    const isWhatTheyAre = (part: string) => bearers.get(part)! > Math.max(MOST_NAMESAKES, roles.size / 10);
    for (const form of forms) {
      const parts = form.parts.filter((part) => !isWhatTheyAre(part));
      if (parts.length < form.parts.length) for (const part of parts) this.#unsure.add(part.toLowerCase());
      this.#addPerson({ ...form, parts });
    }
    // "Head office helped" is the name of an SLA, also where the head office calls; "Anna Lee's queue" has a person in it.
    for (const name of definitions) if (this.find(name).spans.every(({ people }) => people.every((person) => formsOf(person.name).parts.length === 0))) this.#things.add(name, true);
  }

  find(text: string): FoundNames {
    const spans: NameSpan[] = [];
    const doubts = new Set<string>();
    const lower = folded(text);
    for (let at = 0; at < text.length; at++) {
      if (!beginsWord(text, at)) continue;
      const thing = this.#things.at(lower, at, (_, phrase) => isUnspaced(phrase) || endsWord(text, at + phrase.length));
      const whole = this.#whole.at(lower, at, (person, phrase) => stands(person, phrase, text, at));
      if (whole && whole.length >= (thing?.length ?? 0)) {
        addSpan(spans, { from: at, to: at + whole.length, people: [whole.what] }, text);
        at += whole.length - 1;
      } else if (thing) {
        at += thing.length - 1;
      } else {
        const part = this.#partAt(text, at);
        if (!part) continue;
        if (part.isDoubtful) doubts.add(text.slice(at, at + part.length));
        else addSpan(spans, { from: at, to: at + part.length, people: part.people }, text);
        at += part.length - 1;
      }
    }
    return { spans, doubts: [...doubts] };
  }

  #addPerson({ name, role, whole, parts, logins }: HiddenPerson & NameForms): void {
    // The same person may be written in another order or case elsewhere.
    const person = whole.map((phrase) => this.#whole.get(phrase)).find((known) => known !== undefined) ?? { name, role };
    const isWordAlone = /^\p{L}+$/u.test(name) && !isUnspaced(name) && this.#isWord(name.toLowerCase());
    for (const phrase of isWordAlone ? [] : whole) if (!this.own.common.has(folded(phrase))) this.#whole.add(phrase, person);
    if (isWordAlone && isCapital(name)) push(this.#parts, name.toLowerCase(), person);
    for (const part of parts) {
      const lower = part.toLowerCase();
      if (isUnspaced(part)) {
        if (!this.own.common.has(lower)) this.#whole.add(part, person);
        continue;
      }
      push(this.#parts, lower, person);
      const stem = CYRILLIC.test(lower) ? lower.replace(CYRILLIC_ENDING, "") : "";
      if (stem.length >= SHORTEST_STEM && !this.#isWord(lower)) push(this.#stems, stem, person);
    }
    for (const login of logins) if (!this.#isWord(login)) push(this.#logins, login, person);
  }

  #partAt(text: string, at: number): { readonly people: readonly HiddenPerson[]; readonly length: number; readonly isDoubtful: boolean } | undefined {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(text) ?? [""];
    if (token === "" || isUnspaced(token)) return undefined;
    const login = this.#logins.get(token.toLowerCase()) ?? this.#joined(token.toLowerCase());
    if (login) return { people: login, length: token.length, isDoubtful: false };
    for (const word of new Set([token, token.replace(/['’]s$/, ""), /^[\p{L}\p{M}]+/u.exec(token)![0]])) {
      const lower = word.toLowerCase();
      if (this.own.titles.has(lower)) continue;
      const people = this.#parts.get(lower);
      const isCapital = word[0] !== lower[0];
      if (people && isCapital) return { people, length: word.length, isDoubtful: this.#unsure.has(lower) || (this.#isWord(lower) && !hasCapitalAsAName(text, at, at + word.length)) };
      if (people && !this.#isWord(lower)) return { people, length: word.length, isDoubtful: true };
      const inflected = isCapital ? this.#inflected(lower) : undefined;
      if (inflected) return { people: inflected, length: word.length, isDoubtful: false };
    }
    return undefined;
  }

  /** "anna.lee", "lee_anna": nothing but parts of one name. */
  #joined(lower: string): readonly HiddenPerson[] | undefined {
    const pieces = lower.split(/[._-]/);
    if (pieces.length < 2) return undefined;
    const people = pieces.map((piece) => this.#parts.get(piece) ?? []).reduce(shared);
    return people.length > 0 ? people : undefined;
  }

  #inflected(lower: string): readonly HiddenPerson[] | undefined {
    if (this.#isWord(lower) || this.#unsure.has(lower)) return undefined;
    if (CYRILLIC.test(lower)) {
      for (let length = lower.length; length >= Math.max(SHORTEST_STEM, lower.length - 3); length--) {
        const people = this.#stems.get(lower.slice(0, length));
        if (people) return people;
      }
      return undefined;
    }
    for (const length of [lower.length - 1, lower.length - 2]) {
      const part = lower.slice(0, length);
      if (part.length >= SHORTEST_INFLECTED && LATIN_ENDING.test(lower.slice(length)) && !this.#isWord(part) && this.#parts.has(part)) return this.#parts.get(part);
    }
    return undefined;
  }

  /** Whether a part of a name says nothing of a person by itself. */
  #isWord(lower: string): boolean {
    return NAMES_THAT_ARE_WORDS.has(lower) || this.own.common.has(lower) || this.#wordsOfThings.has(lower);
  }
}

function push(people: Map<string, HiddenPerson[]>, key: string, person: HiddenPerson): void {
  const known = people.get(key);
  if (!known) people.set(key, [person]);
  else if (!known.includes(person)) known.push(person);
}

function shared(one: readonly HiddenPerson[], other: readonly HiddenPerson[]): HiddenPerson[] {
  return one.filter((person) => other.includes(person));
}

/** A name of one word must be one as written ("Mark" is not "mark"); one of several may have an ending ("Anna Lee's", "Anna Lees"). */
function stands({ name }: HiddenPerson, phrase: string, text: string, at: number): boolean {
  if (isUnspaced(phrase) || /[\s,@]/.test(phrase)) return true;
  const end = at + phrase.length;
  return endsWord(text, end) && text.slice(at, end) === name;
}

/** Within a sentence, and not one of several words with capitals, as in a title. */
function hasCapitalAsAName(text: string, from: number, to: number): boolean {
  const before = /(?:^|[.!?:;"“«([\n])[^.!?:;"“«([\n]*$/u.exec(text.slice(0, from))![0].replace(/^[.!?:;"“«([\n]/, "");
  const words = before.match(/[\p{L}\p{N}]+/gu) ?? [];
  const next = /^[^\p{L}\n.!?]*(\p{L})/u.exec(text.slice(to))?.[1] ?? "";
  return words.length > 0 && (words.length === 1 || !isCapital(words.at(-1)!)) && !isCapital(next);
}

function isCapital(word: string): boolean {
  return word !== "" && word[0] !== word[0].toLowerCase();
}

/** Adds a place; one right behind another that may be the same person ("Ivan Petrov" by his parts) makes one of both. Initials belong to the name. */
function addSpan(spans: NameSpan[], { from, to, people }: NameSpan, text: string): void {
  const last = spans.at(-1);
  const both = last && /^\s+(?:\p{Lu}\.\s?)?$/u.test(text.slice(last.to, from)) ? shared(last.people, people) : [];
  if (last && both.length > 0) {
    spans[spans.length - 1] = { from: last.from, to, people: both };
    return;
  }
  const [initials] = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?)+$/u.exec(text.slice(last?.to ?? 0, from)) ?? [""];
  const isTheirs = initials !== "" && people.some(({ name }) => name.split(/\s+/).some((word) => word.startsWith(initials[0])));
  spans.push({ from: isTheirs ? from - initials.length : from, to, people });
}
