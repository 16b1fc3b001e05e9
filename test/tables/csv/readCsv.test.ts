import { encode } from "iconv-lite";
import { readCsv } from "../../../src/tables";

const utf8 = (text: string) => new TextEncoder().encode(text);
const cells = (bytes: Uint8Array) => {
  const file = readCsv(bytes, "export.csv");
  return [file.source.headers, ...Array.from({ length: file.source.size }, (_, row) => file.source.headers.map((_, index) => file.source.column(index)[row]))];
};
const TABLE = [["Id", "Summary"], ["1", "a, b"], ["2", "c"]];

describe("the separator is found, not assumed", () => {
  it.each([
    ["commas", 'Id,Summary\n1,"a, b"\n2,c\n', ","],
    ["semicolons, with commas inside", 'Id;Summary\n1;a, b\n2;c\n', ";"],
    ["tabs", "Id\tSummary\n1\ta, b\n2\tc\n", "\t"],
    ["pipes", "Id|Summary\r\n1|a, b\r\n2|c\r\n", "|"],
    ["tildes", "Id~Summary\r\n1~a, b\r\n2~c\r\n", "~"],
    ["carets", "Id^Summary\r\n1^a, b\r\n2^c\r\n", "^"],
    ["a sep= line of Excel's", "sep=;\r\nId;Summary\r\n1;a, b\r\n2;c\r\n", ";"],
  ])("%s", (_, text, delimiter) => {
    expect(cells(utf8(text))).toEqual(TABLE);
    expect(readCsv(utf8(text), "x").delimiter).toBe(delimiter);
  });

  it("is not fooled by decimal commas in a file of semicolons", () => {
    const text = "Id;Hours;Price\n1;1,5;2,25\n2;0,5;3,75\n3;2,0;1,00\n";
    expect(readCsv(utf8(text), "x").delimiter).toBe(";");
  });
});

describe("rows that were pasted into one column and saved", () => {
  it("are read as the columns that they hold (masterA88/dataquality2-new Zendesk.csv)", () => {
    expect(cells(utf8('"Id,Channel,Summary"\n"1,Any channel,""a, b"""\n"2,Mail,c"\n'))).toEqual([["Id", "Channel", "Summary"], ["1", "Any channel", "a, b"], ["2", "Mail", "c"]]);
  });

  it("stay one column when it holds texts with commas", () => {
    expect(cells(utf8('"Summary"\n"a, b, c"\n"d, e"\n'))).toEqual([["Summary"], ["a, b, c"], ["d, e"]]);
  });
});

