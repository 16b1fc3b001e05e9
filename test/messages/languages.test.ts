import type { Language } from "../../src/messages";
import { LANGUAGES, languageOf, messagesFor } from "../../src/messages";
import { DEFINITION_TABLES } from "../../src/tables";

type Texts = Readonly<Record<string, unknown>>;

/** Every text of a language by its path, functions included. */
function pathsOf(texts: Texts, path = ""): [string, unknown][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? pathsOf(value as Texts, `${path}${key}.`) : [[`${path}${key}`, value] as [string, unknown]]);
}

/** Stands for any argument of a sentence: as text it names itself, as a number it is `count`, any property of it is another one. */
function marker(name: string, count: number): unknown {
  return new Proxy(Object.assign(() => 0, {}), {
    get: (_, key) => {
      if (key === Symbol.toPrimitive) return (hint: string) => (hint === "string" ? `<${name}>` : count);
      if (key === "length") return 2;
      if (key === "join" || key === "map") return () => `<${name}>`;
      return typeof key === "string" ? marker(key, count) : undefined;
    },
  });
}

/** What a text says when every argument is its own name, and every number `count`. */
function spoken(value: unknown, count = 3): string {
  if (typeof value !== "function") return String(value);
  return String(value(...["a", "b", "c", "d", "e", "f", "g"].map((name) => marker(name, count))));
}

const { formats: _, ...english } = messagesFor("en");
const englishPaths = pathsOf(english);
const others = LANGUAGES.filter((language) => language !== "en");
const textsOf = (language: Language) => {
  const { formats, ...texts } = messagesFor(language);
  return new Map(pathsOf(texts));
};

describe.each(others)("the texts in %s", (language) => {
  const texts = textsOf(language);

  it("are exactly those that English has", () => {
    expect([...texts.keys()].sort()).toEqual(englishPaths.map(([path]) => path).sort());
  });

  it("are none of them empty, and none has a hole", () => {
    for (const [path, value] of texts) expect([path, spoken(value)]).toEqual([path, expect.not.stringMatching(/^$|undefined|NaN|\[object|null/)]);
  });

  it("are translated: sentences of several words differ from English", () => {
    const words = (value: unknown) => spoken(value).replace(/<\w+>/g, "").match(/\p{L}{2,}/gu) ?? [];
    const same = englishPaths.filter(([path, value]) => words(value).length > 2 && spoken(texts.get(path)) === spoken(value)).map(([path]) => path);
    expect(same).toEqual([]);
  });

  it("name the same things: what is found, where and how much", () => {
    const facts = (value: unknown) => [...new Set(spoken(value).match(/<[a-z]\w*>/gi) ?? [])].sort();
    for (const [path, value] of englishPaths) expect([path, ...facts(texts.get(path))]).toEqual([path, ...facts(value)]);
  });

  it("are written in its own letters", () => {
    const letters: Readonly<Record<string, RegExp>> = { fr: /[éèêàçù’«]/, es: /[áéíóúñ«¿]/, ja: /[\u3040-\u30ff\u4e00-\u9fff]/, ru: /[а-яё]/i };
    const sentences = [...texts].map(([, value]) => spoken(value)).filter((sentence) => sentence.length > 60);
    const own = sentences.filter((sentence) => letters[language].test(sentence));
    expect(own.length / sentences.length).toBeGreaterThan(0.8);
  });
});

it("Japanese counts stand at their units without a blank, as its hours and dates do", () => {
  const spaced = [...textsOf("ja")].map(([path, value]) => [path, spoken(value)]).filter(([, text]) => /(?:\d|NaN) (?:件|回|人|個|名|社|行|列|か月|日|時間|分|期間|ページ|営業日)/.test(text));
  expect(spaced).toEqual([]);
});

describe("Japanese sentences", () => {
  const sentences = [...textsOf("ja")].map(([path, value]) => [path, spoken(value)]);

  it("have the colon and the brackets of Japanese", () => {
    expect(sentences.filter(([, text]) => /[\u3040-\u30ff\u4e00-\u9fff]:|[\u3040-\u30ff\u4e00-\u9fff] ?\([^)]*\)/.test(text))).toEqual([]);
  });

  it("stand one after the other without a blank, as those of a definition card do", () => {
    const { formats } = messagesFor("ja");
    expect(formats.sentences(["許容枠を超えました。", "", "あと3件です。"])).toBe("許容枠を超えました。あと3件です。");
    expect(messagesFor("ru").formats.sentences(["Одно.", "", "Другое."])).toBe("Одно. Другое.");
  });

  it("call a service level that was kept the same in every place, and a supplier, an export and a clock too", () => {
    expect(sentences.filter(([path, text]) => /遵守 ÷|外部業者|仕入先|委託先|供給者|書き出し直|時計/.test(text) && path !== "explain.clockChange")).toEqual([]);
  });

  it("write one word in one way throughout: numbers of things in figures, and words that are kana elsewhere in kana", () => {
    expect(sentences.filter(([, text]) => /[一二三四](?:つ|行|列|回|件|か月)|(?<!\d)分か[らりるっ]|既に|(?<!その)他の|恐れ/.test(text))).toEqual([]);
  });

  it("call nobody but the client お客様: what the reader of the pane made is theirs, not the client's", () => {
    expect(sentences.filter(([path, text]) => /^(pane|editors|data|review|functions|cli)\./.test(path) && text.includes("お客様"))).toEqual([]);
  });
});

