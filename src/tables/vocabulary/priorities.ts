import type { Words } from "./words";

// How urgent a priority is, in small letters without accents; parts of its name. `rankPriorities` tells in which order they are asked.

export const VERY_LOW: Words = {
  en: "^(none|no priority)$|very low|lowest|planning|trivial|[ck]osmeti",
  fr: "tres basse?",
  es: "muy baj[ao]",
  pt: "muito baix[ao]",
  de: "planung|sehr niedrig|niedrigste",
  it: "molto bass[ao]",
  nl: "zeer laag|laagste",
  fi: "(erittain|todella) (alhai|matal)",
  cs: "velmi nizk|nejnizsi",
  pl: "najnizsz|bardzo nisk",
  tr: "cok dusuk|en dusuk",
  ru: "(очень|самый) низк",
  ja: "最低",
  ko: "매우 ?낮|최하",
};

export const NOT_URGENT: Words = {
  en: "\\b(not|non|nicht|niet|no|nao|pas)[ -]?(urgent|dringend|blo[ckq]|[ck]riti)",
  fi: "ei kiireelli",
  cs: "nenalehav",
  pl: "niepiln",
  tr: "acil degil",
  ru: "(?<!\\p{L})не ?(срочн|критич|блокир)",
};

export const URGENT: Words = {
  en: "critical|block(er|ing|ier)|show ?-?stopper|emergency|urgent|highest|very high|immediat",
  fr: "bloquan|critique|tres (haut|elev)",
  es: "bloquean|critic[ao]|muy alt[ao]|inmediat",
  pt: "muito alt[ao]|imediat",
  de: "kritisch|sehr hoch|hochste|sofort|dringend",
  it: "bloccan|molto alt[ao]",
  nl: "blokker|zeer hoog|hoogste|kritiek|spoed",
  sv: "kritisk|mycket hog",
  da: "meget h[oø][jy]",
  no: "svært h[oø]y",
  fi: "kriitti|(erittain|todella) (korke|kiire)",
  cs: "kritick|naleha|velmi vysok|nejvyssi",
  pl: "krytyczn|najwyzsz|bardzo wysok|piln",
  tr: "kritik|(?<!\\p{L})acil(?!\\p{L})|cok (yuksek|acil)|en yuksek",
  ru: "критич|блокир|срочн|(очень|самый) высок|авари",
  ja: "緊急|最高|至急",
  zh: "紧急",
  ko: "긴급|심각|매우 ?높|가장 ?높|최상",
};

export const HIGH: Words = {
  en: "high|major",
  fr: "majeure?|haute?|elev[eoa]",
  es: "mayor|alt[ao]",
  de: "hoch",
  it: "maggiore",
  nl: "hoog",
  sv: "(?<!\\p{L})h(?:og|ø[jy])(?!\\p{L})",
  fi: "korkea|kiireelli",
  cs: "vysok",
  pl: "wysok",
  tr: "yuksek",
  ru: "высок",
  ja: "高",
  ko: "높|^상$",
};

export const MEDIUM: Words = {
  en: "\\bmed\\b|medium|normaa?l|moderat|average|standard",
  fr: "moyenne?",
  es: "medi[ao]|estandar",
  de: "mittel",
  nl: "gemiddeld|midden",
  sv: "medel",
  da: "middels?",
  fi: "keski",
  cs: "stredni",
  pl: "sredni",
  tr: "^orta",
  ru: "средн|обычн",
  ja: "中|一般|普通|通常",
  ko: "중간|보통|일반|^중$",
};

export const LOW: Words = {
  en: "low|minor|routine",
  fr: "mineure?|faible",
  es: "baj[ao]|menor",
  pt: "baix[ao]",
  de: "niedrig|gering",
  it: "bass[aeo]?",
  nl: "laag",
  sv: "rutin|(?<!\\p{L})lag(?!\\p{L})",
  da: "(?<!\\p{L})lav(?!\\p{L})",
  fi: "matala|alhainen",
  cs: "nizk",
  pl: "nisk",
  tr: "dusuk",
  ru: "низк",
  ja: "低",
  ko: "낮|^하$",
};
