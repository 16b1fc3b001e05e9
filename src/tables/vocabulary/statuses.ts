import type { Words } from "./words";

// What stands in statuses, as parts of patterns for their plain words: `\\b` is the edge of a Latin word, `^` and `$` are the edges of the status. What
// says the state begins a word; who is waited for, and what is left to do, may stand within one, as in "Endkunde".

export const MERGED: Words = {
  en: "^dupl?$|merged?\\b|duplicat\\w*",
  fr: "fusionn?e|doublon",
  es: "duplicad[oa]s?\\b|fusionad",
  pt: "mesclad",
  de: "duplik\\w*|zusammengefu(hr|g)t|zusammengefasst|verschmolzen",
  it: "unito\\b",
  nl: "samengevoegd",
  pl: "scalon[eayo]\\b|połaczon",
  ru: "дубликат|объединен",
  ja: "統合|重複|マージ",
  zh: "合[并併]|重[复複]",
};

/** Before what is not done. */
export const NOT: Words = { en: "not", fr: "non", es: "no", pt: "nao", de: "nicht", nl: "niet" };

/** Behind "not", besides what says that a ticket is done. */
export const DONE: Words = {
  en: "treated|handled|processed",
  fr: "resolu|traite|realise|acheve|conclu",
  es: "atendid|realizad|complet|conclus",
  pt: "conclui|executad|acabad",
  de: "bearbeitet|vollendet",
  it: "evas|compiut",
  nl: "gereed",
  ru: "исполнен|обработан|сделан|готов",
};

/** The same, and one word with what is not done. */
export const UN: Words = { en: "un", fr: "ir|in", es: "des", nl: "on", pl: "nie ?", ru: "не ?" };

/** Before or behind what is not done: that it is over all the same, as in "Closed - not resolved". */
export const ENDED: Words = {
  en: "clos|complete",
  fr: "ferme|termine|conclu",
  es: "cerrad|finaliz",
  pt: "fechad|encerrad",
  de: "geschlossen|erledigt|abgeschlossen",
  it: "chius",
  nl: "gesloten|afgesloten",
  ru: "закрыт",
};

/** Open again, or open still. */
export const OPEN_AGAIN: Words = {
  en: "^((ready|yet) )?to be |re ?open",
  fr: "rouvert|reouvert",
  es: "reabiert",
  pt: "reabert",
  de: "(wieder|erneut) ?(o|ero)ffne|(wieder|erneut) ?geoffnet|wiedereroffnet",
  it: "riapert",
  nl: "heropend",
  pl: "ponownie otwart",
  ru: "переоткрыт|(повторно|снова|заново) открыт|открыт\\p{L}* (повторно|снова|заново)|возобнов",
  ja: "再オープン|再開|[未非](?:解決|対応|完了)|未着手",
  zh: "未(?:解[决決]|[处處]理|完成|完[结結]|[关關][闭閉]|[结結](?:束|案|[单單])|[关關][单單]|[归歸][档檔])|重新(?:打开|開啟)|重[开開]",
};

/** Waiting for the desk itself. */
export const WAITING_FOR_US: Words = {
  en: [
    "^waiting reply$|(repl(y|ies)|response|answer|action) (from|by) (an? |the )?(agent|support|staff|technician|us$)",
    "(agent|staff|technician) (reply|response|action) (needed|required)",
    "(await\\w*|waiting|pending|wait)( for| on)?( an?| the| our)? (assign|support|agent|technician|us$|triage|pick ?up|dispatch)",
    "(await\\w*|waiting|pending|wait)( for| on)?( an?| the| our)? (first line|helpdesk|service desk)",
  ],
  fr: "en attente d (affectation|assignation)|en attente (du|de) (support|notre part|traitement|prise en charge)",
  es: "pendientes? de (atencion|atender|asigna|tratar|gestion)|esperando(nos$| por nosotros$| (asignacion|soporte))|en espera (por|de) nosotros",
  pt: "^tarefas pendentes$|aguardando (por nos$|nos$|atribuicao|atendimento|suporte)",
  de: "warten? auf (uns$|support|bearbeit|zuweis)",
  it: "(?:in )?attesa ((di )?(assegnazione|supporto|lavorazione|presa in carico)|da parte nostra|di noi)",
  nl: "in afwachting van (behandeling|toewijzing)|wacht(en)? op (ons$|toewijzing|support)",
  ru: "ожида\\w* (назначения|поддержки)|ожидает (назначения|поддержки)",
  ja: "割り当て待ち|(?<!ベンダー?|業者|メーカー?|顧客|お客様|ユーザー?|先)対応待ち|サポート待ち",
  zh: "待(?:[处處]理|受理|分配|指派|接[单單]|解[决決])",
};

