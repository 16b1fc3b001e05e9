import { aTicket } from "../../support/aTicket";
import { anAnswer, figuresOf, measured } from "../../support/measuredKpi";

const answers = (scale: string, ...scores: number[]) => ({ feedback: scores.map((score) => anAnswer("2024-01-10", score, { scale })) });

describe("satisfaction (CSAT)", () => {
  it.each([
    ["1 to 5: 4 and 5 are satisfied, 3 is not", "1-5", [5, 4, 4, 3, 1], 3 / 5],
    ["reversed, where 1 is best", "5-1", [1, 2, 2, 3, 5], 3 / 5],
    ["1 to 3: only 3", "1-3", [3, 2, 2, 1], 1 / 4],
    ["1 to 4: 3 and 4", "1-4", [4, 3, 2, 1], 2 / 4],
    ["1 to 7: 6 and 7", "CSAT 1-7", [7, 6, 5, 1], 2 / 4],
    ["good or bad", "good/bad", [1, 1, 0], 2 / 3],
    ["per cent: from 75 up", "%", [100, 80, 75, 74, 0], 3 / 5],
    ["0 to 10 as satisfaction: 9 and 10", "CSAT 0-10", [10, 9, 8, 0], 2 / 4],
  ])("on a scale of %s", (_, scale, scores, share) => {
    expect(figuresOf("CSAT", { records: answers(scale, ...scores) })[0]).toEqual([share, scores.length]);
  });

  it("belongs to the month in which it was given; a month without answers has no data", () => {
    const feedback = [anAnswer("2024-01-31 23:59", 5), anAnswer("2024-02-01 00:00", 1)];
    expect(figuresOf("CSAT", { records: { feedback } })).toEqual([[1, 1], [0, 1], [Number.NaN, 0]]);
  });

  it("counts who answered, not who was asked; the response rate does", () => {
    const feedback = [anAnswer("2024-01-10", 5), anAnswer("2024-01-10", 2), anAnswer("2024-01-10", Number.NaN), anAnswer("2024-01-10", Number.NaN), anAnswer("2024-01-10", Number.NaN)];
    expect(figuresOf("CSAT", { records: { feedback } })[0]).toEqual([0.5, 2]);
    expect(figuresOf("CSAT response rate", { records: { feedback } })[0]).toEqual([0.4, 5]);
  });

  it("a survey that nobody answers has a response rate of 0, and no satisfaction", () => {
    const records = answers("1-5", Number.NaN, Number.NaN);
    expect(figuresOf("CSAT response rate", { records })[0]).toEqual([0, 2]);
    expect(measured("CSAT", { records }).notMeasurable).toBe("needsAnswers");
  });

  it("hears those who pay apart from those who use", () => {
    const feedback = [anAnswer("2024-01-10", 5, { role: "user" }), anAnswer("2024-01-10", 4, { role: "user" }), anAnswer("2024-01-10", 1, { role: "customer" })];
    expect(figuresOf("CSAT", { records: { feedback } })[0]).toEqual([2 / 3, 3]);
    expect(figuresOf("CSAT", { records: { feedback }, variant: ["customer"] })[0]).toEqual([0, 1]);
    expect(figuresOf("CSAT", { records: { feedback }, variant: ["user"] })[0]).toEqual([1, 2]);
  });

  it("can count one answer a person, the last, when somebody answers ten times", () => {
    const feedback = [...Array.from({ length: 9 }, (_, day) => anAnswer(`2024-01-0${day + 1}`, 1, { person: "Ann" })), anAnswer("2024-01-20", 5, { person: "ann" }), anAnswer("2024-01-20", 1, { person: "Bo" })];
    expect(figuresOf("CSAT", { records: { feedback } })[0]).toEqual([1 / 11, 11]);
    expect(figuresOf("CSAT", { records: { feedback }, variant: ["last answer of a person"] })[0]).toEqual([1 / 2, 2]);
  });

  it("takes each answer without a name for another person's", () => {
    const feedback = [anAnswer("2024-01-10", 5), anAnswer("2024-01-11", 1), anAnswer("2024-01-12", 1, { person: " " }), anAnswer("2024-01-13", 5, { person: "Ann" })];
    expect(figuresOf("CSAT", { records: { feedback }, variant: ["last answer of a person"] })[0]).toEqual([2 / 4, 4]);
  });

  it("as a mean is another figure: 3.4 of 5; a reversed scale is turned so that more is better", () => {
    expect(figuresOf("CSAT mean", { records: answers("1-5", 5, 4, 4, 3, 1) })[0]).toEqual([3.4, 5]);
    expect(figuresOf("CSAT mean", { records: answers("5-1", 1, 2, 2, 3, 5) })[0]).toEqual([3.4, 5]);
  });

  it("as a mean does not mix scales: that of most answers counts, of equally many the first", () => {
    const percent = (score: number) => anAnswer("2024-01-10", score, { scale: "%" });
    const { feedback } = answers("1-5", 5, 4, 3);
    expect(figuresOf("CSAT mean", { records: { feedback: [...feedback, percent(80)] } })[0]).toEqual([4, 3]);
    expect(figuresOf("CSAT mean", { records: { feedback: [percent(80), ...feedback] } })[0]).toEqual([4, 3]);
    expect(figuresOf("CSAT mean", { records: { feedback: [percent(80), feedback[0], percent(Number.NaN), percent(Number.NaN)] } })[0]).toEqual([80, 1]);
    expect(figuresOf("CSAT mean", { records: { feedback: [feedback[0], percent(80)] } })[0]).toEqual([5, 1]);
  });

  it("does not count a score on a scale that nobody knows", () => {
    expect(figuresOf("CSAT", { records: { feedback: [anAnswer("2024-01-10", 5), anAnswer("2024-01-10", 1, { scale: "smileys" })] } })[0]).toEqual([1, 1]);
  });

  it("of nobody asked is not measurable, nor is a response rate", () => {
    expect(measured("CSAT response rate").notMeasurable).toBe("needsAnswers");
    expect(measured("CSAT").notMeasurable).toBe("needsAnswers");
    expect(measured("CSAT", { variant: ["tickets"] }).notMeasurable).toBe("needsSatisfaction");
    expect(measured("NPS").notMeasurable).toBe("needsAnswers");
  });
});

