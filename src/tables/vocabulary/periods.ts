import type { Words } from "./words";

// What a promise is counted by, without blanks.

export const MONTHLY: Words = { en: "monthly|permonth", fr: "mois|parmois", es: "mes|pormes", de: "monat|promonat", ru: "месяц|вмесяц", ja: "月|毎月" };

export const QUARTERLY: Words = {
  en: "quarterly|perquarter",
  fr: "trimestre|partrimestre",
  es: "portrimestre",
  de: "quartal|proquartal",
  ru: "квартал|вквартал",
  ja: "四半期",
};

export const YEARLY: Words = {
  en: "yearly|annual|annually|peryear",
  fr: "an|paran",
  es: "año|poraño",
  de: "jahr|projahr",
  ru: "год|вгод",
  ja: "年|毎年",
};
