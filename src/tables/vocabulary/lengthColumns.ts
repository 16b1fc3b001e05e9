import type { Words } from "./words";

// Words of the names of columns that say how long the first response or the resolution took, without accents: whole words.

export const FIRST: Words = {
  en: "first|initial",
  fr: "premiere",
  es: "primera",
  pt: "primeira",
  de: "erste[nr]?",
  it: "prima",
  nl: "eerste",
  sv: "f[oø]rst[ae]",
  fi: "ensimmainen",
  cs: "prvni",
  pl: "pierwsz\\p{L}*",
  tr: "ilk",
  ru: "перв\\p{L}*",
  ko: "최초|첫",
};

export const REPLY: Words = {
  en: "reply|replies|respon[ds]e?|resp|ack",
  fr: "reponse",
  es: "respuesta",
  pt: "resposta",
  de: "(?:antwort|reaktion|antwoord|reactie)s?(?:zeit|tijd)?",
  it: "risposta",
  sv: "svar",
  fi: "vastaus",
  cs: "odpoved\\p{L}*|reakce",
  pl: "odpowiedz\\p{L}*|reakcj\\p{L}*",
  tr: "yanit|cevap",
  ru: "ответ\\p{L}*|реакци\\p{L}*|отклик\\p{L}*",
  ko: "응답|답변",
};

/** Both in one word. */
export const FIRST_REPLY: Words = {
  de: "erst(?:antwort|reaktion)s?(?:zeit)?",
  ja: "(?:初回|一次|最初の)(?:応答|回答|返信)(?:(?:までの)?時間)?",
  zh: "首次(?:响应|回复|答复)(?:时间|时长)",
};

export const LENGTH: Words = {
  en: "time|duration|days|h|hrs?|hours?|bhrs|m|min|mins|minutes?|s|sec|secs|seconds?|hh|mm|ss",
  fr: "jours|duree|temps|delai|heures",
  es: "dias|duracion|tiempo|horas",
  pt: "duracao|tempo",
  de: "tage|dauer|zeit|minuten|stunden|std",
  it: "giorni|durata|minut[oi]s?|ore",
  nl: "dagen|duur|tijd|uren",
  sv: "tid",
  fi: "aika|kesto|tunti(?:a|na)|tunteina|minuut(?:tia|teina)",
  cs: "doba|cas|trvani|hodin[ya]?|minut[ya]?",
  pl: "czas|godz\\p{L}*",
  tr: "sure|suresi|saat|dakika|dk|gun",
  ru: "дни|дней|длительность|продолжительность|время|мин|минут\\p{L}*|ч",
  ja: "時間|分|秒",
  zh: "小时",
  ko: "소요|시간|소요시간|분|일",
};

/** Of these a name needs no unit beside them; at the end of a word. */
export const TIME: Words = { en: "^time$", fr: "^(?:temps|delai)$", es: "^tiempo$", pt: "^tempo$", de: "zeit$", nl: "tijd$", ru: "^время$" };

export const AROUND: Words = {
  en: "ticket|metric|set|stats|email|agent|human|teammate|to|until|in|within|business|working|calendar",
  fr: "de|en|la|d|a|avant|jusqu",
  es: "hasta|para",
  pt: "em|da|ate|do",
  de: "bis|zur",
  it: "di|per|alla",
  nl: "tot",
  sv: "till",
  ru: "до",
};

export const RESOLUTION: Words = {
  en: "resolution|resolve|repair|restore|ttr|resolved|solve|solved|solution|fix|closure|close",
  es: "resolucion|solucion",
  pt: "resolucao|resolvido|solucao",
  de: "losungs?(?:zeit)?|(?:losungs|oplos)(?:zeit|dauer|tijd)",
  it: "risoluzione|soluzione",
  nl: "oplos(?:sing|tijd)?",
  sv: "l[oø]sning",
  fi: "ratkaisu(?:n|aika)?",
  cs: "(?:vy)?reseni",
  pl: "rozwiazani\\p{L}*",
  tr: "cozum|cozme|cozulme",
  ru: "решени\\p{L}*",
  ja: "解決|(?:解決|解决)(?:(?:までの)?時間|时间|时长)",
  zh: "解决",
  ko: "해결|처리",
};

/** Of a resolution these only tell how it was counted. */
export const COUNTED: Words = { en: "full|total|actual|real|mean|avg|taken", fr: "totale?", de: "gesamte?" };
