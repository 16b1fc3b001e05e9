import type { Words } from "./words";

// What desks call it that a clock was kept, without accents, as patterns of whole words; of Japanese, Chinese and Korean as parts of them.

export const MISSED: Words = {
  en: "breach\\w*|violat\\w*|overdue|unmet|fail\\w*|miss(?:ed)?|late|delayed|exceed\\w*|broken|expired|lapsed|noncomplian\\w*|nok|ng|ko|red|outside",
  fr: "depasse\\w*|depassement|viole\\w*|retard|hors",
  es: "incumpl\\w*|vencid[ao]|excedid[ao]|superad[ao]|atrasad[ao]|violad[ao]|fuera",
  pt: "descumprid[ao]|ultrapassad[ao]|estourad[ao]|fora",
  de: "verletz\\w*|uberschritten|uberfallig|verfehlt|verspatet|ausserhalb",
  it: "violat[ao]|violazione|superat[ao]|oltrepassat[ao]|scadut[ao]|mancat[ao]|fuori",
  nl: "overschreden|gepasseerd|verlopen|gemist|geschonden|buiten",
  sv: "overskrid\\w*|forsena\\w*|missad|bruten|brutet|utanfor",
  da: "overskredet|forsinket|misset|brudt|udenfor",
  no: "brutt|misligholdt|utenfor",
  fi: "ylitetty|ylittynyt|myohassa|rikottu",
  cs: "porusen\\p{L}*|prekrocen\\p{L}*|nesplnen\\p{L}*|nedodrzen\\p{L}*|zmeskan\\p{L}*",
  pl: "przekroczon\\p{L}*|naruszon\\p{L}*|opoznion\\p{L}*|spoznion\\p{L}*|przetermin\\p{L}*",
  tr: "asildi|asimi|ihlal\\p{L}*|gecikti|gecikmis|geciken|kacirildi",
  ru: "просроч\\p{L}*|наруш\\p{L}*|превыш\\p{L}*|пропущен\\p{L}*",
  ja: "違反|超過|遅延|未達|未遵守|期限切れ",
  zh: "超时|逾期|超期|违约",
  ko: "위반|초과|지연",
};

export const KEPT: Words = {
  en: "met|made|hit|green|honou?red|adhere[dn]?\\w*|achiev\\w*|within|inside|ontime|kept|fulfil\\w*|complian(?:t|ce)|complied|attained|success\\w*|ok",
  fr: "respect\\w*|conformes?|tenue?s?",
  es: "cumplid[ao]|cumplimiento|cumple|dentro",
  pt: "cumprid[ao]|cumprimento",
  de: "eingehalten|einhaltung|erfullt|fristgerecht|innerhalb",
  it: "rispett(?:at[ao]|o)|entro",
  nl: "gehaald|behaald|nageleefd|binnen",
  sv: "uppfylld|uppfyllt|hallen|hallet|inom",
  da: "overholdt|opfyldt|indenfor|rettidigt?",
  no: "oppfylt|innenfor",
  fi: "toteutunut|saavutettu|taytetty|ajallaan",
  cs: "splnen\\p{L}*|dodrzen\\p{L}*|vcas",
  pl: "dotrzyman\\p{L}*|spełnion\\p{L}*",
  tr: "karsilandi|uyuldu|uyumlu|saglandi|zamaninda",
  ru: "соблюд\\p{L}*",
  ja: "遵守|達成|順守|期限内",
  zh: "达标|按时|按期",
  ko: "준수|충족|달성",
};

export const NEGATION: Words = {
  en: "not|no",
  fr: "non|ne|pas",
  pt: "nao",
  de: "nicht|kein\\w*",
  nl: "niet|geen",
  sv: "inte|ej|icke",
  da: "ikke",
  fi: "ei",
  cs: "bez",
  pl: "nie",
  tr: "degil",
  ru: "не|нет|без",
  zh: "^[未没不](?=[超逾违达按])",
  ko: "^미(?=준수|충족|달성|위반|초과)",
};

export const RESPONSE: Words = {
  en: "respon[sd]\\w*|reply|replied|react\\w*|acknowledge\\w*|tto|own|assignment",
  fr: "reponse|prise",
  es: "respuesta|asignan?cion",
  pt: "resposta",
  de: "reaktion\\w*|antwort\\w*|erstreaktion\\w*|erstantwort\\w*",
  it: "risposta",
  nl: "reacti\\w*|antwoord\\w*",
  sv: "svar\\w*",
  fi: "vaste|vastaus|vastausaika",
  cs: "odpoved\\p{L}*|reakce",
  pl: "odpowiedz\\p{L}*|reakcj\\p{L}*",
  tr: "yanit|cevap",
  ru: "ответ\\p{L}*|реакци\\p{L}*",
  ja: "応答|回答|返信",
  zh: "响应|回复",
  ko: "응답",
};

