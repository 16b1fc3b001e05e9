import type { StatusMeaning } from "../../service-level/agreement";
import type { Words } from "./words";

/** What statuses mean: a pattern for each way to say it, in plain words. */
export interface StatusWords extends StatusMeaning {
  readonly words: Words;
}

/**
 * Statuses that mean one thing only where nothing stands beside them: "affecté" alone is work that was given to somebody, while "service affecté" is not.
 * They go before the word patterns, which would read "partially resolved" as resolved. "Created" is none of them: in a log it is an event.
 * The first of these lists that knows a status decides.
 */
export const WHOLE_STATUSES: readonly StatusWords[] = [
  { state: "running", waitingFor: "", words: {
    en: [
      "with (?:us|support|(?:the |an? )?agent|(?:the |our )?(?:service|help) ?desk|it|engineering|(?:an? )?engineer|(?:a )?technician|development|dev team)",
      "needs? (?:a )?(?:reply|response|triage)|ready for (?:release|deployment|production)|in (?:treatment|dev)|dev in progress|development|fixing",
      "fix in progress|being (?!cancel|withdrawn|merged|rejected|deleted)\\w+|(?:under|in|for) repair|on the way|travell?ing|raised|late|incomplete",
      "hand ?over|(?:l|level|tier) ?[1-4](?: support)?|(?:under )?observation|watching|partial(?:ly)? (?:resolved|solved|complete[d]?|done|fixed|closed)",
      "rca(?: in progress)?|return(?:ed)? (?:from|by) (?:customer|client|user|vendor|supplier)|(?:parts?|items?) (?:received|arrived)",
      "enroute|untouched|planning|detected|initiated|attending|under ?way|delayed|requires? attention|mitigating|recovering|implementing",
      "repairing|quoting|allocated|handed over|picked up|claimed|action required|assess|uat|problem|down|ack(?:ed)?",
    ],
    fr: [
      "(?:re)?affectee?s?|redirigee?s?(?: vers .+)?|(?:en )?(?:reparation|depannage|maintenance|retard)|qualifiee?s?|a qualifier",
      "a prendre en (?:compte|charge)|pris(?:e|es)? en compte|niveau [1-4]|n[1-4]|(?:en )?analyse|transmis(?:e|es)?|transferee?s?|programmee?s?",
      "demarree?s?|recue?s?|relancee?s?|relance client|reponse (?:du )?client(?: recue)?|en recette|enregistree?s?|actifs?|actives?",
      "en attente (?:support|technicien|traitement|affectation)|partiellement (?:resolu|traite|realise)e?",
      "en instance|en file d attente",
    ],
    es: [
      "en (?:trabajo|analisis|investigacion|desarrollo|pruebas|ejecucion|gestion|tratamiento|reparacion|mantenimiento|observacion)",
      "(?:derivad|trasladad|redirigid|radicad|agendad|reprogramad|transferid|recibid|registrad|ingresad|programad|activ|iniciad)[oa]s?|atendiendo",
      "trabajando|gestionando|(?:vencid|atrasad)[oa]s?|fuera de plazo|(?:sin|por|pendiente por) asignar|por atender|sin (?:resolver|atender|solucion)",
      "respuesta del? (?:cliente|usuario)|visita programada|parcialmente (?:resuelt|atendid)[oa]",
      "en (?:camino|ruta|desplazamiento|sitio|cola|fila|procesamiento)",
    ],
    pt: [
      "em atraso|fora do prazo|em (?:desenvolvimento|investigacao|testes?|homologacao|tratamento|triagem|fila|conserto|reparo|manutencao|observacao)",
      "(?:redirecionad|encaminhad|agendad|reagendad|transferid|recebid|registrad|ativ|iniciad)[oa]s?|parcialmente (?:resolvid|atendid)[oa]",
      "nao iniciad[oa]|a fazer|aguardando (?:tecnico|triagem|analise)",
      "na fila|em (?:processamento|deslocamento|rota)|a caminho",
    ],
    de: [
      "(?:in )?(?:reparatur|wartung|beobachtung)|verspatet|uberfallig|zugeteilt|laufend|lauft|terminiert|erfasst|registriert|eingegangen|gestartet",
      "begonnen|(?:in )?(?:analyse|untersuchung|umsetzung|entwicklung)|freigegeben|ungelost|unbearbeitet|ubernommen|antwort vom kunden|kundenantwort",
      "qualifiziert|klassifiziert|teilweise (?:gelost|erledigt)|wartet auf bearbeitung",
      "wird (?:bearbeitet|gepruft)|nicht begonnen|aufgenommen|bearbeitung lauft|(?:techniker |monteur )?unterwegs",
    ],
    it: [
      "in (?:analisi|indagine|verifica|gestione|riparazione|manutenzione)|scadut[oa]|in ritardo|da fare|(?:attiv|registrat|ricevut|inoltrat)[oa]",
      "da (?:gestire|lavorare|prendere in carico)|inviat[oa]|in coda",
    ],
    nl: [
      "in (?:reparatie|onderhoud)|te laat|gemeld|ontvangen|geregistreerd|in onderzoek|lopend|onderzoek|ingepland|doorgestuurd|opgepakt|in de wachtrij",
      "ingediend|bezig|onderweg|geaccepteerd",
    ],
    sv: [
      "ny[tae]?|oppen|oppet|pagaende|pagar|under (?:behandling|behandlig|utredning|arbete)|planerad|tilldelad|paborjad|ateroppnad|mottagen|registrerad|olost",
      "(?:inte|ej) (?:løst|lukket|avsluttet|afsluttet|paborjad|pabegyndt|pabegynt)",
    ],
    da: [
      "aben|abne|i gang|igang|igangværende|under arbejde|tildelt|pabegyndt|gen[ao]bnet|modtaget|registreret|uløst",
      "ikke (?:løst|lukket|avsluttet|afsluttet|paborjad|pabegyndt|pabegynt)",
    ],
    no: "apen|apne|igangsatt|under arbeid|pabegynt|gjenapnet|mottatt|registrert",
    fi: [
      "uusi|avoin|avattu|avoinna|kasittelyssa|kesken|keskenerainen|tyon alla|tyostettavana|osoitettu|maaritetty|vastaanotettu|jonossa|aktiivinen",
      "kaynnissa|meneillaan|tekeilla|tehtava|tutkitaan|selvityksessa|suunniteltu|eskaloitu|(?:avattu uudelleen|uudelleen ?avattu)|odottaa kasittelya",
      "(?:ratkaisematta|ei ratkaistu|ei suljettu)",
    ],
    cs: [
      "nov[yae]|otevren[yao]?|otevrit|v (?:reseni|prubehu|procesu|praci|rade)|resi se|prideleno?|prirazen[yao]?|rozpracovan[yao]|zpracovava se",
      "ve zpracovani|prijat[yao]?|probiha|aktivni|znovu ?otevren[yao]?|ne(?:vyresen|uzavren|dokoncen)[yao]|k reseni|ke zpracovani|(?:na)?planovan[yao]",
      "eskalovan[yao]|(?:za)?evidovan[yao]|predan[yao]|ceka na zpracovani",
    ],
    tr: [
      "yeni|acik|acildi|ac|atandi|atanmis|devam (?:ediyor|eden|etmekte)|islemde|isleniyor|islem yapiliyor|(?:uzerinde )?calisiliyor|incelen(?:iyor|mekte)",
      "incelemede|(?:yeniden|tekrar) acildi|baslatildi|basladi|alindi|kabul edildi|onaylandi|planlandi|yapilacak|yapiliyor|kuyrukta|eskale edildi",
      "yukseltildi|cozul(?:medi|memis)|kapa(?:nmadi|tilmadi)|tamamlanmadi|atama bekliyor|islem bekliyor",
      "yonlendiril(?:di|mis)|iletildi|sirada|sahada|(?:ekip )?yolda|kayit alindi|analiz(?:de| ediliyor)?",
    ],
    ru: [
      "(?:на )?исправлени[ие]|(?:(?:в|на) )?ремонте?|(?:(?:в|на) )?наблюдении|перенаправлен[ао]?|возвращен[ао]? на доработку|взят[ао]? в работу",
      "исполняется|выполняется|расследуется|(?:на )?расследовани[ие]|(?:на )?анализе?|(?:на )?диагностик[аеи]|(?:на )?тестировани[ие]",
      "возвращен[ао]?(?: в работу)?|возврат|распределен[ао]?|получен ответ|ответ (?:клиента|пользователя|заявителя)|(?:на )?проверк[аеу]|в очереди",
      "активн(?:ая|ое|ый|а|о)|требует внимания|просрочен[ао]?|частично (?:выполнен|решен)[ао]?",
      "одобрен[аоы]?|в пути|на выезде|(?:направлен|отправлен)[аоы]?(?: в работу)?",
    ],
    ja: [
      "(?:修理|修繕|点検|保守|メンテナンス|手配)中|経過観察(?:中)?|転送済み?|引き?継ぎ(?:中|済み?)?|一次回答済み?|訪問予定|期限超過|(?:割り?当て?|アサイン)済み?|担当(?:者)?割り?当て?|検討中|テスト中|分析中|対応依頼|登録済み?",
      "差し?戻し(?:中)?|再(?:調査|対応)(?:中)?|準備中|開発中|計画(?:中|済み?)|未(?:割り?当て?|アサイン)|継続対応(?:中)?|受領(?:済み?)?",
      "継続|移動中|訪問中|現地対応中",
    ],
    zh: "新增|受理中|已?转(?:派|单)|跟进中|待(?:派单|派工|接单)|已(?:审核|派工|到场|提交)|(?:办理|审核)中|在办",
    ko: [
      "신규|새(?: ?(?:티켓|요청))?|열림|열기|오픈|접수(?:됨| ?완료)?|등록(?:됨| ?완료)?|배정(?:됨| ?완료)?|할당(?:됨| ?완료)?|진행(?: ?중)?|(?:처리|작업|수리|점검|교체|검토|확인|조사|분석|대응|조치|해결|개발) ?중",
      "다시 (?:열림|열기|열린)|재(?:오픈|접수|개)(?:됨)?|미(?:해결|처리|완료|배정|할당|종결|조치)|활성|할 ?일|에스컬레이션(?:됨)?|승인(?:됨| ?완료)?|(?:처리|배정|접수|할당) ?대기(?: ?중)?|이관(?:됨)?",
    ],
  } },
  // What is not done yet, which the word patterns would read as done.
  { state: "running", waitingFor: "", words: {
    en: [
      "not(?: yet)? (?:resolved|solved|closed|fixed|completed?|finished|done|repaired|restored|delivered|settled|fulfilled)",
      "un(?:delivered|fulfilled)",
    ],
    fr: "(?:pas|non)(?: encore)? (?:resolu|traite|clos|cloture|ferme|termine|realise|execute|fait|livre)e?s?",
    es: "(?:(?:aun|todavia) )?no (?:cerrad|solucionad|ejecutad|entregad|cumplid|hech|completad)[oa]s?|(?:todavia|aun) sin (?:resolver|atender|cerrar)",
    pt: "(?:ainda )?nao (?:(?:fechad|solucionad|cumprid|feit|completad)[oa]s?|entregue)",
    de: "(?:noch )?nicht (?:umgesetzt|durchgefuhrt|ausgefuhrt|ausgeliefert|repariert|erfullt)",
    it: "non (?:ancora )?(?:risolt|chius|eseguit|fatt|completat)[oa]",
    nl: "(?:nog )?niet (?:uitgevoerd|verwerkt|hersteld)",
    ja: "未(?:クローズ|終了|処理|完|実施|復旧)",
    zh: "(?:没有?|未)(?:解决|关闭|完成|处理|维修|修复)",
  } },
  { state: "held", waitingFor: "client", words: {
    en: [
      "(?:more |further |additional )?info(?:rmation)? (?:needed|requested|required)",
      "(?:customer|client|user) (?:to (?:test|confirm|verify)|testing|verification)|(?:agent|support|staff|technician) (?:replied|responded|answered)",
      "(?:answered|replied) by (?:an? |the )?(?:agent|support|staff|technician)|quot(?:e|ation) sent",
      "no (?:response|reply)(?: from (?:customer|client|user|caller|requester))?",
      "(?:customer|client|user|caller|requester) (?:not (?:responding|reachable|available)|unresponsive|unavailable|unreachable)|unreachable",
      "left (?:a )?(?:voicemail|message)|called no answer",
    ],
    fr: [
      "a valider par le (?:client|demandeur)|demande d informations?(?: complementaires?)?|informations? (?:complementaires? )?demandees?",
      "(?:(?:client|utilisateur|demandeur) )?injoignable",
    ],
    es: "informacion (?:solicitada|requerida)|falta (?:de )?informacion|devuelt[oa] al (?:usuario|cliente|solicitante)",
    pt: "devolvid[oa] ao (?:usuario|cliente|solicitante)",
    de: "information(?:en)? (?:benotigt|angefordert|fehlt|fehlen)|kunde nicht erreichbar",
    sv: [
      "(?:venter|avventer|afventer|vantar|invantar) (?:pa )?(?:svar (?:fra|fran) )?(?:kunde[nr]?|kund(?:en)?|bruger(?:en)?|bruker(?:en)?|anvandare?n?)",
      "(?:venter|avventer|afventer|vantar|invantar) (?:pa )?(?:svar (?:fra|fran) )?(?:anmalare?n?|bestallare?n?|melder|innmelder|indmelder)",
      "hos (?:kunden?|brukeren|brugeren|anvandaren)",
    ],
    fi: [
      "odottaa (?:asiakasta|asiakkaan(?: vastausta)?|kayttajaa|kayttajan(?: vastausta)?|ilmoittajaa|lisatietoja|vastausta)|(?:asiakkaalla|kayttajalla)",
      "lisatietoja (?:pyydetty|tarvitaan)",
    ],
    cs: [
      "(?:ceka(?:ni|jici)?|ceka se) na (?:(?:odpoved |reakci )?(?:od )?)?(?:zakaznika|uzivatele|zadatele|zadavatele|klienta|oznamovatele)",
      "ceka(?:ni)? na (?:odpoved|informace|doplneni|upresneni|soucinnost)|u (?:zakaznika|uzivatele|klienta)",
    ],
    tr: [
      "(?:musteri|kullanici|talep eden|bilgi|yanit|cevap)(?:den|dan)? ?(?:yaniti? |cevabi? |onayi |bilgi )?(?:bekleniyor|bekliyor|bekleme|beklemede|bekleyen)",
      "(?:musteri|kullanici)de",
    ],
    ru: [
      "запрос информации|запрошена информация|(?:на )?уточнени[ие]|у (?:клиента|пользователя|заявителя|заказчика)",
      "ждем (?:ответа )?(?:клиента|пользователя)|нет связи с (?:клиентом|пользователем|заявителем)",
    ],
    ja: "(?:顧客|お客様|客先|ユーザー?|利用者|依頼者)(?:側)?(?:にて)?(?:確認|検証|対応|作業)中|情報不足",
    zh: "已(?:回复|答复)",
    ko: "(?:고객|사용자|요청자|신고자|정보|회신|답변)(?:사)? ?(?:응답|회신|확인|답변|정보|의견|승인)? ?(?:대기|요청|보류|기다리는)(?: ?(?:중|됨))?|고객 ?(?:확인|검토) ?중",
  } },
  { state: "held", waitingFor: "supplier", words: {
    en: [
      "(?:parts?|materials?) (?:required|needed)|escalated to (?:the )?(?:vendor|supplier|manufacturer|(?:3rd|third) party)",
      "(?:(?:parts?|items?|materials?|equipment) )?(?:back ?)?ordered|parts? on order|back ?order",
    ],
    fr: "(?:piece|materiel|equipement)s? commandee?s?|commande en cours",
    es: "con proveedor",
    pt: "com (?:o )?fornecedor",
    de: "(?:material |ersatzteil(?:e)? )?bestellt",
    sv: [
      "(?:venter|avventer|afventer|vantar|invantar) (?:pa )?(?:svar (?:fra|fran) )?(?:leverandør(?:en)?|leverantor(?:en)?|tredje ?part(?:en)?)",
      "(?:venter|avventer|afventer|vantar|invantar) (?:pa )?(?:svar (?:fra|fran) )?(?:underleverandør|underleverantor)",
      "hos leverantor(?:en)?",
    ],
    da: "hos leverandør(?:en)?",
    fi: "odottaa (?:(?:vara)?os(?:aa|ia)|toimittajaa|toimittajan vastausta|kolmatta osapuolta|kolmannen osapuolen vastausta|alihankkijaa)|toimittajalla",
    cs: "ceka(?:ni)? na (?:dodavatele|treti stranu|vyrobce|dil|dily|dodavku)|u dodavatele",
    tr: "(?:tedarikci|ucuncu taraf|uretici|parca|satici)(?:den|dan)? ?(?:yaniti? |cevabi? )?(?:bekleniyor|bekliyor|bekleme|beklemede)|tedarikcide",
    ru: "у (?:поставщика|вендора|подрядчика|производителя)|передан[ао]? (?:подрядчику|вендору|поставщику|производителю)",
    ja: "(?:メーカー?|ベンダー?|業者|開発元|仕入先)(?:へ|に)?(?:問い?合わ?せ|調査|確認|対応|依頼|手配)中|(?:部品|部材|機器)(?:手配|発注)中|発注中",
    ko: "(?:공급 ?업체|공급사|벤더|업체|협력사|협력 ?업체|제조사|제3자|외부(?: ?업체)?|부품) ?(?:응답|회신|확인|조치)? ?(?:대기|문의|보류)(?: ?중)?",
  } },
  { state: "held", waitingFor: "", words: {
    en: "frozen",
    fr: "gelee?s?|differee?s?|reportee?s?|ajournee?s?",
    es: "(?:detenid|bloquead|congelad|postergad|aplazad|diferid|pospuest|retenid|adiad)[oa]s?|en stand ?by|paralizad[oa]s?",
    pt: "impedid[oa]|paralisad[oa]s?",
    de: "unterbrochen|ausgesetzt|blockiert|verschoben|vertagt|gestoppt|auf eis|ruht|ruhend",
    it: "bloccat[oa]|rinviat[oa]|rimandat[oa]",
    nl: "geblokkeerd|uitgesteld|opgeschort",
    sv: "pausad|vilande|parkerad|vantar|vantande|avvaktar|utsatt",
    da: "pauset|pa vent|pa hold|i bero|parkeret|ventende|venter|afventer|udsat",
    no: "parkert|avventer|satt pa vent",
    fi: "odottaa|odottava|odotustilassa|odotuksessa|pidossa|keskeytetty|tauolla|lykatty|pysaytetty",
    cs: "ceka(?:jici|ni)?|ceka se|ceka na vyrizeni|ceka na schvaleni|pozastaven[yao]|odlozen[yao]|preruseno?",
    tr: "beklemede|bekliyor|bekleyen|bekletiliyor|askida|askiya alindi|durduruldu|ertelendi|duraklatildi|onay bekliyor|onay bekleniyor",
    ru: "пауза|на удержании|заблокирован[ао]?|заморожен[ао]?",
    ko: "보류(?:됨| ?중)?|대기(?: ?중)?|일시 ?(?:중지|정지)(?:됨)?|중단(?:됨)?|연기(?:됨)?|승인 ?대기(?: ?중)?",
  } },
  { state: "stopped", waitingFor: "", words: {
    en: [
      "ready (?:for closure|to (?:be closed|close)|for closing)|handled|settled|success(?:ful(?:ly)?)?|succeeded|signed off|ended|concluded|finali[sz]ed",
      "attended|(?:confirmed|accepted|verified) by (?:the )?(?:customer|client|user|caller|requester)|(?:customer|client|user) (?:confirmed|accepted)",
      "ok|up|recovered|no fault found|nff",
      "mitigated|(?:ready|pending|awaiting|waiting)(?: for| to)? (?:be )?(?:bill(?:ing|ed)?|invoic(?:e|ing|ed))|billed|invoiced|satisfied",
    ],
    fr: "faite?s?|effectuee?s?|finie?s?|livree?s?|achevee?s?|mise?s? en production|soldee?s?",
    es: "(?:solventad|gestionad|hech|ejecutad|cumplid|entregad|reparad|implementad|culminad|tramitad)[oa]s?|cierre automatico",
    pt: "(?:feit|executad|baixad|sanad)[oa]s?|entregue",
    de: "gefixt|umgesetzt|bearbeitet|ausgefuhrt|durchgefuhrt|ausgeliefert|implementiert|repariert|erfullt|abgenommen",
    it: "(?:fatt|eseguit|consegnat|terminat)[oa]|lavorat[oa]",
    nl: "uitgevoerd|verwerkt|hersteld|verholpen",
    sv: "stangd|stangt|avslutad|avslutat|fardig|klart?|utford|utfort|atgardad|atgardat|slutfor[dt]",
    da: "løst|lukket|afsluttet|færdig|udført",
    no: "avsluttet|ferdig|utført",
    fi: "ratkaistu|suljettu|valmis|valmistunut|paatetty|hoidettu|korjattu|toteutettu|tehty|kasitelty|valmistui sulje|keskenerainen sulje",
    cs: "(?:vyresen|uzavren|zavren|dokoncen|splnen|ukoncen|vyrizen|opraven|proveden|realizovan|hotov)[yao]?|uzavren[yao] (?:ne)?vyresen[yao]",
    tr: [
      "coz(?:uldu|umlendi|ulmus|ulen)|cozum (?:saglandi|bulundu)|kapa(?:ndi|tildi|li|nmis|tilmis)|tamamlan(?:di|mis)|bitti|giderildi|yapildi|sonuclandi",
      "kapatma basari(?:li|siz)",
    ],
    ru: "сделан[ао]?|рассмотрен[ао]?|отработан[ао]?|оказан[ао]?|реализован[ао]?|внедрен[ао]?|успешно|(?:услуга )?предоставлен[ао]?",
    ja: "復旧(?:済み?|完了)?|リリース済み?|修正済み?|納品済み?|検収済み?|済み?|完",
    zh: "已?办结|已(?:恢复|修复|维修|完工|消除|解除|回访|评价)|待(?:评价|回访)",
    ko: "해결(?:됨| ?완료)?|완료(?:됨)?|(?:처리|조치|작업|답변) ?완료(?:됨)?|종료(?:됨)?|종결(?:됨)?|닫힘|닫음|마감(?:됨)?",
  } },
  { state: "cancelled", waitingFor: "", words: {
    en: [
      "voided|trashed|will not (?:fix|do|be (?:fixed|done))|not applicable|dropped|disregarded|ignored|revoked|not approved|out of scope",
      "(?:works )?(?:as|by) design(?:ed)?|works as designed|false positive|test ticket",
    ],
    fr: "(?:classee? )?sans suite|hors perimetre|non reproductible|invalides?|sans objet|retiree?s?|non approuvee?|(?:non |ir)recevable",
    es: [
      "(?:descartad|denegad|retirad|invalid|desistid|indeferid|negad|reprovad)[oa]s?|no procede|improcedente|(?:no|nao) aprobad[oa]",
      "fuera de (?:alcance|ambito)|no reproducible",
    ],
    pt: "nao aprovad[oa]|fora d[eo] escopo|recusad[oa]|desistencia",
    de: "annulliert|ungultig|hinfallig|kein (?:fehler|bug|problem)|wird nicht (?:behoben|umgesetzt)|nicht genehmigt|entfallen|entfallt|widerrufen",
    it: "scartat[oa]|eliminat[oa]|non (?:valid|approvat|accolt)[oa]",
    nl: "vervallen|ongeldig|verworpen",
    sv: "avbruten|avbrutt|annullerad|makulerad|avvisad|avslagen|avslatt|aterkallad|installd",
    da: "afbrudt|annulleret|afvist|trukket tilbage|slettet",
    no: "annullert|kansellert|avvist|trukket tilbake",
    fi: "peru(?:ttu|utettu)|hylatty|poistettu|mitatoity|evatty|roskaposti",
    cs: "zrusen[yao]?|storno(?:van[yao])?|zamitnut[yao]?|odmitnut[yao]?|odstranen[yao]|smazan[yao]|neplatn[yae]|neschvalen[yao]",
    pl: "nie ?zatwierdzon[eay]",
    tr: "iptal(?: edildi| edilmis)?|reddedildi|silindi|kaldirildi|gecersiz|vazgecildi",
    ru: [
      "спам|не ?актуальн(?:ая|ое|ый|а|о)|не воспроизводится|не ?(?:одобрен|утвержден|согласован)[аоы]?",
      "снят[ао]?(?: с исполнения)?|не требуется|ошибочн(?:ая|ое|ый)",
    ],
    ja: "取り?下げ(?:済み?)?|対応(?:不要|不可|なし|しない)|不要|無効|棄却|対象外|誤報|再現(?:せず|しない|不可)|非対応|見送り",
    zh: "无效|撤单",
    ko: "취소(?:됨| ?완료)?|반려(?:됨)?|거절(?:됨)?|거부(?:됨)?|철회(?:됨)?|삭제(?:됨)?|무효|기각",
  } },
  { state: "merged", waitingFor: "", words: {
    en: "dupe|combined",
    es: "combinad[oa]|unificad[oa]",
    de: "dublette",
    nl: "duplicaat|dubbel",
    fi: "yhdistetty|liitetty|kaksoiskappale",
    cs: "sloucen[yao]|duplicit(?:ni|a)",
    tr: "birlestirildi|mukerrer|yinelenen",
    ru: "дубл[ьи]",
    ko: "병합(?:됨)?|중복(?:됨)?",
  } },
];
