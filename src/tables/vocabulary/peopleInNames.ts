import type { Words } from "./words";

// Words of which the names of columns are put together that tell who works on a ticket, without accents, as patterns: whole words where nothing else is said.

export const GROUP: Words = {
  en: "teams?|groups?|queue|dep(?:artmen)?t|mailbox|inbox",
  fr: "departement|groupe|equipe",
  es: "departamento|grupo|equipo|area|unidad|dependencia",
  pt: "fila",
  de: "abteilung|gruppe|\\p{L}{4,}(?:gruppe|groep|team)|stelle",
  it: "gruppo|squadra|ufficio|reparto|struttura",
  nl: "groep",
  sv: "grupp|enhet",
  da: "afdeling",
  no: "avdeling",
  fi: "ryhma|tiimi|jono",
  cs: "skupina|tym|oddeleni",
  pl: "grupa|zespoł|jednostka|dział",
  tr: "grup|grubu|ekip|ekibi|takim|birim|birimi",
  ru: "группа|группы|команда",
  ja: "グループ|チーム",
  zh: "团队|班组|部门|小组|技能组|客服组",
  ko: "그룹|부서|조직|팀$",
};

export const ROLE: Words = { en: "rol[el]e?" };

export const IN_CHARGE: Words = {
  en: [
    "assigned|assignee|assignment|primary|responsible|current|owner|owned|owning|own|tech?|technicians?|support|admin|operators?|agents?|analysts?",
    "experts?|engineers?|teammate|resolver|resolving|handling|working|fulfillment|helpdesk|servicedesk|desk|assignee?s?|charge",
  ],
  fr: "actuel(?:le)?|proprietaire|operateurs?|responsable|affecte(?!d)\\w*|attribue\\w*",
  es: "actual|propietario|operador\\w*|atencion|asignad\\w|soporte|solucionador\\w*|resolut\\w+|encargad\\w|ejecutor\\w*",
  pt: "atual|atendimento|responsavel|atribuid\\w|suporte|execut\\w+|encarregad\\w|designad\\w",
  de: "aktuell\\w*|besitzer|verantwortlich\\w*|zugewiesen\\w*|zustandig\\w*|bearbeitend\\w*|zugeteilt\\w*|ausfuhrend\\w*",
  it: "attuale|proprietario|incaricat\\w|assegna\\w*|supporto|risolutor\\w*|competente|esecutor\\w*",
  nl: "huidige?|eigenaar|afhandelend\\w*|behandelend\\w*|toegewezen|ondersteuning|uitvoerend\\w*|verantwoordelijke?",
  sv: "ansvarig\\w*|tilldelad\\w*",
  da: "ansvarlig\\w*|tildelt",
  fi: "vastuu\\w*|ratkaiseva",
  cs: "odpovedn\\w*|prirazen\\w*|resitelsk\\w*",
  pl: "odpowiedzialn\\w*|przypisan\\w*|przydzielon\\w*|realizujac\\w*",
  tr: "sorumlu|atanan|atanmis",
  ru: "текущ\\p{L}*|поддержки|устраняющ\\p{L}*|решающ\\p{L}*|ответственн\\p{L}*|назначен\\p{L}*|исполнител\\p{L}*",
  ja: "担当|割り当て",
  zh: "责任|负责|处理|受理|指派|派工|当前",
  ko: "담당|처리|배정|할당",
};

/** At the beginning of a name: the head of the group that follows. */
export const HEAD: Words = {
  en: "(?:owner|admin|responsible|operator|agent|assignee) (?:of|for)",
  fr: "responsable",
  es: "encargad[oa]",
  pt: "responsavel|encarregad[oa]",
  de: "(?:verantwortliche|zustandige|besitzer|inhaber)[rn]? (?:der|des|fur)",
  it: "incaricat[oa]",
  nl: "(?:verantwoordelijke|eigenaar) van",
  cs: "odpovedn\\w* (?:osoba|pracovnik)",
  pl: "osoba odpowiedzialna",
  ru: "ответственн(?:ый|ое лицо)",
};

/** The same behind a group; in Japanese, Chinese and Korean at the end of a word. */
export const HEAD_BEHIND: Words = {
  en: "owner|admin|administrator",
  ja: "責任者|リーダー?|マネージャー?|長",
  zh: "负责人|责任者|主管|领导|经理|长",
  ko: "(?:부서|팀|그룹|조직)장|책임자|리더",
};

/**
 * One of the group that stands before: no group, but who works on the ticket. A "Group tech" is the group of technicians in GLPI, and a "Team assignee" the
 * team in Intercom.
 */
export const MEMBER_BEHIND: Words = { en: "(?:agent|engineer|analyst|specialist|operator|member|executive|officer|worker|expert|inspector)s?" };

/** Who is in charge among those who ask, or of more than a ticket. Parts of words. */
export const CLIENT_SIDE: Words = {
  zh: "(?:客户|用户)(?!服务|支持)|(?:申请|报修|报障)(?:人|部门|单位)|(?:项目|部门|团队|班组|小组)负责人",
  ko: "(?:고객|사용자)(?!지원|서비스)|(?:요청|의뢰|신청)(?:부서|담당|기관)",
};

export const PERSON: Words = {
  en: [
    "agent|technician|tech|resource|engineer|analyst|specialist|operator|users?|person|teammate|owner|member|staff|assignee|executive|officer|worker",
    "inspector",
  ],
  fr: "utilisateur|technicien|ingenieur|analyste|intervenant",
  es: "agente|analista|ingeniero|especialista|tecnico|usuario|persona",
  pt: "engenheiro|atendente",
  de: "benutzer|mitarbeiter|bearbeiter|techniker",
  it: "ingegnere|specialista|utente|operatore",
  nl: "medewerker",
  sv: "anvandare|handlaggare",
  da: "bruger|sagsbehandler",
  no: "bruker|saksbehandler",
  fi: "kayttaja|asiantuntija|henkilo",
  cs: "uzivatel|technik|osoba|pracovnik",
  pl: "uzytkownik|serwisant|pracownik",
  tr: "kisi|kullanici|personel|uzman|teknisyen",
  ru: "агент|оператор|сотрудник|специалист\\p{L}*|исполнитель|лицо|пользователь|инженер",
  ja: "技術者",
  zh: "人员?$|工程师|客服$",
  ko: "담당자|상담[원사]|엔지니어|직원|기사",
};

export const CUSTOMER: Words = {
  en: "customers?|clients?|users?",
  fr: "utilisateurs?",
  es: "clientes?|usuarios?",
  de: "kunden?",
  it: "utente",
  nl: "klant",
  ru: "клиент\\p{L}*|заказчик\\p{L}*|пользовател\\p{L}*",
};
