import type { DeskLayout } from "./deskLayouts";

/**
 * The headers of exports that stand in public repositories on GitHub, named by repository and path, with a few of their rows: what the cells look
 * like is as it was found, names, texts and numbers that point to people are not.
 */
export const FOUND_LAYOUTS: readonly DeskLayout[] = [
  { desk: "Autotask REST, JojiS2/autotask_ticket_pipeline tickets.csv", csv: `id,assignedResourceID,assignedResourceRoleID,companyID,completedByResourceID,completedDate,contactID,createDate,creatorType,dueDateTime,firstResponseAssignedResourceID,firstResponseDateTime,firstResponseDueDateTime,issueType,lastActivityDate,lastTrackedModificationDateTime,priority,problemTicketId,queueID,resolution,resolutionPlanDateTime,resolvedDateTime,resolvedDueDateTime,serviceLevelAgreementID,source,status,subIssueType,ticketCategory,ticketNumber,ticketType,title
77519,29.0,83.0,0,29.0,2025-05-20T18:25:01.553Z,46.0,2025-05-13T00:04:07.940Z,2,2025-05-16T00:04:00.000Z,29.0,2025-05-20T18:23:00.000Z,2025-05-14T18:00:00.000Z,,2025-05-20T18:25:22.090Z,2025-05-20T18:25:01.600Z,2,,33,,2025-05-20T18:24:00.000Z,2025-05-20T18:24:00.000Z,2025-05-20T18:00:00.000Z,1,4,5,,3,T20250512.0083,1,Fw
77521,29.0,83.0,0,,,,2025-05-13T01:51:14.683Z,1,2025-05-13T18:58:00.000Z,29.0,,2025-05-14T18:00:00.000Z,34.0,2025-05-13T01:51:59.120Z,2025-05-13T01:51:14.683Z,2,,33,,,,2025-05-20T18:00:00.000Z,1,14,1,295.0,3,T20250512.0085,1,Station
`, fields: { id: "ticketNumber", opened: "createDate", "first response": "firstResponseDateTime", resolved: "resolvedDateTime", closed: "completedDate", due: "dueDateTime", "changed at": "lastActivityDate", status: "status", priority: "priority", type: "ticketType", group: "queueID", assignee: "assignedResourceID", client: "companyID", requester: "contactID" }, states: ["stopped", "running"] },
  { desk: "PagerDuty REST, ammaralaeeq/pagerduty-trial incidents.csv", csv: `incident_number,title,description,created_at,status,incident_key,service,assignments,assigned_via,last_status_change_at,escalation_policy,teams,urgency,id,type
1,Example,Example,2021-05-23T23:24:15Z,triggered,90f4,"{'id': 'P6OZ', 'type': 'service_reference', 'summary': 'User Database'}","[{'at': '2021-05-23T23:24:15Z'}]",escalation_policy,2021-05-23T23:38:39Z,"{'id': 'PVDO'}",[],high,PW9C,incident
3,Hello,Hello,2021-05-23T23:33:25Z,resolved,7321,"{'id': 'P6OZ', 'type': 'service_reference', 'summary': 'User Database'}","[{'at': '2021-05-23T23:33:25Z'}]",direct_assignment,2021-05-24T00:40:15Z,"{'id': 'PVDO'}",[],low,PT0X,incident
`, fields: { id: "incident_number", opened: "created_at", "changed at": "last_status_change_at", status: "status", service: "service", type: "type", group: "teams", priority: "urgency" }, states: ["running", "stopped"] },
  { desk: "GLPI Portuguese, 84159331/dashboard-glpi glpi.csv", csv: `ID;Título;Status;Requerente - Requerente;Atribuído - Técnico;Prioridade;Categoria;Tipo;Solução - Solução;Descrição;SLA - SLA Tempo para solução;Data de abertura;Tempo para solução;Data da solução;Estatísticas - Tempo de espera;Estatísticas - Tempo de atribuição;Estatísticas - Tempo de solução;Tempo para resolver excedido;Última atualização
52 267;Auxílio;Solucionado;A (2970);B (2685);Média;C > D;Requisição;Feito;Pedido;Tempo para solução: 4 horas (Média);22/08/2025 11:49;22/08/2025 15:49;22/08/2025 11:52;0 segundo;1 segundo;3 minutos;Não;22/08/2025 11:52
52 172;Resposta;Pendente;C (2905);B (2685);Média;C > E;Incidente;;Pedido;Tempo para solução: 4 horas (Média);21/08/2025 14:48;21/08/2025 18:48;;1 horas 6 minutos;13 minutos;;Não;21/08/2025 16:07
`, fields: { id: "ID", opened: "Data de abertura", resolved: "Data da solução", due: "Tempo para solução", "changed at": "Última atualização", status: "Status", priority: "Prioridade", type: "Tipo", assignee: "Atribuído - Técnico", requester: "Requerente - Requerente", "held minutes": "Estatísticas - Tempo de espera" },
    times: { due: ["2025-08-22T15:49", "2025-08-21T18:48"] }, states: ["stopped", "held"], held: [0, 66] },
  { desk: "GLPI Portuguese with progress, fagner0b/dashTicketCeneged glpi.csv", csv: `"ID";"Título";"Entidade";"Localização";"Status";"Data de abertura";"Última atualização";"Requerente - Requerente";"Atribuído - Técnico";"Categoria";"Tempo para atendimento + Progresso";"Tempo para solução + Progresso";"Tempo para resolver excedido";"Prioridade";
"2 553";"Usuário";"Ticket > TI";"Recife";"Pendente";"05-09-2025 14:10";"05-09-2025 18:02";"A ";"B ";"TI";"08-09-2025 17:00";"";"Não";"Média";
"2 556";"E-mail";"Ticket > TI";"Recife";"Em atendimento (atribuído)";"25-08-2025 14:20";"05-09-2025 17:05";"A ";"C ";"TI";"08-09-2025 17:00";"11-09-2025 08:08 

 8%";"Não";"Média";
`, fields: { id: "ID", opened: "Data de abertura", due: "Tempo para solução + Progresso", "changed at": "Última atualização", status: "Status", priority: "Prioridade", assignee: "Atribuído - Técnico", requester: "Requerente - Requerente", client: "Entidade" },
    times: { opened: ["2025-09-05T14:10", "2025-08-25T14:20"], due: ["", "2025-09-11T08:08"] }, states: ["held", "running"] },
  { desk: "field service list, c3c4d4/dfs_servdash chamados.csv", csv: `SS;Tarefa;Ordem;Proprietário;Tipo;Serviço;Status;Data;Valor;Cod_Problema;Problema;Sumário;Posto;Cliente;Resolvido;Sumário da Resolução;Aging1
8001191;;;A;BOMBA;SUPORTE TECNICO;FECHADO;02/01/2025 03:52:30;0;WAY-198;OUTROS;Dados;P;;02/01/2025 03:52:30;Enviei;0
8001217;926;179;B;AUTOMACAO;GARANTIA;ABERTO;22/01/2025 06:21:26;0;WAY-25;SONDA;Envio;Q;Q SA;;;112
`, fields: { id: "SS", opened: "Data", resolved: "Resolvido", status: "Status", type: "Tipo", service: "Serviço", assignee: "Proprietário", client: "Cliente" }, times: { opened: ["2025-01-02T03:52:30", "2025-01-22T06:21:26"] }, states: ["stopped", "running"] },
  { desk: "ServiceNow Portuguese, thiagopetro/petrochamado chamados.csv", csv: `Número;Prioridade;Aberto(a) por;Aberto(a);Atribuído(a) a;Descrição resumida;;
INC3221310;3 - Moderada;A;29/07/2025 11:42:05;B;Aplicação;;
INC3221323;4 - Baixa;C;09/07/2025 15:42:50;;Portal;;
`, fields: { id: "Número", opened: "Aberto(a)", priority: "Prioridade", assignee: "Atribuído(a) a", requester: "Aberto(a) por" }, times: { opened: ["2025-07-29T11:42:05", "2025-07-09T15:42:50"] } },
  { desk: "laboratory desk with days and times apart, vitorvigg/dashboard-rcc chamados.csv", csv: `DATA,Mês,HORA,CONTATO,EMPRESA,CLASSIFICAÇÃO,DATA DE FECHAMENTO,HORA DE FECHAMENTO,RESOLUÇÃO DO PROBLEMA
46027,Jan,0.361111111111111,A,VIDA,CIENTÍFICO REMOTO,46027,0.386111111111111,Feito
46028,Jan,0.346527777777778,B,GT,TÉCNICO REMOTO,46028,0.739583333333333,Troca
`, fields: { opened: "DATA", closed: "DATA DE FECHAMENTO", requester: "CONTATO", client: "EMPRESA", type: "CLASSIFICAÇÃO" }, times: { opened: ["2026-01-05T08:40", "2026-01-06T08:19"], closed: ["2026-01-05T09:16", "2026-01-06T17:45"] } },
  { desk: "OTRS Portuguese, matheFontenele/Relatorio_Chamados otrs.csv", csv: `"Número";"Ticket#";"Idade";"Titulo";"Criado";"Última Alteração";"Hora de Fechamento";"Fila";"Estado";"Prioridade";"Usuário Cliente";"ID do Cliente";"Serviço";"SLA";"Atendente/Proprietário";"Responsável";"Primeira Resposta";"Primeira Resposta em Minutos";"FirstResponseTime";"Tempo de solução em minutos";"SolutionTimeWorkingTime";"SolutionTimeDestinationDate";"First Lock";"StateType"
"1";"2025081510000222";"27 d 19 h";"Troca";"2025-08-15 15:50:04";"2025-08-15 16:23:12";"2025-08-15 16:23:12";"Ministério";"Fechado com êxito";"3 Normal";"mte";"M";"Suprimentos";"8H";"A";"Admin";"";"0";"";"33";"0";"";"2025-08-15 15:51:25";"closed"
"17";"2025081510000062";"28 d 0 h";"Barulho";"2025-08-15 10:47:00";"2025-08-15 10:47:00";"";"Redenção";"open";"3 Normal";"pmr";"R";;;"B";"Admin";"2025-08-15 11:00:00";"0";"";"0";"0";"";"2025-08-15 10:47:00";"open"
`, fields: { id: "Ticket#", opened: "Criado", closed: "Hora de Fechamento", "first response": "Primeira Resposta", "changed at": "Última Alteração", status: "Estado", priority: "Prioridade", group: "Fila", assignee: "Atendente/Proprietário", requester: "Usuário Cliente", client: "ID do Cliente", service: "Serviço" }, states: ["stopped", "running"] },
  { desk: "Mantis Portuguese, dpf-automacao/osirisFront mantis.csv", csv: `Núm,Projeto,Relator,Atribuído a,Prioridade,Gravidade,Freqüência,Versão do Produto,Categoria,Data de Envio,SO,Versão SO,Plataforma,Visibilidade,Atualizado,Resumo,Estado,Resolução,Corrigido na Versão
0012236,B,a,b,normal,médio,não se tentou,,Bugs,2018-12-13,,,,público,2018-12-13,Botão,confirmado,aberto,
0012028,B,c,d,normal,pequeno,não se tentou,,Bugs,2018-11-29,,,,público,2018-12-06,Recibo,retorno,reaberto,
`, fields: { id: "Núm", opened: "Data de Envio", "changed at": "Atualizado", status: "Estado", priority: "Prioridade", assignee: "Atribuído a", requester: "Relator" }, states: ["running", "held"] },
  { desk: "ServiceNow table interface, KittySkin/ServiceNowAPITesting incidents.csv", csv: `parent,sys_updated_on,number,resolved_by,opened_by,sys_created_on,state,closed_at,active,business_service,priority,opened_at,business_duration,caller_id,reopened_time,resolved_at,short_description,close_code,assignment_group,calendar_duration,sys_class_name,sys_id,incident_state,urgency,company,reassignment_count,activity_due,assigned_to,reopen_count
,2016-12-14 02:46:44,INC0000060,"{'link': 'https://x/5137', 'value': '5137'}",admin,2016-12-12 15:19:57,7,2016-12-14 02:46:44,false,"{'link': 'https://x/27d3', 'value': '27d3'}",3,2016-12-12 15:19:57,1970-01-01 08:00:00,"{'link': 'https://x/681c', 'value': '681c'}",,2016-12-13 21:43:14,Mail,Solved,"{'link': 'https://x/287e', 'value': '287e'}",1970-01-02 04:23:17,incident,1c74,7,2,"{'link': 'https://x/31be', 'value': '31be'}",2,2016-12-13 01:26:36,"{'link': 'https://x/5137', 'value': '5137'}",0
,2025-04-01 20:16:04,INC0000099,,admin,2025-01-12 22:51:33,8,2025-01-14 10:00:00,false,,1,2025-01-06 22:50:23,,"{'link': 'https://x/5137', 'value': '5137'}",,,Reset,,"{'link': 'https://x/d625', 'value': 'd625'}",,incident,46b6,8,1,,1,,,
`, fields: { id: "number", opened: "opened_at", resolved: "resolved_at", closed: "closed_at", "changed at": "sys_updated_on", status: "state", priority: "priority", group: "assignment_group", assignee: "assigned_to", requester: "caller_id", client: "company", service: "business_service", type: "sys_class_name", reopens: "reopen_count" }, states: ["stopped", "cancelled"] },
];
