import type { Words } from "./words";

// What stands in the names of columns beside the telling word, without accents: whole words where nothing else is said.

/** "Ticket", "request" and their like before the telling word. The code or group of a fault says what broke, on many tickets. */
export const SUBJECT_BEFORE: Words = {
  en: [
    "ticket|tickets|request|case|incident|issue|(?:fault|breakdown)(?! (?:code|group))|conversation|sr|service request|service order|work order|call",
    "record|task",
  ],
  fr: "demande|requete",
  es: "solicitud|caso|incidencia|incidente|reporte|averia",
  pt: "chamado|requisicao|ocorrencia",
  de: "vorgang|anfrage|meldung|storungs?",
  it: "richiesta|segnalazione",
  nl: "verzoek|melding|aanvraag",
  fi: "tiketin|tapauksen|pyynnon",
  cs: "tiketu|pozadavku|incidentu|hlaseni",
  pl: "zgłoszenia|incydentu|sprawy|zlecenia",
  tr: "bilet|talep|kayit|cagri|olay|ariza|basvuru",
  ru: "заявки|заявка|тикета|обращения|запроса|инцидента|задачи|аварии|наряда|жалобы",
  ko: "티켓|요청|이슈|인시던트",
};

/** The same behind it. */
export const SUBJECT_BEHIND: Words = {
  en: "of (?:ticket|incident|request|case)|of (?:issue|call|fault|complaint|problem|task|job)",
  fr: "du ticket|de la demande|de la requete|de l incident|du dossier|de l appel|du signalement|de la panne|de la reclamation",
  es: [
    "del ticket|de la solicitud|del caso|del contacto|del reclamo|de la incidencia|del incidente|del reporte|del aviso|de la averia|del tramite",
    "de la peticion",
  ],
  pt: "do chamado|da solicitacao|do ticket|da ocorrencia|do incidente|da requisicao|do protocolo",
  de: "des tickets|des vorgangs|der meldung|der anfrage|der storung|des auftrags",
  it: "della richiesta|della segnalazione|della chiamata|del guasto|dell incidente",
  nl: "de ticket|van het ticket|van de melding|van het incident|van de aanvraag",
  cs: "tiketu|pozadavku|incidentu|hlaseni|zavady",
  pl: "zgłoszenia|incydentu|sprawy|zlecenia|awarii",
  ru: "заявки|тикета|обращения|запроса|инцидента|аварии|наряда|жалобы",
};

/** The same without the article that it should have. */
export const BARE_SUBJECT_BEHIND: Words = {
  fr: "demande|requete",
  es: "incidente|incidencia|peticion|contacto|reclamo|solicitud",
  pt: "chamado|solicitacao|requisicao",
  it: "richiesta|segnalazione",
};

export const ARTICLE: Words = { fr: "de|du|d|la|le", es: "del|el", pt: "da|do", it: "della|di" };

/** The same where no blank parts it from the telling word. The department of a request is where whoever asks works. */
export const GLUED_SUBJECT: Words = { ja: "チケット|案件|インシデント|リクエスト|お?問い?合わ?せ|要求|依頼(?!部)|障害", zh: "工单|事件|请求(?!部门)|故障", ko: "장애|민원(?! ?부서)|문의(?! ?부서)|고장|수리" };

/** What says of a telling word that it is a moment. */
export const DATE_WORD: Words = {
  en: "date|time|datetime|timestamp|dttm|value|of|at|on|dt|ts|day|when|was|actual|since",
  fr: "heure|et|du|d|le|l|effecti\\w*|reel(?:le)?|depuis",
  es: "fecha|hora|de|del|la|el|y|desde|real|efectiv\\w",
  pt: "data|e|em|do|da|o|a|efetiv\\w",
  de: "datum|zeit|zeitpunkt|uhrzeit|am|um|der|des|und|tatsachlich\\w*|seit",
  it: "della|dello|di|ora|il|effettiv\\w|reale?|dal",
  nl: "tijd|tijdstip|op|van|en|sinds",
  sv: "tid|den",
  da: "dato|tidspunkt",
  fi: "aika|pvm|paivamaara|ajankohta|klo",
  cs: "cas|datumu",
  pl: "godzina|dnia|czas",
  tr: "tarih|tarihi|zaman|zamani|saat|saati",
  ru: "дата|время|и|фактическ[а-я]*",
  ko: "날짜|일시|일자|시간|시각|일",
};

/** The same at the end of a name without blanks. */
export const GLUED_DATE_WORD: Words = { ja: "日時|日付|日期|時刻|時間|日|の日|時|于", zh: "时间", ko: "일시|일자|날짜|시간|시각|일" };

