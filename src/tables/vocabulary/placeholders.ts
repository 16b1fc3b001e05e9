import type { Words } from "./words";

// In lower case.

/** What people and systems write where there is nothing. */
export const NOTHING: Words = {
  en: [
    "n/a|na|n.a.|#n/a|null|(null)|none|(none)|nil|nan|nat|undefined|empty|(empty)|(blank)|blank|not set|not available|unassigned|(unassigned)",
    "not assigned|never|tbd",
  ],
  fr: "aucun|aucune|vide|(vide)|(vides)|non assigné|non attribué|jamais|s.o.|non défini",
  es: "no asignado|sin asignar|vacio|vacío|(vacío)|ninguno|ninguna|nunca|no aplica",
  pt: "não atribuído|nenhum|nenhuma|vazio|(vazio)",
  de: "leer|(leer)|keine|keiner|kein|nicht zugewiesen|k.a.|k. a.|nicht gesetzt",
  it: "nessuno|vuoto",
  nl: "geen|leeg|niet toegewezen|niet ingesteld",
  fi: "ei määritetty|ei mitään|tyhjä|(tyhjä)",
  cs: "nepřiřazeno|není|žádný|žádné|prázdné|(prázdné)",
  pl: "brak|puste|(puste)|nie przypisano|nieprzypisane|nie dotyczy",
  tr: "yok|boş|(boş)|atanmamış|atanmadı|belirtilmemiş",
  ru: "нет|не назначен|не назначено|не задано|пусто|(пусто)",
  ja: "なし|未設定|未割り当て|(空白)|該当なし",
  zh: "无|暂无|未分配|未指派|未设置|(空)",
  ko: "없음|미정|미배정|할당되지 않음|해당 없음|(비어 있음)",
};

/** What people, desks and monitoring tools write for the end of a ticket or an outage that has none yet. */
export const STILL_OPEN: Words = {
  en: "open|still open|active|down|still down|pending|ongoing|in progress|outstanding|not yet|not resolved|not closed|not completed|unresolved|tbc|tba",
  fr: "ouvert|ouverte|toujours en panne|en cours|en attente|non résolu|non résolue|pas résolu|non clos|à venir",
  es: "abierto|abierta|sigue caído|sigue caída|en curso|en proceso|pendiente|sin resolver|sin cerrar|no resuelto|no resuelta",
  pt: "aberto|em aberto|em andamento|pendente|não resolvido",
  de: "offen|noch offen|dauert an|andauernd|ausstehend|nicht gelöst|nicht geschlossen|nicht erledigt|in bearbeitung",
  it: "aperto|in corso|non risolto|in lavorazione",
  nl: "lopend|in behandeling|nog open",
  fi: "avoin|avoinna|kesken|käsittelyssä|ratkaisematta|ei ratkaistu|ei suljettu|odottaa",
  cs: "otevřeno|v řešení|nevyřešeno|neuzavřeno|probíhá",
  pl: "w toku|otwarte",
  tr: "açık|devam ediyor|çözülmedi|beklemede|bekliyor",
  ru: "продолжается|не восстановлено|открыт|открыта|открыто|в работе|не решено|не закрыто|не завершено|ожидает",
  ja: "停止中|未復旧|未解決|未完了|未対応|未クローズ|対応中|継続中",
  zh: "处理中|未解决|未完成|未关闭",
  ko: "진행 중|진행중|처리 중|처리중|미해결|미완료|대기 중",
};
