/** Words that systems write where there is nothing. Compared in lower case. */
const WORDS = new Set([
  "", "?", "-", "'-", "--", "---", "–", "—", ".", "n/a", "na", "n.a.", "#n/a", "#value!", "#ref!", "null", "(null)", "\\n", "none", "(none)", "nil", "nan", "nat",
  "undefined", "empty", "(empty)", "(blank)", "blank", "not set", "not available", "unassigned", "(unassigned)", "not assigned", "never", "tbd",
  "no asignado", "sin asignar", "vacio", "vacío", "(vacío)", "ninguno", "ninguna", "nunca", "no aplica", "não atribuído", "nenhum", "nenhuma", "vazio", "(vazio)",
  "leer", "(leer)", "keine", "keiner", "kein", "nicht zugewiesen", "k.a.", "k. a.", "nicht gesetzt", "aucun", "aucune", "vide", "(vide)", "(vides)", "non assigné", "non attribué", "jamais", "s.o.", "non défini",
  "nessuno", "vuoto", "geen", "leeg", "niet toegewezen", "niet ingesteld", "brak", "puste", "(puste)", "nie przypisano", "nieprzypisane", "nie dotyczy", "нет", "не назначен", "не назначено", "не задано", "пусто", "(пусто)", "なし", "未設定", "未割り当て", "(空白)", "該当なし", "ei määritetty", "ei mitään", "tyhjä", "(tyhjä)", "nepřiřazeno", "není", "žádný", "žádné", "prázdné", "(prázdné)", "yok", "boş", "(boş)", "atanmamış", "atanmadı", "belirtilmemiş", "없음", "미정", "미배정", "할당되지 않음", "해당 없음", "(비어 있음)", "无", "暂无", "未分配", "未指派", "未设置", "(空)",
]);

/** Whether a cell stands for nothing. Long texts that are not blank and those that end in a digit, as ids and dates do, are none. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 20) return text.startsWith(" ") && text.trim() === "";
  const last = text.charCodeAt(text.length - 1);
  if (last >= 48 && last <= 57) return false;
  return WORDS.has(text) || WORDS.has(text.trim().toLowerCase());
}

/** What people and desks write for the end of a ticket that has none yet. Compared in lower case. */
const STILL_OPEN = new Set([
  "open", "still open", "pending", "ongoing", "in progress", "outstanding", "not yet", "not resolved", "not closed", "not completed", "unresolved", "tbc", "tba",
  "offen", "noch offen", "ausstehend", "nicht gelöst", "nicht geschlossen", "nicht erledigt", "in bearbeitung", "ouvert", "ouverte", "en cours", "en attente", "non résolu", "non résolue", "pas résolu", "non clos", "à venir",
  "abierto", "abierta", "en curso", "en proceso", "pendiente", "sin resolver", "sin cerrar", "no resuelto", "no resuelta", "aberto", "em aberto", "em andamento", "pendente", "não resolvido", "aperto", "in corso", "non risolto", "in lavorazione", "lopend", "in behandeling", "nog open",
  "открыт", "открыта", "открыто", "в работе", "не решено", "не закрыто", "не завершено", "ожидает", "w toku", "otwarte", "未解決", "未完了", "未対応", "未クローズ", "対応中", "継続中", "avoin", "avoinna", "kesken", "käsittelyssä", "ratkaisematta", "ei ratkaistu", "ei suljettu", "odottaa", "otevřeno", "v řešení", "nevyřešeno", "neuzavřeno", "probíhá", "açık", "devam ediyor", "çözülmedi", "beklemede", "bekliyor", "진행 중", "진행중", "처리 중", "처리중", "미해결", "미완료", "대기 중", "处理中", "未解决", "未完成", "未关闭",
]);

/** A date of zeros, and the day before 1 January 1900 as Excel shows its zero: `0000-00-00`, `1900-01-00`, `00/01/1900 00:00`, `1/0/1900`. */
const ZEROS = /^\s*(?:0{1,4}[-/.]0{1,2}[-/.]0{1,4}|1900[-/.]0?1[-/.]00?|00?[-/.]0?1[-/.]1900|0?1[-/.]00?[-/.]1900)(?:[\sT]+(?:0{1,2}:00(?::00(?:\.0+)?)?|12:00(?::00)?\s?AM))?Z?\s*$/i;

/** Whether a text stands for "no date": a placeholder word, a word for what is not over yet, or a date of zeros. */
export function isEmptyDate(text: string): boolean {
  return isPlaceholder(text) || isZeroDate(text) || isStillOpen(text);
}

/** Whether a text says of what is not over yet that it is not. */
export function isStillOpen(text: string): boolean {
  return text.length <= 20 && STILL_OPEN.has(text.trim().toLowerCase());
}

/** Whether a text is a date of zeros, which `scanCell` may take apart like any other. */
export function isZeroDate(text: string): boolean {
  return ZEROS.test(text);
}

/** Days that stand for "no date": wall-clock days since 1970. */
const DAYS = new Set([
  "0001-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1901-01-01", "1970-01-01", "2999-12-31", "9999-12-31",
].map((day) => Date.parse(day) / 86_400_000));

const AFTER_1970_01_01 = Date.UTC(1970, 0, 2);
const BEFORE_2999_12_31 = Date.UTC(2999, 11, 31);

/** Whether a date is one that programs write for "none": the first or last day that they can hold. */
export function isPlaceholderDay(wallClock: number): boolean {
  // Nearly all dates lie between the placeholders, and need no look.
  if (wallClock >= AFTER_1970_01_01 && wallClock < BEFORE_2999_12_31) return false;
  return DAYS.has(Math.floor(wallClock / 86_400_000));
}
