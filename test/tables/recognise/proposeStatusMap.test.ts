import { TICKET_STATES } from "../../../src/service-level/ticket";
import { proposeStatusMap, readTickets } from "../../../src/tables";
import { ticketSheet } from "../../support/ticketTables";

const meaning = (label: string) => {
  const proposed = proposeStatusMap([label]).get(label);
  return proposed === undefined ? "?" : proposed.waitingFor === "" ? proposed.state : `${proposed.state} ${proposed.waitingFor}`;
};

it.each<[meant: string, ...labels: string[]]>([
  ["running", "Enroute", "Requires Attention", "Handed over", "En file d'attente", "En camino", "Na fila", "Em deslocamento", "Wird bearbeitet", "Da gestire", "Opgepakt", "Yönlendirildi", "Одобрена", "В пути", "移動中", "跟进中", "待派单", "수리중", "Assess", "UAT", "PROBLEM", "DOWN", "Techniker unterwegs", "Bearbeitung läuft", "Bezig", "Igangværende", "Under arbete", "Planerad", "Przekazane", "Zaplanowane", "W naprawie", "Ekip yolda", "Направлена в работу", "办理中", "已提交"],
  ["held client", "已回复", "고객확인중"],
  ["held", "Paralisado", "Paralizada", "Attesa ricambi", "Avvaktar", "Satt på vent", "Rimandato"],
  ["held supplier", "Odottaa varaosia"],
  ["cancelled", "Recusado", "Desistência", "Non recevable", "Non accolta", "Odwołane", "Kansellert"],
  ["stopped", "Mitigated", "Ready to Invoice", "Awaiting billing", "Billed", "Lavorato", "已恢复", "待评价", "OK", "Recovered", "No fault found", "Abgenommen", "Sanado", "Verholpen", "Slutförd", "Naprawione", "Услуга предоставлена"],
])("means %s where nothing stands beside it", (meant, ...labels) => expect(labels.filter((label) => meaning(label) !== meant)).toEqual([]));

