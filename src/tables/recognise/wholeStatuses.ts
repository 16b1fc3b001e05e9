import type { StatusMeaning } from "../../service-level/agreement";
import type { TicketState, WaitingFor } from "../../service-level/ticket";

/** Statuses that are all of the label, in plain words: state, who is waited for, and the words in each language. */
type Words = readonly [TicketState, WaitingFor, ...string[]];

/**
 * Statuses in the words of a language that mean one thing only where nothing stands beside them: "affecté" alone is work that was given to somebody, while
 * "service affecté" is not. They go before the word patterns, which would read "partially resolved" as resolved.
 * "Created" is none of them: in a log it is an event.
 * English, French, Spanish, Portuguese, German, Italian, Dutch, Swedish, Danish, Norwegian, Finnish, Czech, Turkish, Russian, Japanese, Chinese, Korean.
 */
const WHOLE: readonly Words[] = [
  ["running", "",
    "with (?:us|support|(?:the |an? )?agent|(?:the |our )?(?:service|help) ?desk|it|engineering|(?:an? )?engineer|(?:a )?technician|development|dev team)", "needs? (?:a )?(?:reply|response|triage)",
    "ready for (?:release|deployment|production)", "in (?:treatment|dev)|dev in progress|development|fixing|fix in progress", "being (?!cancel|withdrawn|merged|rejected|deleted)\\w+|(?:under|in|for) repair|on the way|travell?ing", "raised|late|incomplete|hand ?over",
    "(?:l|level|tier) ?[1-4](?: support)?", "(?:under )?observation|watching", "partial(?:ly)? (?:resolved|solved|complete[d]?|done|fixed|closed)", "rca(?: in progress)?",
    "return(?:ed)? (?:from|by) (?:customer|client|user|vendor|supplier)", "(?:parts?|items?) (?:received|arrived)",
    "(?:re)?affectee?s?|redirigee?s?(?: vers .+)?|(?:en )?(?:reparation|depannage|maintenance|retard)|qualifiee?s?|a qualifier|a prendre en (?:compte|charge)|pris(?:e|es)? en compte|niveau [1-4]|n[1-4]|(?:en )?analyse|transmis(?:e|es)?|transferee?s?|programmee?s?|demarree?s?|recue?s?|relancee?s?|relance client",
    "reponse (?:du )?client(?: recue)?|en recette|enregistree?s?|en attente (?:support|technicien|traitement|affectation)|partiellement (?:resolu|traite|realise)e?",
    "en (?:trabajo|analisis|investigacion|desarrollo|pruebas|ejecucion|gestion|tratamiento|reparacion|mantenimiento|observacion)|(?:derivad|trasladad|redirigid|radicad|agendad|reprogramad|transferid|recibid|registrad|ingresad|programad|activ|iniciad)[oa]s?|atendiendo|trabajando|gestionando",
    "(?:vencid|atrasad)[oa]s?|em atraso|fora do prazo|fuera de plazo|(?:sin|por|pendiente por) asignar|por atender|sin (?:resolver|atender|solucion)|respuesta del? (?:cliente|usuario)|visita programada|parcialmente (?:resuelt|atendid)[oa]",
    "em (?:desenvolvimento|investigacao|testes?|homologacao|tratamento|triagem|fila|conserto|reparo|manutencao|observacao)|(?:redirecionad|encaminhad|agendad|reagendad|transferid|recebid|registrad|ativ|iniciad)[oa]s?|parcialmente (?:resolvid|atendid)[oa]|nao iniciad[oa]|a fazer|aguardando (?:tecnico|triagem|analise)",
    "(?:in )?(?:reparatur|wartung|beobachtung)|verspatet|uberfallig|zugeteilt|laufend|lauft|terminiert|erfasst|registriert|eingegangen|gestartet|begonnen|(?:in )?(?:analyse|untersuchung|umsetzung|entwicklung)|freigegeben|ungelost|unbearbeitet|ubernommen|antwort vom kunden|kundenantwort|qualifiziert|klassifiziert|teilweise (?:gelost|erledigt)|wartet auf bearbeitung",
    "in (?:analisi|indagine|verifica|gestione|riparazione|manutenzione|reparatie|onderhoud)|scadut[oa]|in ritardo|te laat|da fare|gemeld|(?:attiv|registrat|ricevut|inoltrat)[oa]|ontvangen|geregistreerd|in onderzoek|lopend|onderzoek|ingepland|doorgestuurd",
    "(?:на )?исправлени[ие]|(?:(?:в|на) )?ремонте?|(?:(?:в|на) )?наблюдении|перенаправлен[ао]?|возвращен[ао]? на доработку|взят[ао]? в работу|исполняется|выполняется|расследуется|(?:на )?расследовани[ие]|(?:на )?анализе?|(?:на )?диагностик[аеи]|(?:на )?тестировани[ие]|возвращен[ао]?(?: в работу)?|возврат|распределен[ао]?|получен ответ|ответ (?:клиента|пользователя|заявителя)|(?:на )?проверк[аеу]|в очереди|активн(?:ая|ое|ый|а|о)|требует внимания|просрочен[ао]?|частично (?:выполнен|решен)[ао]?",
    "(?:修理|修繕|点検|保守|メンテナンス|手配)中|経過観察(?:中)?|転送済み?|引き?継ぎ(?:中|済み?)?|一次回答済み?|訪問予定|期限超過|(?:割り?当て?|アサイン)済み?|担当(?:者)?割り?当て?|検討中|テスト中|分析中|対応依頼|登録済み?|差し?戻し(?:中)?|再(?:調査|対応)(?:中)?|準備中|開発中|計画(?:中|済み?)|未(?:割り?当て?|アサイン)|継続対応(?:中)?|受領(?:済み?)?", "新增|受理中",
    "ny[tae]?|oppen|oppet|apen|apne|aben|abne|pagaende|pagar|i gang|igang|igangsatt|under (?:behandling|behandlig|arbejde|arbeid|utredning)|tilldelad|tildelt|pabegyndt|pabegynt|paborjad|ateroppnad|gen[ao]bnet|gjenapnet|mottatt|modtaget|mottagen|registrerad|registreret|registrert|(?:ikke|inte|ej) (?:løst|lukket|avsluttet|afsluttet|paborjad|pabegyndt|pabegynt)|olost|uløst",
    "actifs?|actives?",
    "uusi|avoin|avattu|avoinna|kasittelyssa|kesken|keskenerainen|tyon alla|tyostettavana|osoitettu|maaritetty|vastaanotettu|jonossa|aktiivinen|kaynnissa|meneillaan|tekeilla|tehtava|tutkitaan|selvityksessa|suunniteltu|eskaloitu|(?:avattu uudelleen|uudelleen ?avattu)|odottaa kasittelya|(?:ratkaisematta|ei ratkaistu|ei suljettu)",
    "nov[yae]|otevren[yao]?|otevrit|v (?:reseni|prubehu|procesu|praci|rade)|resi se|prideleno?|prirazen[yao]?|rozpracovan[yao]|zpracovava se|ve zpracovani|prijat[yao]?|probiha|aktivni|znovu ?otevren[yao]?|ne(?:vyresen|uzavren|dokoncen)[yao]|k reseni|ke zpracovani|(?:na)?planovan[yao]|eskalovan[yao]|(?:za)?evidovan[yao]|predan[yao]|ceka na zpracovani",
    "yeni|acik|acildi|ac|atandi|atanmis|devam (?:ediyor|eden|etmekte)|islemde|isleniyor|islem yapiliyor|(?:uzerinde )?calisiliyor|incelen(?:iyor|mekte)|incelemede|(?:yeniden|tekrar) acildi|baslatildi|basladi|alindi|kabul edildi|onaylandi|planlandi|yapilacak|yapiliyor|kuyrukta|eskale edildi|yukseltildi|cozul(?:medi|memis)|kapa(?:nmadi|tilmadi)|tamamlanmadi|atama bekliyor|islem bekliyor",
    "신규|새(?: ?(?:티켓|요청))?|열림|열기|오픈|접수(?:됨| ?완료)?|등록(?:됨| ?완료)?|배정(?:됨| ?완료)?|할당(?:됨| ?완료)?|진행(?: ?중)?|(?:처리|작업|검토|확인|조사|분석|대응|조치|해결|개발) ?중|다시 (?:열림|열기|열린)|재(?:오픈|접수|개)(?:됨)?|미(?:해결|처리|완료|배정|할당|종결|조치)|활성|할 ?일|에스컬레이션(?:됨)?|승인(?:됨| ?완료)?|(?:처리|배정|접수|할당) ?대기(?: ?중)?|이관(?:됨)?",
    // What is not done yet, which the word patterns would read as done.
    "not(?: yet)? (?:resolved|solved|closed|fixed|completed?|finished|done|repaired|restored|delivered|settled|fulfilled)|un(?:fixed|closed|completed|finished|delivered|fulfilled)",
    "(?:pas|non)(?: encore)? (?:resolu|traite|clos|cloture|ferme|termine|realise|execute|fait|livre)e?s?",
    "(?:(?:aun|todavia) )?no (?:cerrad|solucionad|ejecutad|entregad|cumplid|hech|completad)[oa]s?|(?:todavia|aun) sin (?:resolver|atender|cerrar)|(?:ainda )?nao (?:(?:fechad|solucionad|cumprid|feit|completad)[oa]s?|entregue)|non (?:ancora )?(?:risolt|chius|eseguit|fatt|completat)[oa]",
    "(?:noch )?nicht (?:umgesetzt|durchgefuhrt|ausgefuhrt|ausgeliefert|repariert|erfullt)|(?:nog )?niet (?:uitgevoerd|verwerkt|hersteld)",
    "(?:еще )?не ?(?:выполнен|закрыт|завершен|исполнен|обработан|устранен|решен|сделан|готов)(?:[аоы]|ая|ое|ый)?", "未(?:クローズ|終了|処理|完|実施|復旧)", "(?:没有?|未)(?:解决|关闭|完成|处理)",
  ],
  ["held", "client",
    "(?:more |further |additional )?info(?:rmation)? (?:needed|requested|required)", "(?:customer|client|user) (?:to (?:test|confirm|verify)|testing|verification)",
    "(?:agent|support|staff|technician) (?:replied|responded|answered)|(?:answered|replied) by (?:an? |the )?(?:agent|support|staff|technician)|quot(?:e|ation) sent", "no (?:response|reply)(?: from (?:customer|client|user|caller|requester))?", "(?:customer|client|user|caller|requester) (?:not (?:responding|reachable|available)|unresponsive|unavailable|unreachable)|unreachable|left (?:a )?(?:voicemail|message)|called no answer",
    "a valider par le (?:client|demandeur)|demande d informations?(?: complementaires?)?|informations? (?:complementaires? )?demandees?|(?:(?:client|utilisateur|demandeur) )?injoignable",
    "informacion (?:solicitada|requerida)|falta (?:de )?informacion|devuelt[oa] al (?:usuario|cliente|solicitante)|devolvid[oa] ao (?:usuario|cliente|solicitante)",
    "information(?:en)? (?:benotigt|angefordert|fehlt|fehlen)|kunde nicht erreichbar",
    "запрос информации|запрошена информация|(?:на )?уточнени[ие]|у (?:клиента|пользователя|заявителя|заказчика)|ждем (?:ответа )?(?:клиента|пользователя)|нет связи с (?:клиентом|пользователем|заявителем)",
    "(?:venter|avventer|afventer|vantar|invantar) (?:pa )?(?:svar (?:fra|fran) )?(?:kunde[nr]?|kund(?:en)?|bruger(?:en)?|bruker(?:en)?|anvandare?n?|anmalare?n?|bestallare?n?|melder|innmelder|indmelder)|hos (?:kunden?|brukeren|brugeren|anvandaren)",
    "odottaa (?:asiakasta|asiakkaan(?: vastausta)?|kayttajaa|kayttajan(?: vastausta)?|ilmoittajaa|lisatietoja|vastausta)|(?:asiakkaalla|kayttajalla)|lisatietoja (?:pyydetty|tarvitaan)",
    "(?:ceka(?:ni|jici)?|ceka se) na (?:(?:odpoved |reakci )?(?:od )?)?(?:zakaznika|uzivatele|zadatele|zadavatele|klienta|oznamovatele)|ceka(?:ni)? na (?:odpoved|informace|doplneni|upresneni|soucinnost)|u (?:zakaznika|uzivatele|klienta)",
    "(?:musteri|kullanici|talep eden|bilgi|yanit|cevap)(?:den|dan)? ?(?:yaniti? |cevabi? |onayi |bilgi )?(?:bekleniyor|bekliyor|bekleme|beklemede|bekleyen)|(?:musteri|kullanici)de",
    "(?:고객|사용자|요청자|신고자|정보|회신|답변)(?:사)? ?(?:응답|회신|확인|답변|정보|의견|승인)? ?(?:대기|요청|보류|기다리는)(?: ?(?:중|됨))?|고객 (?:확인|검토) ?중",
    "(?:顧客|お客様|客先|ユーザー?|利用者|依頼者)(?:側)?(?:にて)?(?:確認|検証|対応|作業)中|情報不足",
  ],
  ["held", "supplier",
    "(?:parts?|materials?) (?:required|needed)", "escalated to (?:the )?(?:vendor|supplier|manufacturer|(?:3rd|third) party)", "(?:(?:parts?|items?|materials?|equipment) )?(?:back ?)?ordered|parts? on order|back ?order",
    "(?:piece|materiel|equipement)s? commandee?s?|commande en cours|con proveedor|com (?:o )?fornecedor|(?:material |ersatzteil(?:e)? )?bestellt",
    "(?:venter|avventer|afventer|vantar|invantar) (?:pa )?(?:svar (?:fra|fran) )?(?:leverandør(?:en)?|leverantor(?:en)?|tredje ?part(?:en)?|underleverandør|underleverantor)|hos (?:leverandør(?:en)?|leverantor(?:en)?)",
    "odottaa (?:toimittajaa|toimittajan vastausta|kolmatta osapuolta|kolmannen osapuolen vastausta|alihankkijaa)|toimittajalla",
    "ceka(?:ni)? na (?:dodavatele|treti stranu|vyrobce|dil|dily|dodavku)|u dodavatele",
    "(?:tedarikci|ucuncu taraf|uretici|parca|satici)(?:den|dan)? ?(?:yaniti? |cevabi? )?(?:bekleniyor|bekliyor|bekleme|beklemede)|tedarikcide",
    "(?:공급 ?업체|공급사|벤더|업체|협력사|협력 ?업체|제조사|제3자|외부(?: ?업체)?|부품) ?(?:응답|회신|확인|조치)? ?(?:대기|문의|보류)(?: ?중)?",
    "у (?:поставщика|вендора|подрядчика|производителя)|передан[ао]? (?:подрядчику|вендору|поставщику|производителю)",
    "(?:メーカー?|ベンダー?|業者|開発元|仕入先)(?:へ|に)?(?:問い?合わ?せ|調査|確認|対応|依頼|手配)中|(?:部品|部材|機器)(?:手配|発注)中|発注中",
  ],
  ["held", "",
    "frozen|gelee?s?|differee?s?|reportee?s?|ajournee?s?|(?:detenid|bloquead|congelad|postergad|aplazad|diferid|pospuest|retenid|adiad)[oa]s?|en stand ?by|unterbrochen|ausgesetzt|blockiert|verschoben|vertagt|gestoppt|auf eis|ruht|ruhend",
    "pausad|pauset|pa vent|pa hold|i bero|vilande|parkerad|parkeret|parkert|ventende|venter|avventer|afventer|vantar|vantande|utsatt|udsat",
    "odottaa|odottava|odotustilassa|odotuksessa|pidossa|keskeytetty|tauolla|lykatty|pysaytetty",
    "ceka(?:jici|ni)?|ceka se|ceka na vyrizeni|ceka na schvaleni|pozastaven[yao]|odlozen[yao]|preruseno?",
    "beklemede|bekliyor|bekleyen|bekletiliyor|askida|askiya alindi|durduruldu|ertelendi|duraklatildi|onay bekliyor|onay bekleniyor",
    "보류(?:됨| ?중)?|대기(?: ?중)?|일시 ?(?:중지|정지)(?:됨)?|중단(?:됨)?|연기(?:됨)?|승인 ?대기(?: ?중)?",
    "impedid[oa]|bloccat[oa]|rinviat[oa]|geblokkeerd|uitgesteld|opgeschort|пауза|на удержании|заблокирован[ао]?|заморожен[ао]?",
  ],
  ["stopped", "",
    "ready (?:for closure|to (?:be closed|close)|for closing)|handled|settled|success(?:ful(?:ly)?)?|succeeded|signed off|ended|concluded|finali[sz]ed|attended", "(?:confirmed|accepted|verified) by (?:the )?(?:customer|client|user|caller|requester)|(?:customer|client|user) (?:confirmed|accepted)",
    "faite?s?|effectuee?s?|finie?s?|livree?s?|achevee?s?|mise?s? en production|soldee?s?",
    "(?:solventad|gestionad|hech|ejecutad|cumplid|entregad|reparad|implementad|culminad|tramitad)[oa]s?|cierre automatico|(?:feit|executad|baixad)[oa]s?|entregue",
    "gefixt|umgesetzt|bearbeitet|ausgefuhrt|durchgefuhrt|ausgeliefert|implementiert|repariert|erfullt|(?:fatt|eseguit|consegnat|terminat)[oa]|uitgevoerd|verwerkt|hersteld",
    "løst|stangd|stangt|lukket|avslutad|avslutat|afsluttet|avsluttet|ferdig|fardig|færdig|klart?|utford|utfort|utført|udført|atgardad|atgardat",
    "ratkaistu|suljettu|valmis|valmistunut|paatetty|hoidettu|korjattu|toteutettu|tehty|kasitelty|valmistui sulje|keskenerainen sulje",
    "(?:vyresen|uzavren|zavren|dokoncen|splnen|ukoncen|vyrizen|opraven|proveden|realizovan|hotov)[yao]?|uzavren[yao] (?:ne)?vyresen[yao]",
    "coz(?:uldu|umlendi|ulmus|ulen)|cozum (?:saglandi|bulundu)|kapa(?:ndi|tildi|li|nmis|tilmis)|tamamlan(?:di|mis)|bitti|giderildi|yapildi|sonuclandi|kapatma basari(?:li|siz)",
    "해결(?:됨| ?완료)?|완료(?:됨)?|(?:처리|조치|작업|답변) ?완료(?:됨)?|종료(?:됨)?|종결(?:됨)?|닫힘|닫음|마감(?:됨)?",
    "сделан[ао]?|рассмотрен[ао]?|восстановлен[ао]?|отработан[ао]?|оказан[ао]?|реализован[ао]?|внедрен[ао]?|успешно", "復旧(?:済み?|完了)?|リリース済み?|修正済み?|納品済み?|検収済み?|済み?|完", "已?办结",
  ],
  ["cancelled", "",
    "voided|trashed|will not (?:fix|do|be (?:fixed|done))|not applicable|dropped|disregarded|ignored|revoked|not approved|out of scope|(?:works )?(?:as|by) design(?:ed)?|works as designed|false positive|test ticket",
    "(?:classee? )?sans suite|hors perimetre|non reproductible|invalides?|sans objet|retiree?s?|non approuvee?",
    "(?:descartad|denegad|retirad|invalid|desistid|indeferid|negad|reprovad)[oa]s?|no procede|improcedente|(?:no|nao) aprobad[oa]|nao aprovad[oa]|fuera de (?:alcance|ambito)|fora d[eo] escopo|no reproducible",
    "annulliert|ungultig|hinfallig|kein (?:fehler|bug|problem)|wird nicht (?:behoben|umgesetzt)|nicht genehmigt|entfallen|entfallt|widerrufen|scartat[oa]|eliminat[oa]|non (?:valid|approvat)[oa]|vervallen|ongeldig|verworpen",
    "avbruten|avbrutt|afbrudt|annulleret|annullert|annullerad|makulerad|avvisad|avvist|afvist|avslagen|avslatt|aterkallad|trukket tilbake|trukket tilbage|installd|slettet",
    "peru(?:ttu|utettu)|hylatty|poistettu|mitatoity|evatty|roskaposti",
    "zrusen[yao]?|storno(?:van[yao])?|zamitnut[yao]?|odmitnut[yao]?|odstranen[yao]|smazan[yao]|neplatn[yae]",
    "iptal(?: edildi| edilmis)?|reddedildi|silindi|kaldirildi|gecersiz|vazgecildi",
    "취소(?:됨| ?완료)?|반려(?:됨)?|거절(?:됨)?|거부(?:됨)?|철회(?:됨)?|삭제(?:됨)?|무효|기각",
    "спам|не ?актуальн(?:ая|ое|ый|а|о)|не воспроизводится|снят[ао]?(?: с исполнения)?|не требуется|ошибочн(?:ая|ое|ый)", "取り?下げ(?:済み?)?|対応(?:不要|不可|なし|しない)|不要|無効|棄却|対象外|誤報|再現(?:せず|しない|不可)|非対応|見送り|无效|撤单",
  ],
  ["merged", "", "dupe|combined|combinad[oa]|unificad[oa]|dublette|duplicaat|dubbel|дубл[ьи]|yhdistetty|liitetty|kaksoiskappale|sloucen[yao]|duplicit(?:ni|a)|birlestirildi|mukerrer|yinelenen|병합(?:됨)?|중복(?:됨)?"],
];

const PATTERNS = WHOLE.map(([state, waitingFor, ...words]) => [new RegExp(`^(?:${words.join("|")})$`, "u"), { state, waitingFor }] as const);

/** What a status means by all of its words, but for a number before them as in "4 - En análisis"; `undefined` where they are not one of these. */
export function meaningOfWhole(words: string): StatusMeaning | undefined {
  const unnumbered = words.replace(/^\d{1,2} /, "");
  return PATTERNS.find(([pattern]) => pattern.test(unnumbered))?.[1];
}