describe("satisfaction from the tickets", () => {
  const tickets = [5, 4, 2, Number.NaN].map((satisfaction, index) => aTicket({ resolved: "2024-01-20 09:00", satisfaction, requester: `R${index}` }));
  const mapped = (format: string) => ({ slas: [], columnMap: [{ field: "satisfaction" as const, column: "Score", format }] });

  it("counts at the resolution, for an export does not say when somebody answered", () => {
    expect(figuresOf("CSAT", { tickets })[0]).toEqual([2 / 3, 3]);
    expect(figuresOf("CSAT response rate", { tickets })[0]).toEqual([3 / 4, 4]);
  });

  it("knows a reversed scale by the format of the column", () => {
    expect(figuresOf("CSAT", { tickets, agreement: mapped("5-1") })[0]).toEqual([1 / 3, 3]);
  });

  it("is good or bad where nothing but 1 and 0 occurs", () => {
    expect(figuresOf("CSAT", { tickets: [1, 1, 0].map((satisfaction) => aTicket({ resolved: "2024-01-20 09:00", satisfaction })) })[0]).toEqual([2 / 3, 3]);
  });

  it("is not put aside by words in the Feedback table that came without a score", () => {
    const records = { feedback: [anAnswer("2024-01-10", Number.NaN, { words: "Friendly on the phone" })] };
    expect(figuresOf("CSAT", { tickets, records })[0]).toEqual([2 / 3, 3]);
    expect(figuresOf("CSAT response rate", { tickets, records })[0]).toEqual([3 / 4, 4]);
  });

  it("does not count a score that is off its scale: 7 of 5 is no answer", () => {
    expect(figuresOf("CSAT", { tickets: [5, 7, 0].map((satisfaction) => aTicket({ resolved: "2024-01-20 09:00", satisfaction })) })[0]).toEqual([1, 1]);
  });

  it("is not known where the column's scale is not", () => {
    expect(measured("CSAT", { tickets, variant: ["tickets"], agreement: mapped("smileys") }).notMeasurable).toBe("needsSatisfaction");
  });

  it("counts a reopened ticket at its last resolution", () => {
    const reopened = aTicket({ satisfaction: 5, history: [["2024-01-20 09:00", "stopped"], ["2024-02-01 09:00", "running"], ["2024-02-10 09:00", "stopped"]] });
    expect(figuresOf("CSAT", { tickets: [reopened] })).toEqual([[Number.NaN, 0], [1, 1], [Number.NaN, 0]]);
  });

  it("gives way to the Feedback table, unless the KPI says tickets", () => {
    const records = answers("1-5", 1);
    expect(figuresOf("CSAT", { tickets, records })[0]).toEqual([0, 1]);
    expect(figuresOf("CSAT", { tickets, records, variant: ["tickets"] })[0]).toEqual([2 / 3, 3]);
    expect(measured("CSAT", { tickets, variant: ["feedback"] }).notMeasurable).toBe("needsAnswers");
  });

  it("is users' satisfaction: of customers there is none, what they said in a survey stays", () => {
    const records = { feedback: [anAnswer("2024-01-10", 1, { role: "customer" })] };
    expect(figuresOf("CSAT", { tickets, records, variant: ["customer"] })[0]).toEqual([0, 1]);
    expect(measured("CSAT", { tickets, variant: ["tickets", "customer"] }).notMeasurable).toBe("needsSatisfaction");
  });
});

