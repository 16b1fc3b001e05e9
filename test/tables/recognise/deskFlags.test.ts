import { recogniseColumns } from "../../../src/tables/recognise";
import { flagHeader, flagWord } from "../../../src/tables/recognise/deskFlags";
import { normaliseHeader } from "../../../src/tables/recognise/normaliseHeader";
import { ticketSheet } from "../../support/ticketTables";

const headerOf = (header: string) => flagHeader(normaliseHeader(header).words);

describe("columns in which a desk says itself whether a clock was kept", () => {
  it.each([
    ["Time to resolution: breached", "resolution kept", "missed"], ["Time to first response breached", "response kept", "missed"], ["Custom field (Time to resolution breached)", "resolution kept", "missed"],
    ["Resolution status", "resolution kept", ""], ["First response status", "response kept", ""], ["First Response Met", "response kept", "kept"], ["Resolution Met", "resolution kept", "kept"],
    ["Response Target Met", "response kept", "kept"], ["is_first_response_overdue", "response kept", "missed"], ["First Response Overdue Status", "response kept", "missed"],
    ["Time to resolve exceeded", "resolution kept", "missed"], ["Temps de résolution dépassé", "resolution kept", "missed"], ["SLA tto passed", "response kept", "missed"], ["SLA ttr passed", "resolution kept", "missed"],
    ["SLA TTR dépassé ?", "resolution kept", "missed"], ["SLA TTO verletzt", "response kept", "missed"], ["SLA Response Result", "response kept", ""], ["SLA Fix Result", "resolution kept", ""],
    ["Time to Close SLA Status", "resolution kept", ""], ["Resolved within SLA", "resolution kept", "kept"], ["Resolution SLA not met", "resolution kept", "missed"], ["Решение просрочено", "resolution kept", "missed"], ["解決期限超過", "resolution kept", "missed"],
  ] as const)("%s is %s, and yes there means %s", (header, field, yes) => {
    expect(headerOf(header)).toEqual({ field, yes, namesClock: true, isOldEngine: false });
  });

  it.each([
    ["SLA breached", "missed"], ["SLA Breached (Y/N)", "missed"], ["SLA_Violation", "missed"], ["has_breached", "missed"], ["Overdue", "missed"], ["is_overdue", "missed"], ["Overdue Status", "missed"], ["Délai dépassé", "missed"],
    ["Überfällig", "missed"], ["En retard", "missed"], ["Просрочен", "missed"], ["ontime", "kept"], ["On Time", "kept"], ["SLA Met", "kept"], ["serviceLevelAgreementHasBeenMet", "kept"], ["SLA cumprido", "kept"], ["SLA eingehalten", "kept"],
    ["SLA respecté", "kept"], ["Срок соблюден", "kept"], ["SLA Status", ""], ["agreement_status", ""], ["SLA", ""], ["SLM Real Time Status", ""], ["SLA Measurement Status", ""],
    ["SLA Adherence", "kept"], ["Respect SLA", "kept"], ["SLA達成", "kept"], ["SLA遵守", "kept"], ["SLA超過", "missed"], ["SLA判定", ""],
    ["SLA överskriden", "missed"], ["SLA uppfylld", "kept"], ["SLA overskredet", "missed"], ["SLA overholdt", "kept"], ["SLA ikke overholdt", "missed"], ["SLA ylitetty", "missed"], ["SLA porušeno", "missed"], ["SLA splněno", "kept"], ["SLA dodrženo", "kept"], ["SLA ihlali", "missed"], ["SLA sağlandı", "kept"], ["SLA 준수", "kept"], ["SLA 위반 여부", "missed"], ["SLA 상태", ""],
    ["Cumple ANS", "kept"], ["Incumple ANS", "missed"], ["Fuera de ANS", "missed"], ["Dentro do ANS", "kept"], ["NMS cumprido", "kept"], ["Rispetto SLA", "kept"], ["In der Frist", "kept"], ["Выполнение норматива", "kept"], ["SLA выполнен", "kept"], ["Соблюдение норматива", "kept"],
  ] as const)("%s names no clock, so it is held against the resolution; yes there means %s", (header, yes) => {
    expect(flagHeader(normaliseHeader(header).words) ?? flagHeader(normaliseHeader(header).otherWords[0])).toEqual({ field: "resolution kept", yes, namesClock: false, isOldEngine: false });
  });

  it.each<[string, ...string[]]>([
    ["response kept", "Responded within SLA", "Replied on time", "Reacted in time", "Acknowledged within SLA", "Acknowledgement SLA met", "Within response", "Own SLA met", "Assignment SLA met", "Response SLA compliance", "Reaktionszeit eingehalten",
      "Antwortzeit eingehalten", "Erstreaktionszeit eingehalten", "Erstantwortzeit eingehalten", "Délai de réponse respecté", "Délai de prise en charge tenu", "Tiempo de respuesta cumplido", "Tempo de resposta cumprido",
      "Tempo di risposta rispettato", "Reactietijd gehaald", "Antwoordtijd gehaald", "Время ответа соблюдено", "Время реакции соблюдено", "応答期限遵守"],
    ["resolution kept", "Resolved on time", "Resolution SLA achieved", "Solved within SLA", "Solution SLA met", "Fixed in time", "Fix SLA met", "Restored within SLA", "Restoration SLA met", "Closed within SLA", "Closing SLA met", "Closure SLA met",
      "Completed on time", "Lösungszeit eingehalten", "Bearbeitungszeit eingehalten", "Solución cumplida", "Solução cumprida", "Soluzione rispettata", "Oplostijd gehaald", "Срок решения соблюдён", "Выполнено в срок", "解決期限遵守"],
  ])("names the clock of the %s in many words, and yes there means met", (field, ...headers) => {
    expect(headers.filter((header) => JSON.stringify(headerOf(header)) !== JSON.stringify({ field, namesClock: true, yes: "kept", isOldEngine: false }))).toEqual([]);
  });

  it("calls a near miss kept, as the target was met", () => {
    expect(["Near miss", "near-miss", "Miss"].map((cell) => flagWord(cell, ""))).toEqual(["kept", "kept", "missed"]);
  });

  it.each(["Breach", "Breached", "Violated", "Violation", "Late", "Vencida", "Vencido", "Atrasada", "Atrasado", "Scaduta", "Scaduto", "Просрочена", "slas missed", "SLO missed", "slos missed", "Срока превышение", "Соглашение нарушено"])("%s is enough by itself: yes means missed", (header) => {
    expect(headerOf(header)).toEqual({ field: "resolution kept", namesClock: false, yes: "missed", isOldEngine: false });
  });

  it.each(["Time to resolution", "Time to first response"])("%s may hold the words of a flag, as some exports of Jira do", (header) => {
    expect(headerOf(header)?.yes).toBe("");
  });

  it.each(["SLA de Tiempo de Solución Cumplido", "SLA ttr 合格", "Time to resolve the ticket passed"])("%s tells of a deadline that has passed, as iTop's translations do, not of one that was kept", (header) => {
    expect(headerOf(header)).toMatchObject({ field: "resolution kept", yes: "missed" });
  });

  it("made_sla is what an engine says that ServiceNow has replaced", () => {
    expect(headerOf("made_sla")).toEqual({ field: "resolution kept", yes: "kept", namesClock: false, isOldEngine: true });
  });

  it.each(["Request OLA Status", "Time to next response SLA Status", "SLA Breach Reason", "Password expired", "Failed login", "Missed call", "Status", "Resolution", "SLA ID", "Completed", "Overdue by", "Response", "Due date",
    "SLA Template", "Latest SLA", "SLA Handbook", "SLA Method", "SLA Owner", "SLA Down", "Unresolved SLA", "SLA Closeout", "SLA Sublevel", "Slack status", "SLA Estate", "SLA Statement", "SLA Data", "SLA Duration",
    "Breaches", "Met", "Kept", "Failed", "Success", "SLA Met / Missed", "Time", "Response time to"])("%s is no such column", (header) => {
    expect(headerOf(header)).toBeUndefined();
  });

  it.each([
    ["Within SLA", "kept"], ["SLA Violated", "missed"], ["Fulfilled", "kept"], ["Failed", "missed"], ["Met", "kept"], ["Not met", "missed"], ["Breached by 2h 30m", "missed"], ["Not overdue", "kept"], ["ONTIME", "kept"], ["OVERDUE", "missed"],
    ["Fuera de plazo", "missed"], ["Non respecté", "missed"], ["nicht eingehalten", "missed"], ["Dentro do prazo", "kept"], ["в срок", "kept"], ["не просрочено", "kept"], ["未達成", "missed"], ["期限内", "kept"], ["Passed", "kept"], ["Out of SLA", "missed"],
    ["First Response Due", ""], ["Resolution Due", ""], ["In progress", ""], ["Paused", ""], ["Service Target Warning", ""], ["In Process", ""], ["No SLA", ""], ["", ""], ["?", ""], ["N/A", ""], ["Não atribuído", ""],
    ["true", undefined], ["Resolve by Tue 03/10 12:00 PM", undefined], ["Due within 3 hours", undefined], ["Gold", undefined], [5400, undefined],
  ])("the word %p alone says %p", (cell, said) => {
    expect(flagWord(cell, "")).toBe(said);
  });

  it.each<[string, ...string[]]>([
    ["missed", "Breaches", "Violations", "Failure", "Exceeding", "Noncompliance", "Verletzung", "Verletzt", "Überschritten", "Dépassée", "Dépassement", "Violée", "Incumplimiento", "Incumplida", "Vencida", "Vencido", "Excedido", "Excedida", "Superado", "Superada",
      "Atrasado", "Atrasada", "Violado", "Violada", "Descumprido", "Descumprida", "Ultrapassado", "Ultrapassada", "Estourado", "Estourada", "Violato", "Violata", "Superato", "Superata", "Oltrepassato", "Oltrepassata", "Scaduto", "Scaduta", "Mancato", "Mancata",
      "Просрочено", "Нарушение", "Превышено", "Пропущено", "SLA not achieved", "Sin cumplir, incumplido", "Open, then breached", "Breached while open", "Out", "Miss", "Red", "Not adhered", "Non conforme", "NG"],
    ["kept", "Achieved", "Achievement", "Fulfilled", "Fulfilment", "Compliant", "Compliance", "Successful", "Einhaltung", "Respectée", "Tenu", "Tenue", "Tenues", "Cumplido", "Cumplida", "Cumprido", "Cumprida", "Rispettato", "Rispettata", "Соблюдено", "No breach",
      "Non dépassé", "Keine Verletzung", "Keinerlei Verletzung", "Nicht überschritten", "In time", "In SLA", "Dans les temps", "Dans les délais", "En plazo", "A tiempo", "No prazo", "Nei tempi", "Op tijd", "вовремя", "Pass", "Passed", "SLA passed", "Met in Torino", "In", "Hit", "Green", "Honoured", "Adhered", "Conforme", "Respect"],
    ["", "Canceled", "Cancelled", "Response due", "Not applicable", "приостановлена"],
    ["undefined", "Yesterday", "Not passed", "Passed to a supplier", "невовремя", "Met, then breached", "Due within the next 3 hours", "Response due tomorrow"],
  ])("other words that alone say %p", (said, ...cells) => {
    expect(cells.filter((cell) => String(flagWord(cell, "")) !== said)).toEqual([]);
  });

  it.each(["Yesterday", "Nobody", "Turno", "10", "0.5"])("%p is no yes and no no", (cell) => {
    expect(flagWord(cell, "missed")).toBeUndefined();
  });

  it.each([[" Yes ", "missed"], ["1.00", "missed"], ["0.00", "kept"], [true, "missed"], ["Yes", "missed"], [1, "missed"], ["1.0", "missed"], [false, "kept"], ["No", "kept"], ["Нет", "kept"], ["Sí", "missed"], ["Não", "kept"], ["○", "missed"], ["×", "kept"], ["あり", "missed"], ["なし", "kept"], [-1, undefined], [0, "kept"], ["", ""], [2, undefined], ["-3h 15m", undefined]])("below \"SLA breached\", %p says %p", (cell, said) => {
    expect(flagWord(cell, "missed")).toBe(said);
  });

  it("is taken only where every cell is understood and one tells: no count, no time over the target, no next step", () => {
    const columnOf = (header: string, ...cells: (string | number | boolean)[]) => recogniseColumns(ticketSheet([["Ticket ID", header], ...cells.map((cell, row) => [`T-${row + 1}`, cell])])).columns.get("resolution kept")?.header;
    expect(columnOf("SLA breached", "No", "", "Yes")).toBe("SLA breached");
    expect(columnOf("Overdue", 0, 0, 0)).toBe("Overdue");
    expect(columnOf("SLA Breaches", 0, 1, 3)).toBeUndefined();
    expect(columnOf("SLA ttr over", 0, 5400, 60)).toBeUndefined();
    expect(columnOf("SLA Status", "Resolve by Tue 03/10 12:00 PM", "Waiting", "Breached")).toBeUndefined();
    expect(columnOf("SLA", "Gold", "Silver")).toBeUndefined();
    expect(columnOf("SLA Status", "In progress", "Paused")).toBeUndefined();
    expect(columnOf("SLA breached", "", "", "")).toBeUndefined();
  });

  it("a name that tells what yes means goes before a status", () => {
    const { columns } = recogniseColumns(ticketSheet([["Ticket ID", "SLA status", "SLA breached"], ["1", "Failed", "Yes"]]));
    expect(columns.get("resolution kept")?.header).toBe("SLA breached");
  });

  it("a flag of a named clock goes before one that names none", () => {
    const { columns } = recogniseColumns(ticketSheet([["Ticket ID", "SLA breached", "First response status", "Resolution status"], ["1", "Yes", "Within SLA", "SLA Violated"]]));
    expect([columns.get("response kept")?.header, columns.get("resolution kept")?.header]).toEqual(["First response status", "Resolution status"]);
  });
});

describe("Polish and Chinese flags", () => {
  it.each([
    ["SLA przekroczone", "resolution kept", "missed"], ["Czas reakcji dotrzymany", "response kept", "kept"], ["Czas rozwiązania przekroczony", "resolution kept", "missed"], ["Rozwiązano w terminie", "resolution kept", "kept"],
    ["响应是否超时", "response kept", "missed"], ["解决是否超时", "resolution kept", "missed"], ["是否逾期", "resolution kept", "missed"], ["SLA是否达标", "resolution kept", "kept"],
  ] as const)("%s is %s, and yes there means %s", (header, field, yes) => {
    expect(headerOf(header)).toMatchObject({ field, yes });
  });

  it.each([["超时", "missed"], ["未超时", "kept"], ["达标", "kept"], ["未达标", "missed"], ["W terminie", "kept"], ["Nie dotrzymano", "missed"], ["Po terminie", undefined]])("%s says %s", (cell, said) => {
    expect(flagWord(cell, "")).toBe(said);
  });

  it.each([["Tak", "missed"], ["Nie", "kept"], ["是", "missed"], ["否", "kept"]])("%s below a header of missed ones says %s", (cell, said) => {
    expect(flagWord(cell, "missed")).toBe(said);
  });
});