it.each([
  ["New", "running"], ["Open", "running"], ["Reopened", "running"], ["Work in Progress", "running"], ["Escalated TTR", "running"], ["Not resolved", "running"], ["Waiting for support", "running"], ["Awaiting Assignment", "running"],
  ["On Hold", "held"], ["Pending", "held"], ["Awaiting User Info", "held client"], ["Waiting for Customer", "held client"], ["Pending Customer Response", "held client"], ["Awaiting Vendor", "held supplier"], ["Waiting for third party", "held supplier"], ["Waiting for approval", "held us"], ["pending reminder", "held"], ["pending close", "held"],
  ["Resolved", "stopped"], ["Solved", "stopped"], ["Closed", "stopped"], ["Done", "stopped"], ["Completed", "stopped"], ["Closed - resolved by caller", "stopped"],
  ["Cancelled", "cancelled"], ["Canceled", "cancelled"], ["Rejected", "cancelled"], ["Spam", "cancelled"], ["Won't Fix", "cancelled"], ["merged", "merged"], ["Duplicate", "merged"], ["Closed as duplicate", "merged"],
  ["Offen", "running"], ["In Bearbeitung", "running"], ["Wartend auf Genehmigung", "held us"], ["Auszeit", "held"], ["Gelöst", "stopped"], ["Geschlossen", "stopped"], ["Abgelehnt", "cancelled"],
  ["Nouveau", "running"], ["En cours", "running"], ["En attente", "held"], ["En attente du client", "held client"], ["Résolue", "stopped"], ["Fermée", "stopped"], ["Clôturé", "stopped"], ["Annulé", "cancelled"],
  ["Abierto", "running"], ["Pendiente", "held"], ["En espera del cliente", "held client"], ["Resuelto", "stopped"], ["Cerrado", "stopped"], ["Cancelado", "cancelled"], ["Rechazado", "cancelled"],
  ["Em andamento", "running"], ["Aguardando cliente", "held client"], ["Resolvido", "stopped"], ["Fechado", "stopped"],
  ["Новая", "running"], ["В работе", "running"], ["Ожидание ответа клиента", "held client"], ["Решена", "stopped"], ["Закрыта", "stopped"], ["Отменена", "cancelled"], ["Дубликат", "merged"],
  ["新規", "running"], ["対応中", "running"], ["保留", "held"], ["顧客回答待ち", "held client"], ["承認待ち", "held us"], ["解決済み", "stopped"], ["完了", "stopped"], ["却下済み", "cancelled"], ["未解決", "running"],
  ["クローズ済み", "stopped"], ["再オープン", "running"], ["ペンディング", "held"], ["ベンダー対応待ち", "held supplier"], ["対応待ち", "running"], ["третьей стороны ожидание", "held supplier"], ["Завершён", "stopped"],
  ["Waiting on us", "running"], ["Waiting on contact", "held"], ["With User", "held client"], ["With third party", "held supplier"], ["Feedback", "held client"], ["Kundenaktion", "held client"], ["Proposed solution", "held client"],
  ["Resolved - awaiting confirmation", "stopped"], ["status.onHold", "held"], [">Closed", "stopped"],
  ["En cours de traitement", "running"], ["En cours de résolution", "running"], ["À traiter", "running"], ["En attente - en cours chez le fournisseur", "held supplier"], ["Resolved Pending Closure", "stopped"],
  ["WIP", "running"], ["In Review", "running"], ["Customer note added", "running"], ["Needs Assignment", "running"], ["Triggered", "running"], ["Take in charge ticket", "running"], ["Resolve ticket", "stopped"],
  ["Erneut geöffnet", "running"], ["Wiedervorlage", "held"], ["In Bearbeitung beim Lieferanten", "held supplier"], ["Zurückgewiesen", "cancelled"], ["zusammengefügt", "merged"],
  ["Em análise", "running"], ["TTO escalonado", "running"], ["Desestimado", "cancelled"], ["In carico", "running"], ["Evaso", "stopped"], ["Respinto", "cancelled"], ["Geëscaleerde TTO", "running"], ["Afgemeld", "stopped"],
  ["На согласовании", "held us"], ["Ожидание утверждения", "held us"], ["Требует уточнения", "held client"], ["ユーザー確認中", "held client"], ["確認中", "running"],
  ["Zu erledigen", "running"], ["Por hacer", "running"], ["Tarefas pendentes", "running"], ["К выполнению", "running"], ["В процессе решения", "running"], ["На выполнении", "running"], ["Te doen", "running"], ["Listo", "stopped"], ["Klaar", "stopped"], ["Готово", "stopped"],
  ["Non résolu", "running"], ["Nicht gelöst", "running"], ["Niet opgelost", "running"], ["Não resolvido", "running"], ["Closed - Unresolved", "stopped"], ["Closed - Pending Feedback", "stopped"], ["Close pending", "held"],
  ["Replied", "held client"], ["Обратная связь", "held client"], ["Customer-Reply", "running"], ["Rückmeldung erhalten", "running"], ["zusammengefasst", "merged"],
  ["UNCONFIRMED", "running"], ["VERIFIED", "stopped"], ["confirmado", "?"], ["admitido", "running"], ["retorno", "held client"], ["bestätigt", "?"], ["Rückmeldung", "held client"], ["Lösung bestätigt", "?"], ["se necesitan más datos", "held client"], ["Confirmed", "?"], ["UNDER PROCESS", "running"],
  ["RESOL", "stopped"], ["CANC", "cancelled"], ["DUP", "merged"], ["ASSIG", "running"], ["INPROG", "running"], ["WMATL", "held"], ["HISTEDIT", "stopped"], ["Archived", "stopped"], ["To be discussed", "running"], ["Can't Reproduce", "cancelled"], ["Prise en charge", "running"],
  ["Non traité", "running"], ["Não concluído", "running"], ["Nicht erledigt", "running"], ["Not completed", "running"], ["Terminé, non résolu", "stopped"], ["Réalisé", "stopped"], ["Cleared", "stopped"],
  ["Waiting on us", "running"], ["En attente de notre part", "running"], ["En attente du contact", "held"], ["Warten auf uns", "running"], ["Wachten op ons", "running"], ["Esperando por nosotros", "running"], ["Aguardando por nós", "running"], ["処理済み", "stopped"], ["処理中", "running"],
  ["Analysis", "running"], ["In Development", "running"], ["En Route", "running"], ["Ongoing", "running"], ["2nd line", "running"], ["Weitergeleitet", "running"], ["En traitement", "running"], ["En estudio", "running"], ["En revisión", "running"], ["Encaminhado", "running"], ["В обработке", "running"],
  ["Awaiting Reply From Agent", "running"], ["Staff Reply Needed", "running"], ["Awaiting Reply From Customer", "held client"], ["Bloqué", "held"], ["In Warteschleife", "held"], ["Gepauzeerd", "held"], ["Ждёт клиента", "held client"],
  ["Restored", "stopped"], ["Solution accepted", "stopped"], ["Solutionné", "stopped"], ["Résolu (en attente de clôture)", "stopped"], ["Gelöst, wartet auf Bestätigung", "stopped"], ["Terminado", "stopped"], ["No terminado", "running"], ["Completado", "stopped"], ["Concluso", "stopped"], ["Исполнена", "stopped"], ["Обработана", "stopped"],
  ["Pågående", "running"], ["Under behandling", "running"], ["Uløst", "running"], ["Väntar på svar från kund", "held client"], ["Afventer kunde", "held client"], ["Venter på leverandør", "held supplier"], ["På vent", "held"], ["Løst", "stopped"], ["Löst", "stopped"], ["Inte löst", "running"], ["Lost", "?"], ["Åtgärdat", "stopped"], ["Lukket", "stopped"], ["Avbruten", "cancelled"], ["Actif", "running"],
  ["Avoin", "running"], ["Käsittelyssä", "running"], ["Avattu uudelleen", "running"], ["Ei ratkaistu", "running"], ["Odottaa asiakasta", "held client"], ["Odottaa toimittajaa", "held supplier"], ["Odottaa", "held"], ["Ratkaistu", "stopped"], ["Suljettu", "stopped"], ["Peruttu", "cancelled"], ["Yhdistetty", "merged"],
  ["Nový", "running"], ["Otevřeno", "running"], ["V řešení", "running"], ["Přiřazeno", "running"], ["Nevyřešeno", "running"], ["Znovu otevřeno", "running"], ["Čeká na zákazníka", "held client"], ["Čeká na odpověď od zákazníka", "held client"], ["Čeká na dodavatele", "held supplier"], ["Pozastaveno", "held"], ["Vyřešeno", "stopped"], ["Uzavřeno - nevyřešeno", "stopped"], ["Zrušeno", "cancelled"], ["Sloučeno", "merged"],
  ["Yeni", "running"], ["Açık", "running"], ["Atandı", "running"], ["Devam ediyor", "running"], ["DEVAM EDİYOR", "running"], ["Çözülmedi", "running"], ["Müşteri yanıtı bekleniyor", "held client"], ["Müşteriden bilgi bekleniyor", "held client"], ["Tedarikçi bekleniyor", "held supplier"], ["Askıda", "held"], ["Çözüldü", "stopped"], ["KAPALI", "stopped"], ["İptal edildi", "cancelled"], ["Birleştirildi", "merged"],
  ["신규", "running"], ["진행 중", "running"], ["처리중", "running"], ["미해결", "running"], ["재오픈", "running"], ["처리 대기", "running"], ["고객 응답 대기", "held client"], ["협력사 대기", "held supplier"], ["보류", "held"], ["해결됨", "stopped"], ["처리 완료", "stopped"], ["종결", "stopped"], ["취소됨", "cancelled"], ["중복", "merged"],
  ["Wont do", "cancelled"], ["Denied", "cancelled"], ["Aborted", "cancelled"], ["Ingetrokken", "cancelled"], ["Duplicado", "merged"],
  ["Completed - Awaiting Confirmation", "stopped"], ["Opened in Error", "cancelled"], ["No longer required", "cancelled"], ["WORKSFORME", "cancelled"], ["NEEDINFO", "held client"], ["Clock Stopped", "held"], ["Sent to Vendor", "held supplier"],
  ["With 3rd Party", "held supplier"], ["Waiting reply", "running"], ["Waiting for reply", "held"], ["Implemented", "stopped"], ["To be implemented", "running"], ["Not implemented", "running"], ["Workaround provided", "stopped"], ["Unsuccessful", "?"],
  ["In afwachting van behandeling", "running"], ["En attente de prise en charge", "running"], ["Pendiente de asignar", "running"], ["Pendiente de usuario", "held client"], ["In attesa di lavorazione", "running"],
  ["Reported", "running"], ["Requested", "running"], ["En trámite", "running"],
  ["Nowe", "running"], ["W trakcie realizacji", "running"], ["Oczekujące na klienta", "held client"], ["Oczekuje na dostawcę", "held supplier"], ["Wstrzymane", "held"], ["Rozwiązane", "stopped"], ["Nierozwiązane", "running"], ["Zamknięte", "stopped"], ["Anulowane", "cancelled"],
  ["新建", "running"], ["待处理", "running"], ["处理中", "running"], ["等待客户", "held client"], ["待供应商回复", "held supplier"], ["等待审批", "held us"], ["挂起", "held"], ["已解决", "stopped"], ["未解决", "running"], ["已关闭", "stopped"], ["已取消", "cancelled"], ["已合并", "merged"],
  ["新建立", "running"], ["待處理", "running"], ["處理中", "running"], ["未結案", "running"], ["等待客戶", "held client"], ["待供應商回覆", "held supplier"], ["等待審核", "held us"], ["擱置", "held"], ["已解決", "stopped"], ["已結案", "stopped"], ["已關閉", "stopped"], ["已结案", "stopped"], ["已撤銷", "cancelled"], ["已合併", "merged"],
  ["解決中", "running"], ["解决中", "running"],
  ["Researching", "running"], ["Estimation", "running"], ["Requirement Gathering/Pending Briefing", "held"], ["Remitido Órgano", "running"], ["Inadmitida", "cancelled"], ["Prestacional", "?"],
  ["-100", "?"], ["Unmatched", "?"], ["Xyzzy", "?"],
])("%s: %s", (label, expected) => {
  expect(meaning(label)).toBe(expected);
});