/** At the beginning, before what is left to do of a ticket that is done. */
export const RESOLVED: Words = {
  en: "resolved|solved|closed|completed",
  fr: "resolu|ferme",
  es: "resuelto|cerrado",
  pt: "resolvido|fechado",
  de: "gelost|geschlossen",
  it: "risolto|chiuso",
  nl: "opgelost|gesloten",
  ru: "решен\\p{L}*|закрыт\\p{L}*",
  ja: "解決",
};

/** Somewhere behind: "Resolved - awaiting confirmation" is resolved. */
export const LEFT_TO_DO: Words = {
  en: "confirm|approv|check|review|pending|wait|clos",
  fr: "clot|attente",
  es: "cierre|espera",
  pt: "fechamento|aguarda",
  de: "bestatig|schliess|wart",
  it: "conferma|attesa|chiusura",
  nl: "sluit|wacht",
  ru: "ожида|закрыти",
  ja: "待",
};

export const PENDING_CLOSURE: Words = { en: "pending (close|closure|auto close)\\b", de: "warten auf schliessen" };

export const CANCELLED: Words = {
  en: [
    "^(can|canc|cncl|cxld?)$|(auto)?cancel|withdrawn|abandon|void\\b|spam\\b|junk\\b|deleted\\b|removed\\b|rejected?\\b|declined?\\b",
    "won ?t (fix|do)|denied\\b|aborted\\b|dismissed\\b|discarded\\b|^(wontfix|worksforme)$|false alarm",
    "(not|no longer) (required|needed)\\b|(created|opened|logged|raised|submitted) (in error|by mistake)\\b|invalid\\b|obsolete\\b",
    "trash\\b|(cannot|can t|not) reproduc|not an? (issue|incident|bug)",
  ],
  fr: "annule|supprime|rejete|refus",
  es: "anulad|cancelad|eliminad|rechazad|desestimad|inadmi(?:tid|ssibl|sibl)",
  pt: "excluid|rejeitad",
  de: "abgebrochen|storniert|zuruckgezogen|geloscht|abgelehnt|nicht reproduzierbar|zuruckgewiesen|verworfen",
  it: "annullat|rifiutat|respint",
  nl: "geannuleerd|afgewezen|ingetrokken",
  pl: "anulowan|odrzucon|wycofan|odwołan",
  ru: "отменен|отозван|аннулирован|удален|отклонен|отказ(?!оу)",
  ja: "キャンセル|取消|取り消し|中止|取下|削除|却下|拒否",
  zh: "撤[销銷]|撤回|[驳駁]回|拒[绝絕]|作[废廢]",
};

/** At the beginning, before others who have the ticket: "With user", "Beim Hersteller". */
export const WITH: Words = { en: "with", fr: "chez", es: "con", pt: "com", de: "bei|beim", nl: "bij" };

/** Between the two. */
export const THE: Words = { en: "the", fr: "le", es: "el", pt: "o", de: "dem", it: "il", nl: "de" };

export const OTHERS: Words = {
  en: "user|customer|client|caller|requester|vendor|supplier|third|3rd party",
  fr: "demandeur|fournisseur",
  es: "cliente|usuario",
  de: "kunde|anwender|melder|hersteller|lieferant",
  nl: "klant|leverancier",
};

