/** The clock of one ticket, interval by interval. */
export const explain = {
  heading: (ticket: string, sla: string, status: string) => `Заявка ${ticket}, ${sla}: ${status}.`,
  notYet: "ещё нет",
  kinds: { "running": "идёт", "outside service hours": "вне часов обслуживания", "held": "приостановлено", "stopped": "остановлено", "holiday": "праздничный день" },
  waitingFor: { client: "ожидание заказчика", supplier: "ожидание поставщика", us: "ожидание с нашей стороны" },
  reasons: {
    merged: "Заявка объединена с другой.",
    cancelled: "Заявка отменена, срок при этом нарушен не был.",
    noRowApplies: "Ни одна строка этого SLA не относится к заявке.",
    openedNotKnown: "Неизвестно, когда заявка была открыта.",
    startNotKnown: "В заявке нет поля, с которого начинается отсчёт.",
    noDueDate: "У заявки нет срока.",
    stopNotKnown: "Заявка выполнена, но неизвестно когда.",
    fieldNotInExport: "В заявках нет столбца, который нужен для этого отсчёта.",
    updateNotMeasured: "Время обновлений нельзя измерить по этой выгрузке: в ней не указано, когда писали клиенты и специалисты.",
    nobodyWaited: "По этой заявке клиент ни разу не ждал ответа.",
    nobodyWrote: "Ни один специалист ещё не написал клиенту.",
    openedByAgent: "Специалист открыл заявку сам, не по чьей-либо просьбе, поэтому отвечать некому.",
    noReply: "Заявка решена без ответа, а это SLA такие заявки не измеряет.",
  },
  counted: (counted: string, total: string) => `засчитано ${counted}, всего ${total}`,
  /** `target` is "" for a due date of the ticket's own. */
  result: (target: string, elapsed: string, deadline: string, stopped: string) =>
    `${target === "" ? "Срок самой заявки" : `Целевое время: ${target}`}; использовано: ${elapsed}. Срок: ${deadline}; остановка: ${stopped}.`,
  clockChange: (date: string, by: string, isForward: boolean) =>
    isForward ? `${date} часы перевели вперёд на ${by}: прошло меньше времени, чем следует из показанных часов.`
      : `${date} часы перевели назад на ${by}: прошло больше времени, чем следует из показанных часов.`,
  calendar: (calendar: string, zone: string, shownIn: string) => `Часы обслуживания: ${calendar} (${zone}). Время показано по поясу ${shownIn}.`,
};
