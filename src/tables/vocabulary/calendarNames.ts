import type { WordsInOrder } from "./words";

// Lower case, without accents. A word that languages share may stand in each of them.

/** January first. */
export const MONTHS: WordsInOrder = {
  en: [
    "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun", "july|jul", "august|aug", "september|sep|sept", "october|oct",
    "november|nov", "december|dec",
  ],
  fr: [
    "janvier|janv", "fevrier|fevr|fev", "mars", "avril|avr", "mai", "juin", "juillet|juil|juill", "aout", "septembre|sept", "octobre|oct", "novembre|nov",
    "decembre|dec",
  ],
  es: [
    "enero|ene", "febrero|feb", "marzo|mar", "abril|abr", "mayo|may", "junio|jun", "julio|jul", "agosto|ago", "septiembre|setiembre|sep|sept|set",
    "octubre|oct", "noviembre|nov", "diciembre|dic",
  ],
  pt: [
    "janeiro|jan", "fevereiro|fev", "marco|mar", "abril|abr", "maio|mai", "junho|jun", "julho|jul", "agosto|ago", "setembro|set", "outubro|out",
    "novembro|nov", "dezembro|dez",
  ],
  de: [
    "januar|janner|jan", "februar|feb", "marz|maerz|mrz|mar", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug", "september|sep|sept", "oktober|okt",
    "november|nov", "dezember|dez",
  ],
  it: [
    "gennaio|gen", "febbraio|feb", "marzo|mar", "aprile|apr", "maggio|mag", "giugno|giu", "luglio|lug", "agosto|ago", "settembre|set", "ottobre|ott",
    "novembre|nov", "dicembre|dic",
  ],
  nl: [
    "januari|jan", "februari|feb", "maart|mrt", "april|apr", "mei", "juni|jun", "juli|jul", "augustus|aug", "september|sep|sept", "oktober|okt",
    "november|nov", "december|dec",
  ],
  sv: [
    "januari|jan", "februari|feb", "mars|mar", "april|apr", "maj", "juni|jun", "juli|jul", "augusti|aug", "september|sep|sept", "oktober|okt",
    "november|nov", "december|dec",
  ],
  da: [
    "januar|jan", "februar|feb", "marts|mar", "april|apr", "maj", "juni|jun", "juli|jul", "august|aug", "september|sep|sept", "oktober|okt",
    "november|nov", "december|dec",
  ],
  no: [
    "januar|jan", "februar|feb", "mars|mar", "april|apr", "mai", "juni|jun", "juli|jul", "august|aug", "september|sep|sept", "oktober|okt",
    "november|nov", "desember|des",
  ],
  fi: [
    "tammikuu|tammikuuta|tammi", "helmikuu|helmikuuta|helmi", "maaliskuu|maaliskuuta|maalis", "huhtikuu|huhtikuuta|huhti",
    "toukokuu|toukokuuta|touko", "kesakuu|kesakuuta|kesa", "heinakuu|heinakuuta|heina", "elokuu|elokuuta|elo", "syyskuu|syyskuuta|syys",
    "lokakuu|lokakuuta|loka", "marraskuu|marraskuuta|marras", "joulukuu|joulukuuta|joulu",
  ],
  cs: [
    "leden|ledna|led", "unor|unora|uno", "brezen|brezna|bre", "duben|dubna|dub", "kveten|kvetna|kve", "cerven|cervna|cvn", "cervenec|cervence|cvc",
    "srpen|srpna|srp", "zari|zar", "rijen|rijna|rij", "listopad|listopadu|lis", "prosinec|prosince|pro",
  ],
  pl: [
    "styczen|stycznia|sty", "luty|lutego|lut", "marzec|marca|mar", "kwiecien|kwietnia|kwi", "maj|maja", "czerwiec|czerwca|cze", "lipiec|lipca|lip",
    "sierpien|sierpnia|sie", "wrzesien|wrzesnia|wrz", "pazdziernik|pazdziernika|paz", "listopad|listopada|lis", "grudzien|grudnia|gru",
  ],
  tr: [
    "ocak|oca", "subat|sub", "mart|mar", "nisan|nis", "mayis|may", "haziran|haz", "temmuz|tem", "agustos|agu", "eylul|eyl", "ekim|eki", "kasim|kas",
    "aralik|ara",
  ],
  ru: [
    "январь|января|янв", "февраль|февраля|фев|февр", "март|марта|мар", "апрель|апреля|апр", "май|мая|маи", "июнь|июня|июн", "июль|июля|июл",
    "август|августа|авг", "сентябрь|сентября|сен|сент", "октябрь|октября|окт", "ноябрь|ноября|ноя|нояб", "декабрь|декабря|дек",
  ],
};

/** Monday first. */
export const WEEKDAYS: WordsInOrder = {
  en: ["monday|mon", "tuesday|tue|tues", "wednesday|wed", "thursday|thu|thur|thurs", "friday|fri", "saturday|sat", "sunday|sun"],
  fr: ["lundi|lun", "mardi|mar", "mercredi|mer", "jeudi|jeu", "vendredi|ven", "samedi|sam", "dimanche|dim"],
  es: ["lunes|lun", "martes|mar", "miercoles|mie|mier", "jueves|jue", "viernes|vie", "sabado|sab", "domingo|dom"],
  pt: ["segunda|seg", "terca|ter", "quarta|qua", "quinta|qui", "sexta|sex", "sabado|sab", "domingo|dom"],
  de: ["montag|mo", "dienstag|di", "mittwoch|mi", "donnerstag|do", "freitag|fr", "samstag|sonnabend|sa", "sonntag|so"],
  it: ["lunedi|lun", "martedi|mar", "mercoledi|mer", "giovedi|gio", "venerdi|ven", "sabato|sab", "domenica|dom"],
  nl: ["maandag|ma", "dinsdag|di", "woensdag|wo", "donderdag|do", "vrijdag|vr", "zaterdag|za", "zondag|zo"],
  sv: ["mandag|man", "tisdag|tis", "onsdag|ons", "torsdag|tor|tors", "fredag|fre", "lordag|lor", "sondag|son"],
  da: ["mandag|man", "tirsdag|tir|tirs", "onsdag|ons", "torsdag|tor|tors", "fredag|fre", "lørdag|lør", "søndag|søn"],
  no: ["mandag|man", "tirsdag|tir", "onsdag|ons", "torsdag|tor|tors", "fredag|fre", "lørdag|lør", "søndag|søn"],
  fi: [
    "maanantai|maanantaina|ma", "tiistai|tiistaina|ti", "keskiviikko|keskiviikkona|ke", "torstai|torstaina|to", "perjantai|perjantaina|pe",
    "lauantai|lauantaina|la", "sunnuntai|sunnuntaina|su",
  ],
  cs: ["pondeli|po", "utery|ut", "streda|st", "ctvrtek|ct", "patek|pa", "sobota|so", "nedele|ne"],
  pl: ["poniedziałek|pon|pn", "wtorek|wt", "sroda|sr", "czwartek|czw", "piatek|pt", "sobota|sab|sob", "niedziela|nie|niedz|nd"],
  tr: ["pazartesi|pzt", "sali|sal", "carsamba|car", "persembe|per", "cuma|cum", "cumartesi|cmt", "pazar|paz"],
  ru: ["понедельник|пн", "вторник|вт", "среда|ср", "четверг|чт", "пятница|пт", "суббота|сб", "воскресенье|вс"],
};
