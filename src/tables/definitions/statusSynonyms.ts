import { sameName } from "./nearestName";

/** What people write in a register, in the languages of the product and German, and the statuses that it may be called there: the first that the register has. */
const SYNONYMS: readonly (readonly [words: string, ...statuses: readonly string[]])[] = [
  ["closed; resolved; clos; clôturé; fermé; résolu; cerrado; cerrada; resuelto; geschlossen; gelöst; 終了; クローズ; 解決; закрыто; закрыта; решено", "done", "closed"],
  ["done; complete; completed; finished; implemented; delivered; terminé; fait; réalisé; achevé; hecho; completado; terminado; realizado; finalizado; erledigt; abgeschlossen; umgesetzt; 完了; 済; 済み; 実施済み; выполнено; сделано; завершено; готово", "done", "closed", "met"],
  ["fulfilled; satisfied; satisfait; cumplido; erfüllt; 充足", "met"],
  ["cancelled; canceled; abandoned; rejected; withdrawn; declined; annulé; abandonné; rejeté; refusé; cancelado; abandonado; rechazado; abgebrochen; verworfen; abgelehnt; 中止; 取消; キャンセル; 却下; отменено; отклонено", "dropped", "declined", "withdrawn"],
  ["in progress; ongoing; started; wip; en cours; en curso; en progreso; in arbeit; in bearbeitung; 進行中; 対応中; 実施中; в работе; выполняется", "in progress", "open"],
  ["new; not started; to do; todo; nouveau; ouvert; à faire; nuevo; abierto; por hacer; neu; offen; 新規; 未着手; 未対応; новое; открыто; не начато", "open", "proposed"],
  ["approved; accepted; approuvé; aprobado; genehmigt; vereinbart; 承認; 承認済み; 合意; утверждено; согласовано", "agreed"],
  ["accepté; aceptado; akzeptiert; hingenommen; 受容; принят; принято", "accepted", "agreed"],
  ["scheduled; planifié; prévu; planificado; previsto; geplant; 計画; 計画済み; запланировано", "planned"],
  ["mitigated; réduit; atténué; reducido; mitigado; reduziert; 低減; 軽減; снижен", "reduced"],
];

/** The statuses that a register has, by what else they are called. */
export function statusSynonyms<Status extends string>(statuses: readonly Status[]): Readonly<Record<string, Status>> {
  return Object.fromEntries(SYNONYMS.flatMap(([words, ...called]) => {
    const status = called.map((name) => statuses.find((each) => each === name)).find((each) => each !== undefined);
    return status === undefined ? [] : words.split("; ").map((word) => [sameName(word), status] as const);
  }));
}