export const WAITING_FOR_OTHERS: Words = {
  en: [
    "^(sent|referred) to (the |a )?(vendor|supplier|manufacturer|(3rd|third) party)|^(external|(3rd|third) party)$|^(replied|answered)$|^feedback$",
    "(customer|client|user|kunden|kunde) ?(action|aktion|ruckmeldung)|proposed solution|solution proposed|^(asked|returned) to (customer|client|user)",
  ],
  fr: "^(retour d informations?|commentaire|repondu)$",
  es: "^(se necesitan mas datos|respondido)$",
  pt: "^retorno$",
  de: "beim (hersteller|lieferant)|^(extern|extern bearbeitet)$|^kundenfeedback$|^(ruckmeldung|beantwortet)$|losungsvorschlag",
  it: "^(richiesta chiarimenti|ulteriori dati|risposto)$",
  nl: "^terugkoppeling$",
  ru: "^(нужен отклик|обратная связь)$",
  ja: "^(追加情報|フィードバック)$|^要追加情報|ユーザー?確認中",
};

export const HELD: Words = {
  en: [
    "^(wappr|wmatl|wsch|wpcond|slahold|onhld|pend|susp|sleeping)$|(on ?)?hold\\b|held\\b|pending|await|wait|paus|suspend|suspens|stalled\\b",
    "deferred\\b|postponed|snoozed\\b|parked\\b|blocked\\b|^stuck$|^stand ?by$|^on order$|clock stopped\\b|stop(ped)? clock\\b",
    "need(s|ed)? ?(more )?info|info(rmation)? required|information (needed|required|requested)|on hold",
  ],
  fr: "bloquee?\\b|en attente|attente\\b|en pause",
  es: "^parad[oa]$|espera|pendiente|esperando",
  pt: "pendent|aguardando|em espera",
  de: "wartend?\\b|warten\\b|wartet|warteschleife|wartestellung|auszeit|wiedervorlage|zuruckgestellt|angehalten|ausstehend|\\p{L}*ruckfrage",
  it: "\\battesa\\b|sospes|in sospeso",
  nl: "gepauzeerd|in afwachting|wacht",
  pl: "oczekuj|wstrzyman|zawieszon|odroczon|czeka(?!\\p{L})",
  ru: "ожида|(при)?останов(лен|к[аеи](?!\\p{L}))|отложен|на паузе|в ожидании|ждет(?!\\p{L})|требуе\\p{L}+ уточнени|на согласовании",
  ja: "保留|待ち|待機|停止|回答待|ペンディング|中断",
  zh: "[挂掛]起|[暂暫](?:[挂掛]|停)|[搁擱]置|等待|待定|^待",
};

/** At the beginning: "En cours de résolution" is running. */
export const IN_PROGRESS: Words = {
  en: "in progress",
  fr: "en cours|a faire",
  es: "por hacer|tareas por hacer|en curso|en proceso",
  pt: "em andamento|em atendimento|em analise|em execucao",
  de: "zu erledigen|in bearbeitung",
  it: "da completare|in corso|in lavorazione",
  nl: "te doen|in uitvoering|in behandeling",
  ru: "к выполнению|на (вы|ис)полнении",
  ja: "作業前",
};