export const RESOLUTION: Words = {
  en: "resol[uv]\\w*|solv\\w*|solution|ttr|fix\\w*|restor\\w*|clos(?:e|ed|ing|ure)|complet\\w*",
  es: "solucion",
  pt: "solucao",
  de: "losung\\w*|bearbeitung\\w*",
  it: "soluzione",
  nl: "oplos\\w*",
  sv: "losning\\w*|atgard\\w*",
  da: "løsning\\w*",
  fi: "ratkaisu|ratkaisuaika",
  cs: "(?:vy)?reseni",
  pl: "rozwiaz\\p{L}*|realizacj\\p{L}*",
  tr: "cozum",
  ru: "решени\\p{L}*|(?:выполнен|исполнен)\\p{L}*",
  ja: "解決",
  zh: "解决|处理",
  ko: "해결",
};

/** What was to be kept. */
export const SLA: Words = {
  en: "slas?|slos?|agreement|level|deadline|target|due|slm",
  fr: "delai",
  es: "ans|plazo",
  pt: "nms|prazo",
  de: "frist",
  nl: "termijn",
  sv: "tidsfrist",
  fi: "maaraaika",
  cs: "lhuta",
  pl: "termin\\p{L}*",
  tr: "sure|suresi",
  ru: "норматив\\p{L}*|срок\\p{L}*|соглашени\\p{L}*",
  ja: "期限|目標",
  zh: "时限|^sla(?=[是达超])",
};

export const STATUS: Words = {
  en: "status|state|result|outcome",
  fr: "statut",
  es: "estado|resultado",
  de: "ergebnis",
  it: "stato",
  fi: "tila",
  cs: "stav",
  tr: "durum|durumu",
  ru: "статус",
  ja: "状態|結果|判定|ステータス",
  ko: "상태|여부",
};

/** Words that say nothing of their own. */
export const FILLER: Words = {
  en: "is|has|have|been|was|be|the|a|first|initial|service|time|date|to|of|for|in|charge|ticket|request|case|incident|issue|task|flag|y|n|measurement|real",
  fr: "premiere|temps|en|de|du|la|le",
  es: "primera|tiempo|del",
  pt: "primeira|tempo|da|do",
  de: "erste|zeit",
  it: "prima|di",
  nl: "eerste|tijd",
  sv: "tid|forsta",
  pl: "pierwsz\\p{L}*|czy|czas",
  ru: "перв\\p{L}*|время",
  ja: "^(?:の|か|済み)$",
};

/** Enough by themselves: what else of a ticket would be overdue? */
export const BARE: Words = {
  en: "overdue|breach(?:ed)?|violat\\w+|late|ontime",
  fr: "retard",
  es: "vencid[ao]|atrasad[ao]",
  de: "uberfallig",
  it: "scadut[ao]",
  ru: "просроч\\p{L}*",
  ja: "期限超過|期限切れ",
  zh: "超时|逾期|超期",
};

/** All of a cell. */
export const YES: Words = {
  en: "true|yes|y|1(?:\\.0+)?|[○◯✓✔]",
  fr: "oui|vrai",
  es: "si|verdadero",
  pt: "sim|verdadeiro",
  de: "ja|wahr",
  it: "vero",
  nl: "waar",
  fi: "kylla",
  cs: "ano",
  pl: "tak",
  tr: "evet",
  ru: "да|истина",
  ja: "はい|有り?|あり",
  zh: "是",
  ko: "예|네",
};

export const NO: Words = {
  en: "false|no|n|0(?:\\.0+)?|[×✕✗✘]",
  fr: "non|faux",
  es: "falso",
  pt: "nao",
  de: "nein|falsch",
  nl: "nee|onwaar",
  sv: "nej",
  no: "nei",
  fi: "ei",
  cs: "ne",
  pl: "nie",
  tr: "hayir",
  ru: "нет|ложь",
  ja: "いいえ|無し?|なし",
  zh: "否",
  ko: "아니[오요]",
};

/** All of a cell: the clock runs, or there is none, and not a word on whether it was kept. */
export const UNDECIDED: Words = {
  en: [
    "no sla|not applicable|not set|n a|unknown|open|active|running|ongoing|in progress|pending|paused|on hold|waiting|due",
    "(?:first )?(?:response|resolution) due|on track|at risk|warning|cancell?ed|service targets? warning|in process|(?:not )?attached|detached",
  ],
  fr: "en cours|en pause",
  es: "en curso|pausado",
  pt: "em andamento",
  de: "offen|laufend|pausiert",
  it: "in corso",
  nl: "lopend",
  ru: "в работе|приостановлен\\p{L}*",
  ja: "進行中|一時停止",
};
