import { messagesFor } from "../../../src/messages";
import { NameVeil } from "../../../src/workbook/clientCopy/NameVeil";
import { peopleOf } from "../../../src/workbook/clientCopy/people";
import { anAgreement } from "../../support/anAgreement";
import { NO_RECORDS } from "../../../src/service-level/records";

const words = messagesFor("en").share;
const column = (...labels: string[]) => ({ codes: new Uint32Array(), labels: ["", ...labels] });
const NO_WORDS = column();

const people = peopleOf(
  anAgreement({ client: "Harbour Clinics", provider: "Northgate", serviceDeliveryManager: "Priya Nair" }),
  { ...NO_RECORDS, decisions: [{ id: "D1", what: "", status: "", serves: [], reason: "", decidedBy: "Dr Amir Haddad, Priya Nair", decidedOn: Number.NaN, effectiveFrom: Number.NaN }] },
  { assignee: column("Tom Reed", "Second line", "Support", "Second line night", "jsmith42"), requester: column("Lee, Anna", "Zoë Müller", "田中 太郎"), group: column("Second line"), service: NO_WORDS, client: NO_WORDS, priority: NO_WORDS, type: NO_WORDS, status: NO_WORDS },
);

const veil = (common: ReadonlySet<string> = new Set(["support"])) => new NameVeil(people, [], { keepNames: false, keepTicketIds: true }, words, common);

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
  it.each([
    ["keeps a common word that is somebody's whole name", "Support was slow", "Support was slow"],
    ["hides it where it is no common word", "Support was slow", "Assignee 1 was slow", new Set<string>()],
    ["hides the longer of two names", "Second line night was slow", "Assignee 1 was slow"],
    ["hides a name in any order and case", "ANNA LEE, Lee, Anna and anna lee", "Requester 1, Requester 1 and Requester 1"],
    ["hides a name with letters of other languages", "Von Zoë Müller, Zoë Müllers Anruf", "Von Requester 1, Requester 1s Anruf"],
    ["hides too much rather than too little", "Tom Reeder", "Assignee 1er"],
    ["hides a login, and no longer word that begins with it", "jsmith42 and jsmith421", "Assignee 1 and jsmith421"],
    ["hides a Japanese name with and without its blank", "田中 太郎、田中太郎様", "Requester 1、Requester 1様"],
    ["hides a mail address", "write to x.y@client.example", "write to (mail address)"],
    ["hides a path", "see C:\\temp\\a.xlsx and /home/anna/b.txt, or \\\\server\\hr\\c.xlsx", "see (file) and (file), or (file)"],
    ["leaves what only looks like a path", "met and/or missed, 3/4, 2026/04", "met and/or missed, 3/4, 2026/04"],
    ["leaves the companies and groups", "Harbour Clinics, Northgate and Second line", "Harbour Clinics, Northgate and Second line"],
    ["leaves a first name alone", "Priya was right", "Priya was right"],
    ["leaves an empty text", "", ""],
  ])("%s", (_, text, shown, common = new Set(["support"])) => {
    expect(veil(common).text(text)).toBe(shown);
  });

  it("gives the same person the same number, and the next one the next", () => {
    const one = veil();
    expect(["Tom Reed", "Zoë Müller", "Tom Reed, again", "Lee, Anna"].map((text) => one.text(text))).toEqual(["Assignee 1", "Requester 1", "Assignee 1, again", "Requester 2"]);
  });

  it("says whether a name can still be read", () => {
    expect([veil().shows("by Tom Reed"), veil().shows("by Assignee 1")]).toEqual([true, false]);
  });
});