describe("the text encoding is found from the bytes", () => {
  const text = "Número;Prioridad;Descripción\n1;Crítica;Está caído\n2;Media;Añadir buzón\n";
  const japanese = "番号,状態,件名\n1,解決済み,ログインできません\n2,対応中,プリンタが動きません\n";
  const russian = "Номер;Статус;Тема\n1;Решено;Не работает почта\n2;Новая;Нужен доступ\n";
  const polish = "Numer;Status;Temat\n1;Rozwiązane;Nie działa poczta w księgowości\n2;Zamknięte;Brak dostępu do usługi\n";
  const chinese = "编号,状态,标题\n1,已解决,打印机无法打印\n2,处理中,邮箱登录失败\n";
  const czech = "Číslo;Stav;Předmět\n1;Vyřešeno;Tiskárna netiskne ve třetím patře\n2;Čeká na zákazníka;Žádost o přístup do účetní složky\n";
  const turkish = "Numara;Durum;Açıklama\n1;Çözüldü;Yazıcı yazdırmıyor\n2;Müşteri yanıtı bekleniyor;Muhasebe klasörüne erişim isteği\n";
  const korean = "번호,상태,제목\n1,해결됨,프린터가 인쇄되지 않음\n2,처리 중,메일 로그인 실패\n";
  const western = "Nr.;Priorität;Störung\n1;Höchste;Kühlung über 3 m³ fällt aus\n2;Mittel;Tür schließt nicht (² Schlösser)\n";
  const danish = `Sagsnr;Status;Emne\n1;Løst;${Array(20).fill("Kan ikke åbne køkkenets skærm").join(" - ")}\n2;Åben;Tomáš i Forlì\n`;
  const french = "N°;Statut;Objet\n1;Résolu;Panne d’imprimante\n2;Nouveau;Achat à 300 €\n";
  it.each([
    ["UTF-8", encode(text, "utf8"), "utf-8", text],
    ["UTF-8 with byte order mark", encode(text, "utf8", { addBOM: true }), "utf-8", text],
    ["UTF-16 LE with mark (Excel's Unicode text)", encode(text, "utf-16le", { addBOM: true }), "utf-16le", text],
    ["UTF-16 BE with mark", encode(text, "utf-16be", { addBOM: true }), "utf-16be", text],
    ["UTF-16 LE without mark", encode(text, "utf-16le"), "utf-16le", text],
    ["Windows-1252", encode(text, "win1252"), "windows-1252", text],
    ["Windows-1252 with accented letters side by side", encode("Número;Situação;Solução\n1;Em execução;Configuração\n2;Não concluído;\n", "win1252"), "windows-1252", "Número;Situação;Solução\n1;Em execução;Configuração\n2;Não concluído;\n"],
    ["Windows-1251", encode(russian, "win1251"), "windows-1251", russian],
    ["Windows-1250", encode(polish, "win1250"), "windows-1250", polish],
    ["Windows-1252 with small digits", encode(western, "win1252"), "windows-1252", western],
    ["GB 18030", encode(chinese, "gb18030"), "gb18030", chinese],
    ["Windows-1250 of Czech", encode(czech, "win1250"), "windows-1250", czech],
    ["Windows-1254", encode(turkish, "win1254"), "windows-1254", turkish],
    ["EUC-KR", encode(korean, "euc-kr"), "euc-kr", korean],
    ["Windows-1252 of Danish and Icelandic", encode("Sagsnr;Status;Kunde\n1;Løst;Þóra Björnsdóttir í Reykjavík\n2;Åben;Færøernes køkken\n", "win1252"), "windows-1252", "Sagsnr;Status;Kunde\n1;Løst;Þóra Björnsdóttir í Reykjavík\n2;Åben;Færøernes køkken\n"],
    ["Windows-1252 of Danish with a name in Czech and one in Italian", encode(danish, "win1252"), "windows-1252", danish],
    ["Windows-1252 with curly quotes and euros", encode(french, "win1252"), "windows-1252", french],
    ["EUC-JP", encode(japanese, "euc-jp"), "euc-jp", japanese],
    ["Shift-JIS", encode(japanese, "shift_jis"), "shift_jis", japanese],
    ["Japanese in UTF-8", encode(japanese, "utf8"), "utf-8", japanese],
  ] as const)("%s", (_, bytes, encoding, original) => {
    const file = readCsv(bytes, "x.csv");
    expect(file.encoding).toBe(encoding);
    expect(file.source.headers).toEqual(original.split("\n")[0].split(/[;,]/));
    expect(file.source.column(2)).toEqual([original.split("\n")[1].split(/[;,]/)[2], original.split("\n")[2].split(/[;,]/)[2]]);
    expect(file.findings).toEqual([]);
  });

  it("stays with UTF-8 when a long file has one damaged character, and says so", () => {
    const bytes = utf8(`Id,Text\n${"1,Zürich é ü ö\n".repeat(40)}`).slice();
    bytes[bytes.indexOf(0xc3)] = 0xff;
    const file = readCsv(bytes, "x.csv");
    expect(file.encoding).toBe("utf-8");
    expect(file.findings).toMatchObject([{ code: "unreadableCharacters", count: 2 }]);
  });
});

describe("quotation marks", () => {
  it("keep line breaks, separators and doubled quotes inside a field", () => {
    expect(cells(utf8('Id,Text\n1,"two\r\nlines, ""quoted"""\n2,x\n'))).toEqual([["Id", "Text"], ["1", 'two\r\nlines, "quoted"'], ["2", "x"]]);
  });

  it("that are never closed do not swallow the rest of the file", () => {
    const file = readCsv(utf8('Id,Text\n1,"open\n2,x\n3,y\n'), "x.csv");
    expect(file.source.column(1)).toEqual(['"open', "x", "y"]);
    expect(file.findings).toMatchObject([{ code: "unclosedQuote", rows: [2] }]);
  });

  it("written with a backslash, as dumps of databases do, are content, and so is a backslash", () => {
    const file = readCsv(utf8(String.raw`Id,Text,Opened
1,"He said \"it is down\", twice","2026-03-02 09:00"
2,"from C:\\temp\\","2026-03-03 09:00"
3,"{\"code\": \"a, b\"}","2026-03-04 09:00"
`), "x.csv");
    expect(file.source.column(1)).toEqual(['He said "it is down", twice', "from C:\\temp\\", '{"code": "a, b"}']);
    expect(file.source.column(2)).toEqual(["2026-03-02 09:00", "2026-03-03 09:00", "2026-03-04 09:00"]);
    expect(file.findings).toEqual([]);
  });

  it("end a field behind a backslash where the file doubles its quotes", () => {
    expect(cells(utf8(String.raw`Id,Text,Folder
1,"the ""x"" one","C:\temp\"
2,"{""say"": ""\""hi\""""}","D:\"
`))).toEqual([["Id", "Text", "Folder"], ["1", 'the "x" one', "C:\\temp\\"], ["2", String.raw`{"say": "\"hi\""}`, "D:\\"]]);
  });

  it("in the middle of a field are content, as in Excel", () => {
    expect(cells(utf8('Id,Text\n1,"5" pipe\n2,6" pipe\n'))).toEqual([["Id", "Text"], ["1", "5 pipe"], ["2", '6" pipe']]);
  });
});

