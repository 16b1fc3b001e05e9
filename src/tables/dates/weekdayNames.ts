import type { WallClock } from "../../service-level/time";

const WEEKDAYS: readonly (readonly string[])[] = [
  ["mon", "monday", "mo", "montag", "lun", "lundi", "lunes", "lunedi", "seg", "segunda", "pon", "poniedziałek", "пн", "понедельник", "ma", "maandag", "man", "mandag", "maanantai", "maanantaina", "pondeli", "po", "pazartesi", "pzt"],
  ["tue", "tues", "tuesday", "di", "dienstag", "mar", "mardi", "martes", "martedi", "ter", "terca", "wt", "wtorek", "вт", "вторник", "dinsdag", "tir", "tirsdag", "tis", "tisdag", "tiistai", "tiistaina", "ti", "utery", "sali", "sal"],
  ["wed", "wednesday", "mi", "mittwoch", "mer", "mercredi", "miercoles", "mie", "mercoledi", "qua", "quarta", "sr", "sroda", "ср", "среда", "wo", "woensdag", "ons", "onsdag", "keskiviikko", "keskiviikkona", "ke", "streda", "carsamba"],
  ["thu", "thur", "thurs", "thursday", "do", "donnerstag", "jeu", "jeudi", "jueves", "jue", "gio", "giovedi", "qui", "quinta", "czw", "czwartek", "чт", "четверг", "donderdag", "tor", "tors", "torsdag", "torstai", "torstaina", "ctvrtek", "persembe"],
  ["fri", "friday", "fr", "freitag", "ven", "vendredi", "viernes", "vie", "venerdi", "sex", "sexta", "pt", "piatek", "пт", "пятница", "vr", "vrijdag", "fre", "fredag", "perjantai", "perjantaina", "pe", "patek", "cuma", "cum"],
  ["sat", "saturday", "sa", "samstag", "sonnabend", "sam", "samedi", "sabado", "sab", "sobota", "сб", "суббота", "za", "zaterdag", "lor", "lordag", "lør", "lørdag", "lauantai", "lauantaina", "cumartesi", "cmt"],
  ["sun", "sunday", "so", "sonntag", "dim", "dimanche", "domingo", "dom", "nie", "niedziela", "вс", "воскресенье", "zo", "zondag", "son", "sondag", "søn", "søndag", "sunnuntai", "sunnuntaina", "su", "nedele", "pazar", "paz"],
];

const NUMBERS = new Map(WEEKDAYS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** 1-7 (1 = Monday) for a weekday's name or abbreviation in the languages of `monthNumber`; lower case, without accents. Else 0. */
export function weekdayNumber(word: string): number {
  return NUMBERS.get(word) ?? 0;
}

/** 1-7 (1 = Monday) of a day. */
export function weekdayOf(wall: WallClock): number {
  return ((new Date(wall).getUTCDay() + 6) % 7) + 1;
}