export const STOPPED: Words = {
  en: [
    "^(resol|rslv|resd|comp|compl|clsd|cls|histedit)$|resolved\\b|solved\\b",
    "(resolve|solve|close) (the )?(ticket|case|incident|request|issue|call)\\b|closed?\\b|done\\b|completed?\\b|fixed\\b|finished\\b",
    "fulfilled\\b|terminated\\b|cleared\\b|archived\\b|restored\\b|repaired\\b|delivered\\b",
    "(implemented|deployed|released|actioned)\\b|((re)?solution|workaround) (provided|applied|accepted)\\b|^verified$|auto ?closed",
  ],
  fr: "realisee?s?\\b|archivee?s?\\b|solutionnee?\\b|^verifie$|resolue?s?\\b|clos\\b|cloture|ferme|termine|traitee?s?\\b",
  es: "realizad[oa]\\b|archivad|terminad[oa]|completad[oa]|^verificad[oa]$|resuelt|cerrad|solucionad|finalizad|atendid[oa]\\b|^listo$",
  pt: "resolvid|fechad|encerrad|concluid",
  de: "archiviert|^verifiziert$|(selbst)?gelost|geloest|geschlossen|erledigt|(end)?abgeschlossen|behoben|(versand|abhol)?fertig(?!ung)|abgefertigt|beendet",
  it: "archiviat|conclus[oa]\\b|^verificat[oa]$|risolt|chius|evas[oa]\\b|completat",
  nl: "gearchiveerd|^geverifieerd$|opgelost|gesloten|afgesloten|afgerond|afgehandeld|afgemeld|gereed\\b|voltooid|^klaar$",
  pl: "^gotowe$|rozwiazan|zamkniet|zakonczon|zrealizowan|wykonan[eayo]|załatwion|naprawion|zrobion[yea]",
  ru: "архив|(исполнен|обработан)[ао]?(?!\\p{L})|^проверен[ао]?$|((раз|авто)?решен|(авто)?закрыт|выполнен|завершен|устранен|восстановлен)(?!и)|^готово$",
  ja: "^検証済$|解決(?!中)|クローズ|完了|終了|対応済|処理済",
  zh: "解决(?!中)|[关關](?:[闭閉]|[单單])|完成|完[结結]|[结結](?:束|[单單]|案)|已[处處]理|[归歸][档檔]",
};

export const RUNNING: Words = {
  en: [
    "^(inprg|inprog|assig|asgn|opn|appr|reported|requested|declared)$|new\\b|analysis\\b|diagnos|in (development|queue|process)\\b|qa\\b",
    "^ready (for|to) (test|review|develop|work)|^selected for|en route\\b|running\\b|draft\\b|^implement$|being worked\\b|doing\\b",
    "ongoing\\b|forwarded\\b|firing\\b|needs? attention|overdue\\b|breached\\b|^(first|second|third|[123](st|nd|rd)) (line|call|level)$",
    "^(create|insert|register|log) (the )?(ticket|case|incident|request|issue|call)$|open(ed)?\\b|(re|un|mis)?assign|(in)?progress|active\\b",
    "accepted\\b|queued\\b|to ?do\\b|backlog\\b|(re)?processing|work in|(re)?working|under (review|investigation)|(re)?investigat|research|estimat",
    "started\\b|(re|de)?escalat|(un)?acknowledged|triage|received\\b|registered\\b|approved\\b|(re|un)?scheduled|(un)?responded",
    "(customer|client|user|requester) (repl(y|ied)|responded|note|feedback|update)|feedback (provided|received)|updated|wip\\b|logged\\b|(re)?dispatch",
    "on ?site\\b|triggered|transferred|assessment|implementation|(un)?authori[sz]e|root cause|unread\\b|identified\\b|^unconfirmed$",
    "under process\\b|monitoring|(re)?submitted|review|test(ing|s|phase)?\\b|follow ?up|(un|re)?planned|take in charge",
  ],
  fr: [
    "en traitement|en etude\\b|^(reconnue?|acceptee?)$|nouveau|nouvelle|ouvert|assigne|(re)?attribue|approuve|escalade|(re)?planifie|a traiter|a faire",
    "prise? en charge",
  ],
  es: [
    "en estudio\\b|en atencion|en revision|en tramite|remitid[oa]s?\\b|^(admitid|aceptad|reconocid)[oa]$|nuevo|nueva|abiert|(re|des)?asignad|en progreso",
    "aprobad|escala|(re)?planificad|en validacion",
  ],
  pt: [
    "em estudo|(re)?encaminhad|^(aceit|reconhecid|cadastrad)[oa]$|novo\\b|nova\\b|abert",
    "(re|des)?atribuid|em progresso|aprovad|processando|(re)?planejad|escalon",
  ],
  de: [
    "weitergeleitet|angenommen|^anerkannt$|neu\\b|offen|(un)?zugewiesen|in bearbeitung|in arbeit|aktiv|eskaliert|erhalten|vereinbart|beauftragt",
    "\\p{L}*prufung|ausgelost|genehmigt|(ein|um|un)?geplant|(ab|auf)?klarung|geantwortet",
  ],
  it: "in esame\\b|^(riconosciut|accettat)[oa]$|nuovo|nuova|apert|(ri)?assegna|pres[ao] in carico|in carico|(ri)?pianificat|superato tt|approvat",
  nl: "aangemeld|^erkend$|nieuw|geopend|toegewezen|actief|geescaleerd|goedgekeurd|(in)?gepland|doorgezet",
  pl: [
    "(?:now[yea]|otwart[yea]|w trakcie|w realizacji|w toku|w naprawie|przypisan[yea]|przydzielon[yea]|przekazan[yea])\\b",
    "\\b(?:zarejestrowan[yea]|zaplanowan[yea]|zgłoszon[yea])\\b|(?:trwajac[yea]|realizowan[yea]|do (?:zrobienia|wykonania|realizacji))\\b|przyjet|zatwierdzon",
  ],
  ru: [
    "в обработке|на рассмотрении|^рассматривается$|нов|открыт|(пере|не)?назначен|в работе|в процессе|принят|обрабатывается|обновл(ен|яе)|эскал",
    "восстановлени|черновик|утвержден|зарегистрирован|передан|на доработке|(пере|не)?запланирован",
  ],
  ja: "^(内容確認済み?|承認|担当者決定)$|新規|オープン|対応中|作業中|進行中|処理中|割り当て|担当者設定|受付|調査中|承認済|エスカ|着手|確認中|差戻",
  zh: "新建|打开|開啟|(?:[处處]理|[进進]行|[维維]修|解[决決])中|已(?:分配|指派|[派接][单單]|受理|[响回][应應]|批准|升[级級])",
};

