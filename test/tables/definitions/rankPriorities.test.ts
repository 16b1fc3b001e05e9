import { rankPriorities } from "../../../src/tables/definitions/rankPriorities";

describe("priorities, from the most urgent to the least", () => {
  it.each([
    ["by words", "Low,Urgent,Normal,High", "Urgent,High,Normal,Low"],
    ["by words where numbers rise with the urgency", "1 very low,2 low,3 normal,4 high,5 very high", "5 very high,4 high,3 normal,2 low,1 very low"],
    ["by numbers where words are not known", "P3,P1,P2", "P1,P2,P3"],
    ["as given where nothing is known", "Gold,Bronze", "Gold,Bronze"],
    ["by the words that are known, a misspelt one last", "Medium,Hihg,low,Med,urgent,High", "urgent,High,Medium,Med,low,Hihg"],
    ["by numbers where only some words are known", "P3 low,P2,P1", "P1,P2,P3 low"],
    ["by numbers where one has neither, that one last", "P2,TBD,P1,P10", "P1,P2,P10,TBD"],
    ["by numbers behind the words that are known", "Sev 3,Urgent,Sev 1", "Urgent,Sev 1,Sev 3"],
    ["German", "Niedrigste,Höchste,Mittel,Hoch,Niedrig", "Höchste,Hoch,Mittel,Niedrig,Niedrigste"],
    ["German", "nicht dringend,dringend,normal", "dringend,normal,nicht dringend"],
    ["French", "Basse,Majeure,Très basse,Moyenne,Très haute", "Très haute,Majeure,Moyenne,Basse,Très basse"],
    ["Spanish", "Baja,Media,Muy alta,Alta", "Muy alta,Alta,Media,Baja"],
    ["Portuguese", "Baixa,Média,Muito alta,Alta,Muito baixa", "Muito alta,Alta,Média,Baixa,Muito baixa"],
    ["Italian", "1 molto basso,2 basso,3 normale,4 alto,5 molto alto", "5 molto alto,4 alto,3 normale,2 basso,1 molto basso"],
    ["Dutch", "1 zeer laag,2 laag,3 normaal,4 hoog,5 zeer hoog", "5 zeer hoog,4 hoog,3 normaal,2 laag,1 zeer laag"],
    ["Russian", "Низкий,Очень высокий,Средний,Высокий", "Очень высокий,Высокий,Средний,Низкий"],
    ["Polish", "Niski,Pilny,Średni,Wysoki,Niepilny", "Pilny,Wysoki,Średni,Niski,Niepilny"],
    ["Chinese", "低,紧急,一般,高", "紧急,高,一般,低"],
    ["YouTrack and Linear", "Normal,Show-stopper,No priority,Minor", "Show-stopper,Normal,Minor,No priority"],
    ["French of a tracker", "Cosmétique,Mineure,Bloquante,Majeure", "Bloquante,Majeure,Mineure,Cosmétique"],
    ["French of a tracker", "Mineur,Non bloquant,Bloquant,Majeur", "Bloquant,Majeur,Mineur,Non bloquant"],
    ["English of a tracker", "Minor,Non-critical,Blocking,Critical", "Blocking,Critical,Minor,Non-critical"],
    ["Russian of a tracker", "Низкий,Не срочный,Блокирующий", "Блокирующий,Низкий,Не срочный"],
    ["Spanish of a tracker", "Menor,Bloqueante,Mayor", "Bloqueante,Mayor,Menor"],
    ["Dutch", "Laag,Kritiek,Midden,Hoog", "Kritiek,Hoog,Midden,Laag"],
    ["a hospital's", "Routine,Urgent", "Urgent,Routine"],
    ["Swedish", "Låg,Kritisk,Medel,Hög", "Kritisk,Hög,Medel,Låg"],
    ["Danish", "Lav,Høj,Meget høj,Normal", "Meget høj,Høj,Normal,Lav"],
    ["Finnish", "Matala,Kriittinen,Normaali,Korkea,Erittäin alhainen", "Kriittinen,Korkea,Normaali,Matala,Erittäin alhainen"],
    ["Czech", "Nízká,Velmi vysoká,Střední,Vysoká,Velmi nízká", "Velmi vysoká,Vysoká,Střední,Nízká,Velmi nízká"],
    ["Turkish", "Düşük,ACİL,Orta,Yüksek,Çok düşük", "ACİL,Yüksek,Orta,Düşük,Çok düşük"],
    ["Korean", "낮음,긴급,보통,높음,매우 낮음", "긴급,높음,보통,낮음,매우 낮음"],
    ["Korean in one letter", "하,상,중", "상,중,하"],
    ["Japanese", "低,最高,中,高", "最高,高,中,低"],
  ])("%s: %s", (_, labels, ranked) => {
    expect(rankPriorities(labels.split(","))).toEqual(ranked.split(","));
  });
});