describe("rows that do not fit", () => {
  it("names rows with too few or too many cells, and reads them as far as they go", () => {
    const file = readCsv(utf8("Id,A,B\n1,x,y\n2,x\n3,x,y,z\n4,x,y,\n"), "x.csv");
    expect(file.findings).toMatchObject([{ code: "raggedRows", count: 2, rows: [3, 4] }]);
    expect(file.source.column(2)).toEqual(["y", "", "y", "y"]);
  });

  it("drops empty lines at the end and keeps row numbers across empty lines in between", () => {
    const { source } = readCsv(utf8("Id,A\n1,x\n\n2,y\n\n\n,\n"), "x.csv");
    expect(source.size).toBe(3);
    expect(source.column(0)).toEqual(["1", "", "2"]);
    expect(source.firstRow).toBe(2);
  });

  it("skips the title above the header row", () => {
    const { source, findings } = readCsv(utf8("Ticket report,,\nPrinted 2024-03-05,,\nId,Opened,Status\n1,2024-03-01,Open\n"), "x.csv");
    expect(source.headers).toEqual(["Id", "Opened", "Status"]);
    expect(source.firstRow).toBe(4);
    expect(findings).toMatchObject([{ code: "titleRowsAbove", count: 2, facts: { headerRow: 3 } }]);
  });

  it("reads every row as a ticket where there are no column names, and says so", () => {
    const { source, findings } = readCsv(utf8("INC1,2024-03-01,2024-03-02,Closed\nINC2,2024-03-01,,Open\nINC3,2024-03-04,,Open\n"), "x.csv");
    expect(source.headers).toEqual(["Column A", "Column B", "Column C", "Column D"]);
    expect([source.firstRow, source.column(0)]).toEqual([1, ["INC1", "INC2", "INC3"]]);
    expect(findings).toMatchObject([{ code: "noHeaderRow", names: ["INC1", "2024-03-01", "2024-03-02", "Closed"] }]);
  });

  it("has none in a file of two tickets of which one tells a date", () => {
    for (const text of ["INC001,Printer,2024-03-01 09:00,Closed\nINC002,VPN,,Open\n", "INC001,Printer,,Open\nINC002,VPN,2024-03-01,Closed\n"])
      expect(readCsv(utf8(text), "x.csv").findings).toMatchObject([{ code: "noHeaderRow", count: 2 }]);
  });

  it("is the lower of two where the upper one names groups of columns", () => {
    const { source } = readCsv(utf8("Ticket,Dates,Dates,Now,\nNumber,Opened,Resolved,Status,Priority\n1,2024-03-01 09:00,,Open,P1\n2,2024-03-02 09:00,,Open,P2\n"), "x.csv");
    expect([source.headers, source.size]).toEqual([["Number", "Opened", "Resolved", "Status", "Priority"], 2]);
    expect(readCsv(utf8("Key,Comment,Comment,Opened\nA,yes,no,\nB,yes,no,2024-03-02 09:00\nC,yes,no,2024-03-02 09:00\n"), "x.csv").source.headers[0]).toBe("Key");
  });

  it("is not said to lack the names of columns in which nothing stands", () => {
    expect(readCsv(utf8("Id,Opened,,\n1,2024-03-01 09:00,,\n2,2024-03-01 09:00,,\n"), "x.csv").findings).toEqual([]);
  });

  it("removes zero bytes and says so", () => {
    const file = readCsv(utf8("Id,A\n1,x\0y\n"), "x.csv");
    expect(file.source.column(1)).toEqual(["xy"]);
    expect(file.findings).toMatchObject([{ code: "nulBytes", count: 1 }]);
    // The quotes around whole rows are none of them.
    const pasted = readCsv(utf8('"Id,A,B"\n"1,x\0y,z"\n"2,x,z"\n'), "x.csv");
    expect([pasted.source.headers, pasted.findings]).toMatchObject([["Id", "A", "B"], [{ code: "nulBytes", count: 1 }]]);
  });

  it.each([["an empty file", ""], ["a header row alone", "Id,A\n"]])("reports %s", (_, text) => {
    const file = readCsv(utf8(text), "x.csv");
    expect(file.source.size).toBe(0);
    expect(file.findings).toMatchObject([{ code: "noRows" }]);
  });

  it("reads lines that end with CR alone and a last line without an end", () => {
    expect(cells(utf8("Id,A\r1,x\r2,y"))).toEqual([["Id", "A"], ["1", "x"], ["2", "y"]]);
    expect(cells(utf8("Id,A\n1,x\n2,"))).toEqual([["Id", "A"], ["1", "x"], ["2", ""]]);
  });
});
