const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janner", "janvier", "janv", "enero", "ene", "janeiro", "januari", "gennaio", "gen", "styczen", "stycznia", "sty", "январь", "января", "янв"],
  ["february", "feb", "februar", "fevrier", "fevr", "fev", "febrero", "fevereiro", "februari", "febbraio", "luty", "lutego", "lut", "февраль", "февраля", "фев", "февр"],
  ["march", "mar", "marz", "mrz", "mars", "marzo", "marts", "marco", "maart", "mrt", "marzec", "marca", "март", "марта", "мар"],
  ["april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwiecien", "kwietnia", "kwi", "апрель", "апреля", "апр"],
  ["may", "mai", "mayo", "maio", "mei", "maggio", "mag", "maj", "maja", "май", "мая", "маи"],
  ["june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu", "czerwiec", "czerwca", "cze", "июнь", "июня", "июн"],
  ["july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug", "lipiec", "lipca", "lip", "июль", "июля", "июл"],
  ["august", "augusti", "aug", "aout", "agosto", "ago", "augustus", "sierpien", "sierpnia", "sie", "август", "августа", "авг"],
  ["september", "sep", "sept", "septembre", "septiembre", "setiembre", "setembro", "set", "settembre", "wrzesien", "wrzesnia", "wrz", "сентябрь", "сентября", "сен", "сент"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott", "pazdziernik", "pazdziernika", "paz", "октябрь", "октября", "окт"],
  ["november", "nov", "novembre", "noviembre", "novembro", "listopad", "listopada", "lis", "ноябрь", "ноября", "ноя", "нояб"],
  ["december", "dec", "desember", "des", "dezember", "dez", "decembre", "diciembre", "dic", "dezembro", "dicembre", "grudzien", "grudnia", "gru", "декабрь", "декабря", "дек"],
];

const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** 1-12 for a month's name or abbreviation in English, German, French, Spanish, Portuguese, Dutch, Italian, Polish, Russian, Swedish, Danish or Norwegian; lower case, without accents. Else 0. */
export function monthNumber(word: string): number {
  return NUMBERS.get(word) ?? 0;
}
