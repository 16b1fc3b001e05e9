const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janner", "janvier", "janv", "enero", "ene", "janeiro", "januari", "gennaio", "gen", "styczen", "stycznia", "sty", "январь", "января", "янв", "tammikuu", "tammikuuta", "tammi", "leden", "ledna", "led", "ocak", "oca"],
  ["february", "feb", "februar", "fevrier", "fevr", "fev", "febrero", "fevereiro", "februari", "febbraio", "luty", "lutego", "lut", "февраль", "февраля", "фев", "февр", "helmikuu", "helmikuuta", "helmi", "unor", "unora", "uno", "subat", "sub"],
  ["march", "mar", "marz", "mrz", "mars", "marzo", "marts", "marco", "maart", "mrt", "marzec", "marca", "март", "марта", "мар", "maaliskuu", "maaliskuuta", "maalis", "brezen", "brezna", "bre", "mart"],
  ["april", "apr", "avril", "avr", "abril", "abr", "aprile", "kwiecien", "kwietnia", "kwi", "апрель", "апреля", "апр", "huhtikuu", "huhtikuuta", "huhti", "duben", "dubna", "dub", "nisan", "nis"],
  ["may", "mai", "mayo", "maio", "mei", "maggio", "mag", "maj", "maja", "май", "мая", "маи", "toukokuu", "toukokuuta", "touko", "kveten", "kvetna", "kve", "mayis"],
  ["june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu", "czerwiec", "czerwca", "cze", "июнь", "июня", "июн", "kesakuu", "kesakuuta", "kesa", "cerven", "cervna", "cvn", "haziran", "haz"],
  ["july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug", "lipiec", "lipca", "lip", "июль", "июля", "июл", "heinakuu", "heinakuuta", "heina", "cervenec", "cervence", "cvc", "temmuz", "tem"],
  ["august", "augusti", "aug", "aout", "agosto", "ago", "augustus", "sierpien", "sierpnia", "sie", "август", "августа", "авг", "elokuu", "elokuuta", "elo", "srpen", "srpna", "srp", "agustos", "agu"],
  ["september", "sep", "sept", "septembre", "septiembre", "setiembre", "setembro", "set", "settembre", "wrzesien", "wrzesnia", "wrz", "сентябрь", "сентября", "сен", "сент", "syyskuu", "syyskuuta", "syys", "zari", "zar", "eylul", "eyl"],
  ["october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott", "pazdziernik", "pazdziernika", "paz", "октябрь", "октября", "окт", "lokakuu", "lokakuuta", "loka", "rijen", "rijna", "rij", "ekim", "eki"],
  ["november", "nov", "novembre", "noviembre", "novembro", "listopad", "listopada", "lis", "ноябрь", "ноября", "ноя", "нояб", "marraskuu", "marraskuuta", "marras", "listopadu", "kasim", "kas"],
  ["december", "dec", "desember", "des", "dezember", "dez", "decembre", "diciembre", "dic", "dezembro", "dicembre", "grudzien", "grudnia", "gru", "декабрь", "декабря", "дек", "joulukuu", "joulukuuta", "joulu", "prosinec", "prosince", "pro", "aralik", "ara"],
];

const NUMBERS = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** 1-12 for a month's name or abbreviation in English, German, French, Spanish, Portuguese, Dutch, Italian, Polish, Russian, Swedish, Danish, Norwegian, Finnish, Czech or Turkish; lower case, without accents. Else 0. */
export function monthNumber(word: string): number {
  return NUMBERS.get(word) ?? 0;
}

/** Whether a month's name or abbreviation is English, as `monthNumber` takes it. */
export function isEnglishMonth(word: string): boolean {
  return word === "sept" || MONTHS.some(([name]) => word === name || word === name.slice(0, 3));
}