/** In a status of waiting: that the client is waited for. What asks for more is asked of the client. */
export const CLIENT: Words = {
  en: "customer|client|user|feedback|proposed|caller|requester|requestor|reporter|evidence|info|^(replied|answered)$",
  fr: "retour d informations?|^(commentaire|repondu)$|utilisateur|demandeur",
  es: "mas datos|^respondido$|usuario|solicitante|cliente",
  pt: "^retorno$",
  de: "ruckmeldung|vorschlag|^beantwortet$|kunde|melder|anwender|benutzer|ruckfrage",
  it: "chiarimenti|ulteriori dati|^risposto$|utente",
  nl: "terugkoppeling|klant|gebruiker|aanvrager",
  pl: "klient|zgłaszaj|uzytkownik",
  ru: "отклик|обратная связь|клиент|пользовател|заявител|заказчик|уточнени",
  ja: "追加情報|フィードバック|顧客|ユーザ|お客様|依頼者|回答待",
  zh: "[客用][户戶]|使用者",
};

/** That a supplier is. */
export const SUPPLIER: Words = {
  en: "vendor|supplier|third party|3rd party|\\b3rd\\b|external|partner|manufacturer",
  fr: "fournisseur|tiers|prestataire|editeur",
  es: "proveedor|tercero",
  pt: "fornecedor|terceiro",
  de: "hersteller|lieferant|extern|dritt",
  it: "fornitore|terze",
  nl: "leverancier|derde",
  pl: "dostawc|producent",
  ru: "поставщик|вендор|подрядчик|третьей сторон",
  ja: "ベンダ|業者|外部|メーカ|サプライヤ",
  zh: "供[应應]商|[厂廠]商|第三方",
};

/** That somebody of the provider's own is. */
export const US: Words = {
  en: "problem|\\bchange|approval|\\bparts?\\b|assignment|\\bintern(?!et|at)",
  fr: "approbation",
  es: "aprobacion",
  pt: "aprovacao",
  de: "genehmigung|freigabe",
  it: "approvazione",
  nl: "goedkeuring",
  pl: "akceptacj|zatwierdzeni",
  ru: "согласован|утвержден|внутренн",
  ja: "承認|社内",
  zh: "[审審][批核]|批准|[内內]部",
};