describe("NPS and CES", () => {
  it("NPS is promoters less detractors, times 100, with no per cent sign: 2 of 5 less 1 of 5", () => {
    expect(figuresOf("NPS", { records: answers("0-10", 10, 9, 8, 7, 6) })[0]).toEqual([20, 5]);
  });

  it("the same NPS of 0 comes from all passive and from half and half", () => {
    expect(figuresOf("NPS", { records: answers("NPS", 7, 8) })[0]).toEqual([0, 2]);
    expect(figuresOf("NPS", { records: answers("NPS", 10, 0) })[0]).toEqual([0, 2]);
  });

  it("lies between -100 and 100", () => {
    expect(figuresOf("NPS", { records: answers("NPS", 0, 6) })[0][0]).toBe(-100);
    expect(figuresOf("NPS", { records: answers("NPS", 9, 10) })[0][0]).toBe(100);
  });

  it("CES is the mean on its own scale, and the share that found it easy: 5 to 7 of 7", () => {
    expect(figuresOf("CES", { records: answers("CES 1-7", 7, 5, 4, 2) })[0]).toEqual([4.5, 4]);
    expect(figuresOf("CES agreement", { records: answers("CES 1-7", 7, 5, 5, 4, 2) })[0]).toEqual([0.6, 5]);
    expect(figuresOf("CES", { records: answers("CES 7-1", 1, 3, 4, 6) })[0]).toEqual([4.5, 4]);
  });

  it("each takes its own answers only: satisfaction is no recommendation", () => {
    const records = { feedback: [...answers("1-5", 5).feedback, ...answers("0-10", 0).feedback, ...answers("CES 1-7", 1).feedback] };
    expect(figuresOf("CSAT", { records })[0]).toEqual([1, 1]);
    expect(figuresOf("NPS", { records })[0]).toEqual([-100, 1]);
    expect(measured("NPS", { records: answers("1-5", 5) }).notMeasurable).toBe("needsAnswers");
  });
});