describe("Russian sentences", () => {
  const { analyses, data, explain, formats, insight, pack, review, share } = messagesFor("ru");
  const date = formats.date(Date.UTC(2026, 7, 25));

  it.each([
    ["the budget was overdrawn", insight.budget.ranOut(date)], ["the budget will be overdrawn", insight.budget.runsOut(date)], ["a promise counts from", insight.promise.countsFrom(date)],
    ["the agreement began", pack.executive.began(date)], ["a change took effect", pack.implementation.since("A4", date)],
  ])("end in one full stop where they end in a date: %s", (_, text) => expect(text).toMatch(/[^.]25 августа 2026 г\.$/));

  it("keep a per cent sign on the line of its number", () => {
    const parted = [...textsOf("ru")].map(([path, value]) => [path, spoken(value)]).filter(([, text]) => /\d %/.test(text));
    expect(parted).toEqual([]);
  });

  it("promise that a service is back before the hours are over, not after them", () => {
    const { promises } = messagesFor("ru").starter;
    for (const promise of [promises.network, promises.workplace]) expect(promise).toMatch(/не позднее чем через/);
  });

  it("call what is met or missed otherwise than what the desk has resolved", () => {
    expect([pack.heads.Decided, insight.outlook.decided]).toEqual([review.heads.decided, review.heads.decided]);
    expect(review.heads.decided).toBe("С результатом");
  });

  it.each([
    ["1 comment", share.taken(1, 0, 0), /^Принят 1 комментарий:/], ["2 comments", share.taken(1, 1, 0), /^Принято 2 комментария:/], ["21 comments", share.taken(21, 0, 0), /^Принят 21 комментарий:/],
    ["1 row", data.ticketsOnSeveralSheets({ count: 1, found: "A1" }), /^1 строка относится /], ["5 rows", data.ticketsOnSeveralSheets({ count: 5, found: "A1" }), /^5 строк относятся /],
    ["21 tickets", review.findings.openedAfterAsOf({ count: 21 }), /^21 заявка открыта .* и не входит /], ["about 21 tickets", analyses.budget.expected(21), /около 21 заявки\.$/], ["about 22 tickets", analyses.budget.expected(22), /около 22 заявок\.$/],
  ])("agree with the number in them: %s", (_, text, expected) => expect(text).toMatch(expected));

  it("tell a figure before and after a change so that neither reads as a limit (\"до 50 %\" is \"up to 50%\", too)", () => {
    expect(pack.plan.effect("Решение в срок", 3, "50,0 %", "60,0 %")).toBe("Решение в срок, 3 мес.: было 50,0 %, стало 60,0 %");
  });

  it("say of a clock without a deadline that there is none yet", () => {
    expect(explain.result("4\u00a0ч", "30\u00a0мин", explain.notYet, explain.notYet)).toBe("Целевое время: 4\u00a0ч; использовано: 30\u00a0мин. Срок: ещё нет; остановка: ещё нет.");
  });
});