it.each([..."Not yet resolved; Not closed; Not delivered; Unfixed; Pas résolu; Pas encore traité; Non livré; No solucionado; No cerrado; Todavía sin resolver; Ainda não entregue; Non ancora risolto; Nicht umgesetzt; Nog niet uitgevoerd; Не выполнено; Не закрыта; Ещё не завершено; Невыполнено; 未クローズ; 未処理; 没有解决".split("; "), "Approved by customer"])("%s is work that is still to be done", (label) => {
  expect(meaning(label)).toBe("running");
});

it.each<[meant: string, labels: string]>([
  ["running", "Unerledigt; Unabgeschlossen; Onopgelost; Onvoltooid; Niezamknięte; Nie wykonane; Нерешённая проблема; Незавершенная; Inevaso; Irresuelto; Irrésolu; Desatendido; 未结束; 未归档"],
  ["running", "Nicht geschlossen; Niet gesloten; Niet afgesloten; Nie naprawione; Не восстановлен; Неразрешено; Не разрешена"],
  ["stopped", "Ungelöst geschlossen; Unresolved - closed; Niet opgelost - gesloten; No resuelto - cerrado; Не решена, закрыта; Selbstgelöst; Endabgeschlossen; Abgefertigt; Автозакрыт"],
  ["running", "Reprocessing; Resubmitted; De-escalated; Deescalated; Reencaminhado; Desasignado; Unzugewiesen; Перезапланирован"],
  ["running", "Ausgelöst; Reassigned; Unscheduled; Reasignado; Riassegnato; Переназначена; Abschlussprüfung; Возобновлена"],
  ["held", "Остановлен; Приостановка; Pending internet; Awaiting exchange"],
  ["stopped", "Сервис восстановлен; Инцидент разрешён; Abgeschlossen; Afgesloten; Auto-closed"],
  ["cancelled", "Auto-cancelled; Не утверждено; Niezatwierdzone; Neschváleno; Отказано"],
  ["?", "Обоснование; Установлено; Ausgeschlossen; Uitgesloten; In Fertigung; Betroffen; Nicht betroffen; Inaktiv; Inactief; Découvert; Erwartet; Неожиданно; Avoid; Networking; Depending on network; Отказоустойчивость"],
])("means %s by its words, not by a part of a longer one", (meant, labels) => expect(labels.split("; ").filter((label) => meaning(label) !== meant)).toEqual([]));

