import { messagesFor } from "../../../src/messages";
import { NameVeil } from "../../../src/workbook/clientCopy/NameVeil";
import { ownWords, type OwnWords } from "../../../src/workbook/clientCopy/ownWords";
import { peopleOf } from "../../../src/workbook/clientCopy/people";
import { anAgreement } from "../../support/anAgreement";
import { NO_RECORDS } from "../../../src/service-level/records";

const words = messagesFor("en").share;
const column = (...labels: string[]) => ({ codes: new Uint32Array(), labels: ["", ...labels] });
const NO_WORDS = column();

const people = peopleOf(
  anAgreement({ client: "Harbour Clinics", provider: "Northgate", serviceDeliveryManager: "Priya Nair" }),
  { ...NO_RECORDS, decisions: [{ id: "D1", what: "", status: "proposed", serves: [], reason: "", decidedBy: "Dr Amir Haddad, Priya Nair", decidedOn: Number.NaN, effectiveFrom: Number.NaN }] },
  { assignee: column("Tom Reed", "Second line", "Support", "Second line night", "jsmith42"), requester: column("Lee, Anna", "Zoë Müller", "田中 太郎"), group: column("Second line"), service: NO_WORDS, client: NO_WORDS, priority: NO_WORDS, type: NO_WORDS, status: NO_WORDS },
  [],
);

const own = (...common: string[]): OwnWords => ({ common: new Set(common), titles: new Set(["agreement"]) });
const veil = (ours = own("support"), of = people) => new NameVeil(of, [], { keepNames: false, keepTicketIds: true }, words, ours);

/** Requesters of these names, at a client with these services. */
function requesters(names: readonly string[], services: readonly string[] = []) {
  return peopleOf(anAgreement({ client: "Harbour Clinics" }), NO_RECORDS, { assignee: NO_WORDS, requester: column(...names), group: NO_WORDS, service: column(...services), client: NO_WORDS, priority: NO_WORDS, type: NO_WORDS, status: NO_WORDS }, []);
}

describe("a column that names people", () => {
  it.each([
    ["two people", "Dr Amir Haddad, Priya Nair", "Owner 1, Service delivery manager"],
    ["the client itself", "Harbour Clinics", "Harbour Clinics"],
    ["a support group", "Second line", "Second line"],
    ["somebody whom no register knows", "Carmen Vidal", "Owner 1"],
    ["two whom no register knows", "Carmen Vidal; Jo Ek", "Owner 1; Owner 2"],
    ["a person whose name is a common word", "Support", "Assignee 1"],
    ["nobody", "-", "-"],
  ])("%s", (_, cell, shown) => {
    expect(veil().person(cell)).toBe(shown);
  });
});

describe("a sentence", () => {
  it.each([["Dott Anna Bianchi", "Dott and Bianchi", "Dott and Requester 1"], ["Mevr Sanne Bakker", "Mevr and Sanne", "Mevr and Requester 1"]])("knows a title before the name %s", (name, text, shown) => {
    expect(veil(own(), requesters([name])).text(text)).toBe(shown);
  });

  it.each([
    ["keeps a common word that is somebody's whole name", "Support was slow", "Support was slow"],
    ["hides it where it is no common word", "Support was slow", "Assignee 1 was slow", own()],
    ["hides the longer of two names", "Second line night was slow", "Assignee 1 was slow"],
    ["hides a name in any order and case", "ANNA LEE, Lee, Anna and anna lee", "Requester 1, Requester 1 and Requester 1"],
    ["hides a name with letters of other languages", "Von Zoë Müller, Zoë Müllers Anruf", "Von Requester 1, Requester 1s Anruf"],
    ["hides too much rather than too little", "Tom Reeder", "Assignee 1er"],
    ["hides a login, and no longer word that begins with it", "jsmith42 and jsmith421", "Assignee 1 and jsmith421"],
    ["hides a Japanese name with and without its blank", "田中 太郎、田中太郎様", "Requester 1、Requester 1様"],
    ["hides a mail address", "write to x.y@client.example", "write to (mail address)"],
    ["hides the address of a bounced mail, which holds that of a person", `from ${"bounces+".repeat(20)}anna.lee=client.example@mail.example`, "from (mail address)"],
    ["hides a path", "see C:\\temp\\a.xlsx and /home/anna/b.txt, or \\\\server\\hr\\c.xlsx", "see (file) and (file), or (file)"],
    ["leaves what only looks like a path", "met and/or missed, 3/4, 2026/04", "met and/or missed, 3/4, 2026/04"],
    ["leaves the companies and groups", "Harbour Clinics, Northgate and Second line", "Harbour Clinics, Northgate and Second line"],
    ["hides a first name alone, and a last name with its ending", "Priya was right, Nair's team too", "Service delivery manager was right, Service delivery manager's team too"],
    ["hides initials with the name", "A. Haddad, A. B. Haddad and Haddad", "Owner 1, Owner 1 and Owner 1"],
    ["hides what a login and a mail address make of a name", "ask tom.reed, reed_tom or treed", "ask Assignee 1, Assignee 1 or Assignee 1"],
    ["leaves an empty text", "", ""],
  ])("%s", (_, text, shown, ours = own("support")) => {
    expect(veil(ours).text(text)).toBe(shown);
  });

  it("gives the same person the same number, and the next one the next", () => {
    const one = veil();
    expect(["Tom Reed", "Zoë Müller", "Tom Reed, again", "Lee, Anna"].map((text) => one.text(text))).toEqual(["Assignee 1", "Requester 1", "Assignee 1, again", "Requester 2"]);
  });

  it("says whether a name can still be read", () => {
    expect([veil().find("by Tom Reed").spans.length, veil().find("by Assignee 1").spans.length]).toEqual([1, 0]);
  });
});

