import type { Words } from "./words";

// What customers say of how content they are, without accents: all of a cell.

export const VERY_SATISFIED: Words = {
  en: "(very|extremely|completely|highly) (satisfied|happy)|excellente?|very good|great|awesome|amazing|outstanding",
  fr: "tres satisfait|tres bien|tres bon(ne)?",
  es: "muy satisfecho|excelente|muy buen[oa]|o(p)?tim[oa]",
  pt: "muito satisfeito|muito bo[ma]",
  de: "sehr zufrieden|ausgezeichnet|sehr gut",
  it: "(molto|veramente) soddisfatto|ottim[oa]|eccellente",
  nl: "(zeer|erg) tevreden|uitstekend|zeer goed",
  pl: "bardzo zadowolon[yea]|doskonal[aey]",
  ru: "очень доволен|отлично|очень хорошо",
  ja: "(とても|大変|非常に)(満足|良い)",
  zh: "非常满意|优秀|很好",
};

export const SATISFIED: Words = {
  en: "(fairly |somewhat )?satisfied|happy",
  fr: "(plutot )?satisfait",
  es: "satisfecho",
  pt: "satisfeito",
  de: "(ziemlich )?zufrieden",
  it: "(abbastanza )?soddisfatto",
  nl: "tevreden",
  pl: "((dosc|raczej) )?zadowolon[yea]",
  ru: "(вполне )?доволен",
  ja: "(十分)?満足",
  zh: "(比较|基本)?满意",
};

export const NEUTRAL: Words = {
  en: "neutral|ok|okay|just okay|average|fair|mixed",
  fr: "moyen(ne)?|neutre",
  es: "regular|neutro",
  pt: "razoavel|media",
  de: "mittel",
  nl: "neutraal",
  pl: "neutraln[yea]",
  ru: "удовлетворительно|нейтрально",
  ja: "普通",
  zh: "一般",
};

export const DISSATISFIED: Words = {
  en: "(rather |somewhat )?diss?ati(s)?fied|unhappy|poor",
  fr: "plutot mecontent|insatisfait",
  es: "insatisfecho",
  pt: "insatisfeito",
  de: "(eher )?unzufrieden",
  it: "(piuttosto )?insoddisfatto",
  nl: "ontevreden",
  pl: "(raczej )?niezadowolon[yea]",
  ru: "(скорее )?недоволен",
  ja: "(多少)?不満",
  zh: "不(太)?满意",
};

export const VERY_DISSATISFIED: Words = {
  en: "(very|extremely|completely|highly) (diss?ati(s)?fied|unhappy)|very bad|terrible|awful|not good|very poor",
  fr: "tres mecontent|tres mauvais(e)?",
  es: "muy insatisfecho|muy mal[oa]|pesim[oa]",
  pt: "muito insatisfeito|pessim[oa]",
  de: "sehr unzufrieden|sehr schlecht",
  it: "(molto|veramente) insoddisfatto",
  nl: "(zeer|erg) ontevreden|zeer slecht",
  pl: "bardzo niezadowolon[yea]",
  ru: "очень недоволен|очень плохо|ужасно",
  ja: "(とても|大変|非常に)(不満|悪い)",
  zh: "非常不满意|很差",
};

export const GOOD: Words = {
  en: "👍|thumbs up|good|goodwithcomment|good with comment|positive",
  fr: "bien|bon(ne)?",
  es: "buen[oa]",
  pt: "bo[ma]",
  de: "gut",
  it: "buon[oa]",
  nl: "goed",
  pl: "dobr[aey]",
  ru: "хорошо",
  ja: "良い",
  zh: "好",
};

export const BAD: Words = {
  en: "👎|thumbs down|bad|badwithcomment|bad with comment|negative",
  fr: "mauvais(e)?",
  es: "mal[oa]",
  pt: "ruim",
  de: "schlecht",
  it: "cattiv[oa]",
  nl: "slecht",
  ru: "плохо",
  ja: "悪い",
  zh: "差",
};

/** That there was no answer; parts of a cell. */
export const UNANSWERED: Words = {
  en: "^(un)?offered$|^(not?|never) |^(pending|sent|requested|expired|waiting|skipped|declined|cancelled|unknown|unrated|unanswered|unsurveyed)$",
  fr: "^(non|pas|sans) ",
  es: "^sin ",
  pt: "^(nao|sem) ",
  de: "^(nicht|kein\\p{L}*) ",
  it: "^senza ",
  nl: "^(geen|niet) ",
  cs: "^bez ",
  pl: "^nie ",
  ru: "^(без|не) ",
  ja: "^未|なし$",
  zh: "^(无|没)",
};
