import type { StatusMeaning } from "../../service-level/agreement";
import type { TicketState, WaitingFor } from "../../service-level/ticket";
import { plainWords } from "../recognise";
import { stateOfCode } from "./statusCodes";

/**
 * What statuses most likely mean, for a workbook without a status map and for statuses that the map forgot. Labels whose words say nothing known
 * are missing in the result. A proposal: the agreement decides, so that somebody has to confirm it. `system` is the one that wrote the export, whose
 * numbers of statuses are known.
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Japanese.
 */
export function proposeStatusMap(labels: readonly string[], system?: string): Map<string, StatusMeaning> {
  const proposed = new Map<string, StatusMeaning>();
  for (const label of labels) {
    const state = stateOfCode(label, system);
    const meaning = state === undefined ? meaningOf(plainWords(label)) : { state, waitingFor: "" as const };
    if (meaning !== undefined) proposed.set(label, meaning);
  }
  return proposed;
}

function meaningOf(words: string): StatusMeaning | undefined {
  const rule = RULES.find(([pattern]) => pattern.test(words));
  return rule === undefined ? undefined : { state: rule[1], waitingFor: rule[1] === "held" ? waitingFor(words) : "" };
}

/** Word patterns in the order in which they decide: "waiting for closure approval" is waiting, "reopened" is running though it holds "open". */
const RULES: readonly (readonly [RegExp, TicketState])[] = [
  [/^dupl?$|\bmerged?\b|\bduplicat\w*|\bduplik\w*|zusammengefu(hr|g)t|zusammengefasst|verschmolzen|fusionn?e|\bfusionad|doublon|samengevoegd|\bunito\b|mesclad|дубликат|объединен|統合|重複|マージ/u, "merged"],
  [/^(?!clos|geschlossen|ferme|cerrad|fechad|chius|gesloten|закрыт).*(\b(not|non?|nao|niet|nicht) (resolved|solved|closed|fixed|done|resolu|resuelt|resolvid|risolt|gelost|behoben|opgelost)|unresolved|unsolved|irrisolt)|re ?open|(wieder|erneut) ?(o|ero)ffne|(wieder|erneut) ?geoffnet|wiedereroffnet|rouvert|reouvert|reabiert|reabert|riapert|heropend|переоткрыт|повторно открыт|возобновлен|再オープン|再開|未解決|未対応|未完了|未着手|не решен/u, "running"],
  [/^tarefas pendentes$|(await\w*|waiting|pending|wait)( for| on)?( an?| the| our)? (assign|support|agent|technician|us$|triage|pick ?up|dispatch|first line|helpdesk|service desk)|warten? auf (support|bearbeit|zuweis)|en attente d (affectation|assignation)|en attente (du|de) support|esperando (asignacion|soporte)|aguardando (atribuicao|atendimento|suporte)|in attesa (di )?(assegnazione|supporto)|wacht op (toewijzing|support)|ожида\w* (назначения|поддержки)|ожидает (назначения|поддержки)|割り当て待ち|(?<!ベンダー?|業者|メーカー?|顧客|お客様|ユーザー?|先)対応待ち|サポート待ち/u, "running"],
  [/^(resolved|solved|closed|gelost|geschlossen|resolu|ferme|resuelto|cerrado|resolvido|fechado|risolto|chiuso|opgelost|gesloten|решен\p{L}*|закрыт\p{L}*|解決)(?!\p{L}).*(confirm|bestatig|conferma|approv|check|review|pending|wait|clos)/u, "stopped"],
  [/\bpending (close|closure|auto close)\b|\bwarten auf schliessen/u, "held"],
  [/^(can|canc|cncl|cxld?)$|cancel|\babgebrochen|storniert|annule|anulad|cancelad|annullat|geannuleerd|отменен|отозван|аннулирован|キャンセル|取消|取り消し|中止|取下|withdrawn|abandon|zuruckgezogen|void\b|\bspam\b|\bjunk\b|\bdeleted\b|\bremoved\b|geloscht|supprime|eliminad|excluid|удален|削除|\brejected?\b|\bdeclined?\b|abgelehnt|rejete|refus|rechazad|rejeitad|rifiutat|afgewezen|отклонен|отказ|却下|拒否|won t (fix|do)|wont fix|\binvalid\b|\bobsolete\b|\btrash\b|(cannot|can t|not) reproduc|nicht reproduzierbar|not an? (issue|incident|bug)|zuruckgewiesen|verworfen|respint|desestimad/u, "cancelled"],
  [/^(with|bei|beim|chez|con|com|bij) (le |the |dem |el |o |il |de )?(user|customer|client|caller|requester|vendor|supplier|third|kunde|anwender|melder|hersteller|lieferant|demandeur|fournisseur|cliente|usuario|klant|leverancier)|\bbeim (hersteller|lieferant)|^(extern|external|(3rd|third) party|extern bearbeitet)$|^kundenfeedback$|^(ruckmeldung|retour d informations?|commentaire|retorno|richiesta chiarimenti|ulteriori dati|se necesitan mas datos|нужен отклик|追加情報)$|^要追加情報|^(replied|answered|beantwortet|repondu|respondido|risposto|terugkoppeling|обратная связь|フィードバック)$|ユーザー?確認中|^feedback$|(customer|client|user|kunden|kunde) ?(action|aktion|ruckmeldung)|(proposed solution|solution proposed|losungsvorschlag)|^(asked|returned) to (customer|client|user)/u, "held"],
  [/^(wappr|wmatl|wsch|wpcond|slahold|onhld|pend|susp)$|\b(on ?)?hold\b|\bheld\b|pending|await|\bwait|paus|suspend|suspens|\bstalled\b|\bdeferred\b|postponed|\bsnoozed\b|\bparked\b|\bblocked\b|need(s|ed)? (more )?info|info(rmation)? required|information (needed|required|requested)|\bwartend?\b|\bwarten\b|wartet|auszeit|wartestellung|wiedervorlage|zuruckgestellt|angehalten|ausstehend|ruckfrage|en attente|\battente\b|en pause|\bespera|pendiente|esperando|\bpendent|aguardando|em espera|in attesa|sospes|in sospeso|in afwachting|\bwacht|on hold|ожида|приостановлен|отложен|на паузе|в ожидании|保留|待ち|待機|停止|回答待|ペンディング|требуе\p{L}+ уточнени|на согласовании|中断/u, "held"],
  [/^(en cours|a faire|zu erledigen|por hacer|tareas por hacer|da completare|te doen|к выполнению|на (вы|ис)полнении|作業前|in uitvoering|en curso|en proceso|em andamento|em atendimento|em analise|em execucao|in corso|in lavorazione|in bearbeitung|in behandeling|in progress)(?!\p{L})/u, "running"],
  [/^(resol|rslv|resd|comp|compl|clsd|cls|histedit)$|\bresolved\b|\bsolved\b|\b(resolve|solve|close) (the )?(ticket|case|incident|request|issue|call)\b|\bclosed?\b|\bdone\b|\bcompleted?\b|\bfixed\b|\bfinished\b|\bfulfilled\b|\bterminated\b|\barchived\b|archiviert|\barchivee?s?\b|archivad|archiviat|gearchiveerd|архив|^(verified|verifiziert|verifie|verificad[oa]|verificat[oa]|geverifieerd|проверен[ао]?|検証済)$|auto ?closed|gelost|geloest|geschlossen|erledigt|abgeschlossen|behoben|fertig|beendet|\bresolue?s?\b|\bclos\b|\bcloture|\bferme|\btermine|\btraitee?s?\b|\bresuelt|\bcerrad|solucionad|finalizad|\bresolvid|fechad|encerrad|concluid|\brisolt|\bchius|\bevas[oa]\b|completat|\batendid[oa]\b|opgelost|gesloten|afgesloten|afgerond|afgehandeld|afgemeld|\bgereed\b|voltooid|(решен|закрыт|выполнен|завершен|устранен)(?!и)|^готово$|^listo$|^klaar$|解決|クローズ|完了|終了|対応済/u, "stopped"],
  [/^(inprg|inprog|assig|asgn|opn|appr)$|\bnew\b|^to be |\bopen(ed)?\b|assign|in progress|progress|\bactive\b|\baccepted\b|\bqueued\b|\bto ?do\b|\bbacklog\b|processing|work in|working|under (review|investigation)|investigat|\bstarted\b|escalat|acknowledged|triage|\breceived\b|\bregistered\b|\bapproved\b|scheduled|responded|(customer|client|user|requester) (repl(y|ied)|responded|note|feedback|update)|feedback (provided|received)|updated|\bwip\b|\blogged\b|dispatch|\bon ?site\b|triggered|transferred|assessment|implementation|authori[sz]e|root cause|\bunread\b|\bidentified\b|^((un)?confirmed|anerkannt|bestatigt|reconnue?|confirmee?|acceptee?|(confirmad|admitid|aceptad|aceit|reconhecid|reconocid|cadastrad)[oa]|(riconosciut|confermat|accettat)[oa]|erkend|bevestigd|рассматривается|подтвержден[ао]?|内容確認済み?|再現済み?|承認|担当者決定)$|monitoring|submitted|\breview|\btest(ing|s|phase)?\b|follow ?up|planned|take in charge|\bneu\b|offen|zugewiesen|in bearbeitung|in arbeit|aktiv|eskaliert|erhalten|vereinbart|prufung|genehmigt|geplant|klarung|geantwortet|nouveau|nouvelle|ouvert|assigne|attribue|approuve|escalade|planifie|a traiter|a faire|prise? en charge|nuevo|nueva|abiert|asignad|en progreso|aprobad|escala|planificad|en validacion|\bnovo\b|\bnova\b|abert|atribuid|em progresso|aprovad|processando|planejad|escalon|nuovo|nuova|apert|assegna|pres[ao] in carico|in carico|pianificat|superato tt|approvat|nieuw|geopend|toegewezen|actief|geescaleerd|goedgekeurd|gepland|doorgezet|нов|открыт|назначен|в работе|в процессе|принят|обрабатывается|эскал|утвержден|зарегистрирован|передан|на доработке|запланирован|新規|オープン|対応中|作業中|進行中|処理中|割り当て|担当者設定|受付|調査中|承認済|エスカ|着手|確認中|差戻/u, "running"],
];

