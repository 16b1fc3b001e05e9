import { formatsFor, LANGUAGES, messagesFor, sentenceFor } from "../../../src/messages";
import { rowOfText, textAt, TICKET_STATES } from "../../../src/service-level/ticket";
import { gradeFindings, readTickets } from "../../../src/tables";
import { exportFile, findingsOf, times } from "../../support/ticketTables";

const read = (name: string, ticketZone = "UTC") => readTickets(exportFile(name).source, { ticketZone });

describe("ServiceNow event log", () => {
  const { tickets, findings, recognition } = read("uci-incident-event-log.csv");

  it("is one ticket an incident: 187 rows, 30 tickets", () => {
    expect(tickets.size).toBe(30);
    expect(findingsOf(findings, "eventLogRead")).toMatchObject([{ facts: { rows: 187, tickets: 30 } }]);
  });

  it("is read day first because of 29/2/2016 in its first row", () => {
    expect(recognition.dateFormats.get(recognition.columns.get("opened")!.index)).toMatchObject({ order: "DMY", settledBy: { index: 0, text: "29/2/2016 01:16" } });
    expect(textAt(tickets.id, 0)).toBe("INC0000045");
    expect([tickets.opened, tickets.resolved, tickets.closed].map((column) => times(column)[0])).toEqual(["2016-02-29T01:16", "2016-02-29T11:29", "2016-03-05T12:00"]);
  });

  it("tells how long INC0000047 waited for the user: 1 March 09:14 to 09:52", () => {
    const history = tickets.history!;
    const row = rowOfText(tickets.id, "INC0000047");
    const changes = Array.from({ length: history.offsets[row + 1] - history.offsets[row] }, (_, i) => history.offsets[row] + i);
    expect(changes.map((i) => [new Date(history.at[i]).toISOString().slice(5, 16), history.statusLabels[history.status[i]], TICKET_STATES[history.state[i]], history.waitingFor[history.status[i]]])).toEqual([
      ["02-29T04:57", "New", "running", ""], ["02-29T05:30", "Active", "running", ""], ["03-01T09:14", "Awaiting User Info", "held", "client"], ["03-01T09:52", "Resolved", "stopped", ""], ["03-06T10:00", "Closed", "stopped", ""],
    ]);
  });

  it("reports the three incidents without a resolution date, and the status that nobody knows", () => {
    expect(findingsOf(findings, "closedWithoutResolved")).toMatchObject([{ count: 3, found: "INC0000093, INC0000160, INC0000199", facts: { of: 30 } }]);
    expect(findingsOf(findings, "statusNotMapped")).toMatchObject([{ found: "-100", facts: { proposed: "" } }]);
    expect(findingsOf(findings, "placeholderDates")).toMatchObject([{ place: { column: "resolved_at" }, names: ["?"] }]);
  });
});

describe("process log without an opening column", () => {
  const { tickets, findings } = read("bpi2013-closed-problems.csv");

  it("opens each case with its first event and resolves it with its last stop", () => {
    expect(tickets.size).toBe(36);
    expect(textAt(tickets.id, 0)).toBe("1-109135791");
    expect([times(tickets.opened)[0], times(tickets.resolved)[0]]).toEqual(["2006-01-11T15:49", "2012-03-15T12:11"]);
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["openedFromFirstEvent", "resolvedFromHistory"]));
  });

  it("counts Wait as held and Awaiting Assignment, which is our own queue, as running", () => {
    const { statusLabels, status, state } = tickets.history!;
    const stateOf = (label: string) => TICKET_STATES[state[status.indexOf(statusLabels.indexOf(label))]];
    expect(["Wait", "Awaiting Assignment", "Closed"].map(stateOf)).toEqual(["held", "running", "stopped"]);
  });
});

describe("osTicket", () => {
  const { tickets, findings } = read("osticket-helpdesk.csv");

  it("counts exact repetitions once: 58 rows, 52 tickets", () => {
    expect(tickets.size).toBe(52);
    expect(findingsOf(findings, "duplicateRows")).toMatchObject([{ count: 6, rows: [54, 55, 56, 57, 58, 59] }]);
  });

  it("says that nothing tells when tickets were resolved, instead of taking Last Updated", () => {
    expect(tickets.resolved.every(Number.isNaN)).toBe(true);
    expect(tickets.measured.has("resolved")).toBe(false);
    expect(findingsOf(findings, "noResolvedColumn")).toMatchObject([{ severity: "error" }]);
    expect([...tickets.instants.keys()]).toContain("Last Updated");
  });

  it("reads 3/12/21 9:57 as 12 March: other rows can only be month first", () => {
    expect(times(tickets.opened)[0]).toBe("2021-03-12T09:57");
  });
});

describe("Kaggle customer support tickets", () => {
  const { tickets, findings } = read("kaggle-customer-support.csv");

  it("refuses response and resolution times: there is no opening column", () => {
    expect(tickets.opened.every(Number.isNaN)).toBe(true);
    expect(tickets.measured.has("opened")).toBe(false);
    expect(findingsOf(findings, "noOpenedColumn")).toMatchObject([{ severity: "error" }]);
    expect(gradeFindings(findings, tickets.size)).toBe("D");
  });

  it("finds the points in time behind names that say duration, and the resolutions that lie before the response", () => {
    expect(tickets.measured.has("first response") && tickets.measured.has("resolved")).toBe(true);
    expect(findingsOf(findings, "resolvedBeforeResponse")).toMatchObject([{ count: 11, place: { column: "Time to Resolution" }, facts: { of: 40 } }]);
  });
});

describe("Boston 311", () => {
  it("reads its dates on the wall clock of Boston", () => {
    const { tickets, findings } = read("boston311.csv", "America/New_York");
    expect([tickets.opened, tickets.due].map((column) => times(column)[0])).toEqual(["2022-01-21T18:47", "2022-02-04T18:47"]);
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(gradeFindings(findings, tickets.size)).toBe("A");
  });
});

it.each(LANGUAGES)("every finding about these files has a sentence in %s", (language) => {
  expect(formatsFor(language).language).toBe(language);
  for (const name of ["uci-incident-event-log.csv", "bpi2013-closed-problems.csv", "osticket-helpdesk.csv", "kaggle-customer-support.csv", "boston311.csv"]) {
    for (const finding of [...exportFile(name).findings, ...read(name).findings]) {
      const sentence = sentenceFor(messagesFor(language), finding);
      expect(sentence).not.toContain(finding.code);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});