it("French sets a no-break blank at its high marks and within its quotation marks, and writes the apostrophe of print", () => {
  const wrong = [...textsOf("fr")].map(([path, value]) => [path, spoken(value).replace("[ ] : * ? /", "")]).filter(([, text]) => / [:;?!%»]|«(?!\u00a0)|(?<!\u00a0)»|\p{L}'\p{L}/u.test(text));
  expect(wrong).toEqual([]);
});

/** Sentences that are never said of one. */
const OF_SEVERAL = [
  "data.ticketSheetsJoined", "data.eventLogRead", "data.severalClients", "review.findings.satisfactionAllEqual", "share.agrees", "functions.tooFewValues", "functions.tooFewMonths",
  "pack.verdict.allMet", "pack.verdict.someMet", "pack.verdict.noneMet", "pane.rows.partly", "analyses.tickets.more",
];

it.each([["fr", ["mois", "cas", "mis", "dans", "des", "sans"]], ["es", ["mes", "más"]]] as const)("what is said of one ticket, row or day in %s has its word in the singular", (language, alike: readonly string[]) => {
  const ones = [...textsOf(language)].filter(([path]) => !OF_SEVERAL.includes(path)).flatMap(([path, value]) => [...spoken(value, 1).matchAll(/(?<![\d.,/-])1 (\p{Ll}+s)(?!\p{L})/gu)].map(([, word]) => [path, word]));
  expect(ones.filter(([, word]) => !alike.includes(word))).toEqual([]);
});

it("what is said of one ticket, row or day in English has its verb in the singular", () => {
  const ones = [...textsOf("en")].filter(([path]) => !OF_SEVERAL.includes(path)).flatMap(([path, value]) => [...spoken(value, 1).matchAll(/(?<![\d.,/-])1 (?:of 1 )?(?:\w+ )?(?:are|were|have|do|end|state|lack|lie|say)(?!\w)/gu)].map(([words]) => [path, words]));
  expect(ones).toEqual([]);
});

describe("words of the field", () => {
  it.each([
    ["fr", /facteur clé de succès/, /CCA|FSM|PSM|ICS|RQB/], ["es", /factor crítico de éxito/, /factor de éxito crítico/], ["ja", /重要成功要因/, /残業/], ["ru", /критическ\S+ фактор\S* успеха/, /КСФ/],
  ] as const)("in %s are those that people use, not those of a machine", (language, right, wrong) => {
    const all = [...textsOf(language).values()].map(spoken).join("\n");
    expect(all).toMatch(right);
    expect(all).not.toMatch(wrong);
  });

  it("call what is promised the same where it is defined and where it is reviewed, and what is undecided otherwise than what is still open", () => {
    for (const language of LANGUAGES) {
      const { editors, insight, measures, review } = messagesFor(language);
      expect([language, insight.sheets.promises]).toEqual([language, editors.titles.Promises]);
      expect(measures.names.backlog.toLowerCase()).not.toContain(review.heads.undecided.toLowerCase());
    }
  });

  it("keep sheet names within Excel's 31 characters and free of signs that it refuses", () => {
    for (const language of LANGUAGES) {
      const { sheets, definitionSheets } = messagesFor(language).review;
      const names = [...Object.values(sheets), ...Object.values(definitionSheets)];
      for (const name of names) expect(name).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
      expect(new Set(Object.values(definitionSheets)).size).toBe(Object.values(definitionSheets).length);
      expect(new Set(Object.values(sheets)).size).toBe(Object.values(sheets).length);
    }
  });
});

describe("the language of a person", () => {
  it.each([
    ["fr-CA", "fr"], ["en-GB", "en"], ["ES_mx", "es"], ["ja-JP", "ja"], ["ru", "ru"], ["Français", "fr"], [" Deutsch ", "en"], ["日本語", "ja"], ["русский", "ru"], ["Spanish", "es"], ["", "en"], ["constructor", "en"],
  ])("%p is %s", (tag, language) => expect(languageOf(tag)).toBe(language));
});

describe("the line above a definition table", () => {
  it("exists for every table, and English says it as the layout does", () => {
    expect(messagesFor("en").tables).toEqual(Object.fromEntries(DEFINITION_TABLES.map(({ name, meaning }) => [name, meaning])));
  });
});