function waitingFor(words: string): WaitingFor {
  if (/customer|client|user|feedback|ruckmeldung|retour d informations?|^(commentaire|retorno)$|chiarimenti|ulteriori dati|mas datos|отклик|追加情報|proposed|vorschlag|caller|requester|requestor|reporter|evidence|info|^(replied|answered|beantwortet|repondu|respondido|risposto)$|terugkoppeling|обратная связь|フィードバック|kunde|melder|anwender|benutzer|ruckfrage|utilisateur|demandeur|usuario|solicitante|cliente|utente|klant|gebruiker|aanvrager|клиент|пользовател|заявител|заказчик|уточнени|顧客|ユーザ|お客様|依頼者|回答待/u.test(words)) return "client";
  if (/vendor|supplier|third party|3rd party|\b3rd\b|external|partner|manufacturer|hersteller|lieferant|extern|dritt|fournisseur|tiers|prestataire|editeur|proveedor|tercero|fornecedor|terceiro|fornitore|terze|leverancier|derde|поставщик|вендор|подрядчик|третьей сторон|ベンダ|業者|外部|メーカ|サプライヤ/u.test(words)) return "supplier";
  if (/problem|change|internal|approval|\bparts?\b|assignment|intern|genehmigung|freigabe|approbation|interne|aprobacion|interno|aprovacao|approvazione|goedkeuring|согласован|утвержден|внутренн|承認|社内/u.test(words)) return "us";
  return "";
}