describe("a status of which the words mean one thing where they are all of it", () => {
  it.each([
    ["running", "With Support; Needs reply; Raised; L2; Tier 2; RCA in progress; Returned from customer; Affecté; Prise en compte; Transféré; Niveau 2; En análisis; En pruebas; Derivado; Registrado; Activo; Sin asignar; Em desenvolvimento; Ativo; Gestartet; Erfasst; In Analyse; In Umsetzung; Übernommen; Doorgestuurd; Взято в работу; Выполняется; На проверке; В очереди; Просрочена; 検討中; 登録済み; 差し戻し; 開発中; Aguardando triagem; Não iniciado; In gestione; Wartet auf Bearbeitung; 受理中; Being repaired; Under repair; On the way; Redirigé vers un niveau inférieur; Réaffecté; En réparation; En retard; En reparación; En observación; Trasladado; Radicado; Agendado; Vencido; Em conserto; Redirecionado; Em atraso; In Reparatur; Überfällig; In riparazione; Te laat; На исправление; В ремонте; Перенаправлена; Возвращена на доработку; 修繕中; 経過観察; 転送済み; 一次回答済; 期限超過; In Untersuchung; En investigación; Em investigação; In indagine; Onderzoek; Расследуется; Realizowane; Do wykonania"],
    ["held client", "More info needed; Customer to test; No response; User unavailable; Demande d'informations; Injoignable; Información solicitada; Devuelto al usuario; Informationen angefordert; Запрос информации; На уточнении; У клиента; 顧客確認中; お客様対応中; 情報不足; Agent replied; Answered by agent; Quote sent"],
    ["held supplier", "Escalated to vendor; Parts ordered; Pièce commandée; Con proveedor; Material bestellt; У поставщика; Передано подрядчику; ベンダー調査中; メーカー問合せ中; Parts required; 発注中"],
    ["held", "Frozen; Impedido; Opgeschort; Gelé; Reporté; Detenido; Bloqueado; Aplazado; Adiado; Unterbrochen; Zurückgestellt; Ruhend; Bloccato; Geblokkeerd; Пауза; Заблокирована"],
    ["stopped", "Ready for closure; Handled; Signed off; Success; Accepted by customer; Fait; Effectuée; Livré; Solventado; Hecho; Entregado; Cierre automático; Feito; Executado; Umgesetzt; Durchgeführt; Eseguito; Uitgevoerd; Сделано; Восстановлено; Отработана; 復旧済み; 修正済み; 済; Terminato; 办结; Gestionado; Рассмотрена"],
    ["cancelled", "Voided; Will not fix; Out of scope; Works as designed; False positive; Sans suite; Hors périmètre; Sans objet; No procede; Descartado; Denegado; Indeferido; Ungültig; Hinfällig; Entfällt; Vervallen; Неактуально; Не требуется; 取り下げ; 対応不要; 対象外; 再現せず; Reprovado; Eliminato; 无效; 対応不可; Being cancelled"],
    ["merged", "Dupe; Duplicaat; Unificado; Dublette; Дубль"],
  ])("%s: %s", (expected, labels) => expect(labels.split("; ").filter((label) => meaning(label) !== expected)).toEqual([]));

  it.each([
    ["Partially resolved", "running"], ["Ungelöst", "running"], ["Частично выполнена", "running"], ["Parcialmente resuelto", "running"], ["Not approved", "cancelled"], ["No aprobado", "cancelled"], ["Nicht genehmigt", "cancelled"], ["Wird nicht behoben", "cancelled"],
    ["En attente technicien", "running"], ["Pendiente por asignar", "running"], ["4 - En análisis", "running"], ["03. Ungelöst", "running"], ["10: Hecho", "stopped"],
  ])("%s is %s, whatever one of its words says elsewhere", (label, expected) => expect(meaning(label)).toBe(expected));

  it("says nothing of longer statuses with the same words", () => {
    expect(["Service affecté", "Version livrée le lundi", "Material bestellt am 3.5.", "済州"].map(meaning)).toEqual(["?", "?", "?", "?"]);
  });
});

