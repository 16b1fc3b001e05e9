import type { DeskFlagField, TicketField } from "../../service-level/ticket";
import { plainWords } from "./normaliseHeader";

/** One way to call a field: how surely the words mean it (0-100). */
export interface Meaning {
  readonly field: TicketField;
  readonly weight: number;
  /** The words alone may mean a text ("Resolution"): they count only with a date word beside them or dates in the column. */
  readonly needsDateWord: boolean;
}

type Entry = readonly [weight: number, words: string];

/**
 * What the field is called, by weight: an export with "Opened" and "Created" has its opening time in "Opened". Words are separated by `|`; a `*`
 * marks those that need a date word. For dates only the telling word stands here: "date", "at", "fecha de" and their like are taken off before.
 */
const WORDS: Readonly<Record<Exclude<TicketField, DeskFlagField>, readonly Entry[]>> = {
  id: [
    [100, "ticket number|ticket no|ticket nbr|issue key|incident number|incident no|case number|request number|case enquiry id|ticketnummer|ticket nummer|ticket nr|vorgangsnummer|numero de ticket|numero de caso|numero do chamado|numero du ticket|numero ticket|ticketnumber|номер заявки|номер тикета|номер обращения|номер запроса|номер инцидента|チケット番号|インシデント番号|案件番号|管理番号|case concept name|sr number|sr no|task number|case key|問い合わせ番号|お問い合わせ番号|お問合せ番号|問合せ番号|整理番号|受付no|管理no|案件no|auftragsnr|vorgangsnr|fallnummer|zaaknummer|incidentnummer|verzoeknummer|reference no|ref no|registration no|registration number|номер задачи|vorgangsschlussel|cle de ticket|clave de incidencia|chave da issue|chave do chamado|rfc number|work order number|依頼番号|リクエスト番号|n ticket|課題キー|ключ проблемы|ключ задачи|ключ запроса|meldungsnummer|meldingsnr|meldingsnummer|auftragsnummer|storungsnummer|kundenvorgangsnummer|ケース番号|chave do item|chave ticket|chiave ticket|issuesleutel|codigo do chamado|numer zgłoszenia|nr zgłoszenia|numer incydentu|numer sprawy|numer zlecenia|klucz zgłoszenia|工单编号|工单号|单号|事件编号|事件单号|请求编号|需求编号|问题关键字|问题键|报修单号|anfragenummer|numero de l incident|numero d incident|ärendenummer|ärendenyckel|sagsnummer|saksnummer|hendelsesnummer|hændelsesnummer"],
    [97, "ticket id|incident id|case id|request id|id do chamado|id ticket|service request id|ticketid|インシデントid|チケットid|案件id|id de solicitud|id de la solicitud|id zgłoszenia|工单id|事件id|ärende id|sags id|saks id"],
    [92, "unique id|unique identifier|number|ref|reference|display id|referenz|reference number|numero|nummer|nr|no|tiny id|номер|番号|参照|referencia|number registro|numero de registro|riferimento|referentie|folio|protocolo|key|schlussel|cle|clave|№|ссылка|вх номер|referentienummer|meldingnummer|受付番号|キー|ref num|pk reference|task|identifiant du ticket|num|numer|klucz|编号|流水号|sagsnr|saksnr|ärendenr"],
    [85, "id|identifier|identificador|identifiant|identificativo|kennung|ид|идентификатор|識別子|codigo|code|enquiry id|チケット|заявка|ticket|incident|codice|lfd nr|laufende nummer|код|rif|unique key|case|chamado|caso|vorgang|identyfikator|zgłoszenie|工单|ärende|sag|sak|hendelse|hændelse"],
    [70, "message number|message no"],
    [55, "service order|sr service rec id|issue id|record id|object id|document key|change id|change number|change no|change ref|problem id|problem number|问题id|问题编号"],
  ],
  opened: [
    [100, "opened|opening|eroffnet|eroffnung|eroffnungsdatum|ouverture|apertura|abertura|открыто|открыт|открыта|открытия|geopend|openingsdatum|起票|オープン|dateoccurred|dateopened|otwarto|otwarcie|otwarcia|打开|开单|öppnad|öppnat|öppnades|åbnet|åpnet|öppningsdatum"],
    [95, "created|creation|create|datecreated|erstellt|erstellung|erstelldatum|erstellungsdatum|cree|creee|creado|creada|creacion|criado|criada|criacao|creato|creata|creazione|aangemaakt|aanmaak|aanmaakdatum|создано|создан|создана|создания|作成|作成日|登録|criado em|gecreeerd|заведена|заведено|gemaakt|utworzono|utworzony|utworzone|utworzenie|utworzenia|创建|建立|建单|已创建|skapad|skapat|skapades|oprettet|opprettet|oprettelse|opprettelse|oprettelsesdato|opprettelsesdato|oprettelsestidspunkt|skapandedatum"],
    [92, "open|ouvert|ouverte|abierto|abierta|aberto|aberta|aperto|aperta|angelegt|anlagedatum|geoffnet"],
    [87, "raised|reported|*report|*報告|*reporte|*signalement|logged|*log|posted|saisie|inclusao|inserimento|подачи|submitted|submission|registered|registration|gemeldet|meldedatum|erfasst|erfassungsdatum|registrado|registro|registrato|registrazione|gemeld|melddatum|зарегистрировано|зарегистрирована|регистрация|регистрации|受付|申請|datelogged|datereported|reporting|soumis|declare|signale|cadastro|alta|enregistrement|aanmelding|aangemeld|*melde|поступления|*zgłoszenia|zgłoszono|zarejestrowano|rejestracja|rejestracji|提交|登记|受理|*报修|*报障|上报|提单|registrerad|registrerat|registreret|registrert|inkom|anmäld|anmält|anmeldt|indmeldt|innmeldt|rapporterad|rapporteret|rapportert"],
    [84, "entered|received|arrival|arrived|inserted|insert|entry|eingang|eingangsdatum|recu|reception|recibido|recepcion|recebido|ricevuto|ontvangen|получено|受信|declaration|soumission|registrada|aufgenommen|erfassung|submit|eingegangen|add|added|date added|emissao|emision|emission|issued|init|initiated|ingreso|ingresado|ingresada|envio|enviado|envoi|invio|inviato|verzonden|dodano|dodania|przyjęcia|wpływu|wprowadzenia|接收|mottagen|mottaget|modtaget|mottatt|inkommen"],
    [75, "detected|discovered|triggered|fired|*found|detecte|detectado|rilevato|обнаружено|*appel|*chiamata|*llamada|*chamada|*anruf|*request|*requested|*anfrage|*demande|*solicitud|*richiesta|*aanvraag|*依頼|*問い合わせ|*melding|*issue|*call|*incident|*ticket|*case|*solicitacao|*angefordert|*solicitado|*richiesto|*aangevraagd|*requisitado|*demanda|*reclamo|*ocorrencia|*リクエスト"],
    [62, "start|started|begin|began|occurred|gestartet|startdatum|beginn|debut|inicio|inizio|startdatum|начала|начало|開始|発生|gestart|begindatum|first opened|rozpoczęcie|rozpoczęcia|开始"],
    [45, "date|date time|datum|datum uhrzeit|datum zeit|fecha|fecha hora|fecha y hora|data|data hora|data e hora|data ora|data e ora|date heure|date et heure|дата|дата время|дата и время|日付|日時|data i godzina|日期"],
  ],
  "first response": [
    [100, "first response|first reply|first responded|first responsedate|initial response|first agent response|first respond|erste antwort|erstantwort|erste reaktion|erstreaktion|erste ruckmeldung|premiere reponse|primera respuesta|primeira resposta|prima risposta|eerste reactie|eerste antwoord|первый ответ|первого ответа|первая реакция|первой реакции|初回応答|初回返信|初回回答|一次回答|最初の応答|最初の返信|一次対応|erstmals geantwortet|zuerst beantwortet|first answered|first answer|first reply created|first response created|first agent message|reponse initiale|respuesta inicial|resposta inicial|risposta iniziale|pierwsza odpowiedź|pierwszej odpowiedzi|pierwsza reakcja|pierwszej reakcji|首次响应|首次回复|首次答复|首响|第一次响应|första svar|första svaret|första respons|första återkoppling|första reaktion|første svar|første respons|første reaksjon|første reaktion"],
    [88, "responded|dateresponded|responsedate|date responded|beantwortet|repondu|respondido|risposto|beantwoord|отвечено|初動|初動対応|first teammate reply|reacted|reagiert"],
    [80, "*tempo de resposta inicial|*tiempo de respuesta inicial|*temps de reponse initiale|*tempo di risposta iniziale|*tempo da primeira resposta|*tiempo de primera respuesta|*response|*respond|*responding|*reaktion|*antwort|*reponse|*respuesta|*resposta|*risposta|*reactie|*ответа|*реакция|*реакции|*応答|*回答|*antworts|*odpowiedzi|*reakcji|*响应|*回复|*reaction"],
    [60, "*first contact|*first touch|*first action|*ack|attended|first attended|pris charge|annahme|*primera atencion|*primeiro atendimento|*primer contacto|*primeiro contato|*primo contatto|*primo intervento|*premiere intervention|*primera intervencion|*premier contact|*erstkontakt|*eerste contact|*inicio atendimento|*inicio do atendimento|*inicio atend|*beginn bearbeitung|*bearbeitungsbeginn|*beginn der bearbeitung|first acknowledged|acknowledged|first ack|takeintoaccount|take into account|prise en compte|prise en charge|presa in carico|toma en cargo|prise en charge reelle|angenommen|prise charge"],
  ],
  resolved: [
    [100, "resolved|solved|dateresolved|solve|solvedate|gelost|geloest|behoben|resolu|resolue|resuelto|resuelta|resolvido|resolvida|risolto|risolta|opgelost|решено|решен|решена|разрешено|разрешен|разрешена|устранено|устранен|*解決|解決済み|解決済|last resolved|last solved|zuletzt gelost|actual resolution|actual resolved|gereed|erledigt am|rozwiązano|rozwiązany|rozwiązane|已解决|løst"],
    [95, "*resolution|*solution|*losung|losungsdatum|erledigt|erledigung|erledigungsdatum|*resolucion|*solucion|solucionado|*resolucao|*solucao|*risoluzione|*soluzione|*oplossing|oplosdatum|решения|разрешения|устранения|afgehandeld|*решение|*разрешение|*resolve|fixed on|fertigstellung|fertigstellungsdatum|*rozwiązanie|*rozwiązania|*解决|处理完成|löst|åtgärdad|åtgärdat|lösningsdatum|løsningsdato|løsningstidspunkt|*lösning|*løsning|*final resolution"],
    [86, "fixed|*fix|復旧|復旧完了|repaired|service restored|solutionne|*fin atencion|*fin de atencion|cleared|*clear|clearance|corrige|corregido|corrigido|restored|restoration|対応完了|naprawiono|usunięcia|修复|恢复"],
    [73, "realise|realisation|realizado|realizada|realizacion|realizacao|realizzato|completed|completion|complete|finished|finish|done|fertiggestellt|termine|terminado|finalizado|finalizacion|concluido|conclusao|achevement|completato|voltooid|выполнено|выполнена|выполнен|выполнения|исполнения|完了|zrealizowano|wykonano|zakończono|zakończenie|zakończenia|完成|*realizacji|realizacja"],
    [60, "stop|*stopped|behebung|rimozione"],
  ],
  closed: [
    [100, "closed|close|closing|closure|dateclosed|closedate|geschlossen|schliesszeit|schliessdatum|schliessung|clos|cloture|cloturee|ferme|fermee|fermeture|cerrado|cerrada|cierre|fechado|fechada|fechamento|encerrado|encerrada|encerramento|chiuso|chiusa|chiusura|gesloten|sluiting|sluitingsdatum|afgesloten|закрыто|закрыт|закрыта|закрытия|закрытие|sluitings|クローズ|last closed|afgemeld|*abmeldung|sluit|zamknięto|zamknięcie|zamknięcia|zamknięty|zamknięte|关闭|结单|关单|stängd|stängt|stängdes|lukket|lukkedato|avslutad|avslutat|afsluttet|avsluttet|lukketidspunkt"],
    [85, "abgeschlossen|abschluss|abschlussdatum|終了|завершено|завершения|завершена|завершен|завершения работ|окончания работ|date fully closed|終結"],
    [72, "completed|completion|complete|finished|done|fertiggestellt|termine|terminado|finalizado|finalizacion|concluido|conclusao|achevement|completato|voltooid|выполнено|выполнена|выполнен|выполнения|исполнения|完了|zakończono|zakończenie|zakończenia|完成"],
    [58, "end|ended|fin|fim|ende|einde|fine|termino|окончания|окончание|koniec|结束|归档"],
  ],
  due: [
    [98, "due|due by|datedue|fallig|fallig am|fallig bis|falligkeit|falligkeitsdatum|echeance|limite|vencimiento|vence|vencimento|prazo|scadenza|vervaldatum|vervalt|срок|крайний срок|срок выполнения|срок исполнения|期限|期日|締切|対応期限|termin realizacji|termin rozwiązania|termin wykonania|到期|截止|截止期限|förfallodatum|förfaller|forfaldsdato|forfallsdato|forfald|forfaller|tidsfrist|svarsfrist"],
    [92, "resolution by|resolve by|fix by|fixbydate|resolution due|resolution due by|resolved due|ttr deadline|echeance ttr|resolution deadline|close by|close escalation|solution due|解決期限|срок решения|limite de resolucion|limite de resolution|losungsfrist|ttr 100 deadline|ttr escalation deadline|fecha limite ttr|prazo ttr|scadenza ttr|крайний срок ttr|ttr期限|deadline ttr|breach|sla breach|original breach|planned completion|losung bis|losen bis|erledigen bis|最后解决期限|解决时间期限|ostateczny termin rozwiązania ttr"],
    [86, "deadline|дедлайн|контрольный срок|контрольная дата|required by|soll termin|butoir|*compromiso|*comprometida|*compromisso|termine previsto|target|sla date|sla datetime|frist|zieltermin|zieldatum|required|solldatum|streefdatum|目標|目標期限|plazo|delai|objectif|promised|needed by|*needed|abgabe|gewunschtes ende|bearbeitungsfrist|soll losung|streef|wunschtermin|completion target|prevista|previsto|data prevista|verwacht|дан срок|終了予定|完了予定|cible|*expected|期望完成|要求完成"],
    [70, "eta|*escalation|termin|planned end"],
    [60, "*ttr|*time to resolve|*temps de resolution|*tiempo de resolucion|*tempo de solucao|*tempo para solucao|*tempo para resolucao|*tiempo para resolver|*tempo di risoluzione|*oplostijd|*время решения|*czas rozwiązania|*解決までの時間"],
    [40, "*fin|*fim|*end|*einde|*ende|*fine"],
  ],
  "changed at": [
    [98, "*ultima situacao|*ult situacao|*dernier statut|*last status|*ultimo estado|*ultimo status|*letzter status|*ultimo stato|*laatste status|*последний статус|last updated|actualizada|atualizada|modificada|aggiornata|last update|updated|update|last modified|modified|modify|last changed|zuletzt aktualisiert|letztes update|letzte aktualisierung|aktualisiert|letzte anderung|geandert|zuletzt geandert|anderungsdatum|derniere mise a jour|derniere maj|mis a jour|mise a jour|derniere modification|modifie|ultima actualizacion|actualizado|actualizacion|ultima modificacion|modificado|ultima atualizacao|atualizado|atualizacao|ultima modificacao|ultima alteracao|alterado|ultimo aggiornamento|aggiornato|aggiornamento|ultima modifica|modificato|laatste update|laatst bijgewerkt|bijgewerkt|laatste wijziging|laatst gewijzigd|gewijzigd|wijzigingsdatum|обновлено|обновлен|обновления|последнее обновление|последнего обновления|изменено|изменен|изменения|последнее изменение|последнего изменения|обновление|изменение|更新|最終更新|変更|最終変更|ultimo cambio|laatst geupdate|letzte anderungen|last edited|last edit|edited|*edit|last mod|mod|modification|lastmodified|letzte bearbeitung|last activity update|letzten anderung|derniere mise jour|mise jour|aktualizacja|aktualizacji|zaktualizowano|ostatnia aktualizacja|ostatniej aktualizacji|modyfikacja|modyfikacji|zmodyfikowano|ostatnia modyfikacja|ostatniej modyfikacji|zmieniono|ostatnia zmiana|ostatniej zmiany|更新于|最后更新|最近更新|修改|最后修改|最近修改|已更新|last change|änderung|letzten aktualisierung|uppdaterad|uppdaterat|senast uppdaterad|senast ändrad|ändrad|opdateret|sidst opdateret|sidst ændret|ændret|oppdatert|sist oppdatert|sist endret|endret"],
    [90, "changed|time timestamp|event|status changed|changed on|status change|status update|last status change|modificacion|modifica|alteracao|wijziging|*change"],
    [78, "last activity|last action|lastactiondate|letzte aktivitat|derniere activite|ultima actividad|ultima atividade|timestamp|zeitstempel|horodatage|horodateur|marca temporal|carimbo de data hora|informazioni cronologiche|tijdstempel|marca de tiempo|отметка времени|タイムスタンプ|complete timestamp|ultima interacao|ultima interaccion|last interaction|letzte interaktion|date stamp|datestamp"],
  ],
  status: [
    [100, "status|state|estatus|status reason|incident state|current status|case status|ticket status|request status|estado|etat|statut|zustand|stato|situacao|situacion|статус|состояние|ステータス|状態|状況|ticket state|toestand|対応状況|進捗|processing status|aktueller status|statut actuel|estado actual|status atual|stato attuale|huidige status|bearbeitungsstand|meldingstatus|進捗状況|текущий статус|conversation state|bearbeitungsstatus|anfragestatus|ticketstatus|vorgangsstatus|service status|statut de traitement|dernier statut|last status|ultimo estado|ultimo status|letzter status|ultimo stato|laatste status|последний статус|stan|状态|当前状态|处理状态|工单状态|tillstånd|tilstand|ärendestatus|sagsstatus|saksstatus"],
    [90, "status code|status description|status name|status id|lifecycle transition|state id"],
    [80, "new status|new state|to status|to state|nouveau statut|neuer status|nuevo estado|novo status|nuovo stato|nieuwe status|новый статус|新しいステータス"],
    [45, "progress|fortschritt|avancement|progreso|progresso|voortgang|прогресс"],
    [60, "stage|pipeline stage|стадия|etape|etapa|mi value|list name|concept name|phase"],
    [50, "status category|resolution status"],
  ],
  priority: [
    [100, "priority|prioridad|priorite|prioritat|prioridade|priorita|prioriteit|приоритет|優先度|優先順位|prio|プライオリティ|niveau de priorite|nivel de prioridad|nivel de prioridade|livello di priorita|prioritatsstufe|уровень приоритета|priorytet|优先级|优先级别|prioritet"],
    [92, "priority id|priority name|priorityname|fk priorityname"],
    [60, "sev|criticality|gravite|severity|severity level|priority level|schweregrad|severidad|severite|severidade|gravita|ernst|критичность|серьезность|重要度|重大度|深刻度|criticite|criticidad|criticidade|criticita|urgence reelle|severity id|krytyczność|ważność|严重程度|严重级别|严重性"],
    [40, "urgency|dringlichkeit|urgence|urgencia|urgenza|urgentie|срочность|緊急度|urgency level|niveau d urgence|nivel de urgencia|livello di urgenza|pilność|紧急度|紧急程度"],
  ],
  type: [
    [100, "ticket type|type de ticket|tipo de incidencia|tipo de issue|request type|incident type|case type|type|tipo|typ|type de requete|type de demande|request typ|tipo de solicitud|tipo de requerimiento|tipo de ticket|tipo de solicitacao|tipo di richiesta|anfragetyp|tickettyp|vorgangstyp|vorgangsart|ticketart|art|soort|type aanvraag|soort aanvraag|тип|тип заявки|тип запроса|вид|種別|タイプ|種類|要求タイプ|要求種別|リクエストタイプ|依頼種別|チケット種別|request typ|tipo richiesta|aanvraagtype|soort melding|tipo de peticion|tipo de caso|tipo de item|tipo de reporte|richista tipo|complaint type|課題タイプ|тип задачи|тип проблемы|meldungsart|ticket typ|typ zgłoszenia|rodzaj zgłoszenia|rodzaj|类型|工单类型|请求类型|需求类型|事件类型|问题类型|ärendetyp|sagstype|sakstype|hendelsestype"],
    [97, "issue type"],
    [85, "type name|work type|nature de la demande|nature demande"],
    [92, "case type code|service record type|record type|tickettype id|ticket type id|tickettype|sr type|task type|work item type|classification|type of incident|incident classification|tipo de chamado|tipo chamado|soort verzoek|typologie|tipologia|tipologia richiesta|tipo prestacion|call type|clasificacion|classificacao|classificazione|klassifizierung"],
    [60, "nature|process type|transaction type|tracker|sys class name|class name|class|service type|tipo de servicio|tipo de servico|type de service|tipo di servizio|serviceart|soort dienst|тип услуги|трекер|トラッカー|problem type"],
    [50, "区分"],
  ],
  service: [
    [100, "service|service name|business service|affected service|affected services|servicio|servicios|nombre del servicio|nom du service|dienst|dienstleistung|servico|nome do servico|servizio|nome servizio|nome del servizio|услуга|услуги|сервис|сервиса|サービス|サービス名|servicenaam|service naam|dienstnaam|nombre servicio|business service name|betroffener service|betroffene services|betroffener dienst|service impacte|service affecte|servicio impactado|servizio impattato|service metier|service concerne|services concernes|servicio de negocio|servicio afectado|servico de negocio|servico afetado|servizio interessato|servizio di business|betrokken dienst|affected business service|impacted service|service category|registered for actual service|service ci|затронутая услуга|影響サービス|対象サービス|ビジネスサービス|services|servizio aziendale|servico de negocios|bedrijfsservice|бизнес услуга|usługa|usługi|服务|服务名称|业务服务|usługa biznesowa|tjänst|tjeneste|berörd tjänst|berørt tjeneste"],
    [60, "product|product name|producto|produkt|produit|produto|prodotto|продукт|製品|製品名|application|anwendung|aplicacion|aplicativo|aplicativos|applicazione|applicatie|приложение|アプリケーション|system|systeme|systeem|sistema|aplicacao|applicativo|application concernee|система|информационная система|システム|システム名|対象システム|service instance|product id|service id|service description|service desc|servico descricao|descricao do servico|servicio descripcion|aplikacja|产品|产品名称|系统|业务系统|所属系统|应用|应用系统"],
    [48, "product purchased|configuration item|cmdb ci|ci|catalog|catalog entry|service offering"],
  ],
  group: [
    [100, "assignment group|zuweisungsgruppe|アサイン先グループ|割り当て先グループ|groupe de techniciens|grupo de tecnicos|technikergruppe|group|assigned group|support group|resolver group|grupo|groupe|gruppe|gruppo|groep|группа|группы|группа исполнителей|рабочая группа|grupo de trabajo|グループ|担当グループ|agent group|bearbeitergruppe|behandelgroep|grupo asignado|grupo de asignacion|groupe d affectation|grupo de atribuicao|grupo responsavel|org group|group name|support team|対応グループ|担当チーム|groupe en charge|mesa de trabalho|mesa de trabajo|verantwoordelijke groep|gruppo tecnico|grupo tecnico|groupe technique|groups|toewijzingsgroep|work group|workgroup|owning team|担当部門|担当部署|対応チーム|対応部署|対応部門|линия поддержки|группа поддержки|grupa|grupa wsparcia|grupa przypisana|grupa robocza|处理组|支持组|工作组|分配组|受理组|团队|团队名称|执行团队|grupa techników|technicusgroep|tilldelningsgrupp|tildelingsgruppe|behandlergruppe|tildelt gruppe|supportgrupp|ansvarig grupp|ansvarlig gruppe|grupp"],
    [92, "group id|groupid|team id|teamid|support team id|behandelaarsgroep|oplosgroep|supportgruppe|losungsgruppe|serviceteam|supportteam"],
    [90, "team|team assigned|assigned team|team name|equipe|nom equipe|nom de l equipe|equipo|nombre del equipo|nome da equipe|squadra|nome team|teamname|teamnaam|команда|команды|рабочая группа исполнителей|チーム|チーム名|nombre equipo|nome equipe|nome del team|teams|zespół|zespołu|处理团队"],
    [86, "queue|queue name|queue id|queuename|warteschlange|bereich|bereichsname|cola|nombre cola|nombre de la cola|fila|nome fila|nome da fila|nom file|nom de la file|file d attente|coda|nome coda|wachtrij|wachtrijnaam|naam wachtrij|очередь|очереди|キュー|キュー名|grupo escalamiento|待ち行列|kolejka|队列|kø"],
    [72, "board name|board|service board"],
    [60, "mesa de ayuda|mailbox|inbox|assigned role|file"],
    [58, "fachabteilung|department|dept|orgao|orgao resp|orgao responsavel|owning department|agency|agency name|responsible agency|agency responsible|abteilung|departement|departamento|dipartimento|afdeling|отдел|部署|部門|dział|部门|处理部门|责任部门|avdelning|avdeling"],
  ],
  assignee: [
    [100, "assignee|assigned to|assigned to technician|assigned agent|agent assigned|bearbeiter|zugewiesen an|zugewiesen|zugewiesener|担当アサイン|assigne a|attribue a|affecte a|asignado a|atribuido a|atribuido|assegnato a|toegewezen aan|toegewezen|behandelaar|исполнитель|исполнители|назначено|назначен|担当者|担当者名|担当|割り当て先|割当先|アサイン先|assegnatario|persona asignada|cesionario|対応者|対応担当者|current assignee|current owner|responsavel atual|responsable actual|responsable actuel|aktueller bearbeiter|owned by|agent owner|zugewiesen zu|assignees|operatore|operador|operator|prim resp|primary responsibility|message processor|handled by|attended by|support rep|traite par|atendido por|encargado|toegewezen medewerker|atribuido para|назначена|назначен на|ответственного|incaricato|eigenaarnaam|作業者|assigne|responder id|toegewezen persoon|behandeld door|bearbeitet von|operateur|kundenvorgangsinhaber|ケース所有者|кому назначено|fallbesitzer|przypisany do|przypisane do|przypisano do|osoba przypisana|wykonawca|osoba odpowiedzialna|处理人|办理人|负责人|受理人|经办人|指派给|分配给|当前处理人|处理人员|已分配给|已指派给|realizujący|维修人员|维修人|tilldelad|tilldelad till|tildelt|tildelt til|handläggare|sagsbehandler|saksbehandler|behandler|proprietario do caso|titolare caso|titolare del caso|fallinhaber|ticketinhaber|anfragenbesitzer"],
    [94, "assignee login|agent|agent name|technician|engineer|bearbeitername|techniker|technicien|intervenant|nom agent|nom de l agent|tecnico|agente|nombre del agente|nome do agente|nome agente|naam agent|agentnaam|технический специалист|агент|агента|エージェント|エージェント名|技術者|инженер|nombre agente|tech|analyst|specialist|specialista|analista|специалист|technicus|atendente|especialista|serwisant|工程师|技术员|客服|坐席|technik|tekniker"],
    [88, "owner|besitzer|proprietaire|propietario|proprietario|eigenaar|владелец|所有者|オーナー|responsable|responsavel|responsabile|verantwoordelijke|verantwortlich|verantwortlicher|ответственный|ответственные|ownername|owner id|hubspot owner|hubspot owner id|zustandig|właściciel|odpowiedzialny|责任人|ansvarig|ansvarlig|ägare|ejer|eier"],
    [80, "technician id|technicien id|tecnico id|techniker id|engineer id|analyst id|staff id|resources|assigned resource|assigned resource id|agent id|assignee id|org resource|resource"],
    [60, "medewerker|сотрудник|mitarbeiter|member|members|individual|assigned individual|pris en charge par|pris charge par"],
  ],
  client: [
    [100, "client|client name|client final|endkunde|razon social|razao social|raison sociale|ragione sociale|societa|お客様名|company|company name|organization|organization name|organisation|organisation name|account|account name|kontoname|nom du compte|nom de compte|nombre de cuenta|nombre de la cuenta|nome da conta|nome account|organisationsname|nom client|nom de l organisation|nom organisation|empresa|nombre de la organizacion|nombre organizacion|organizacion|organizacao|nome da organizacao|nome organizacao|organizzazione|nome organizzazione|azienda|organisatie|organisatienaam|naam organisatie|bedrijf|firma|unternehmen|mandant|societe|entreprise|организация|организации|компания|компании|клиентская организация|会社|会社名|組織|組織名|クライアント|取引先|企業名|associated company|entreprise associee|empresa asociada|empresa associada|azienda associata|zugehoriges unternehmen|gekoppeld bedrijf|customer company|customer organization|client company|client organization|client organisation|empresa del cliente|empresa do cliente|empresa cliente|entreprise du client|entreprise cliente|societe du client|azienda del cliente|azienda cliente|firma des kunden|kundenfirma|bedrijf klant|организация клиента|компания клиента|顧客企業|顧客会社名|compania|companhia|organizacja|organizacji|kontrahent|公司|公司名称|组织|组织名称|客户名称|客户公司|企业|företag|virksomhed|bedrift|organisasjon"],
    [90, "client id|company id|organization id|account id"],
    [62, "customer|customer if any|cliente|kunde|kundennummer|klant|klantnaam|клиент|заказчик|контрагент|顧客|顧客名|nombre del cliente|nome do cliente|nome cliente|имя клиента|numero de client|klient|klienta|客户|kund"],
    [60, "org|ente|entity|entite|entidad|entidade|entita|entiteit|entities id|mandator|kundenname|auftraggeber|organizations|organisations|organisationen|organizaciones|organizacoes|organizzazioni|organisaties|コード企業|branch|caller branch|vestiging|site client|niederlassung|einheit|单位|jednostka"],
    [58, "customer id|customer name|id do cliente|id del cliente|id cliente|id client|kunden id|klant id"],
    [55, "sold to party|organization unit|organizational unit"],
  ],
  requester: [
    [100, "requester|requestor|requestors|requesters|requester name|requester requester|requested for|caller|caller name|reporter|raised by|raised by email|reported by|demandeur|demandeurs|nom demandeur|nom du demandeur|appelant|rapporteur|auftraggeber|melder|meldername|antragsteller|anforderer|anfordernder|solicitante|solicitantes|nombre del solicitante|reportado por|requisitante|requisitantes|requerente|richiedente|richiedenti|peticionario|chiamante|nome chiamante|nome richiedente|aanvrager|aanvragers|naam aanvrager|aanmelder|заявитель|заявители|инициатор|инициатора|заявителя|автор|依頼者|依頼者名|要求者|報告者|申請者|発信者|起票者|問い合わせ者|問合せ者|問合者|問い合わせ元|問合せ元|連絡者名|informador|relator|autor|auteur|usuario afectado|nombre solicitante|nome do solicitante|request user|affected end user|customer user|anrufer|autor de llamada|autor da chamada|連絡元|申告者|依頼元|initiator|meldender|profile full name|associated contact|contact associe|contacto asociado|contato associado|contatto associato|zugehoriger kontakt|gekoppelde contactpersoon|requester full name|demandeur principal|end user name|informant|contact person|авторы|авторы заявок|автор заявки|anfragender|リクエスタ|anmelder|declarant|requested for person|requested by person|requested for user|requested by user|affected user|utilisateur concerne|betroffener benutzer|anfordernde person|segnalatore|segnalato da|client contact|customer contact|usuario solicitante|solicitado por|demande par|richiesto da|angefordert von|aangevraagd door|affected person|gemeld door|gemeldet von|usuario cliente|usuario do cliente|usuario del cliente|utilisateur client|kundenbenutzer|utente cliente|klantgebruiker|klant gebruiker|пользователь клиента|顧客ユーザー|zgłaszający|zgłaszającego|osoba zgłaszająca|wnioskodawca|请求人|请求者|报告人|申请人|提交人|发起人|报修人|报障人|提出人|zgłosił|呼叫者|来电者|uppringare|innringer|opkalder|rapportör|anmälare|indmelder|innmelder|rekvirent|beställare"],
    [98, "requested by"],
    [90, "detected by|found by|submitted by|raise user|raised user"],
    [85, "primary contact|primary contact id|caller id|contact name|user name|end user|contact|requester id|取引先責任者名|氏名|verfasser|beneficiaire|ansprechpartner|contacto|contato|contatto|contactpersoon|контакт|контактное лицо|連絡先|ユーザー名|nome do usuario|nombre de usuario|kontakt|联系人|nome referente"],
    [60, "employee|employee name|пользователь|利用者|full name|customer name|reportedby|user|usuario|utilisateur|utente|benutzer|anwender|gebruiker|person|użytkownik|用户|användare|bruger|bruker"],
    [58, "contact id|kundenname|customer display name|nom du client"],
    [57, "from|von|de|da|от"],
    [56, "customer|cliente|kunde|klant|клиент|顧客|submitter|opened by|aberto por|abierto por|aperto da|ouvert par|eroffnet von|eroffnet durch|erstellt durch|geoffnet von|geopend door|открыто кем|klient|客户"],
    [50, "created by|absender|登録者|cree par|creado por|criado por|creato da|aangemaakt door|erstellt von|author|creator|ersteller|createur|creador|criador|autore|users id recipient|author login|user login|author username|作成者|создатель|aanmaker|utworzony przez|utworzone przez|创建人|创建者"],
    [40, "requester email|user id|from email"],
  ],
  reopens: [
    [100, "reopens|reopen count|reopened|reopened count|times reopened|number of reopens|reopenings|wiedereroffnet|wiedereroffnungen|anzahl wiedereroffnungen|wiederoffnungen|anzahl wiederoffnungen|reouvertures|nombre de reouvertures|reaperturas|numero de reaperturas|reaberturas|numero de reaberturas|riaperture|numero riaperture|heropeningen|aantal heropeningen|повторные открытия|количество повторных открытий|переоткрытий|количество возвратов|количество переоткрытий|再オープン回数|再開回数|reopen|reopen counter|number of reopen|reopen times|reopened times|anzahl der wiedereroffnungen|aantal keer heropend|reopenings count|heropend|reaberto|reaberta|reabierto|reabierta|rouvert|rouverte|riaperto|riaperta|is reopened|was reopened|переоткрыт|переоткрыта|再オープン|liczba ponownych otwarć|重开次数|重新打开次数"],
  ],
  escalations: [
    [100, "escalations|escalation count|number of escalations|escalated count|eskalationen|anzahl eskalationen|escalades|nombre d escalades|escalaciones|escalamientos|numero de escalamientos|escalacoes|numero de escalacoes|escalation numero|numero escalation|escalaties|aantal escalaties|эскалации|количество эскалаций|エスカレーション回数|escalation level"],
    [70, "escalated|eskaliert|escalado|escaladee|is escalated"],
  ],
  "held minutes": [
    [100, "on hold time within business hours|on hold time within working hours"],
    [96, "held minutes|hold minutes|on hold minutes|minutes on hold|held|on hold time|hold time|total hold time|time on hold|on hold duration|hold duration|held time|pause duration|paused time|pause time|slaholdtime|sla hold time|sla waiting duration|waiting duration|waiting minutes|minutes waiting|pending time|pending duration|cumulated pending|cumulatedpending|total pending time|time in pending|temps cumule de suspension|duree de suspension|temps en attente|duree d attente|kumulierte auszeit|auszeit gesamt|wartezeit|haltezeit|tiempo acumulado en pendiente|tiempo acumulado pendiente|tiempo pendiente|tiempo en espera|tempo pendente|tempo acumulado pendente|tempo em espera|pendente acumulado|tempo in sospeso|tempo di attesa|tempo sospeso|wachttijd|tijd in wacht|totale wachttijd|время ожидания|время удержания|общее время ожидания|время приостановки|保留時間|累積保留時間|累積保留|накопленное ожидание|суммарное ожидание|cumulatief wachten|totaal wachtend|sospensione cumulata|待機時間|停止時間|待ち時間|duration on hold|on hold duur|tempo pausado|stop clock time|total stop clock time|czas wstrzymania|czas oczekiwania|czas zawieszenia|挂起时间|挂起时长|暂停时间|暂停时长|等待时长|累计待定|väntetid|ventetid|pausad tid|tid på vent"],
    [80, "client wait|customer wait time|waiting time|wait time"],
  ],
  satisfaction: [
    [100, "satisfaction|satisfaction score|satisfaction rating|csat|csat score|customer satisfaction|customer satisfaction rating|customer satisfaction score|user satisfaction|zufriedenheit|benutzerzufriedenheit|kundenzufriedenheit|satisfaction client|satisfaction utilisateur|satisfaccion|satisfaccion del cliente|satisfaccion del usuario|satisfacao|satisfacao do usuario|satisfacao do cliente|soddisfazione|soddisfazione utente|soddisfazione cliente|tevredenheit|klanttevredenheit|gebruikerstevredenheid|tevredenheid|klanttevredenheid|удовлетворенность|удовлетворенность пользователя|удовлетворенность клиента|満足度|ユーザー満足度|顧客満足度|ユーザ満足度|оценка пользователя|оценка клиента|оценка качества|satysfakcja|satysfakcja klienta|zadowolenie|zadowolenie klienta|zadowolenie użytkownika|满意度|客户满意度|用户满意度"],
    [72, "feedback score|user rating|note de satisfaction|rating|customer rating|ticket rating|conversation rating|nota da pesquisa|nota pesquisa|feedback rating|survey results|survey score|survey result|survey rating|bewertung|note|calificacion|valoracion|avaliacao|resultado da pesquisa|resultado de la encuesta|valutazione|beoordeling|оценка|評価|ocena|评分|评价"],
  ],
};

const MEANINGS = new Map<string, Meaning[]>();
for (const [field, entries] of Object.entries(WORDS) as [TicketField, readonly Entry[]][]) {
  for (const [weight, words] of entries) {
    for (const word of words.split("|")) {
      const needsDateWord = word.startsWith("*");
      const key = plainWords(word);
      const meanings = MEANINGS.get(key) ?? [];
      if (!meanings.some((meaning) => meaning.field === field)) meanings.push({ field, weight, needsDateWord });
      MEANINGS.set(key, meanings);
    }
  }
}

/** A name in which the seams of its words cannot be seen says less than one that shows them. */
const GLUED_PENALTY = 14;

/** The same words as one: "lastmodified", "companyname". */
const GLUED = new Map([...MEANINGS].map(([words, meanings]) => [words.replaceAll(" ", ""), meanings.map((meaning) => ({ ...meaning, weight: meaning.weight - GLUED_PENALTY }))]));

/** What these words can mean. */
export function meaningsOf(words: string): readonly Meaning[] {
  return MEANINGS.get(words) ?? (words.includes(" ") ? [] : (GLUED.get(words) ?? []));
}
