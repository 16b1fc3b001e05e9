import type { ColumnWords } from "./words";

/** What desks call the person who works on a ticket. */
export const ASSIGNEE_COLUMN: ColumnWords<"assignee"> = {
  assignee: [
    [100, {
      en: [
        "assignee|assigned to|assigned to technician|assigned agent|agent assigned|current assignee|current owner|owned by|agent owner|assignees",
        "operator|prim resp|primary responsibility|message processor|handled by|attended by|support rep|responder id|incident commander",
        "incident lead|case manager|case worker|caseworker|case handler|handler|responsible|responsible person|person responsible|person in charge",
        "allocated to|allocated|assign to|performer",
      ],
      fr: [
        "assigne a|attribue a|affecte a|responsable actuel|traite par|assigne|operateur|gestionnaire|pilote|porteur|resolveur|executant",
        "charge du dossier|realise par|en charge",
      ],
      es: [
        "asignado a|persona asignada|cesionario|responsable actual|operador|encargado|asignado|asignada|gestor|ejecutor|atendio|atiende",
        "usuario asignado|encargado soporte|encargado de soporte|responsable soporte|responsable tecnico|tecnico encargado|tecnico responsable",
      ],
      pt: [
        "atribuido a|atribuido|responsavel atual|atendido por|atribuido para|proprietario do caso|executor|executante|designado|designado para",
        "encarregado",
      ],
      de: [
        "bearbeiter|zugewiesen an|zugewiesen|zugewiesener|aktueller bearbeiter|zugewiesen zu|bearbeitet von|bearbeitet durch|sachbearbeiter",
        "kundenvorgangsinhaber|fallbesitzer|fallinhaber|ticketinhaber|anfragenbesitzer|zugeteilt an|zugeteilt|betreuer|ausfuhrender|monteur",
        "servicetechniker|ticketbearbeiter|verantwortliche person|zustandige person|zustandiger|verantwortliche|bearbeitende person",
      ],
      it: "assegnato a|assegnatario|operatore|incaricato|titolare caso|titolare del caso|addetto|esecutore|gestore|gestito da|manutentore",
      nl: [
        "toegewezen aan|toegewezen|behandelaar|toegewezen medewerker|eigenaarnaam|toegewezen persoon|behandeld door|uitvoerende|uitvoerder",
        "in behandeling bij|oplosser|verantwoordelijk",
      ],
      sv: "tilldelad|tilldelad till|handläggare|utförare|tilldelad person|ansvarig handläggare",
      da: "tildelt|tildelt til|sagsbehandler|behandler|udfører|sagsansvarlig|behandles af",
      no: "saksbehandler|utfører|ansvarlig saksbehandler",
      fi: "käsittelijä|vastuuhenkilö|osoitettu|määritetty|vastaava|suorittaja|ratkaisija",
      cs: "přiřazeno|přiřazená osoba|řešitel|přiděleno|přidělen|zpracovatel|odpovídá|řeší",
      pl: [
        "przypisany do|przypisane do|przypisano do|osoba przypisana|wykonawca|osoba odpowiedzialna|realizujący|przydzielony|przydzielony do",
        "przydzielono|realizator|prowadzący|opiekun|obsługujący|rozwiązujący",
      ],
      tr: "atanan|atanan kişi|atandı|atanan kullanıcı|sorumlu kişi|ilgilenen|ilgili personel|atanan personel|görevli|sorumlu personel|müdahale eden",
      ru: [
        "исполнитель|исполнители|назначено|назначен|назначена|назначен на|ответственного|кому назначено|ответственное лицо|ответственный исполнитель",
        "ответственный сотрудник|назначенный|механик|мастер|куратор|исполнитель работ",
      ],
      ja: "担当アサイン|担当者|担当者名|担当|担当エンジニア|対応エンジニア|作業担当者|割り当て先|割当先|アサイン先|対応者|対応担当者|作業者|ケース所有者|対応担当|処理者|処理担当|処理担当者|作業員|担当技術者|実施者",
      zh: "处理人|办理人|负责人|受理人|经办人|指派给|分配给|当前处理人|处理人员|已分配给|已指派给|维修人员|维修人|维修员|被指派人|处理者|执行人|执行者|承办人|维护人|维护人员|运维人员|响应人|响应人员|当前负责人|维修工|技术人员|接单人|解决人",
      ko: "담당자|담당|할당 대상|할당된 사람|처리자|처리 담당자|작업자|담당 엔지니어|조치자|조치 담당자|처리 직원|담당 직원|담당 기사|처리 기사|수리 기사|배정자",
    }],
    [94, {
      en: [
        "prim resp|primary resp|primary responsibility|assignee login|agent|agent name|technician|engineer|tech|analyst|specialist|agents",
        "technicians|engineers|analysts|mechanic|lead engineer|lead technician|service engineer|service technician|field engineer|field technician",
      ],
      fr: [
        "mecanicien|intervenant en cours|intervenant actuel|technicien en cours|technicien actuel|technicien|intervenant|nom agent|nom de l agent|techniciens",
        "intervenants",
      ],
      es: "tecnico|resolutor|mecanico|agente|nombre del agente|nombre agente|analista|especialista|agentes|tecnicos",
      pt: "nome do agente|nome agente|atendente|atendentes|analistas",
      de: "bearbeitername|techniker|mechaniker",
      it: "specialista|meccanico",
      nl: "naam agent|agentnaam|technicus",
      sv: "tekniker",
      fi: "agentti|asiantuntija|teknikko",
      cs: "technik",
      pl: "serwisant",
      tr: "teknisyen|temsilci|uzman",
      ru: "технический специалист|агент|агента|инженер|специалист|оператор",
      ja: "主担当者|主担当|エージェント|エージェント名|技術者|オペレーター|オペレータ",
      zh: "工程师|技术员|客服|坐席",
      ko: "상담원|상담사|에이전트|엔지니어",
    }],
    [88, {
      en: "owner|ownername|owner id|hubspot owner|hubspot owner id",
      fr: "proprietaire|responsable",
      es: "propietario",
      pt: "proprietario|responsavel",
      de: "besitzer|verantwortlich|verantwortlicher|zustandig|inhaber",
      it: "responsabile",
      nl: "eigenaar|verantwoordelijke",
      sv: "ansvarig|ägare",
      da: "ansvarlig|ejer",
      no: "eier",
      fi: "omistaja",
      cs: "vlastník|odpovědný|odpovědná osoba",
      pl: "właściciel|odpowiedzialny",
      tr: "sahip|sahibi|sorumlu",
      ru: "владелец|ответственный|ответственные",
      ja: "所有者|オーナー|責任者",
      zh: "责任人|主办人",
      ko: "소유자|책임자",
    }],
    [80, {
      en: [
        "technician id|engineer id|analyst id|staff id|resources|assigned resource|assigned resource id|agent id|assignee id|org resource|resource",
        "assigned|resolver",
      ],
      fr: "technicien id",
      es: "tecnico id",
      de: "techniker id",
    }],
    [60, {
      en: "member|members|individual|assigned individual|commander|lead|pic|processor|staff|staff member|staff name",
      fr: "pris en charge par|pris charge par",
      de: "mitarbeiter",
      nl: "medewerker",
      ru: "сотрудник",
    }],
  ],
};
