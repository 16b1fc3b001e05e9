import type { Words } from "./words";

// What agreements say of a working day, in small letters.

export const SAME_DAY: Words = {
  en: "(?:the )?same (?:working |business )?day",
  fr: "(?:le )?même jour(?: ouvré| ouvrable)?",
  es: "(?:e?l )?mismo d[ií]a(?: laborable| hábil)?",
  de: "(?:am )?(?:selben|gleichen) (?:arbeits|werk)?tag",
  ru: "того же (?:рабочего )?дня|(?:в )?тот же (?:рабочий )?день",
  ja: "当(?:営業)?日|同日|即日",
};

export const NEXT_DAY: Words = {
  en: "(?:the )?next (?:working |business )?day",
  fr: "(?:le )?lendemain(?: ouvré| ouvrable)?|(?:le )?(?:jour (?:ouvré|ouvrable) suivant|prochain jour (?:ouvré|ouvrable))",
  es: "(?:e?l )?(?:día (?:hábil |laborable )?siguiente|(?:siguiente|próximo) día(?: hábil| laborable)?)",
  pt: "(?:o )?próximo dia [úu]til",
  de: "(?:am )?nächste[nr] (?:arbeits|werk|geschäfts)?tage?s?|(?:am )?folgetag",
  it: "(?:il )?(?:giorno lavorativo (?:successivo|seguente)|prossimo giorno lavorativo)",
  nl: "(?:de )?(?:eerst)?volgende werkdag",
  sv: "nästa arbetsdag",
  da: "næste (?:arbejds|hver)dag",
  no: "neste (?:virke|arbeids)dag",
  pl: "(?:następny|kolejny) dzień roboczy",
  ru: "следующ(?:его (?:рабочего )?дня|им (?:рабочим )?днем|им (?:рабочим )?днём)|(?:на )?следующий (?:рабочий )?день",
  ja: "(?:翌|次)(?:営業)?日",
  zh: "(?:下一?个|次)工作日",
};

/** What closing time is of, where no other day is named: "end of day". */
export const CLOSING_DAY: Words = {
  en: "(?:the )?(?:working |business )?day",
  fr: "(?:le )?jour(?: ouvré| ouvrable)?",
  es: "(?:e?l )?d[ií]a(?: laborable| hábil)?",
  de: "(?:arbeits|geschäfts|werk)?tage?s",
  ru: "(?:рабочего )?дня",
};

/** What stands before one of these days and does not change which it is. */
export const BEFORE_DAY: Words = {
  en: "by|on|within|during|no later than",
  fr: "avant la fin du|au plus tard|dans",
  es: "a más tardar|para|en|al?",
  de: "bis(?: zum)?|spätestens|innerhalb des",
  ru: "не позднее|в течение|до",
};

/** Before a time of day. */
export const BY: Words = {
  en: "by|before|no later than",
  fr: "avant|jusqu['’]à|au plus tard à",
  es: "antes de|antes de las?|hasta las?",
  de: "bis|bis um",
  ru: "до",
};