/** "Team name", "Nome equipe", "Название команды": the name of a thing is the thing. That of a ticket says what it is about, and is not its number. */
export const NAME: Words = {
  en: "name|names|label|friendlyname",
  fr: "nom|libelle|intitule",
  es: "nombre",
  pt: "nome",
  de: "bezeichnung|benennung",
  nl: "naam",
  sv: "namn",
  da: "navn",
  fi: "nimi",
  cs: "nazev",
  pl: "nazwa",
  tr: "adi",
  ru: "имя|название|наименование",
};

/** What stands beside it: "Full name", "Nom de l'équipe". */
export const BESIDE_NAME: Words = { en: "full|display|dynamic", fr: "de|du|la|le|l", es: "del", pt: "da|do", de: "der|des", it: "di|dell", nl: "van" };

/** Parts of names that mean a length in one system and a moment in the next, as in "Resolution time" ... */
export const LENGTH_OR_MOMENT: Words = {
  en: "(?:^| )time$|^time ",
  de: " zeit$",
  cs: "^cas |^doba ",
  tr: " suresi$",
  ja: "時間$",
  zh: "时间$",
  ko: "시간$",
};

/** ... where they are of an answer or an end. */
export const ANSWER_OR_END: Words = {
  en: "respon|reply|resolution|resolve$|solution",
  de: "antwort|reaktion|losung",
  cs: "odpoved|reseni",
  tr: "yanit|cozum",
  ja: "応答|解決|回答",
  zh: "响应|解决",
  ko: "응답|해결",
};

/** How Jira marks fields that were added, in the languages of its users; with their accents or without. */
export const CUSTOM_FIELDS: Words = {
  en: "custom[ _]field",
  fr: "champs?[ _]personnalis[ée]s?",
  es: "campo[ _]personalizad[oa]",
  de: "benutzerdefiniertes[ _]feld",
  it: "campo[ _]personalizzato",
  nl: "aangepast[ _]veld",
  fi: "mukautettu[ _]kentt[äa]",
  cs: "vlastn[íi][ _]pole",
  tr: "[öo]zel[ _]alan",
  ru: "пользовательское[ _]поле",
  ja: "カスタム[ _]?フィールド",
  ko: "사용자[ _]?(?:지정|정의)[ _]?(?:필드|항목)",
};

/** Behind the due dates of GLPI: how much of the time is used. */
export const PROGRESS_WORDS: Words = {
  en: "progress",
  fr: "progression",
  es: "progreso",
  pt: "progresso",
  de: "fortschritt",
  nl: "voortgang",
  ru: "прогресс",
  ja: "進捗",
};

/** All of the name behind that of the requester. */
export const DEPARTMENT: Words = {
  en: "department|dept",
  fr: "departement",
  es: "departamento",
  de: "abteilung",
  it: "dipartimento",
  nl: "afdeling",
  sv: "avdelning",
  no: "avdeling",
  fi: "osasto",
  cs: "oddeleni",
  pl: "dział",
  tr: "departman|birim",
  ru: "отдел|подразделение",
  ja: "部署|部門",
  zh: "部门",
  ko: "부서",
};

/** Of a column beside one with the day. */
export const TIME_OF_DAY: Words = {
  en: "time|hour",
  fr: "heure|horaire",
  es: "hora|horario",
  de: "zeit|uhrzeit|um",
  it: "ora",
  nl: "tijd",
  ru: "время",
  ja: "時間|時刻",
};

/** What forms that people fill in call the time at which they did: each answer is a ticket. */
export const TIME_OF_ANSWER: Words = {
  en: "timestamp",
  fr: "horodateur|horodatage",
  es: "marca temporal|marca de tiempo",
  pt: "carimbo de data hora",
  de: "zeitstempel",
  it: "informazioni cronologiche",
  nl: "tijdstempel",
  ru: "отметка времени",
  ja: "タイムスタンプ",
};

/** What speaks of a date in the name of a column that serves no field. */
export const ANY_DATE: Words = {
  en: "date|time|datetime|timestamp|at|on|dt|ts|by|start|started|end|ended|begin|since|deadline|due|told|lock|\\S*date$",
  fr: "heure|le",
  es: "fecha|hora",
  pt: "data|em",
  de: "datum|zeit|am|\\S*datum$",
  it: "ora|il",
  nl: "tijd|op",
  ru: "дата|время",
  ja: "日|時|期限",
};

/** Words that together name a column that tells which SLA a row is about. */
export const NAME_OF_SLA: Words = {
  en: "slas?|definitions?|policy|metric|name|task|target",
  fr: "nom|de|du",
  es: "definicion|nombre|del",
  pt: "definicao|nome|do",
  it: "definizione|della",
  nl: "definitie|naam",
  ru: "определение|название",
  ja: "定義|slaの?(?:定義|定义|名)",
  zh: "定义",
};