describe("a first or last name alone", () => {
  const read = (names: readonly string[], text: string, services: readonly string[] = []) => {
    const one = veil(own("change", "mark"), requesters(names, services));
    return [one.text(text), one.find(text).doubts];
  };

  it.each([
    ["that is no word is hidden at any place, in capitals too", ["Maria Lopez"], "Maria called. LOPEZ and Maria agreed.", "Requester 1 called. Requester 1 and Requester 1 agreed.", []],
    ["that is a word is hidden where only a name has a capital", ["Mark Miller", "Will Grant"], "We asked Mark and then Will. They will mark it.", "We asked Requester 1 and then Requester 2. They will mark it.", []],
    ["that is a word is left at the start of a sentence and in titles, and named", ["Mark Miller", "Will Grant"], "Mark the date. Grant Management: Will it work?", "Mark the date. Grant Management: Will it work?", ["Mark", "Grant", "Will"]],
    ["that is somebody's only name follows the same rule", ["Will"], "Will asked Will.", "Will asked Requester 1.", ["Will"]],
    ["in small letters is named, unless it is a word", ["Maria Lopez", "Mark Miller"], "maria will mark it", "maria will mark it", ["maria"]],
    ["that several have gets no number", ["Maria Lopez", "Maria Ruiz"], "Maria, then Maria Ruiz", "Requester, then Requester 1", []],
    ["is not looked for in the name of a service", ["Anna Jenkins", "Jade Orton"], "Jenkins and Jade Mail were down; Anna and Orton called", "Jenkins and Jade Mail were down; Requester 1 and Requester 2 called", [], ["Jenkins", "Jade Mail"]],
    ["is not looked for where the name is a code or a team", ["Caller 2403", "Network team", "Second Line"], "Caller and Network, Line", "Caller and Network, Requester 1", []],
    ["is not looked for where it says what they all are", ["Shop Hull", "Shop Leeds", "Shop York", "Shop Bath", "Shop Derby", "Shop Ely"], "Shop floor: a Shop in Leeds, and Shop Leeds", "Shop floor: a Shop in Leeds, and Requester 1", ["Leeds"]],
    ["with the case endings of Russian", ["Иван Петров", "Мария Сергеевна"], "Позвонили Ивану Петрову и Марии; Петровым это не нравится", "Позвонили Requester 1 и Requester 2; Requester 1 это не нравится", []],
    ["of a Russian who is called Hope or Love", ["Вера Мороз"], "Вера нужна. Мы спросили Веру Мороз.", "Вера нужна. Мы спросили Веру Мороз.", ["Вера", "Мороз"]],
    ["of a Japanese", ["田中 太郎"], "田中さんと太郎様", "Requester 1さんとRequester 1様", []],
    ["of a mail address", ["maria.lopez@client.example"], "Maria says so", "Requester 1 says so", []],
    ["is the same person in any order and case", ["Maria Lopez", "Lopez, Maria", "MARIA LOPEZ"], "Maria Lopez; Lopez, Maria; Maria", "Requester 1; Requester 1; Requester 1", []],
    ["of particles says nothing", ["Vincent van Dijk"], "Van Dijk drove a van; La Paz", "Van Requester 1 drove a van; La Paz", []],
    ["with an ending that makes another word", ["Alan Chang"], "Change of plan for Chang's team", "Change of plan for Requester 1's team", []],
    ["that is a word of ours with a capital is left", ["Grace Agreement"], "See the Agreement", "See the Agreement", []],
  ] as const)("%s", (_, names, text, shown, doubts, services: readonly string[] = []) => {
    expect(read(names, text, services)).toEqual([shown, doubts]);
  });

  it("that is a month, too, is left where the review writes months, in full or short", () => {
    const one = veil(ownWords(messagesFor("en"), []), requesters(["Jan Novak", "April Reed"]));
    expect(["Jan 2026", "April 2026", "Novak"].map((text) => one.text(text))).toEqual(["Jan 2026", "April 2026", "Requester 1"]);
  });

  it("is left in ids and in names of definitions, unless a person stands in these", () => {
    const definitions = { ...requesters(["Head office", "Inkwell Print", "Anna Lee"]), definitions: ["Head office helped", "Anna Lee's queue"] };
    const one = veil(own("print"), { ...definitions, things: new Set(["uc-print"]) });
    expect(one.text("UC-PRINT. Head office helped: the Head office. Anna Lee's queue.")).toBe("UC-PRINT. Head office helped: the Requester 1. Requester 2's queue.");
  });

  it("is looked for quickly among twenty thousand people", () => {
    const letters = (n: number) => [...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("");
    const many = veil(own(), requesters(Array.from({ length: 20_000 }, (_, n) => `F${letters(n)} L${letters(n)}`)));
    expect(many.text(`${"We asked Fbcd and nobody else. ".repeat(1_000)}`)).toBe("We asked Requester 1 and nobody else. ".repeat(1_000));
  });
});