describe("numbers of statuses", () => {
  const stateOf = (label: string, system?: string, unused: string[] = [], idPrefix = "") => proposeStatusMap([label], { system, columns: new Map(), unused, idPrefix }).get(label)?.state;

  it("are known of some systems, and only theirs", () => {
    expect(["2", "3", "6", "7", "8"].map((label) => stateOf(label, "ServiceNow"))).toEqual(["running", undefined, "stopped", "stopped", "cancelled"]);
    expect(["2", "4", "5.0"].map((label) => stateOf(label, "GLPI"))).toEqual(["running", "held", "stopped"]);
    expect(["2", "3", "5"].map((label) => stateOf(label, "Freshdesk"))).toEqual(["running", "held", "stopped"]);
    expect(["2", "4", "6"].map((label) => stateOf(label, "BMC Helix / Remedy"))).toEqual(["running", "stopped", "cancelled"]);
    expect(["1", "3", "5", "2000"].map((label) => stateOf(label, "Dynamics 365"))).toEqual(["running", "held", "stopped", "merged"]);
    expect([stateOf("5", "Redmine"), stateOf("5")]).toEqual([undefined, undefined]);
  });

  it("of ServiceNow tell a wait where the columns are those of incidents", () => {
    expect(["1", "2", "3", "4", "5", "6", "7", "8"].map((label) => stateOf(label, "ServiceNow", ["sys_id", "caller_id"]))).toEqual(["running", "running", "held", "held", "held", "stopped", "stopped", "cancelled"]);
    expect(stateOf("3", "ServiceNow", ["incident_state"])).toBe("held");
    expect(stateOf("3", "ServiceNow", ["request_item", "related_incidents"])).toBeUndefined();
    // A case of a customer is closed in state 3.
    expect(stateOf("3", "ServiceNow", ["account", "contact", "incident"])).toBeUndefined();
    expect(stateOf("3", "ServiceNow", [], "INC")).toBe("held");
  });

  it("of ServiceNow tell a closed case where the numbers are those of cases, and of them alone", () => {
    const states = (idPrefix: string) => ["1", "10", "18", "6", "3", "7"].map((label) => stateOf(label, "ServiceNow", ["account", "contact"], idPrefix));
    expect(states("CS")).toEqual(["running", "running", "held", "stopped", "stopped", "cancelled"]);
    expect(states("RITM")).toEqual(["running", undefined, undefined, "stopped", undefined, "stopped"]);
    expect(stateOf("18", "Zammad", [], "CS")).toBeUndefined();
  });

  it("are read with the numbers of the tickets: a ServiceNow case in state 3 is done, an incident waits", () => {
    const stateIn = (number: string) => {
      const { tickets } = readTickets(ticketSheet([["number", "opened_at", "resolved_at", "state", "assignment_group", "account", "sys_updated_on"], [`${number}0001001`, "2026-03-02 09:00", "", "3", "Support", "Acme", "2026-03-03 09:00"]]), {});
      return TICKET_STATES[tickets.state[0]];
    };
    expect([stateIn("CS"), stateIn("INC")]).toEqual(["stopped", "held"]);
  });

  it("are not those of cases where incidents stand below hundreds of cases", () => {
    const rows = Array.from({ length: 600 }, (_, row) => [`${row < 400 ? "CS" : "INC"}000${1000 + row}`, "2026-03-02 09:00", "", "3", "Support", "Acme", "2026-03-03 09:00"]);
    const { recognition } = readTickets(ticketSheet([["number", "opened_at", "resolved_at", "state", "assignment_group", "account", "sys_updated_on"], ...rows]), {});
    expect(recognition.idPrefix).toBe("");
  });
});
