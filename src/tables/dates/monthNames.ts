const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janner", "janvier", "janv", "enero", "ene", "janeiro", "januari", "gennaio", "gen", "январь", "января", "янв"],
  ["february", "feb", "februar", "fevrier", "fevr", "fev", "febrero", "fevereiro", "februari", "febbraio", "февраль", "февраля", "фев", "февр"],
  ["march", "mar", "marz", "mrz", "mars", "marzo", "marco", "maart", "mrt", "март", "марта", "мар"],
  ["april", "apr", "avril", "avr", "abril", "abr", "aprile", "апрель", "апреля", "апр"],
  ["may", "mai", "mayo", "maio", "mei", "maggio", "mag", "май", "мая", "маи"],
  ["june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu", "июнь", "июня", "июн"],
  ["july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug", "июль", "июля", "июл"],
  ["august", "aug", "aout", "agosto", "ago", "augustus", "август", "августа", "авг"],
  ["september", "sep", "sept", "septembre", "septiembre", "setiembre", "setembro", "set", "settembre", "сентябрь", "сентября", "сен", "сент"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott", "октябрь", "октября", "окт"],
  ["november", "nov", "novembre", "noviembre", "novembro", "ноябрь", "ноября", "ноя", "нояб"],
  ["december", "dec", "dezember", "dez", "decembre", "diciembre", "dic", "dezembro", "dicembre", "декабрь", "декабря", "дек"],
];

const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** 1-12 for a month's name or abbreviation in English, German, French, Spanish, Portuguese, Dutch, Italian or Russian; lower case, without accents. Else 0. */
export function monthNumber(word: string): number {
  return NUMBERS.get(word) ?? 0;
}
