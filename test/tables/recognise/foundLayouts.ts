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
  { desk: "GLPI Portuguese with progress, fagner0b/dashTicketCeneged glpi.csv", csv: `"ID";"Título";"Entidade";"Localização";"Status";"Data de abertura";"Última atualização";"Requerente - Requerente";"Atribuído - Técnico";"Categoria";"Tempo para atendimento + Progresso";"Tempo para solução + Progresso";"Tempo para resolver excedido";"Plug-ins - Departamento - Departamento";"Prioridade";
"2 553";"Usuário";"Ticket > TI";"Recife";"Pendente";"05-09-2025 14:10";"05-09-2025 18:02";"A ";"B ";"TI";"08-09-2025 17:00";"";"Não";"Leitura";"Média";
"2 556";"E-mail";"Ticket > TI";"Recife";"Em atendimento (atribuído)";"25-08-2025 14:20";"05-09-2025 17:05";"A ";"C ";"TI";"08-09-2025 17:00";"11-09-2025 08:08 

 8%";"Não";"Leitura";"Média";
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
`, fields: { id: "Ticket#", opened: "Criado", closed: "Hora de Fechamento", "first response": "Primeira Resposta", "changed at": "Última Alteração", status: "Estado", priority: "Prioridade", group: "Fila", assignee: "Atendente/Proprietário", requester: "Usuário Cliente", client: "ID do Cliente", service: "Serviço", due: "SolutionTimeDestinationDate" }, states: ["stopped", "running"] },
  { desk: "Mantis Portuguese, dpf-automacao/osirisFront mantis.csv", csv: `Núm,Projeto,Relator,Atribuído a,Prioridade,Gravidade,Freqüência,Versão do Produto,Categoria,Data de Envio,SO,Versão SO,Plataforma,Visibilidade,Atualizado,Resumo,Estado,Resolução,Corrigido na Versão
0012236,B,a,b,normal,médio,não se tentou,,Bugs,2018-12-13,,,,público,2018-12-13,Botão,confirmado,aberto,
0012028,B,c,d,normal,pequeno,não se tentou,,Bugs,2018-11-29,,,,público,2018-12-06,Recibo,retorno,reaberto,
`, fields: { id: "Núm", opened: "Data de Envio", "changed at": "Atualizado", status: "Estado", priority: "Prioridade", assignee: "Atribuído a", requester: "Relator" }, states: ["running", "held"] },
  { desk: "ServiceNow table interface, KittySkin/ServiceNowAPITesting incidents.csv", csv: `parent,sys_updated_on,number,resolved_by,opened_by,sys_created_on,state,closed_at,active,business_service,priority,opened_at,business_duration,caller_id,reopened_time,resolved_at,short_description,close_code,assignment_group,calendar_duration,sys_class_name,sys_id,incident_state,urgency,company,reassignment_count,activity_due,assigned_to,reopen_count
,2016-12-14 02:46:44,INC0000060,"{'link': 'https://x/5137', 'value': '5137'}",admin,2016-12-12 15:19:57,7,2016-12-14 02:46:44,false,"{'link': 'https://x/27d3', 'value': '27d3'}",3,2016-12-12 15:19:57,1970-01-01 08:00:00,"{'link': 'https://x/681c', 'value': '681c'}",,2016-12-13 21:43:14,Mail,Solved,"{'link': 'https://x/287e', 'value': '287e'}",1970-01-02 04:23:17,incident,1c74,7,2,"{'link': 'https://x/31be', 'value': '31be'}",2,2016-12-13 01:26:36,"{'link': 'https://x/5137', 'value': '5137'}",0
,2025-04-01 20:16:04,INC0000099,,admin,2025-01-12 22:51:33,8,2025-01-14 10:00:00,false,,1,2025-01-06 22:50:23,,"{'link': 'https://x/5137', 'value': '5137'}",,,Reset,,"{'link': 'https://x/d625', 'value': 'd625'}",,incident,46b6,8,1,,1,,,
`, fields: { id: "number", opened: "opened_at", resolved: "resolved_at", closed: "closed_at", "changed at": "sys_updated_on", status: "state", priority: "priority", group: "assignment_group", assignee: "assigned_to", requester: "caller_id", client: "company", service: "business_service", type: "sys_class_name", reopens: "reopen_count" }, states: ["stopped", "cancelled"] },
  // The open data of cities about what their citizens report; the headers as the cities publish them.
  { desk: "San Antonio", csv: `Category,CASEID,OPENEDDATETIME,SLA_Date,CLOSEDDATETIME,Late (Yes/No),Dept,REASONNAME,TYPENAME,CaseStatus,SourceID,OBJECTDESC,Council District,XCOORD,YCOORD,Report Starting Date,Report Ending Date
Graffiti,1010444245,8/30/2012,9/26/2012,9/30/2012,NO,Code Enforcement,Graffiti,Public Property,Closed,Web Portal,600 A,5,2124405.0,13693494.0,6/9/2020,6/9/2021
Property,1010888252,6/6/2013,8/9/2013,,YES,Code Enforcement,Code,Junk Vehicle,Open,312035,7059 B,6,2087130.0,13691440.0,6/9/2020,6/9/2021
`, fields: { id: "CASEID", opened: "OPENEDDATETIME", due: "SLA_Date", closed: "CLOSEDDATETIME", status: "CaseStatus", group: "Dept", type: "TYPENAME", "resolution kept": "Late (Yes/No)" }, times: { opened: ["2012-08-30T00:00", "2013-06-06T00:00"], closed: ["2012-09-30T00:00", ""] }, states: ["stopped", "running"] },
  { desk: "Washington, D.C.", csv: `X,Y,OBJECTID,SERVICECODE,SERVICECODEDESCRIPTION,SERVICETYPECODEDESCRIPTION,ORGANIZATIONACRONYM,SERVICECALLCOUNT,ADDDATE,RESOLUTIONDATE,SERVICEDUEDATE,SERVICEORDERDATE,INSPECTIONFLAG,INSPECTIONDATE,INSPECTORNAME,SERVICEORDERSTATUS,STATUS_CODE,SERVICEREQUESTID,PRIORITY,STREETADDRESS
-77,38,1,S0031,Bulk Collection,SWMA,DPW,1,2020/01/02 13:04:05+00,2020/01/09 13:04:05+00,2020/01/16 13:04:05+00,2020/01/02 13:04:05+00,N,,,CLOSED,CLOSED,20-00000123,STANDARD,1 A
-77,38,3,S0031,Bulk Collection,SWMA,DPW,1,2020/01/12 13:04:05+00,2020/01/14 13:04:05+00,2020/01/26 13:04:05+00,2020/01/12 13:04:05+00,N,,,DUPLICATE (CLOSED),DUPLICATE (CLOSED),20-00000125,STANDARD,1 A
`, fields: { id: "SERVICEREQUESTID", opened: "ADDDATE", resolved: "RESOLUTIONDATE", due: "SERVICEDUEDATE", status: "SERVICEORDERSTATUS", priority: "PRIORITY" }, times: { due: ["2020-01-16T13:04:05", "2020-01-26T13:04:05"] }, states: ["stopped", "merged"] },
  { desk: "Kansas City", csv: `CASE ID,SOURCE,DEPARTMENT,WORK GROUP,REQUEST TYPE,CATEGORY,TYPE,DETAIL,CREATION DATE,CREATION TIME,CREATION MONTH,CREATION YEAR,STATUS,EXCEEDED EST TIMEFRAME,CLOSED DATE,CLOSED MONTH,CLOSED YEAR,DAYS TO CLOSE
2015012345,PHON,NHS,NHS-Preservation-,Nuisance,Property,Nuisance,All,02/20/2015 12:00:00 AM,08:45 AM,2,2015,RESOL,N,02/21/2015 12:00:00 AM,2,2015,1
2015012347,PHON,NHS,NHS-Preservation-,Nuisance,Property,Nuisance,All,02/23/2015 12:00:00 AM,09:45 AM,2,2015,CANC,N,02/24/2015 12:00:00 AM,2,2015,1
2015012348,PHON,NHS,NHS-Preservation-,Nuisance,Property,Nuisance,All,02/23/2015 12:00:00 AM,09:45 AM,2,2015,DUP,N,02/24/2015 12:00:00 AM,2,2015,1
`, size: 3, fields: { id: "CASE ID", opened: "CREATION DATE", closed: "CLOSED DATE", status: "STATUS", type: "REQUEST TYPE", group: "WORK GROUP" }, times: { opened: ["2015-02-20T08:45", "2015-02-23T09:45"] }, states: ["stopped", "cancelled", "merged"] },
  { desk: "Dallas", csv: `Service Request Number,Address,City Council District,Department,Service Request Type,ERT (Estimated Response Time),Overall Service Request Due Date,Created Date,Update Date,Closed Date,Status,Method Received Description,Outcome,Priority
22-00123456,1 A,2,Code Compliance,High Weeds,10 days,05/12/2022 08:00:00 AM,05/02/2022 08:00:00 AM,05/08/2022 09:00:00 AM,05/08/2022 09:00:00 AM,Closed,Phone,Resolved,Standard
22-00123457,1 A,2,Code Compliance,Litter,10 days,05/22/2022 08:00:00 AM,05/13/2022 08:00:00 AM,05/18/2022 09:00:00 AM,,In Progress,Phone,,Standard
`, fields: { id: "Service Request Number", opened: "Created Date", closed: "Closed Date", "changed at": "Update Date", due: "Overall Service Request Due Date", status: "Status", type: "Service Request Type", group: "Department", priority: "Priority" }, states: ["stopped", "running"] },
  { desk: "Rio de Janeiro", csv: `id_chamado,id_origem_ocorrencia,data_inicio,data_fim,id_unidade_organizacional,categoria,id_tipo,tipo,id_subtipo,subtipo,status,data_alvo_finalizacao,data_alvo_diagnostico,tempo_prazo,prazo_unidade,dentro_prazo,situacao
18516246,13,2023-04-01 00:13:19,2023-04-01 00:13:20,1706,Serviço,91,Estacionamento,1614,Fiscalização,Fechado com informação,2023-04-02 00:13:19,,1,D,No prazo,Encerrado
18516247,13,2023-04-13 00:55:38,,1706,Serviço,91,Perturbação,1614,Fiscalização,Em andamento,2023-04-14 00:13:19,,1,D,No prazo,Não Encerrado
`, fields: { id: "id_chamado", opened: "data_inicio", closed: "data_fim", due: "data_alvo_finalizacao", status: "status", type: "tipo", "resolution kept": "dentro_prazo" }, states: ["stopped", "running"] },
  { desk: "Montréal", csv: `ID_UNIQUE,ACTI_NOM,TYPE_LIEU_INTERV,RUE,ARRONDISSEMENT,DDS_DATE_CREATION,PROVENANCE_ORIGINALE,LOC_X,DERNIER_STATUT,DATE_DERNIER_STATUT
fa1,Collecte,Adresse,Rue,Verdun,2022-01-03T07:14:05,Téléphone,29,Terminée,2022-01-05T08:00:00
fa2,Neige,Adresse,Rue,Verdun,2022-01-13T07:14:05,Téléphone,29,Prise en charge,2022-01-15T08:00:00
`, fields: { id: "ID_UNIQUE", opened: "DDS_DATE_CREATION", status: "DERNIER_STATUT", "changed at": "DATE_DERNIER_STATUT" }, states: ["stopped", "running"] },
  { desk: "Buenos Aires", csv: `contacto;periodo;categoria;subcategoria;concepto;tipo_prestacion;fecha_ingreso;hora_ingreso;domicilio_calle;domicilio_altura;canal;genero;estado_del_contacto;fecha_cierre_contacto
00123456/19;201901;LIMPIEZA;RESIDUOS;RETIRO;SOLICITUD;01/01/2019;00:17:30;A;1;GCS Web;femenino;Cerrado;03/01/2019
00123457/19;201901;ARBOLADO;PODA;PODA;RECLAMO;23/01/2019;10:17:30;A;1;App;masculino;En curso;
`, fields: { id: "contacto", opened: "fecha_ingreso", closed: "fecha_cierre_contacto", status: "estado_del_contacto", type: "tipo_prestacion" }, times: { opened: ["2019-01-01T00:17:30", "2019-01-23T10:17:30"], closed: ["2019-01-03T00:00", ""] }, states: ["stopped", "running"] },
  { desk: "Recife, where NUMERO is the number of the house", csv: `GRUPOSERVICO_CODIGO;SERVICO_DESCRICAO;LOGRADOURO;NUMERO;BAIRRO;RPA;SITUACAO;DATA_DEMANDA;DATA_ULT_SITUACAO
1;TAPA BURACO;RUA A;1;IPSEP;6;ATENDIDA;2019-01-02;2019-01-12
1;LIMPEZA;RUA B;1;IPSEP;6;CADASTRADA;2019-01-02;2019-01-12
`, fields: { opened: "DATA_DEMANDA", "changed at": "DATA_ULT_SITUACAO", status: "SITUACAO", service: "SERVICO_DESCRICAO" }, states: ["stopped", "running"] },
  // Products by the headers that their exports have in public repositories.
  { desk: "IBM Maximo", csv: `TICKETID,DESCRIPTION,STATUS,REPORTDATE,REPORTEDBY,OWNER,OWNERGROUP,REPORTEDPRIORITY,ACTUALSTART,ACTUALFINISH,TARGETSTART,TARGETFINISH,CHANGEDATE,STATUSDATE,AFFECTEDPERSON,CREATIONDATE,SITEID,CLASS
1001,Printer,CLOSED,2024-01-02T08:00:00-05:00,ANN,BETH,HELPDESK,2,2024-01-02T08:10:00-05:00,2024-01-02T12:00:00-05:00,,2024-01-03T08:00:00-05:00,2024-01-04T08:00:00-05:00,2024-01-04T08:00:00-05:00,JOE,2024-01-02T08:00:00-05:00,HQ,INCIDENT
1002,VPN,SLAHOLD,2024-01-12T08:00:00-05:00,ANN,,NETWORK,2,,,,2024-01-13T08:00:00-05:00,2024-01-12T09:00:00-05:00,2024-01-12T09:00:00-05:00,JOE,2024-01-12T08:00:00-05:00,HQ,SR
`, fields: { id: "TICKETID", opened: "CREATIONDATE", resolved: "ACTUALFINISH", due: "TARGETFINISH", "changed at": "CHANGEDATE", status: "STATUS", priority: "REPORTEDPRIORITY", group: "OWNERGROUP", assignee: "OWNER", requester: "AFFECTEDPERSON", type: "CLASS" }, states: ["stopped", "held"] },
  { desk: "Trello", csv: `Card ID,Card Name,Card URL,Labels,Members,Due Date,Attachment Count,Last Activity Date,List ID,List Name,Board ID,Board Name,Archived,Start Date,Due Complete
5f1a,x,http,,beth,2024-03-06T10:00:00.000Z,0,2024-03-05T08:14:22.000Z,l1,Done,b1,Support,false,2024-03-02T08:14:22.000Z,true
5f1b,x,http,,,,0,2024-03-15T08:14:22.000Z,l2,To Do,b1,Support,false,2024-03-12T08:14:22.000Z,false
`, fields: { id: "Card ID", opened: "Start Date", due: "Due Date", "changed at": "Last Activity Date", status: "List Name", assignee: "Members", group: "Board Name" }, states: ["stopped", "running"] },
  { desk: "Odoo", csv: `"Ticket IDs Sequence","Subject","Helpdesk Team","Assigned to","Customer","Priority","Stage","Created on","Close date","First assignment date","Last Updated on","SLA Deadline","Type"
"00012","x","Customer Care","Beth","ACME","High priority","Solved","2024-03-02 08:14:22","2024-03-05 08:14:22","2024-03-02 09:14:22","2024-03-05 08:14:22","2024-03-06 08:14:22","Question"
"00013","x","Customer Care","","ACME","Low priority","In Progress","2024-03-13 08:14:22","","","2024-03-15 08:14:22","2024-03-16 08:14:22","Issue"
`, fields: { id: "Ticket IDs Sequence", opened: "Created on", closed: "Close date", "changed at": "Last Updated on", due: "SLA Deadline", status: "Stage", priority: "Priority", type: "Type", group: "Helpdesk Team", assignee: "Assigned to", client: "Customer" }, states: ["stopped", "running"] },
  { desk: "Freshdesk REST", csv: `cc_emails,fr_escalated,spam,email_config_id,group_id,priority,requester_id,responder_id,source,company_id,status,subject,id,type,due_by,fr_due_by,created_at,updated_at,stats_agent_responded_at,stats_first_responded_at,stats_resolved_at,stats_closed_at,stats_pending_since
[],False,False,,4800,2,48,49,2,47,5,x,101,Question,2024-03-05T08:14:22Z,2024-03-03T08:14:22Z,2024-03-02T08:14:22Z,2024-03-05T08:14:22Z,2024-03-02T09:14:22Z,2024-03-02T09:14:22Z,2024-03-04T08:14:22Z,2024-03-05T08:14:22Z,
[],False,False,,4800,3,48,,1,47,3,x,102,Incident,2024-03-15T08:14:22Z,2024-03-13T08:14:22Z,2024-03-12T08:14:22Z,2024-03-15T08:14:22Z,,,,,2024-03-12T09:14:22Z
`, fields: { id: "id", opened: "created_at", "changed at": "updated_at", "first response": "stats_first_responded_at", resolved: "stats_resolved_at", closed: "stats_closed_at", due: "due_by", status: "status", priority: "priority", type: "type", group: "group_id", assignee: "responder_id", requester: "requester_id", client: "company_id" }, states: ["stopped", "held"] },
  // Lists as people keep them in many a repository and office.
  { desk: "call log with dates and times apart", csv: `Sl. No.,Call ID,Call Log Date,Call Log Time,Customer Name,Location,Problem Reported,Engineer Name,Call Attended Date,Call Attended Time,Call Closed Date,Call Closed Time,Call Status
1,C-1001,02-03-2024,08:14 AM,ACME,Pune,Printer,Beth,02-03-2024,10:14 AM,05-03-2024,01:14 PM,Closed
2,C-1002,13-03-2024,09:14 AM,BCD,Delhi,VPN,Beth,14-03-2024,10:14 AM,,,Pending
`, fields: { id: "Call ID", opened: "Call Log Date", "first response": "Call Attended Date", closed: "Call Closed Date", status: "Call Status", assignee: "Engineer Name", requester: "Customer Name" }, times: { opened: ["2024-03-02T08:14", "2024-03-13T09:14"], response: ["2024-03-02T10:14", "2024-03-14T10:14"], closed: ["2024-03-05T13:14", ""] }, states: ["stopped", "held"] },
  { desk: "trouble tickets of a network centre", csv: `TT Number;Site ID;Alarm Name;Severity;TT Status;Create Time;Clear Time;Assigned Team;Customer;Outage Duration (min)
TT-0001;S1;Link down;Critical;Cleared;02/03/2024 08:14;02/03/2024 10:14;NOC L2;ACME;120
TT-0002;S2;Power;Major;Open;13/03/2024 08:14;;FLM;ACME;
`, fields: { id: "TT Number", opened: "Create Time", resolved: "Clear Time", status: "TT Status", priority: "Severity", group: "Assigned Team", client: "Customer" }, states: ["stopped", "running"] },
  { desk: "Spanish requests with days and hours apart", csv: `Folio;Fecha de Solicitud;Hora de Solicitud;Área Solicitante;Solicitante;Tipo de Servicio;Técnico Asignado;Fecha de Término;Hora de Término;Estatus
001/2024;02/03/2024;08:14;Contabilidad;Ana;Soporte;Beto;02/03/2024;13:14;Atendido
002/2024;13/03/2024;09:14;RH;José;Redes;Beto;;;En proceso
`, fields: { id: "Folio", opened: "Fecha de Solicitud", closed: "Fecha de Término", status: "Estatus", requester: "Solicitante", assignee: "Técnico Asignado", type: "Tipo de Servicio" }, times: { opened: ["2024-03-02T08:14", "2024-03-13T09:14"] }, states: ["stopped", "running"] },
  { desk: "French requests, one of them not dealt with", csv: `N° demande;Date de la demande;Demandeur;Service demandeur;Objet;Urgence;Technicien;Date prise en charge;Date de réalisation;État
D-1;02/03/2024 08:14;Anne;Compta;x;Haute;Bé;02/03/2024 09:14;05/03/2024 08:14;Réalisé
D-3;13/03/2024 08:14;Jean;RH;x;Basse;;;;Non traité
`, fields: { id: "N° demande", opened: "Date de la demande", "first response": "Date prise en charge", resolved: "Date de réalisation", status: "État", requester: "Demandeur", assignee: "Technicien", priority: "Urgence" }, states: ["stopped", "running"] },
  { desk: "German faults with the hour in a column of its own", csv: `lfd. Nr.;Meldedatum;Uhrzeit;Gemeldet von;Abteilung;Störung;Dringlichkeit;Bearbeiter;Beginn Bearbeitung;Behoben am;Status
1;02.03.2024;08:14;Anna;A;Heizung;hoch;Beate;02.03.2024 10:00;05.03.2024 08:14;behoben
2;13.03.2024;09:14;Max;B;Licht;mittel;Beate;;;beauftragt
`, fields: { id: "lfd. Nr.", opened: "Meldedatum", "first response": "Beginn Bearbeitung", resolved: "Behoben am", status: "Status", requester: "Gemeldet von", assignee: "Bearbeiter", priority: "Dringlichkeit" }, times: { opened: ["2024-03-02T08:14", "2024-03-13T09:14"] }, states: ["stopped", "running"] },
  { desk: "Microsoft Planner", csv: `Task ID,Task Name,Bucket Name,Progress,Priority,Assigned To,Created By,Created Date,Start Date,Due Date,Is Recurring,Completed Date,Completed By,Labels
aBc1,x,Requests,Completed,Medium,Beth,Ann,03/02/2024,,03/06/2024,false,03/05/2024,Beth,
aBc2,x,Requests,Not started,Urgent,,Joe,03/13/2024,,03/16/2024,false,,,
`, fields: { id: "Task ID", opened: "Created Date", resolved: "Completed Date", due: "Due Date", status: "Progress", priority: "Priority", assignee: "Assigned To", requester: "Created By" }, times: { opened: ["2024-03-02T00:00", "2024-03-13T00:00"] }, states: ["stopped", "running"] },
  { desk: "monday.com", csv: `Support tickets,,,,,,,
All tickets,,,,,,,
Name,Ticket ID,Status,Priority,Agent,Request Date,Resolution Date,Customer
x,T-1,Done,High,Beth,2024-03-02,2024-03-05,ACME
x,T-3,Stuck,Low,Beth,2024-03-13,,BCD
`, fields: { id: "Ticket ID", opened: "Request Date", resolved: "Resolution Date", status: "Status", priority: "Priority", assignee: "Agent", client: "Customer" }, states: ["stopped", "held"] },
  { desk: "Notion", csv: `Name,Ticket,Status,Priority,Assignee,Requester,Created time,Last edited time,Resolved on,Due
x,REQ-1,Done,High,Beth,Ann,"March 2, 2024 8:14 AM","March 5, 2024 8:14 AM","March 5, 2024","March 6, 2024"
x,REQ-2,Not started,Low,,Joe,"March 13, 2024 8:14 AM","March 15, 2024 8:14 AM",,
`, fields: { id: "Ticket", opened: "Created time", resolved: "Resolved on", due: "Due", "changed at": "Last edited time", status: "Status", priority: "Priority", assignee: "Assignee", requester: "Requester" }, states: ["stopped", "running"] },
  { desk: "FootPrints", csv: `Ticket Number,Title,Status,Priority,Submitted By,Submission Date,Submission Time,Last Edit Date,Last Edit Time,Date Closed,Time Closed,Assignees,Team
101,x,Closed,3,ann,03/02/2024,08:14:22,03/05/2024,08:14:22,03/05/2024,08:14:22,beth,Helpdesk
102,x,Pending Vendor,2,joe,03/13/2024,09:14:22,03/15/2024,08:14:22,,,beth,Helpdesk
`, fields: { id: "Ticket Number", opened: "Submission Date", closed: "Date Closed", "changed at": "Last Edit Date", status: "Status", priority: "Priority", group: "Team", assignee: "Assignees", requester: "Submitted By" }, times: { opened: ["2024-03-02T08:14:22", "2024-03-13T09:14:22"] }, states: ["stopped", "held"] },
  { desk: "KIX", csv: `"Nummer";"Ticket#";"Alter";"Titel";"Erstellt";"Letzte Änderungen";"Schließzeit";"Queue";"Status";"Priorität";"Kundenbenutzer";"Kundennummer";"Service";"Typ";"Agent/Besitzer";"Verantwortlicher";"Erste Antwort"
"1";"2024030210000012";"2 d 5 h";"x";"2024-03-02 08:14:22";"2024-03-05 08:14:00";"2024-03-05 08:14:00";"Support";"erfolgreich geschlossen";"3 normal";"max";"K1";"Mail";"Incident";"beate";"beate";"2024-03-02 08:30:22"
"3";"2024031310000014";"1 d";"x";"2024-03-13 08:14:22";"2024-03-15 08:14:00";"2024-03-15 08:14:00";"Support";"zusammengefasst";"4 hoch";"eva";"K1";"VPN";"Incident";"beate";"beate";""
`, fields: { id: "Ticket#", opened: "Erstellt", closed: "Schließzeit", "first response": "Erste Antwort", "changed at": "Letzte Änderungen", status: "Status", priority: "Priorität", type: "Typ", group: "Queue", service: "Service", assignee: "Agent/Besitzer", requester: "Kundenbenutzer", client: "Kundennummer" }, states: ["stopped", "merged"] },
  { desk: "GLPI French, Amau974/tp-itil5-amaury glpi.csv", csv: `"ID";"Titre";"Statut";"Dernière modification";"Date d'ouverture";"Priorité";"Demandeur - Demandeur";"Attribué à - Technicien";"Catégorie";"TTR"
"3";"x";"En cours (Attribué)";"2026-09-14 11:21";"2026-09-14 12:00";"Basse";"glpi";"tech";"";""
"4";"y";"En cours (Planifié)";"2026-09-14 11:20";"2026-09-14 12:00";"Très haute";"glpi";"tech";"";"2026-09-15 12:00"
`, fields: { id: "ID", opened: "Date d'ouverture", "changed at": "Dernière modification", status: "Statut", priority: "Priorité", assignee: "Attribué à - Technicien", requester: "Demandeur - Demandeur", due: "TTR" }, states: ["running", "running"] },
  { desk: "GLPI Spanish, DavidVinagrero/proyecto_final glpi.csv", csv: `"ID";"Título";"Estado";"Última actualización";"Fecha de apertura";"Prioridad";"Solicitante - Solicitante";"Asignada a - Técnico";"Categoría";"Tiempo para resolver";
"2";"x";"Cerrado";"2023-04-30 11:02";"2023-04-30 10:59";"Alta";"glpi";"glpi";"";"2023-05-01 10:59";
"1";"y";"En espera";"2023-04-20 17:08";"2023-04-19 22:54";"Baja";"glpi";"glpi";"";"";
`, fields: { id: "ID", opened: "Fecha de apertura", "changed at": "Última actualización", status: "Estado", priority: "Prioridad", assignee: "Asignada a - Técnico", requester: "Solicitante - Solicitante", due: "Tiempo para resolver" }, states: ["stopped", "held"] },
  { desk: "TeamDynamix", csv: `ID,Title,Requestor,Acct/Dept,Type,Status,Priority,Prim Resp,Responsible Group,Created,Modified,Due,Respond By,Responded,Resolve By,Resolved,Closed,Source,Service
10001,x,Ann,Biology,IT/Email,Closed,Medium,Beth,Help Desk,Sat 3/2/24 8:14 AM,Tue 3/5/24 8:14 AM,,Sat 3/2/24 12:14 PM,Sat 3/2/24 9:14 AM,Wed 3/6/24 8:14 AM,Tue 3/5/24 8:14 AM,Fri 3/8/24 8:14 AM,Email,Email
10002,x,Joe,Physics,IT/VPN,On Hold,High,Beth,Network,Wed 3/13/24 8:14 AM,Fri 3/15/24 8:14 AM,,Wed 3/13/24 12:14 PM,,Sat 3/16/24 8:14 AM,,,Phone,VPN
`, fields: { id: "ID", opened: "Created", "first response": "Responded", resolved: "Resolved", closed: "Closed", due: "Resolve By", "changed at": "Modified", status: "Status", priority: "Priority", type: "Type", group: "Responsible Group", assignee: "Prim Resp", requester: "Requestor", client: "Acct/Dept", service: "Service" }, times: { opened: ["2024-03-02T08:14", "2024-03-13T08:14"] }, states: ["stopped", "held"] },
  { desk: "HubSpot French", csv: `ID du ticket,Nom du ticket,Pipeline,Statut du ticket,Priorité,Propriétaire du ticket,Date de création,Date de fermeture,Dernière activité,Source,Entreprise associée,Contact associé
101,x,Support,Fermé,Moyenne,Bé,2024-03-02 08:14,2024-03-05 08:14,2024-03-05 08:14,E-mail,ACME,Anne
103,x,Support,En attente de notre part,Haute,Bé,2024-03-13 08:14,,2024-03-15 08:14,Chat,BCD,Jean
`, fields: { id: "ID du ticket", opened: "Date de création", closed: "Date de fermeture", "changed at": "Dernière activité", status: "Statut du ticket", priority: "Priorité", assignee: "Propriétaire du ticket", client: "Entreprise associée", requester: "Contact associé" }, states: ["stopped", "running"] },
  { desk: "Zoho Desk Spanish", csv: `Id. de Ticket,Asunto,Estado,Prioridad,Departamento,Propietario de Ticket,Nombre de contacto,Nombre de cuenta,Hora de creación,Hora de cierre,Fecha de vencimiento,Hora de modificación
101,x,Cerrado,Media,Soporte,Beto,Ana,ACME,2024-03-02 08:14:22,2024-03-05 08:14:22,2024-03-06 08:14:22,2024-03-05 08:14:22
102,x,En espera,Alta,Soporte,Beto,José,BCD,2024-03-13 08:14:22,,2024-03-16 08:14:22,2024-03-15 08:14:22
`, fields: { id: "Id. de Ticket", opened: "Hora de creación", closed: "Hora de cierre", due: "Fecha de vencimiento", "changed at": "Hora de modificación", status: "Estado", priority: "Prioridad", group: "Departamento", assignee: "Propietario de Ticket", requester: "Nombre de contacto", client: "Nombre de cuenta" }, states: ["stopped", "held"] },
  { desk: "maintenance orders, vilelarobson0971/os_manut ordens_servico.csv", csv: `ID,Descrição,Data,Hora Abertura,Solicitante,Local,Tipo,Status,Data Conclusão,Hora Conclusão,Executante1,Executante2,Urgente
1,Limpeza,03/06/24,08:14,A,Matriz,Civil,Concluído,28/06/24,10:15,P,nan,nan
104,Fechadura,30/07/24,,B,Acabamento,Civil,Pendente,nan,nan,P,nan,nan
`, fields: { id: "ID", opened: "Data", resolved: "Data Conclusão", status: "Status", type: "Tipo", requester: "Solicitante", assignee: "Executante1" }, times: { opened: ["2024-06-03T08:14", "2024-07-30T00:00"], resolved: ["2024-06-28T10:15", ""] }, states: ["stopped", "held"] },
  // Products, tools that show data and open data, by the headers of their exports as their manuals, repositories and publishers have them.
  { desk: "OpenText SMAX, times in epoch milliseconds", csv: `Id,DisplayLabel,CreateTime,Status,PhaseId,Priority,Urgency,ImpactScope,ExpertAssignee.Name,ExpertGroup.Name,AssignedToGroup.Name,AssignedPerson.Name,RequestedForPerson.Name,RequestedByPerson.Name,RegisteredForActualService.DisplayLabel,SolvedTime,CloseTime,LastUpdateTime,SLT.SLATargetDate,CompletionCode,RequestType,Active,UserSatisfaction
10001,Printer,1772439262000,RequestStatusComplete,Close,MediumPriority,SlightDisruption,SingleUser,,,,Beth,Tom,Tom,Email,1772457240000,1772630040000,1772630040000,1772525662000,CompletionCodeFulfilled,ServiceRequest,false,Satisfied
10002,VPN,1773389662000,RequestStatusSuspended,Suspended,HighPriority,TotalLossOfService,Enterprise,,,,Bob,Ann,Ann,VPN,,,1773396862000,1773476062000,,ServiceRequest,true,
`, fields: { resolved: "SolvedTime", closed: "CloseTime", status: "Status", priority: "Priority", type: "RequestType", satisfaction: "UserSatisfaction", "changed at": "LastUpdateTime", opened: "CreateTime", requester: "RequestedForPerson.Name", service: "RegisteredForActualService.DisplayLabel", assignee: "AssignedPerson.Name", due: "SLT.SLATargetDate", id: "Id", group: "ExpertGroup.Name" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"], resolved: ["2026-03-02T13:14", ""] }, states: ["stopped", "held"] },
  { desk: "Bugzilla", csv: `bug_id,"product","component","assigned_to","bug_status","resolution","short_desc","changeddate","opendate","priority","bug_severity","reporter","cf_last_resolved"
1001,"Infra","Network","beth","RESOLVED","DUPLICATE","Printer","2026-03-02 13:14:00","2026-03-02 08:14:22","P3","normal","tom","2026-03-02 13:14:00"
1002,"Infra","Network","bob","NEEDINFO","---","VPN","2026-03-13 13:14:00","2026-03-13 08:14:22","P1","critical","ann",""
`, fields: { assignee: "assigned_to", priority: "priority", requester: "reporter", resolved: "cf_last_resolved", id: "bug_id", opened: "opendate", "changed at": "changeddate", status: "bug_status", service: "product" }, states: ["stopped", "held"] },
  { desk: "InvGate Service Desk", csv: `ID,Title,Type,Status,Priority,Category,Customer,Creator,Agent,Help Desk,Source,Created at,Updated at,Date of solution,Closed at,First reply at,SLA First reply,SLA Resolution,Rating,Reopened,Time in waiting for agent,Time in waiting for customer
1,Printer,Incident,Closed,Medium,Hardware,Tom,Tom,Beth,Service Desk,Web,2026-03-02 08:14,2026-03-04 13:14,2026-03-02 13:14,2026-03-04 13:14,2026-03-02 08:30,Met,Met,5,0,00:16:00,01:00:00
2,VPN,Incident,Waiting for customer,High,Network,Ann,Ann,Bob,Network,Web,2026-03-13 08:14,2026-03-13 13:14,,,,Missed,,,0,,
`, fields: { closed: "Closed at", "first response": "First reply at", type: "Type", status: "Status", priority: "Priority", reopens: "Reopened", "changed at": "Updated at", opened: "Created at", resolved: "Date of solution", assignee: "Agent", "response kept": "SLA First reply", "resolution kept": "SLA Resolution", id: "ID", "held minutes": "Time in waiting for customer", satisfaction: "Rating", requester: "Customer", group: "Help Desk" }, times: { response: ["2026-03-02T08:30", ""] }, held: [60, Number.NaN], states: ["stopped", "held"] },
  { desk: "Power BI, whose columns name their table", csv: `Incidents[Number],Incidents[Opened],Incidents[Resolved],Incidents[State],Incidents[Priority],Incidents[Assignment group],Incidents[Company]
INC1,2026-03-02T08:14:22,2026-03-02T13:14:00,Closed,3 - Moderate,SD,ACME
INC2,2026-03-13T08:14:22,,On Hold,2 - High,NET,BCD
`, fields: { opened: "Incidents[Opened]", resolved: "Incidents[Resolved]", status: "Incidents[State]", priority: "Incidents[Priority]", group: "Incidents[Assignment group]", client: "Incidents[Company]", id: "Incidents[Number]" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"] }, states: ["stopped", "held"] },
  { desk: "Tableau, a day beside the moment", csv: `Ticket Id (tickets),Day of Created At,Created At (tickets),Solved At,Group Name,Assignee: Name,Requester: Name,Status (Ticket),Priority
1,"March 2, 2026",3/2/2026 8:14:22 AM,3/2/2026 1:14:00 PM,SD,Beth,Tom,Solved,Normal
2,"March 13, 2026",3/13/2026 8:14:22 AM,,NET,Bob,Ann,Hold,High
`, fields: { resolved: "Solved At", group: "Group Name", requester: "Requester: Name", priority: "Priority", status: "Status (Ticket)", assignee: "Assignee: Name", id: "Ticket Id (tickets)", opened: "Created At (tickets)" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"] }, states: ["stopped", "held"] },
  { desk: "laboratory supplier, where Cliente is a person and Estado a part of Brazil", csv: `Protocolo;Status;Tipo;Cliente;Empresa do cliente;Resumo;Descrição;Técnico responsável;Equipamento;Sistema(s);Nº de Série;Cidade;Estado;Data de abertura;Data de fechamento;Equipe
CH-001;Em Atendimento;Equipamento;JOÃO;Empresa A;Problema;Descrição;Técnico 1;ETAN;OPENBIO;SN123;Cuiabá;MT;01/07/2026, 16:30;;suporte
CH-002;Resolvido;Sistema;MARIA;Empresa B;Reunião;Descrição;Técnico 2;ETAN;PLATAFORMA;SN456;São Paulo;SP;26/06/2026, 16:32;26/06/2026;CS
`, fields: { opened: "Data de abertura", status: "Status", type: "Tipo", client: "Empresa do cliente", closed: "Data de fechamento", id: "Protocolo", assignee: "Técnico responsável", group: "Equipe", requester: "Cliente", service: "Sistema(s)" }, times: { opened: ["2026-07-01T16:30", "2026-06-26T16:32"], closed: ["", "2026-06-26T00:00"] }, states: ["running", "stopped"] },
  { desk: "complaints of the CFPB, where State is a part of the country", csv: `Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,Company public response,Company,State,ZIP code,Tags,Consumer consent provided?,Submitted via,Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,Complaint ID
2019-09-24,Debt collection,I do not know,Attempts,Debt is not yours,,,BANK,FL,333XX,,Consent provided,Web,2019-09-24,Closed with explanation,Yes,N/A,3384392
2019-09-19,Credit reporting,Credit,Incorrect,Information,,,BANK2,PA,194XX,,,Web,2019-09-20,Closed with non-monetary relief,No,N/A,3379500
`, fields: { client: "Company", id: "Complaint ID", opened: "Date received", service: "Product" }, times: { opened: ["2019-09-24T00:00", "2019-09-19T00:00"] } },
  { desk: "Pega Platform", csv: `pyID,pyLabel,pyStatusWork,pxUrgencyWork,pxCreateDateTime,pxUpdateDateTime,pyResolvedTimestamp,pyAssignedOperatorID,pyWorkBasket,pxCreateOpName,pxObjClass,pySLADeadline
S-1,Printer,Resolved-Completed,10,2026-03-02T08:14:22Z,2026-03-02T13:14:00Z,2026-03-02T13:14:00Z,Beth,SD,Joe,Work-SR,2026-03-03T08:14:22Z
S-2,VPN,Pending-External,30,2026-03-13T08:14:22Z,2026-03-13T13:14:00Z,,Bob,NET,Joe,Work-SR,2026-03-14T08:14:22Z
`, fields: { resolved: "pyResolvedTimestamp", "changed at": "pxUpdateDateTime", opened: "pxCreateDateTime", assignee: "pyAssignedOperatorID", due: "pySLADeadline", status: "pyStatusWork", id: "pyID" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"], resolved: ["2026-03-02T13:14", ""] }, states: ["stopped", "held"] },
  { desk: "data warehouse with epoch milliseconds", csv: `ticket_id,ticket_number,status_name,priority_name,category,assignee_name,team_name,customer_name,created_ts,first_response_ts,resolved_ts,closed_ts,sla_due_ts,reopen_cnt,csat,is_sla_breached
1,T-1,Closed,P3,HW,Beth,SD,ACME,1772439262000,1772440200000,1772457240000,1772630040000,1772525662000,0,4,false
2,T-2,Pending,P2,NET,Bob,NET,BCD,1773389662000,,,,1773476062000,1,,true
`, fields: { "first response": "first_response_ts", resolved: "resolved_ts", closed: "closed_ts", id: "ticket_number", satisfaction: "csat", opened: "created_ts", status: "status_name", priority: "priority_name", assignee: "assignee_name", reopens: "reopen_cnt", group: "team_name", due: "sla_due_ts", "resolution kept": "is_sla_breached", requester: "customer_name" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"], due: ["2026-03-03T08:14:22", "2026-03-14T08:14:22"] }, states: ["stopped", "held"] },
  { desk: "Spanish help desk with the first attention", csv: `No. Ticket;Fecha Creación;Hora Creación;Usuario Solicitante;Área;Asunto;Categoría;Prioridad;Estado;Técnico Asignado;Fecha Primera Atención;Fecha Solución;Fecha Cierre;Calificación;Cumple SLA
1;02/03/2026;08:14;Ana;Ventas;Impresora;HW;Media;Cerrado;Beto;02/03/2026 08:30;02/03/2026 13:14;04/03/2026 13:14;5;SI
2;13/03/2026;09:14;José;RH;VPN;NET;Alta;En espera de usuario;Beto;;;;;NO
`, fields: { closed: "Fecha Cierre", requester: "Usuario Solicitante", priority: "Prioridad", status: "Estado", resolved: "Fecha Solución", opened: "Fecha Creación", id: "No. Ticket", assignee: "Técnico Asignado", "resolution kept": "Cumple SLA", satisfaction: "Calificación", "first response": "Fecha Primera Atención" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T09:14"], response: ["2026-03-02T08:30", ""] }, states: ["stopped", "held"] },
  { desk: "Portuguese help desk with the first attention", csv: `Nº Chamado;Data/Hora Abertura;Data/Hora Primeiro Atendimento;Data/Hora Solução;Data/Hora Encerramento;Solicitante;Cliente;Filial;Analista;Grupo Solucionador;Prioridade;Status;SLA Atendimento;SLA Solução;Tempo Pausado;Nota Pesquisa
1;02/03/2026 08:14;02/03/2026 08:30;02/03/2026 13:14;04/03/2026 13:14;Ana;ACME;SP;Beto;N1;Média;Encerrado;No prazo;No prazo;01:00:00;5
2;13/03/2026 08:14;;;;José;BCD;RJ;Beto;N2;Alta;Aguardando usuário;Fora do prazo;Fora do prazo;00:00:00;
`, fields: { opened: "Data/Hora Abertura", closed: "Data/Hora Encerramento", requester: "Solicitante", priority: "Prioridade", status: "Status", resolved: "Data/Hora Solução", "held minutes": "Tempo Pausado", assignee: "Analista", id: "Nº Chamado", "resolution kept": "SLA Solução", group: "Grupo Solucionador", satisfaction: "Nota Pesquisa", client: "Cliente", "first response": "Data/Hora Primeiro Atendimento" }, times: { response: ["2026-03-02T08:30", ""] }, states: ["stopped", "held"] },
  { desk: "Italian help desk with hours of suspension", csv: `Nr. Ticket;Data Apertura;Cliente;Referente;Oggetto;Gravità;Stato;Assegnato A;Data Presa In Carico;Data Risoluzione;Data Chiusura;SLA Rispettato;Tempo Sospensione (ore)
1;02/03/2026 08:14;ACME;Anna;Stampante;Media;Chiuso;Beppe;02/03/2026 08:30;02/03/2026 13:14;04/03/2026 13:14;Sì;1,5
2;13/03/2026 08:14;BCD;Gino;VPN;Alta;In attesa cliente;Beppe;;;;No;0
`, fields: { opened: "Data Apertura", closed: "Data Chiusura", status: "Stato", assignee: "Assegnato A", resolved: "Data Risoluzione", id: "Nr. Ticket", "resolution kept": "SLA Rispettato", "held minutes": "Tempo Sospensione (ore)", client: "Cliente", "first response": "Data Presa In Carico", priority: "Gravità" }, times: { response: ["2026-03-02T08:30", ""] }, held: [90, 0], states: ["stopped", "held"] },
  { desk: "French list with a level of urgency", csv: `N°,Date d'ouverture du ticket,Heure d'ouverture du ticket,Demandeur,Agence,Nature,Niveau d'urgence,Intervenant,Date de prise en charge,Date de résolution,Heure de résolution,Statut,Commentaire
1,02/03/2026,08:14,Tom,Paris,Incident,Haute,Béa,02/03/2026 08:30,02/03/2026,13:14,Clôturé,
2,13/03/2026,09:14,Anne,Lyon,Demande,Basse,Bob,,,,En attente client,
`, fields: { requester: "Demandeur", status: "Statut", opened: "Date d'ouverture du ticket", resolved: "Date de résolution", assignee: "Intervenant", id: "N°", "first response": "Date de prise en charge", type: "Nature", priority: "Niveau d'urgence" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T09:14"] }, states: ["stopped", "held"] },
  { desk: "ClickUp, epoch milliseconds beside their texts", csv: `Task ID,Task Custom ID,Task Name,Task Content,Status,Date Created,Date Created Text,Due Date,Due Date Text,Start Date,Start Date Text,Parent ID,Attachments,Assignees,Tags,Priority,List Name,Folder Name/Path,Space Name,Time Estimated,Time Estimated Text,Time Spent,Time Spent Text,Checklists,Comments,Assigned Comments,Date Closed,Date Closed Text,Date Done,Date Done Text,Date Updated,Date Updated Text
abc1,,Printer,x,Closed,1772439262000,"3/2/2026, 8:14:22 AM GMT",1772525662000,"3/3/2026, 8:14:22 AM GMT",,,null,[],[Beth],[],3,Tickets,hidden,Support,,,,,,,,1772457240000,"3/2/2026, 1:14:00 PM GMT",1772457240000,"3/2/2026, 1:14:00 PM GMT",1772457240000,x
abc2,,VPN,x,on hold,1773389662000,"3/13/2026, 8:14:22 AM GMT",,,,,null,[],[Bob],[],2,Tickets,hidden,Support,,,,,,,,,,,,1773396862000,x
`, fields: { closed: "Date Closed", status: "Status", assignee: "Assignees", priority: "Priority", "changed at": "Date Updated", opened: "Date Created", id: "Task ID", due: "Due Date", resolved: "Date Done" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"], closed: ["2026-03-02T13:14", ""] }, states: ["stopped", "held"] },
  { desk: "Linear", csv: `ID,Team,Title,Status,Priority,Creator,Assignee,Labels,Created,Updated,Started,Completed,Canceled,Due Date
SUP-1,Support,Printer,Done,Medium,tom,beth,,Mon Mar 02 2026 08:14:22 GMT+0000 (GMT),Mon Mar 02 2026 13:14:00 GMT+0000 (GMT),Mon Mar 02 2026 08:30:00 GMT+0000 (GMT),Mon Mar 02 2026 13:14:00 GMT+0000 (GMT),,
SUP-2,Support,VPN,Todo,High,ann,bob,,Fri Mar 13 2026 08:14:22 GMT+0000 (GMT),Fri Mar 13 2026 13:14:00 GMT+0000 (GMT),,,,
`, fields: { status: "Status", priority: "Priority", assignee: "Assignee", "changed at": "Updated", opened: "Created", group: "Team", id: "ID", resolved: "Completed", due: "Due Date", requester: "Creator" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"], resolved: ["2026-03-02T13:14", ""] }, states: ["stopped", "running"] },
  { desk: "Houston, with bars between the columns", csv: `CASE NUMBER|SR LOCATION|COUNTY|DISTRICT|DEPARTMENT|DIVISION|SR TYPE|QUEUE|SLA|STATUS|SR CREATE DATE|DUE DATE|DATE CLOSED|OVERDUE|Title|x|y|LATITUDE|LONGITUDE|Channel Type
12186180-101003012620|x|HARRIS|C|PWE|Traffic|Traffic Signal|TO_Signal|1.00|Closed|2016-01-01 00:06:58|2016-01-02 00:06:58|2016-01-01 02:41:12|-0.89|t|1|1|1|1|Voice In
12186181-101003012621|x|HARRIS|C|SWM|Solid|Missed Garbage|SWM_q|7.00|Open|2016-01-13 00:16:58|2016-01-20 00:16:58||12.5|t|1|1|1|1|WEB
`, fields: { closed: "DATE CLOSED", id: "CASE NUMBER", status: "STATUS", type: "SR TYPE", due: "DUE DATE", opened: "SR CREATE DATE", group: "QUEUE" }, times: { opened: ["2016-01-01T00:06:58", "2016-01-13T00:16:58"], due: ["2016-01-02T00:06:58", "2016-01-20T00:16:58"] }, states: ["stopped", "running"] },
  { desk: "FixMyStreet", csv: `Report ID,Title,Detail,User Name,Category,Created,Confirmed,Acknowledged,Fixed,Closed,Status,Latitude,Longitude,Query,Ward,Easting,Northing,Report URL,Device Type,Site Used,Reported As
1001,Pothole,x,Tom,Potholes,2026-03-02T08:14:22,2026-03-02T08:15:00,2026-03-02T08:30:00,2026-03-02T13:14:00,,fixed,1,1,SW1,W,1,1,http,desktop,www,
1002,Light,x,Ann,Lights,2026-03-13T08:14:22,2026-03-13T08:15:00,,,,action scheduled,1,1,SW1,W,1,1,http,mobile,www,
`, fields: { status: "Status", opened: "Created", resolved: "Fixed", requester: "User Name", closed: "Closed", "first response": "Acknowledged", id: "Report ID" }, times: { response: ["2026-03-02T08:30", ""] }, states: ["stopped", "running"] },
  // Polish and Chinese, by the labels of the translations of Jira, GLPI, ServiceNow and iTop and as lists are kept.
  { desk: "Polish help desk", csv: `Numer zgłoszenia;Temat;Status;Priorytet;Typ zgłoszenia;Zgłaszający;Klient;Kategoria;Przypisany do;Grupa;Data utworzenia;Data pierwszej odpowiedzi;Data rozwiązania;Data zamknięcia;Termin realizacji;Ostatnia aktualizacja
Z-1;Drukarka;Zamknięte;Średni;Incydent;Tomek;ACME;Sprzęt;Beata;Wsparcie;2026-03-02 08:14;2026-03-02 08:30;2026-03-02 13:14;2026-03-04 13:14;2026-03-03 08:14;2026-03-04 13:14
Z-2;VPN;Oczekujące na klienta;Wysoki;Incydent;Anna;BCD;Sieć;Bob;Sieci;2026-03-13 08:14;;;;2026-03-14 08:14;2026-03-13 13:14
`, fields: { "first response": "Data pierwszej odpowiedzi", closed: "Data zamknięcia", id: "Numer zgłoszenia", status: "Status", priority: "Priorytet", type: "Typ zgłoszenia", requester: "Zgłaszający", assignee: "Przypisany do", group: "Grupa", due: "Termin realizacji", "changed at": "Ostatnia aktualizacja", opened: "Data utworzenia", resolved: "Data rozwiązania", client: "Klient" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T08:14"], response: ["2026-03-02T08:30", ""] }, states: ["stopped", "held"] },
  { desk: "Jira Polish", csv: `Podsumowanie,Klucz zgłoszenia,Identyfikator zgłoszenia,Typ zgłoszenia,Status,Priorytet,Rozwiązanie,Osoba przypisana,Osoba zgłaszająca,Utworzono,Zaktualizowano,Rozwiązano,Termin
Drukarka,SD-1,1001,Incydent,Gotowe,Średni,Gotowe,Beata,Tomek,02/mar/26 8:14 AM,02/mar/26 1:14 PM,02/mar/26 1:14 PM,03/mar/26
VPN,SD-2,1002,Incydent,W toku,Wysoki,,Bob,Anna,13/mar/26 8:14 AM,13/mar/26 1:14 PM,,
`, fields: { id: "Klucz zgłoszenia", type: "Typ zgłoszenia", status: "Status", priority: "Priorytet", assignee: "Osoba przypisana", requester: "Osoba zgłaszająca", resolved: "Rozwiązano", "changed at": "Zaktualizowano", opened: "Utworzono", due: "Termin" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T08:14"], resolved: ["2026-03-02T13:14", ""] }, states: ["stopped", "running"] },
  { desk: "GLPI Polish", csv: `"ID";"Tytuł";"Status";"Ostatnia modyfikacja";"Data otwarcia";"Priorytet";"Zgłaszający - Zgłaszający";"Przypisany do - Technik";"Przypisany do - Grupa techników";"Kategoria";"Data rozwiązania";"Data zamknięcia";"Czas rozwiązania";"Typ";"Jednostka"
"1 024";"Drukarka";"Zamknięte";"2026-03-04 13:14";"2026-03-02 08:14";"Średni";"Tomek";"Beata";"Wsparcie";"HW";"2026-03-02 13:14";"2026-03-04 13:14";"2026-03-03 08:14";"Incydent";"ACME"
"1 025";"VPN";"Oczekujące";"2026-03-13 13:14";"2026-03-13 08:14";"Wysoki";"Anna";"Bob";"Sieci";"NET";"";"";"2026-03-14 08:14";"Wniosek";"BCD"
`, fields: { opened: "Data otwarcia", closed: "Data zamknięcia", status: "Status", priority: "Priorytet", type: "Typ", "changed at": "Ostatnia modyfikacja", resolved: "Data rozwiązania", requester: "Zgłaszający - Zgłaszający", group: "Przypisany do - Grupa techników", assignee: "Przypisany do - Technik", id: "ID", due: "Czas rozwiązania", client: "Jednostka" }, times: { due: ["2026-03-03T08:14", "2026-03-14T08:14"] }, states: ["stopped", "held"] },
  { desk: "ServiceNow Polish", csv: `Numer,Otwarto,Krótki opis,Osoba zgłaszająca,Priorytet,Stan,Kategoria,Grupa przypisana,Przypisano do,Zaktualizowano,Rozwiązano,Zamknięto,Usługa biznesowa
INC1,2026-03-02 08:14:22,Drukarka,Tomek,3 - Średni,Zamknięte,HW,SD,Beata,2026-03-04 13:14:00,2026-03-02 13:14:00,2026-03-04 13:14:00,Poczta
INC2,2026-03-13 08:14:22,VPN,Anna,2 - Wysoki,Wstrzymane,NET,NET,Bob,2026-03-13 13:14:00,,,VPN
`, fields: { opened: "Otwarto", requester: "Osoba zgłaszająca", priority: "Priorytet", status: "Stan", group: "Grupa przypisana", assignee: "Przypisano do", resolved: "Rozwiązano", closed: "Zamknięto", service: "Usługa biznesowa", "changed at": "Zaktualizowano", id: "Numer" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"] }, states: ["stopped", "held"] },
  { desk: "Polish list with days and hours apart", csv: `Nr zgłoszenia;Data zgłoszenia;Godzina zgłoszenia;Zgłosił;Dział;Opis;Pilność;Realizujący;Data realizacji;Godzina realizacji;Status
1;02.03.2026;08:14;Tomek;Sprzedaż;Drukarka;średnia;Beata;02.03.2026;13:14;Zrealizowane
2;13.03.2026;09:14;Anna;HR;VPN;wysoka;Bob;;;W trakcie realizacji
`, fields: { id: "Nr zgłoszenia", requester: "Zgłosił", assignee: "Realizujący", status: "Status", opened: "Data zgłoszenia", resolved: "Data realizacji", priority: "Pilność" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T09:14"], resolved: ["2026-03-02T13:14", ""] }, states: ["stopped", "running"] },
  { desk: "iTop Polish, by its dictionary", csv: `Powiązanie;Tytuł;Organizacja;Zgłaszający;Zespół;Agent;Data rozpoczęcia;Ostatnia data;Data zamknięcia;Status;Typ zgłoszenia;Priorytet;Pilność;Usługa;Data przydziału;Data rozwiązania;Ostateczny termin podjęcia (TTO);Ostateczny termin rozwiązania TTR;Zadowolenie użytkownika
R-000001;Drukarka;ACME;Tomek;SD;Beata;2026-03-02 08:14:22;2026-03-04 13:14:00;2026-03-04 13:14:00;Zamknięte;Incydent;średni;średnia;Poczta;2026-03-02 08:20:00;2026-03-02 13:14:00;2026-03-02 09:14:22;2026-03-03 08:14:22;Bardzo zadowolony
R-000002;VPN;BCD;Anna;NET;Bob;2026-03-13 08:14:22;2026-03-13 13:14:00;;Przypisane;Incydent;wysoki;wysoka;VPN;2026-03-13 08:20:00;;2026-03-13 09:14:22;2026-03-14 08:14:22;
`, fields: { closed: "Data zamknięcia", client: "Organizacja", requester: "Zgłaszający", status: "Status", type: "Typ zgłoszenia", priority: "Priorytet", service: "Usługa", satisfaction: "Zadowolenie użytkownika", resolved: "Data rozwiązania", assignee: "Agent", due: "Ostateczny termin rozwiązania TTR", group: "Zespół", opened: "Data rozpoczęcia", id: "Powiązanie" }, times: { due: ["2026-03-03T08:14:22", "2026-03-14T08:14:22"] }, states: ["stopped", "running"] },
  { desk: "Chinese help desk", csv: `工单编号,标题,状态,优先级,类型,请求人,客户,服务,处理人,处理组,创建时间,首次响应时间,解决时间,关闭时间,截止时间,更新时间,满意度
T-1,打印机,已关闭,中,事件,张三,ACME,打印,李四,服务台,2026-03-02 08:14:22,2026-03-02 08:30:00,2026-03-02 13:14:00,2026-03-04 13:14:00,2026-03-03 08:14:22,2026-03-04 13:14:00,满意
T-2,VPN,等待客户,高,事件,王五,BCD,VPN,赵六,网络,2026-03-13 08:14:22,,,,2026-03-14 08:14:22,2026-03-13 13:14:00,
`, fields: { closed: "关闭时间", id: "工单编号", status: "状态", priority: "优先级", type: "类型", requester: "请求人", service: "服务", assignee: "处理人", group: "处理组", satisfaction: "满意度", due: "截止时间", "changed at": "更新时间", opened: "创建时间", "first response": "首次响应时间", resolved: "解决时间", client: "客户" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"], response: ["2026-03-02T08:30", ""] }, states: ["stopped", "held"] },
  { desk: "iTop Chinese, by its dictionary", csv: `编号;标题;组织;发起人;执行团队;办理人;开始日期;最后更新;关闭日期;状态;需求类型;优先级;紧急度;服务;分配日期;响应时间期限;解决时间期限;累计待定;用户满意度
R-000001;打印机;ACME;张三;SD;李四;2026-03-02 08:14:22;2026-03-04 13:14:00;2026-03-04 13:14:00;已关闭;事件;中;中;邮件;2026-03-02 08:20:00;2026-03-02 09:14:22;2026-03-03 08:14:22;3600;满意
R-000002;VPN;BCD;王五;NET;赵六;2026-03-13 08:14:22;2026-03-13 13:14:00;;待定;事件;高;高;VPN;2026-03-13 08:20:00;2026-03-13 09:14:22;2026-03-14 08:14:22;0;
`, fields: { closed: "关闭日期", client: "组织", requester: "发起人", group: "执行团队", assignee: "办理人", status: "状态", type: "需求类型", priority: "优先级", service: "服务", satisfaction: "用户满意度", "changed at": "最后更新", "held minutes": "累计待定", id: "编号", due: "解决时间期限", opened: "开始日期" }, times: { due: ["2026-03-03T08:14:22", "2026-03-14T08:14:22"] }, held: [60, 0], states: ["stopped", "held"] },
  { desk: "Jira Chinese", csv: `概要,问题关键字,问题ID,问题类型,状态,优先级,解决结果,经办人,报告人,已创建,已更新,已解决,到期日
打印机,SD-1,1001,事件,完成,Medium,完成,李四,张三,2026/03/02 8:14,2026/03/02 13:14,2026/03/02 13:14,2026/03/03
VPN,SD-2,1002,事件,等待客户,High,,赵六,王五,2026/03/13 8:14,2026/03/13 13:14,,
`, fields: { id: "问题关键字", type: "问题类型", status: "状态", priority: "优先级", assignee: "经办人", requester: "报告人", resolved: "已解决", "changed at": "已更新", opened: "已创建", due: "到期日" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T08:14"], due: ["2026-03-03T00:00", ""] }, states: ["stopped", "held"] },
  { desk: "Chinese repairs", csv: `报修单号,报修时间,报修人,报修部门,联系电话,故障描述,紧急程度,维修人员,接单时间,完成时间,工单状态,评价
BX1,2026-03-02 08:14,张三,财务部,138,打印机,一般,李四,2026-03-02 08:30,2026-03-02 13:14,已完成,5
BX2,2026-03-13 08:14,王五,人事部,139,VPN,紧急,赵六,2026-03-13 08:30,,维修中,
`, fields: { id: "报修单号", requester: "报修人", assignee: "维修人员", status: "工单状态", opened: "报修时间", resolved: "完成时间", satisfaction: "评价", priority: "紧急程度", "first response": "接单时间" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T08:14"], resolved: ["2026-03-02T13:14", ""] }, states: ["stopped", "running"] },
  { desk: "ServiceNow Chinese", csv: `编号,打开时间,简短描述,呼叫者,优先级,状态,类别,分配组,已分配给,更新时间,解决时间,关闭时间,业务服务
INC1,2026-03-02 08:14:22,打印机,张三,3 - 中,已关闭,HW,SD,李四,2026-03-04 13:14:00,2026-03-02 13:14:00,2026-03-04 13:14:00,邮件
INC2,2026-03-13 08:14:22,VPN,王五,2 - 高,暂挂,NET,NET,赵六,2026-03-13 13:14:00,,,VPN
`, fields: { opened: "打开时间", closed: "关闭时间", requester: "呼叫者", priority: "优先级", status: "状态", group: "分配组", assignee: "已分配给", service: "业务服务", "changed at": "更新时间", id: "编号", resolved: "解决时间" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"] }, states: ["stopped", "held"] },
  // More products and lists, by their manuals and repositories.
  { desk: "HaloITSM report", csv: `Ticket ID,Summary,Ticket Type,Status,Priority,Client,Site,User,Agent,Team,Date Logged,Date Responded,Date Closed,Response Target,Resolution Target,Response State,SLA State,Time on Hold,Category,Satisfaction Level
1001,Printer,Incident,Closed,P3,ACME,HQ,Tom,Beth,1st Line,02/03/2026 08:14,02/03/2026 08:30,04/03/2026 13:14,02/03/2026 09:14,03/03/2026 08:14,Inside SLA,Inside SLA,1.5,HW,Excellent
1002,VPN,Incident,With User,P2,BCD,HQ,Ann,Bob,Network,13/03/2026 08:14,,,13/03/2026 09:14,14/03/2026 08:14,Outside SLA,Outside SLA,0,NET,
`, fields: { closed: "Date Closed", type: "Ticket Type", status: "Status", priority: "Priority", client: "Client", id: "Ticket ID", "held minutes": "Time on Hold", assignee: "Agent", group: "Team", due: "Resolution Target", "response kept": "Response State", "first response": "Date Responded", opened: "Date Logged", satisfaction: "Satisfaction Level", "resolution kept": "SLA State", requester: "User" }, times: { response: ["2026-03-02T08:30", ""] }, states: ["stopped", "held"] },
  { desk: "Syncro API", csv: `id,number,subject,created_at,customer_id,customer_business_then_name,due_date,resolved_at,start_at,end_at,location_id,problem_type,status,ticket_type_id,user_id,updated_at,priority,user.full_name,contact_fullname
1,1001,Printer,2026-03-02T08:14:22.000-05:00,5,ACME,2026-03-03T08:14:22.000-05:00,2026-03-02T13:14:00.000-05:00,,,,Hardware,Resolved,,7,2026-03-02T13:14:00.000-05:00,2 Normal,Beth,Tom
2,1002,VPN,2026-03-13T08:14:22.000-05:00,6,BCD,2026-03-14T08:14:22.000-05:00,,,,,Network,Waiting on Customer,,8,2026-03-13T13:14:00.000-05:00,1 High,Bob,Ann
`, fields: { resolved: "resolved_at", status: "status", priority: "priority", "changed at": "updated_at", opened: "created_at", due: "due_date", id: "number", requester: "contact_fullname", type: "ticket_type_id", client: "customer_id", closed: "end_at" }, times: { opened: ["2026-03-02T13:14:22", "2026-03-13T13:14:22"] }, states: ["stopped", "held"] },
  { desk: "Desk365", csv: `Ticket Number,Status,Priority,Type,Subject,Contact Name,Contact Email,Company,Assigned To,Group,Category,Created Time,Updated Time,Resolved Time,Closed Time,First Reply Time,Due By,First Response SLA,Resolution SLA,Survey Rating
1,closed,5,Problem,Printer,Tom,t@x,ACME,Beth,SD,HW,2026-03-02 08:14:22,2026-03-02 13:14:00,2026-03-02 13:14:00,2026-03-04 13:14:00,2026-03-02 08:30:00,2026-03-03 08:14:22,met,met,5
2,pending,20,Problem,VPN,Ann,a@x,BCD,Bob,NET,NET,2026-03-13 08:14:22,2026-03-13 13:14:00,,,,2026-03-14 08:14:22,violated,,
`, fields: { resolved: "Resolved Time", closed: "Closed Time", id: "Ticket Number", status: "Status", priority: "Priority", type: "Type", client: "Company", assignee: "Assigned To", group: "Group", "changed at": "Updated Time", due: "Due By", opened: "Created Time", "response kept": "First Response SLA", "resolution kept": "Resolution SLA", requester: "Contact Name", "first response": "First Reply Time", satisfaction: "Survey Rating" }, times: { response: ["2026-03-02T08:30", ""] }, states: ["stopped", "held"] },
  { desk: "SAP Solution Manager English", csv: `Object ID,Description,Transaction Type,Status,Priority,Reporter,Sold-to Party,Message Processor,Support Team,Created On,Created At,Changed On,First Response By,Due By,Confirmed On,Subject
8000001,Printer,SMIN,Confirmed,3: Medium,Tom,ACME,Beth,SD,02.03.2026,08:14:22,04.03.2026,02.03.2026 09:14:22,03.03.2026 08:14:22,04.03.2026,HW
8000002,VPN,SMIN,Customer Action,2: High,Ann,BCD,Bob,NET,13.03.2026,08:14:22,13.03.2026,13.03.2026 09:14:22,14.03.2026 08:14:22,,NET
`, fields: { status: "Status", priority: "Priority", requester: "Reporter", assignee: "Message Processor", group: "Support Team", due: "Due By", opened: "Created On", "changed at": "Changed On", type: "Transaction Type", client: "Sold-to Party", id: "Object ID" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"], due: ["2026-03-03T08:14:22", "2026-03-14T08:14:22"] }, states: ["running", "held"] },
  { desk: "Spanish user desk", csv: `Código;Fecha/Hora alta;Canal;Peticionario;Centro;Tipo;Servicio afectado;Urgencia;Grupo resolutor;Técnico;Fecha/Hora asignación;Fecha/Hora inicio;Fecha/Hora resolución;Fecha/Hora cierre;Estado;SLA cumplido;Minutos parado;Valoración
IN-1;02/03/2026 8:14;Teléfono;Ana;Madrid;Incidencia;Correo;Media;N1;Beto;02/03/2026 8:20;02/03/2026 8:30;02/03/2026 13:14;04/03/2026 13:14;Cerrada;Sí;30;5
IN-2;13/03/2026 8:14;Web;José;Sevilla;Petición;VPN;Alta;N2;Bob;13/03/2026 8:20;;;;Pendiente usuario;No;0;
`, fields: { closed: "Fecha/Hora cierre", requester: "Peticionario", type: "Tipo", service: "Servicio afectado", status: "Estado", resolved: "Fecha/Hora resolución", assignee: "Técnico", opened: "Fecha/Hora alta", group: "Grupo resolutor", id: "Código", "resolution kept": "SLA cumplido", "held minutes": "Minutos parado", satisfaction: "Valoración", priority: "Urgencia" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T08:14"] }, held: [30, 0], states: ["stopped", "held"] },
  { desk: "German desk with a first Rückmeldung", csv: `Ticket-Nr.;Eröffnet am;Eröffnet durch;Kunde;Standort;Betreff;Dringlichkeit;Auswirkung;Priorität;Zugewiesene Gruppe;Zugewiesen an;Erste Rückmeldung;Gelöst am;Geschlossen am;Status;Wiedereröffnet;Zielzeit Lösung;Zeit pausiert (Min.);SLA erfüllt
T1;02.03.2026 08:14;Max;ACME;Bern;Drucker;mittel;mittel;P3;SD;Beate;02.03.2026 08:30;02.03.2026 13:14;04.03.2026 13:14;Geschlossen;0;03.03.2026 08:14;30;ja
T2;13.03.2026 08:14;Eva;BCD;Bern;VPN;hoch;hoch;P2;NET;Bob;;;;Wartend;1;14.03.2026 08:14;0;nein
`, fields: { opened: "Eröffnet am", resolved: "Gelöst am", closed: "Geschlossen am", id: "Ticket-Nr.", priority: "Priorität", assignee: "Zugewiesen an", "first response": "Erste Rückmeldung", status: "Status", reopens: "Wiedereröffnet", due: "Zielzeit Lösung", group: "Zugewiesene Gruppe", "resolution kept": "SLA erfüllt", "held minutes": "Zeit pausiert (Min.)", client: "Kunde", requester: "Eröffnet durch" }, times: { response: ["2026-03-02T08:30", ""] }, held: [30, 0], states: ["stopped", "held"] },
  { desk: "Japanese desk with a first action", csv: `お問い合わせ番号,起票日時,起票者,会社名,システム名,分類,件名,優先度,ステータス,担当グループ,担当者,初動日時,回答日時,完了予定日,完了日時,経過時間
Q-1,2026/03/02 08:14,太郎,ACME,メール,障害,印刷,中,クローズ,SD,花子,2026/03/02 08:30,2026/03/02 13:14,2026/03/03,2026/03/04 13:14,300
Q-2,2026/03/13 08:14,次郎,BCD,VPN,要望,VPN,高,顧客確認待ち,NET,三郎,,,2026/03/14,,
`, fields: { opened: "起票日時", id: "お問い合わせ番号", requester: "起票者", client: "会社名", priority: "優先度", status: "ステータス", group: "担当グループ", assignee: "担当者", due: "完了予定日", "first response": "初動日時", resolved: "完了日時", service: "システム名" }, times: { response: ["2026-03-02T08:30", ""] }, states: ["stopped", "held"] },
  { desk: "Freshservice Portuguese, whose time of the first response is a moment", csv: `ID do ticket,Assunto,Nome do solicitante,Status,Prioridade,Origem,Tipo,Agente,Grupo,Departamento,Hora de criação,Prazo,Hora da resolução,Hora de fechamento,Última atualização,Tempo de resposta inicial,Status da primeira resposta,Status da resolução,Resultado da pesquisa
INC-1,Impressora,Ana,Fechado,Média,Portal,Incidente,Beto,SD,Vendas,02-03-2026 08:14:22,03-03-2026 08:14:22,02-03-2026 13:14:00,04-03-2026 13:14:00,04-03-2026 13:14:00,02-03-2026 08:30:22,Dentro do SLA,Dentro do SLA,
INC-2,VPN,José,Pendente,Alta,E-mail,Incidente,Bob,NET,RH,13-03-2026 08:14:22,14-03-2026 08:14:22,,,13-03-2026 13:14:00,,SLA violado,,
`, fields: { closed: "Hora de fechamento", requester: "Nome do solicitante", status: "Status", priority: "Prioridade", type: "Tipo", group: "Grupo", due: "Prazo", "changed at": "Última atualização", opened: "Hora de criação", resolved: "Hora da resolução", assignee: "Agente", id: "ID do ticket", "response kept": "Status da primeira resposta", "resolution kept": "Status da resolução", "first response": "Tempo de resposta inicial", satisfaction: "Resultado da pesquisa" }, times: { response: ["2026-03-02T08:30:22", ""] }, states: ["stopped", "held"] },
  { desk: "Italian municipality", csv: `Id Segnalazione;Data segnalazione;Ora segnalazione;Segnalatore;Ente;Ambito;Tipologia;Priorità;Operatore assegnato;Gruppo assegnato;Data primo intervento;Data risoluzione;Ora risoluzione;Esito;Stato segnalazione
1;02/03/2026;08:14;Anna;Comune;HW;Guasto;Media;Beppe;SD;02/03/2026 08:30;02/03/2026;13:14;Risolto;Chiusa
2;13/03/2026;09:14;Gino;ASL;NET;Richiesta;Alta;Bob;NET;;;;;Sospesa
`, fields: { requester: "Segnalatore", priority: "Priorità", status: "Stato segnalazione", resolved: "Data risoluzione", type: "Tipologia", assignee: "Operatore assegnato", group: "Gruppo assegnato", id: "Id Segnalazione", "first response": "Data primo intervento", client: "Ente", opened: "Data segnalazione" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T09:14"], response: ["2026-03-02T08:30", ""] }, states: ["stopped", "held"] },
  { desk: "Dutch municipality", csv: `Meldingsnummer;Datum melding;Hoofdcategorie;Subcategorie;Status;Datum status;Gebied;Wijk;Bron;Datum afgehandeld;Uiterste afhandeldatum;Afhandelend team;Urgentie
SIG-1;2026-03-02 08:14;Afval;Grofvuil;Afgehandeld;2026-03-04 13:14;West;A;Telefoon;2026-03-04 13:14;2026-03-05 08:14;Afval West;Normaal
SIG-2;2026-03-13 08:14;Weg;Gat;In afwachting van behandeling;2026-03-13 13:14;Oost;B;Web;;2026-03-20 08:14;Wegen;Hoog
`, fields: { id: "Meldingsnummer", status: "Status", resolved: "Datum afgehandeld", due: "Uiterste afhandeldatum", group: "Afhandelend team", opened: "Datum melding", priority: "Urgentie" }, times: { due: ["2026-03-05T08:14", "2026-03-20T08:14"] }, states: ["stopped", "running"] },
  { desk: "Boise, jeffreyrichar-ui/boise-pwis service_requests.csv", csv: `request_id,segment_id,system_type,district,request_type,submitted_date,resolved_date,resolution_status,severity,channel,lat,lon
SR-00001,PIPE-0238,Sewer,West Boise,Manhole Overflow,2025-09-08,2025-10-14,Resolved,High,311 App,43.65,-116.3
SR-00002,PIPE-0378,Sewer,North End,Odor Complaint,2024-01-18,2024-01-29,Pending,Low,Phone,43.6,-116.2
SR-00005,PIPE-0317,Sewer,East Bench,Slow Drain,2024-09-13,,Pending,Medium,SCADA,43.5,-116.17
`, size: 3, fields: { type: "request_type", resolved: "resolved_date", id: "request_id", opened: "submitted_date", priority: "severity", status: "resolution_status" }, times: { opened: ["2025-09-08T00:00", "2024-01-18T00:00"] }, states: ["stopped", "held", "held"] },
  // Records as the web interfaces of desks name their fields.
  { desk: "Dynamics 365 Web API", csv: `ticketnumber,title,createdon,modifiedon,statecode,statuscode,prioritycode,casetypecode,customerid,primarycontactid,ownerid,resolveby,responseby,firstresponsesent,escalatedon,productid,caseorigincode,incidentid
CAS-01001,Printer,2026-03-02T08:14:22Z,2026-03-02T13:14:00Z,1,5,2,1,ACME,Tom,Beth,2026-03-03T08:14:22Z,2026-03-02T09:14:22Z,true,,Printers,2,guid1
CAS-01002,VPN,2026-03-13T08:14:22Z,2026-03-13T13:14:00Z,0,2,1,2,BCD,Ann,Bob,2026-03-14T08:14:22Z,2026-03-13T09:14:22Z,false,,VPN,3,guid2
`, fields: { id: "ticketnumber", "changed at": "modifiedon", opened: "createdon", type: "casetypecode", status: "statuscode", assignee: "ownerid", due: "resolveby", requester: "primarycontactid", priority: "prioritycode", client: "customerid", service: "productid" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"], due: ["2026-03-03T08:14:22", "2026-03-14T08:14:22"] }, states: ["stopped", "held"] },
  { desk: "GitHub API", csv: `number,title,state,state_reason,user.login,assignee.login,labels,created_at,updated_at,closed_at,comments,milestone
1,Printer,closed,completed,tom,beth,bug,2026-03-02T08:14:22Z,2026-03-02T13:14:00Z,2026-03-02T13:14:00Z,2,
2,VPN,open,,ann,bob,bug,2026-03-13T08:14:22Z,2026-03-13T13:14:00Z,,0,
`, fields: { closed: "closed_at", status: "state", "changed at": "updated_at", opened: "created_at", assignee: "assignee.login", id: "number", requester: "user.login" }, times: { opened: ["2026-03-02T08:14:22", "2026-03-13T08:14:22"] }, states: ["stopped", "running"] },
  { desk: "HubSpot property names", csv: `hs_object_id,subject,hs_pipeline,hs_pipeline_stage,hs_ticket_priority,hubspot_owner_id,createdate,closed_date,hs_lastmodifieddate,first_agent_reply_date,time_to_close,time_to_first_agent_reply,hs_ticket_category,source_type
101,Printer,Support,Closed,MEDIUM,Beth,2026-03-02T08:14:22Z,2026-03-02T13:14:00Z,2026-03-02T13:14:00Z,2026-03-02T08:30:00Z,17978000,938000,HW,EMAIL
102,VPN,Support,Waiting on contact,HIGH,Bob,2026-03-13T08:14:22Z,,2026-03-13T13:14:00Z,,,,NET,CHAT
`, fields: { closed: "closed_date", priority: "hs_ticket_priority", "changed at": "hs_lastmodifieddate", opened: "createdate", assignee: "hubspot_owner_id", "first response": "first_agent_reply_date", status: "hs_pipeline_stage", id: "hs_object_id" }, times: { response: ["2026-03-02T08:30", ""] }, states: ["stopped", "held"] },
  { desk: "BMC Helix REST", csv: `Incident Number,Submit Date,Reported Date,Status,Status_Reason,Priority,Urgency,Impact,Assigned Group,Assignee,Company,Service Type,ServiceCI,First Name,Last Name,Last Resolved Date,Closed Date,Responded Date,SLM Status
INC1,2026-03-02T08:14:22.000+0000,2026-03-02T08:14:22.000+0000,Closed,,Medium,3-Medium,4-Minor,SD,Beth,ACME,User Service Restoration,Email,Tom,J,2026-03-02T13:14:00.000+0000,2026-03-04T13:14:00.000+0000,2026-03-02T08:30:00.000+0000,Within the Service Target
INC2,2026-03-13T08:14:22.000+0000,2026-03-13T08:14:22.000+0000,Pending,Client Action Required,High,2-High,2-Significant,NET,Bob,BCD,User Service Request,VPN,Ann,L,,,,Service Target Warning
`, fields: { resolved: "Last Resolved Date", closed: "Closed Date", id: "Incident Number", status: "Status", priority: "Priority", group: "Assigned Group", assignee: "Assignee", client: "Company", service: "ServiceCI", "first response": "Responded Date", opened: "Reported Date", type: "Service Type", "resolution kept": "SLM Status" }, times: { response: ["2026-03-02T08:30", ""] }, states: ["stopped", "held"] },
  // More open data of cities.
  { desk: "Bogotá, petitions of its citizens", csv: `Número petición;Fecha ingreso;Entidad;Dependencia;Tipo petición;Canal;Tema;Estado petición;Fecha vencimiento;Fecha cierre;Días gestión;Tipo de peticionario
1;02/01/2024;SED;OAC;Queja;Web;x;Cerrado;22/01/2024;10/01/2024;6;Natural
2;13/01/2024;SDM;OAC;Reclamo;Tel;y;En trámite;02/02/2024;;3;Natural
`, fields: { closed: "Fecha cierre", due: "Fecha vencimiento", type: "Tipo petición", status: "Estado petición", id: "Número petición", opened: "Fecha ingreso", client: "Entidad", group: "Dependencia" }, times: { opened: ["2024-01-02T00:00", "2024-01-13T00:00"], due: ["2024-01-22T00:00", "2024-02-02T00:00"] }, states: ["stopped", "running"] },
  { desk: "Vancouver", csv: `Department;Service request type;Status;Closure reason;Service request open timestamp;Service request close date;Last modified timestamp;Address;Local area;Channel;Latitude;Longitude;geom
ENG;Missed Garbage;Close;Service provided;2024-01-02T08:14:22+00:00;2024-01-04;2024-01-04T10:00:00+00:00;a;West End;WEB;1;1;x
PARK;Tree;Open;;2024-01-13T08:14:22+00:00;;2024-01-13T10:00:00+00:00;b;Kits;Phone;1;1;x
`, fields: { status: "Status", "changed at": "Last modified timestamp", closed: "Service request close date", type: "Service request type", opened: "Service request open timestamp", group: "Department" }, times: { opened: ["2024-01-02T08:14:22", "2024-01-13T08:14:22"], closed: ["2024-01-04T00:00", ""] }, states: ["stopped", "running"] },
  { desk: "Detroit", csv: `ticket_id,city,issue_type,issue_description,ticket_status,issue_type_id,ticket_closed_date_time,ticket_created_date_time,ticket_last_updated_date_time,address,location,lat,lng,image,acknowledged_at,Days to close,priority_code
101,City of Detroit,Potholes,x,Archived,1,01/04/2024 08:14:22 AM,01/02/2024 08:14:22 AM,01/04/2024 08:14:22 AM,a,b,1,1,,01/02/2024 09:14:22 AM,2,3
102,City of Detroit,Trash,y,Open,2,,01/13/2024 08:14:22 AM,01/13/2024 08:14:22 AM,a,b,1,1,,,,3
`, fields: { status: "ticket_status", id: "ticket_id", type: "issue_type", closed: "ticket_closed_date_time", "changed at": "ticket_last_updated_date_time", opened: "ticket_created_date_time", priority: "priority_code", "first response": "acknowledged_at" }, times: { response: ["2024-01-02T09:14:22", ""] }, states: ["stopped", "running"] },
  { desk: "Seattle", csv: `Service Request Number,Service Request Type,City Department,Created Date,Method Received,Status,Location,X_Value,Y_Value,Latitude,Longitude,ZIP Code,Council District
24-00000001,Graffiti,SPU,01/02/2024 08:14:22 AM,Find It Fix It,Closed,a,1,1,1,1,98101,1
24-00000002,Pothole,SDOT,01/13/2024 08:14:22 AM,Phone,Reported,a,1,1,1,1,98102,2
`, fields: { status: "Status", type: "Service Request Type", opened: "Created Date", id: "Service Request Number" }, times: { opened: ["2024-01-02T08:14:22", "2024-01-13T08:14:22"] }, states: ["stopped", "running"] },
  { desk: "GLPI Portuguese whose days only the target of the response settles, DeskData-Api/Python-Services chamados.csv", csv: `ID;Título;Entidade;Data de abertura;Data de fechamento;Tempo interno para atendimento excedido;Tempo para atendimento;Tempo interno para atendimento;Plug-ins - Tipo_Status - Status do Ticket;Solução - Solução;Status;Tipo;Atribuído para - Técnico;Última atualização
10245;Acessos;A > B;11/10/2023 16:13;;Não;13/10/2023 18:00;;Atendimento Agendado;;Processando (atribuído);Incidente;C;11/10/2023 17:20
10239;Senha;A > B;11/10/2023 09:43;11/10/2023 13:19;Não;13/10/2023 18:00;11/10/2023 09:53;Chamado Encerrado;Feito;Fechado;Incidente;C;11/10/2023 13:19
`, fields: { id: "ID", opened: "Data de abertura", closed: "Data de fechamento", "changed at": "Última atualização", status: "Status", type: "Tipo", assignee: "Atribuído para - Técnico", client: "Entidade" },
    times: { opened: ["2023-10-11T16:13", "2023-10-11T09:43"], closed: ["", "2023-10-11T13:19"] }, states: ["running", "stopped"] },
  { desk: "support list with yes and no for reopened, Julianasilvaes/analise-tickets-suporte tickets.csv", csv: `id_ticket,data_abertura,data_fechamento,cliente,segmento,sistema,tipo_chamado,prioridade,status,analista,tempo_resolucao_horas,satisfacao_cliente,reaberto
TKT-001,2024-01-03,2024-01-03,Norte,Varejo,ERP,Dúvida de uso,Baixa,Fechado,J,2,5,Não
TKT-003,2024-01-05,2024-01-07,Alfa,Indústria,ERP,Falha,Crítica,Fechado,J,28,3,Sim
`, fields: { id: "id_ticket", opened: "data_abertura", closed: "data_fechamento", status: "status", priority: "prioridade", type: "tipo_chamado", service: "sistema", assignee: "analista", client: "cliente", satisfaction: "satisfacao_cliente", reopens: "reaberto" }, states: ["stopped", "stopped"] },
  { desk: "complaints of Castilla y León, where Referencia is a text, Mauro-coder555/citizen-requests-analysis requests.csv", csv: `Nº Registro;Tipo;Estado;F.Solicitud;Origen;Unidad;Provincia;Referencia
2023-1090;Sugerencia Interna;Remitida Órgano;2023-12-19;ESCRITO;CONSEJERIA DE LA PRESIDENCIA;SERVICIOS CENTRALES;Dotar de medios informaticos en la Oficina de Palencia
2023-1072;Queja;Inadmitida;2023-12-13;Servicio 012;CONSEJERIA DE MOVILIDAD;SEGOVIA;Competencia de la otra Administración
`, fields: { id: "Nº Registro", opened: "F.Solicitud", status: "Estado", type: "Tipo" }, states: ["running", "cancelled"] },
  { desk: "Dynamics 365 with the statuses of a consultancy, Abdojk/AK_SupDepAgedFollowup cases.csv", csv: `(Do Not Modify) Case,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Case Type,Case Title,Owner,Customer,Origin,Status,Status Reason,Created On,Initial Estimation Duration,Age,Priority,Due Date,Actual Duration,Actual Duration (days)
f4f44500-1384-f011-b4cb-7c1e52350f4e,geJ,2/11/2026,Development,H,G,O,Pre-Sales,Active,Estimation,8/28/2025 16:29,5,175,Normal,9/13/2025,4.50,0.56
3a448286-a62d-45ba-96e0-6913e003a24f,hDf,2/11/2026,R&D,R,J,I,Internal Support,Active,Researching,11/10/2025 11:27,16,101,Low,12/10/2025,10.00,1.25
`, fields: { id: "(Do Not Modify) Case", opened: "Created On", due: "Due Date", "changed at": "(Do Not Modify) Modified On", status: "Status Reason", type: "Case Type", priority: "Priority", assignee: "Owner", client: "Customer" },
    times: { opened: ["2025-08-28T16:29", "2025-11-10T11:27"] }, states: ["running", "running"] },
  { desk: "incidents of Whirlpool with severity for priority, gastonstec/gtim-etl-inc incident.csv", csv: `"number","state","created","last_update","incident_ci_type","affected_user","user_location","assignment_group","assigned_to","severity","severity_1","created_by","updated-by"
"INC2883518","On Hold","02-13-2025 15:46:06","02-18-2025 15:51:29","PC Software","K","Colombia","Desk Side - LAR","R","4 - Low","3 - Low","C","T"
"INC2890072","New","02-20-2025 10:14:15","02-21-2025 05:08:10","Network","F","Guatemala","Desk Side - LAR","","4 - Low","3 - Low","G","L"
`, fields: { id: "number", opened: "created", "changed at": "last_update", status: "state", priority: "severity", group: "assignment_group", assignee: "assigned_to", requester: "affected_user" }, states: ["held", "running"] },
  { desk: "Zendesk rows with a response time in hours, AnaMaria779/Zendesk-ticket-analysis zendesk_tickets.csv", csv: `Ticket ID,Created Date,Resolved Date,Issue Type,Priority,Agent Assigned,Status,Response Time (hours),Resolution Time (hours)
TICKET-1001,2025-01-24 04:00:00,2025-01-26 18:00:00,General Inquiry,Medium,C,Resolved,6,62.0
TICKET-1006,2025-01-09 22:00:00,,API,High,D,Open,3,
`, fields: { id: "Ticket ID", opened: "Created Date", resolved: "Resolved Date", status: "Status", priority: "Priority", type: "Issue Type", assignee: "Agent Assigned" }, times: { response: ["2025-01-24T10:00", "2025-01-10T01:00"] }, states: ["stopped", "running"] },
  { desk: "ServiceNow Swedish", csv: `Nummer;Öppnad;Kort beskrivning;Uppringare;Prioritet;Status;Kategori;Tilldelningsgrupp;Tilldelad till;Uppdaterad;Löst;Stängd
INC0010023;2026-03-02 08:14:22;Skrivare;Joe;3 - Måttlig;Stängd;Hårdvara;Servicedesk;Beth;2026-03-09 10:00:03;2026-03-02 13:14:00;2026-03-09 10:00:03
INC0010024;2026-03-13 08:14:22;VPN;Ann;2 - Hög;Pausad;Nät;Nät;;2026-03-13 10:00:03;;
`, fields: { id: "Nummer", opened: "Öppnad", resolved: "Löst", closed: "Stängd", status: "Status", priority: "Prioritet", group: "Tilldelningsgrupp", assignee: "Tilldelad till", requester: "Uppringare", "changed at": "Uppdaterad" }, states: ["stopped", "held"] },
  { desk: "Jira Swedish", csv: `Sammanfattning,Ärendenyckel,Ärende-ID,Ärendetyp,Status,Prioritet,Lösning,Tilldelad,Rapportör,Skapad,Uppdaterad,Löst,Förfallodatum
Skrivare,HELP-1,10001,Tjänstebegäran,Klar,Medel,Klar,beth,joe,02/mars/26 08:14,02/mars/26 13:14,02/mars/26 13:14,
VPN,HELP-2,10002,Incident,Väntar på kund,Hög,,beth,ann,13/maj/26 08:14,13/maj/26 13:14,,16/maj/26
`, fields: { id: "Ärendenyckel", opened: "Skapad", resolved: "Löst", due: "Förfallodatum", status: "Status", priority: "Prioritet", type: "Ärendetyp", assignee: "Tilldelad", requester: "Rapportör", "changed at": "Uppdaterad" }, times: { opened: ["2026-03-02T08:14", "2026-05-13T08:14"] }, states: ["stopped", "held"] },
  { desk: "Danish help desk", csv: `Sagsnummer;Oprettet dato;Emne;Prioritet;Status;Ansvarlig;Gruppe;Kunde;Første svar;Løst;Lukket
1001;02-03-2026 08:14;Printer;Normal;Lukket;Beth;IT;ACME;02-03-2026 08:30;02-03-2026 13:14;02-03-2026 14:00
1002;13-03-2026 08:14;VPN;Høj;Afventer kunde;Beth;IT;ACME;;;
`, fields: { id: "Sagsnummer", opened: "Oprettet dato", resolved: "Løst", closed: "Lukket", status: "Status", priority: "Prioritet", group: "Gruppe", assignee: "Ansvarlig", client: "Kunde", "first response": "Første svar" }, states: ["stopped", "held"] },
  { desk: "Norwegian help desk", csv: `Saksnummer;Opprettet;Melder;Prioritet;Status;Behandlergruppe;Behandler;Endret;Løst;Lukket;Frist
S-1;02.03.2026 08:14;Joe;P3;Lukket;Servicedesk;Beth;02.03.2026 13:14;02.03.2026 13:14;09.03.2026 10:00;03.03.2026 08:14
S-2;13.03.2026 08:14;Ann;P2;Venter på bruker;Nett;;13.03.2026 13:14;;;14.03.2026 08:14
`, fields: { id: "Saksnummer", opened: "Opprettet", resolved: "Løst", closed: "Lukket", due: "Frist", status: "Status", priority: "Prioritet", group: "Behandlergruppe", assignee: "Behandler", requester: "Melder", "changed at": "Endret" }, states: ["stopped", "held"] },
  { desk: "Dynamics 365 German", csv: `(Nicht ändern) Fall,(Nicht ändern) Geändert am,Anfragetitel,Anfragenummer,Priorität,Kunde,Besitzer,Statusgrund,Status,Erstellt am,Gelöst am
a,02.03.2026 13:14:00,Drucker,CAS-01001-X1,Normal,ACME,Beate,Problem gelöst,Gelöst,02.03.2026 08:14:00,02.03.2026 13:14:00
b,13.03.2026 13:14:00,VPN,CAS-01002-X2,Hoch,ACME,Beate,Warten auf Details,Aktiv,13.03.2026 08:14:00,
`, fields: { id: "Anfragenummer", opened: "Erstellt am", resolved: "Gelöst am", status: "Status", priority: "Priorität", assignee: "Besitzer", client: "Kunde", "changed at": "(Nicht ändern) Geändert am" }, states: ["stopped", "running"] },
  { desk: "Dynamics 365 French", csv: `Titre de l'incident;Numéro de l'incident;Priorité;Origine;Client;Propriétaire;Raison du statut;Statut;Date de création;Modifié le
Imprimante;CAS-01001;Normale;E-mail;ACME;Béa;Problème résolu;Résolu;02/03/2026 08:14;02/03/2026 13:14
VPN;CAS-01002;Élevée;Web;ACME;Béa;En attente de détails;Actif;13/03/2026 08:14;13/03/2026 13:14
`, fields: { id: "Numéro de l'incident", opened: "Date de création", status: "Statut", priority: "Priorité", assignee: "Propriétaire", client: "Client", "changed at": "Modifié le" }, states: ["stopped", "running"] },
  { desk: "Salesforce Italian report", csv: `Numero caso;Data/Ora di apertura;Data/Ora di chiusura;Stato;Priorità;Titolare caso;Nome account;Nome referente;Oggetto
00001001;02/03/2026, 08:14;02/03/2026, 13:14;Chiuso;Media;Bea;ACME;Joe;Stampante
00001002;13/03/2026, 08:14;;In lavorazione;Alta;Bea;ACME;Ann;VPN
`, fields: { id: "Numero caso", opened: "Data/Ora di apertura", closed: "Data/Ora di chiusura", status: "Stato", priority: "Priorità", assignee: "Titolare caso", client: "Nome account", requester: "Nome referente" }, states: ["stopped", "running"] },
  { desk: "Zoho Desk German", csv: `Ticket-ID,Betreff,Status,Priorität,Kanal,Kontaktname,Kontoname,Ticketinhaber,Abteilung,Erstellungszeit,Änderungszeit,Ticket-Abschlusszeit,Fälligkeitsdatum
1001,Drucker,Geschlossen,Mittel,E-Mail,Joe,ACME,Beate,IT,02.03.2026 08:14,02.03.2026 13:14,02.03.2026 13:14,03.03.2026 08:14
1002,VPN,In Wartestellung,Hoch,Web,Ann,ACME,Beate,IT,13.03.2026 08:14,13.03.2026 13:14,,14.03.2026 08:14
`, fields: { id: "Ticket-ID", opened: "Erstellungszeit", closed: "Ticket-Abschlusszeit", due: "Fälligkeitsdatum", status: "Status", priority: "Priorität", group: "Abteilung", assignee: "Ticketinhaber", client: "Kontoname", requester: "Kontaktname", "changed at": "Änderungszeit" }, states: ["stopped", "held"] },
  { desk: "USU Valuemation English, with a reaction", csv: `Ticket No.,Status,Priority,Service,Registered,Reaction Deadline,Reaction,Resolution Deadline,Resolved,Closed,Owner Group,Owner,Customer
IN-001,Closed,3,Mail,3/2/2026 8:14 AM,3/2/2026 9:14 AM,3/2/2026 8:30 AM,3/3/2026 8:14 AM,3/2/2026 1:14 PM,3/3/2026 1:14 PM,IT,Beth,ACME
IN-002,Waiting,2,Mail,3/13/2026 8:14 AM,3/13/2026 9:14 AM,,3/14/2026 8:14 AM,,,IT,Beth,ACME
`, fields: { id: "Ticket No.", opened: "Registered", resolved: "Resolved", closed: "Closed", due: "Resolution Deadline", status: "Status", priority: "Priority", group: "Owner Group", assignee: "Owner", client: "Customer", service: "Service", "first response": "Reaction" }, states: ["stopped", "held"] },
  { desk: "OMNITRACKER English", csv: `No.,Title,State,Priority,Creation date,Last change,Responsible user,Responsible group,Reported by,Company,Solved at,Closed at,Deadline
IN-001,Printer,Closed,3 - medium,02.03.2026 08:14,02.03.2026 13:14,Beth,IT,Joe,ACME,02.03.2026 13:14,03.03.2026 13:14,03.03.2026 08:14
IN-002,VPN,Waiting,2 - high,13.03.2026 08:14,13.03.2026 13:14,Beth,IT,Ann,ACME,,,14.03.2026 08:14
`, fields: { id: "No.", opened: "Creation date", resolved: "Solved at", closed: "Closed at", due: "Deadline", status: "State", priority: "Priority", group: "Responsible group", assignee: "Responsible user", requester: "Reported by", client: "Company", "changed at": "Last change" }, states: ["stopped", "held"] },
  { desk: "GLPI Japanese with the time to resolve, and a Dutch group beside the technician", csv: `ID;ステータス;最終更新;登録日;優先度;解決日;クローズ日;解決までの時間;Toegewezen aan - Technicusgroep
1;クローズ;2026-03-02 13:14;2026-03-02 08:14;中;2026-03-02 13:14;2026-03-04 13:14;2026-03-03 08:14;IT
2;保留中;2026-03-13 13:14;2026-03-13 08:14;高;;;2026-03-14 08:14;IT
`, fields: { id: "ID", opened: "登録日", resolved: "解決日", closed: "クローズ日", due: "解決までの時間", status: "ステータス", priority: "優先度", group: "Toegewezen aan - Technicusgroep", "changed at": "最終更新" }, states: ["stopped", "held"] },
  { desk: "Jira Finnish", csv: `Yhteenveto,Avain,Tyyppi,Tila,Prioriteetti,Käsittelijä,Ilmoittaja,Luotu,Päivitetty,Ratkaistu,Määräpäivä
Tulostin,HELP-1,Palvelupyyntö,Valmis,Normaali,beth,joe,2.3.2026 8.14,2.3.2026 13.14,2.3.2026 13.14,
VPN,HELP-2,Häiriö,Odottaa asiakasta,Korkea,beth,ann,13.3.2026 8.14,13.3.2026 13.14,,16.3.2026 8.14
`, fields: { id: "Avain", opened: "Luotu", resolved: "Ratkaistu", due: "Määräpäivä", status: "Tila", priority: "Prioriteetti", type: "Tyyppi", assignee: "Käsittelijä", requester: "Ilmoittaja", "changed at": "Päivitetty" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T08:14"] }, states: ["stopped", "held"] },
  { desk: "Finnish help desk", csv: `Tiketin numero;Avauspäivä;Otsikko;Tila;Kiireellisyys;Palvelu;Vastuuryhmä;Vastuuhenkilö;Asiakas;Ensimmäinen vastaus;Ratkaisupvm;Sulkemispvm;Määräaika
T-1;2.3.2026 klo 8.14;Tulostin;Suljettu;Matala;Tulostus;IT-tuki;Beth;ACME;2.3.2026 klo 8.30;2.3.2026 klo 13.14;3.3.2026 klo 13.14;3.3.2026 klo 8.14
T-2;13. maaliskuuta 2026 klo 8.14;VPN;Käsittelyssä;Korkea;Verkko;Verkot;;ACME;;;;14.3.2026 klo 8.14
`, fields: { id: "Tiketin numero", opened: "Avauspäivä", resolved: "Ratkaisupvm", closed: "Sulkemispvm", due: "Määräaika", status: "Tila", priority: "Kiireellisyys", service: "Palvelu", group: "Vastuuryhmä", assignee: "Vastuuhenkilö", client: "Asiakas", "first response": "Ensimmäinen vastaus" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T08:14"] }, states: ["stopped", "running"] },
  { desk: "ServiceNow Czech", csv: `Číslo;Otevřeno;Krátký popis;Volající;Priorita;Stav;Kategorie;Skupina řešitelů;Přiřazeno;Aktualizováno;Vyřešeno;Uzavřeno
INC0010023;2026-03-02 08:14:22;Tiskárna;Joe;3 - Střední;Uzavřeno;Hardware;Servicedesk;Beth;2026-03-09 10:00:03;2026-03-02 13:14:00;2026-03-09 10:00:03
INC0010024;2026-03-13 08:14:22;VPN;Ann;2 - Vysoká;Pozastaveno;Síť;Síť;;2026-03-13 10:00:03;;
`, fields: { id: "Číslo", opened: "Otevřeno", resolved: "Vyřešeno", closed: "Uzavřeno", status: "Stav", priority: "Priorita", group: "Skupina řešitelů", assignee: "Přiřazeno", requester: "Volající", "changed at": "Aktualizováno" }, states: ["stopped", "held"] },
  { desk: "GLPI Czech", csv: `ID;Název;Stav;Poslední aktualizace;Datum vytvoření;Priorita;Žadatel - Žadatel;Přiřazeno - Technik;Přiřazeno - Skupina technika;Datum vyřešení;Datum uzavření;Termín řešení
1;Tiskárna;Uzavřeno;2. 3. 2026 13:14;2. 3. 2026 8:14;Střední;Joe;Beth;IT;2. 3. 2026 13:14;4. 3. 2026 13:14;3. 3. 2026 8:14
2;VPN;Čeká se na zákazníka;13. 3. 2026 13:14;13. března 2026 8:14;Velmi vysoká;Ann;Beth;IT;;;14. 3. 2026 8:14
`, fields: { id: "ID", opened: "Datum vytvoření", resolved: "Datum vyřešení", closed: "Datum uzavření", due: "Termín řešení", status: "Stav", priority: "Priorita", group: "Přiřazeno - Skupina technika", assignee: "Přiřazeno - Technik", requester: "Žadatel - Žadatel", "changed at": "Poslední aktualizace" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T08:14"] }, states: ["stopped", "held"] },
  { desk: "ServiceNow Turkish", csv: `Numara;Açılış tarihi;Kısa açıklama;Arayan;Öncelik;Durum;Kategori;Atama grubu;Atanan kişi;Güncelleme tarihi;Çözüm tarihi;Kapanış tarihi
INC0010023;02.03.2026 08:14;Yazıcı;Joe;3 - Orta;Kapatıldı;Donanım;Servis Masası;Beth;09.03.2026 10:00;02.03.2026 13:14;09.03.2026 10:00
INC0010024;13.03.2026 08:14;VPN;Ann;2 - Yüksek;Beklemede;Ağ;Ağ;;13.03.2026 10:00;;
`, fields: { id: "Numara", opened: "Açılış tarihi", resolved: "Çözüm tarihi", closed: "Kapanış tarihi", status: "Durum", priority: "Öncelik", group: "Atama grubu", assignee: "Atanan kişi", requester: "Arayan", "changed at": "Güncelleme tarihi" }, states: ["stopped", "held"] },
  { desk: "Turkish help desk, in capitals", csv: `TALEP NO;OLUŞTURULMA ZAMANI;KONU;DURUMU;ÖNCELİK;TALEP TÜRÜ;MÜŞTERİ;SORUMLU;İLK YANIT ZAMANI;ÇÖZÜLME ZAMANI;SON TARİH
1001;2 Mart 2026 08:14;Yazıcı;Çözüldü;DÜŞÜK;Olay;ACME;Beth;2 Mart 2026 08:30;2 Mart 2026 13:14;3 Mart 2026 08:14
1002;13 Şub 2026 08:14;VPN;Müşteri yanıtı bekleniyor;ACİL;Olay;ACME;Beth;;;14 Şub 2026 08:14
`, fields: { id: "TALEP NO", opened: "OLUŞTURULMA ZAMANI", resolved: "ÇÖZÜLME ZAMANI", due: "SON TARİH", status: "DURUMU", priority: "ÖNCELİK", type: "TALEP TÜRÜ", client: "MÜŞTERİ", assignee: "SORUMLU", "first response": "İLK YANIT ZAMANI" }, times: { opened: ["2026-03-02T08:14", "2026-02-13T08:14"] }, states: ["stopped", "held"] },
  { desk: "Jira Korean", csv: `요약,이슈 키,이슈 유형,상태,우선순위,담당자,보고자,생성일,업데이트 날짜,해결 날짜,기한
프린터,HELP-1,서비스 요청,완료,중간,beth,joe,2026-03-02 오전 8:14,2026-03-02 오후 1:14,2026-03-02 오후 1:14,
VPN,HELP-2,인시던트,고객 응답 대기,높음,beth,ann,2026-03-13 오전 8:14,2026-03-13 오후 1:14,,2026-03-16
`, fields: { id: "이슈 키", opened: "생성일", resolved: "해결 날짜", due: "기한", status: "상태", priority: "우선순위", type: "이슈 유형", assignee: "담당자", requester: "보고자", "changed at": "업데이트 날짜" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T08:14"], resolved: ["2026-03-02T13:14", ""] }, states: ["stopped", "held"] },
  { desk: "Korean help desk", csv: `접수번호,접수일시,제목,처리상태,긴급도,서비스명,고객사,담당부서,담당자,요청자,최초 응답일시,처리완료일시,종료일시
SR-1,2026년 3월 2일 오전 8시 14분,프린터,종결,하,출력,ACME,IT지원팀,Beth,Joe,2026년 3월 2일 오전 8시 30분,2026년 3월 2일 오후 1시 14분,2026년 3월 4일 오후 1시 14분
SR-2,2026. 3. 13. 오후 8:14,VPN,처리 중,긴급,네트워크,ACME,네트워크팀,,Ann,,,
`, fields: { id: "접수번호", opened: "접수일시", resolved: "처리완료일시", closed: "종료일시", status: "처리상태", priority: "긴급도", service: "서비스명", client: "고객사", group: "담당부서", assignee: "담당자", requester: "요청자", "first response": "최초 응답일시" }, times: { opened: ["2026-03-02T08:14", "2026-03-13T20:14"], resolved: ["2026-03-02T13:14", ""] }, states: ["stopped", "running"] },
  { desk: "BMC Helix Spanish, which calls an SLA an ANS, by the columns of an import: public code index, file 52446239896", csv: `No. Incidente;ID de petición;Estado;Motivo de estatus;Incidente mayor;Incidente Mayor Asociado;Fecha de apertura;Fecha marcación como mayor;Fecha de solución;Fecha de reapertura;Fecha de cierre;Tiempo Suspendido (Hr);Tiempo efectivo solución (Hr);Tiempo ANS;Cumple ANS;Dominio;Grupo asignado;Supervisor;Tipo de Grupo;Nivel del grupo;Analista asignado;Elemento de configuración (CI);Tratamiento especial;Caso Problema Asociado;Impacto;Urgencia;Prioridad;Fuente reportada;Nombre Plantilla;External System Ticket
INC000012345;REQ0001;Cerrado;;No;;05/03/2026 08:10;;05/03/2026 12:40;;08/03/2026 13:00;1,5;3;8;Si;TI;Mesa;S;Interno;1;A;Servidor;;;Alto;Alta;Alta;Correo;P;
INC000012346;REQ0002;En curso;;No;;15/03/2026 09:10;;;;;0;;8;No;TI;Redes;S;Interno;2;B;Router;;;Bajo;Baja;Baja;Correo;P;
`, fields: { opened: "Fecha de apertura", closed: "Fecha de cierre", status: "Estado", group: "Grupo asignado", priority: "Prioridad", resolved: "Fecha de solución", id: "No. Incidente", assignee: "Analista asignado", "resolution kept": "Cumple ANS", "held minutes": "Tiempo Suspendido (Hr)" },
    times: { opened: ["2026-03-05T08:10", "2026-03-15T09:10"], resolved: ["2026-03-05T12:40", ""], closed: ["2026-03-08T13:00", ""] }, states: ["stopped", "running"], held: [90, 0] },
  { desk: "Power BI Russian, whose Норматив is the target: public code index, file 31583007158", csv: `Номер драфта;тип дефекта;дата открытия;дата закрытия;Дата наступления SLA;Дней в работе;Дн;Статус;Команда устр проблему;Приоритет;Тематика;Метки;Кол-во инцидентов;Норматив;Дн2;Выполнение норматива;Сервис ошибки;;;
ADIRINC-1701;Дефект промсреды;26.06.2024 10:42;05.07.2024 8:10;08.08.2024;4,894189815;Дней;Закрыт;K2;Средний;Терминалы (кроме QUIK) - Другое (4) - low;;;60;Дней;Да;АИ ПРО ВТ;;;
ADIRINC-1702;Дефект промсреды;27.06.2024 10:42;;09.08.2024;4,89;Дней;В работе;K2;Средний;Т;;;60;Дней;Нет;АИ ПРО ВТ;;;
`, fields: { opened: "дата открытия", closed: "дата закрытия", status: "Статус", priority: "Приоритет", due: "Дата наступления SLA", "resolution kept": "Выполнение норматива", id: "Номер драфта" },
    times: { opened: ["2024-06-26T10:42", "2024-06-27T10:42"], closed: ["2024-07-05T08:10", ""], due: ["2024-08-08T00:00", "2024-08-09T00:00"] }, states: ["stopped", "running"] },
  { desk: "faults of branches, by the columns of an export: public code index, file 54567770800", csv: `Folio,Título,Sucursal,Área,Categoría,Tipo de trabajo,Severidad,Estado,Reportó,Asignado a,Reincidencia,Fecha del evento,Fecha de atención,Fecha de resolución,Tiempo respuesta (min),Tiempo resolución (min),SLA cumplido,Horas trabajadas,Costo total,Descripción
F-1,T,S,A,C,Correctivo,Alta,Cerrado,R,A,No,2026-03-05 08:10,2026-03-05 08:40,2026-03-05 12:10,30,240,Sí,2,10,D
F-2,T,S,A,C,Correctivo,Baja,Abierto,R,B,No,2026-03-15 08:10,2026-03-15 09:40,,90,,No,,,D
`, fields: { status: "Estado", requester: "Reportó", assignee: "Asignado a", resolved: "Fecha de resolución", id: "Folio", "resolution kept": "SLA cumplido", opened: "Fecha del evento", priority: "Severidad", type: "Tipo de trabajo" },
    times: { opened: ["2026-03-05T08:10", "2026-03-15T08:10"], response: ["2026-03-05T08:40", "2026-03-15T09:40"], resolved: ["2026-03-05T12:10", ""] }, states: ["stopped", "running"] },
  { desk: "SAP orders French, with the day on which work really ended beside that of closing: public code index, file 61070276185", csv: `Ordre;Avis;Désignation;Statut système;Priorité;Créé le;Date de début planifiée;Début réel;Fin réelle;Date de clôture;Créé par
400001;100001;x;CLOT;1;05.03.2026;06.03.2026;06.03.2026;15.03.2026;16.03.2026;A
400002;100002;x;LANC;2;15.03.2026;16.03.2026;16.03.2026;;;A
`, fields: { priority: "Priorité", closed: "Date de clôture", opened: "Créé le", resolved: "Fin réelle", requester: "Créé par", id: "Ordre" },
    times: { opened: ["2026-03-05T00:00", "2026-03-15T00:00"], resolved: ["2026-03-15T00:00", ""], closed: ["2026-03-16T00:00", ""] }, states: ["stopped", "running"] },
  { desk: "Japanese civil works, the hour beside the day, by the columns of an export: public code index, file 63087603292", csv: `受付番号,事務所,受付日,受付時刻,受付方法,受付方法（その他）,区分,要望者,対応部署,種別,要望の内容,要望箇所（住所）,緯度,経度,対応の必要性,緊急性,対応方針,対応状況,対応完了日,登録者,最終更新日時
R-1,A,2026-03-05,08:10,電話,,道路,市民,維持課,穴,x,y,35,139,要,高,修繕,対応済,2026-03-10,T,2026-03-10 09:00
R-2,A,2026-03-15,09:10,電話,,道路,市民,維持課,穴,x,y,35,139,要,低,修繕,対応中,,T,2026-03-15 09:10
`, fields: { requester: "要望者", group: "対応部署", type: "種別", status: "対応状況", "changed at": "最終更新日時", id: "受付番号", opened: "受付日", resolved: "対応完了日", priority: "緊急性" },
    times: { opened: ["2026-03-05T08:10", "2026-03-15T09:10"], resolved: ["2026-03-10T00:00", ""] }, states: ["stopped", "running"] },
  { desk: "ServiceNow with all columns and years of two digits, peter8zero/jira-csv-dashboard servicenow.csv", csv: `number,service_offering,description,opened_at,business_service,short_description,caller_id,caller_id.u_jobfamily,priority,state,category,assignment_group,assigned_to,sys_updated_on,sys_updated_by,actions_taken,active,activity_due,work_end,work_start,additional_assignee_list,comments,u_affected_user,agile_story,approval,approval_history,business_duration,business_impact,business_stc,caused_by,rfc,contact_type,child_incidents,closed_at,closed_by,company,cmdb_ci,contract,correlation_id,correlation_display,sys_created_on,sys_created_by,delivery_plan,delivery_task,sys_domain,sys_domain_path,due_date,calendar_duration,task_effective_number,escalation,expected_start,lessons_learned,follow_up,group_list,impact,incident_state,knowledge,reopened_time,reopened_by,location,made_sla,major_incident_state,notify,hold_reason,opened_by,order,origin_id,origin_table,overview,parent,parent_incident,u_pending_until_date,cause,problem_id,promoted_on,promoted_by,proposed_on,proposed_by,reassignment_count,u_reopen_count_multiplied,reopen_count,close_code,close_notes,calendar_stc,resolved_at,resolved_by,sla_due,u_scheme_name,u_boolean_1,severity,skills,subcategory,sys_tags,sys_class_name,time_worked,timeline,route_reason,trigger_rule,universal_request,sys_mod_count,upon_approval,upon_reject,urgency,user_input,watch_list,work_notes,work_notes_list
INC0149495,Scheme ABC,w,12/2/24 8:16,PenScope,E,J,Admin,4 - Low,Closed,Calculation Support Team,Calculation Support Team,B,12/6/24 8:19,a,,FALSE,UNKNOWN,,,,"some comment
",B,,Not Yet Requested,,172973,,"172,973",,,Self-service,0,12/6/24 8:19,B,,,,,,12/2/24 8:16,s,,,global,/,,345773,INC0149495,Normal,,,,,3 - Low,Closed,FALSE,,,,TRUE,,Do Not Notify,,B,,,,,,,,,,,,,,2,0,0,Closed/Resolved by Caller,C,"345,773",12/6/24 8:19,S,UNKNOWN,,TRUE,3 - Low,,Project Support,,Incident,,,,,,7,Proceed,Cancel,2 - Medium,,,"n
",
INC0149622,Scheme XYZ,s,12/2/24 12:27,Other,C,B,Admin,2 - High,Closed,Calculation Support Team,Calculation Support Team,B,9/23/25 10:00,system,,FALSE,UNKNOWN,,,,"a
",S,,Not Yet Requested,,8975566,,"8,975,566",,,Self-service,0,9/23/25 10:00,J,,,,I,,12/2/24 12:27,a,,,global,/,,25042366,INC0149622,Normal,,,,,2 - Medium,Closed,FALSE,,,,TRUE,,Do Not Notify,,S,,,,,,,,,,,,,,1,0,0,Resolved – Solution Proposed,c,"25,042,366",9/18/25 9:40,B,UNKNOWN,N,TRUE,3 - Low,,Project Support,,Incident,,,,,,35,Proceed,Cancel,1 - High,,J,"n
",
`, fields: { opened: "opened_at", closed: "closed_at", resolved: "resolved_at", service: "business_service", priority: "priority", status: "state", group: "assignment_group", assignee: "assigned_to", reopens: "reopen_count", "changed at": "sys_updated_on", requester: "caller_id", id: "number", "resolution kept": "made_sla", client: "company", due: "due_date", type: "sys_class_name" },
    times: { opened: ["2024-12-02T08:16", "2024-12-02T12:27"], resolved: ["2024-12-06T08:19", "2025-09-18T09:40"], closed: ["2024-12-06T08:19", "2025-09-23T10:00"] }, states: ["stopped", "stopped"] },
  { desk: "EasyVista French, a number for each column in its second row: public code index, file 71607672068", csv: `Date d'émission;N° de ticket;N° d'origine;Priorité;Criticité;Impact;Statut;Meta Statut;Cause réelle;Titre;Sujet;Application / Service;Description;Bénéficiaire;Demandeur;Intervenant en cours;Groupe en cours;Entité complète;Localisation complète;Groupe responsable du sujet;SLA;Date de résolution;Numéro SR;Référence externe;Enregistré par;Origine;Résolution;Dernière modification;1er groupe d'affectation;Résolu par (intervenant)
-;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8;8
01/10/2026 18:16:09;I261001_1220;;4;03 - Moyenne;03 - Région;A prendre en compte;En cours;;T;Mail;Windows;d;J;M;P;Groupe A;E;S;Groupe B;4h;;;;A;Portail;;02/10/2026;Groupe D;
13/10/2026 18:16:09;I261013_1221;;4;03 - Moyenne;03 - Région;Résolu;Terminé;;T;Mail;Windows;d;J;M;P;Groupe A;E;S;Groupe B;4h;14/10/2026 10:00:00;;;A;Portail;r;14/10/2026;Groupe D;B
`, fields: { opened: "Date d'émission", id: "N° de ticket", priority: "Priorité", status: "Statut", service: "Application / Service", requester: "Demandeur", assignee: "Intervenant en cours", group: "Groupe en cours", resolved: "Date de résolution", "changed at": "Dernière modification" },
    times: { opened: ["2026-10-01T18:16:09", "2026-10-13T18:16:09"], resolved: ["", "2026-10-14T10:00"] }, states: ["running", "stopped"] },
  { desk: "work orders of a town, whose Task is a text, SoGhosh719/Lucity_Asset_Management_Implementation_Analysis work_orders.csv", csv: `Order_ID,Asset_ID,Task,Status,Assigned_To,Completion_Date
5001,101,Resurface Road,Completed,Team A,2024-02-01
5002,102,Leak Repair,In Progress,Team B,
5003,103,Bulb Replacement,Pending,Team C,
`, size: 3, fields: { id: "Order_ID", status: "Status", assignee: "Assigned_To", resolved: "Completion_Date" }, states: ["stopped", "running", "held"] },
  { desk: "process log whose activities are numbers, verenich/ProcessSequencePrediction helpdesk.csv", csv: `CaseID,ActivityID,CompleteTimestamp
2,1,2012-04-03 16:55:38
2,8,2012-04-03 16:55:53
2,6,2012-04-05 17:15:52
3,1,2010-10-29 18:14:06
3,8,2010-11-04 01:16:11
3,6,2010-11-04 01:21:17
`, fields: { id: "CaseID", status: "ActivityID", "changed at": "CompleteTimestamp" } },
  { desk: "Brazilian call centre with the state in which a client is, by the columns of an export: public code index, file 12947234268", csv: `PROTOCOLO;AGENTE (AB);AGENTE (FC);CNPJ - POSTO;RAZÃO SOCIAL - POSTO;UF - CLIENTE;DATA ABERTURA;DATA FECHAMENTO;TMA
9001;Ana;Bia;12.345.678/0001-90;POSTO A;SP;02/03/2024 08:14;02/03/2024 09:00;00:46:00
9002;Ana;Ana;12.345.678/0001-90;POSTO B;RJ;13/03/2024 08:14;13/03/2024 10:14;02:00:00
`, fields: { id: "PROTOCOLO", assignee: "AGENTE (AB)", opened: "DATA ABERTURA", closed: "DATA FECHAMENTO" }, states: ["stopped", "stopped"] },
  { desk: "Brazilian help desk with the present technician, by the columns of an export: public code index, file 52477752580", csv: `ID;Cliente;Sistema;Problema;Solução;Técnico Atual;Transferido;Data Abertura;Data Fechamento;Status
1;A;ERP;Erro;Feito;Ana;Não;02/03/2024 08:14;02/03/2024 09:00;Fechado
2;B;Fiscal;Lento;;Bia;Sim;13/03/2024 08:14;;Aberto
`, fields: { id: "ID", client: "Cliente", service: "Sistema", assignee: "Técnico Atual", opened: "Data Abertura", closed: "Data Fechamento", status: "Status" }, states: ["stopped", "running"] },
  { desk: "Brazilian workshop with a mechanic, by the columns of an export: public code index, file 60165120397", csv: `Numero;Data Abertura;Data Fechamento;Status;Placa;Modelo;Cliente;Mecanico;Servicos (R$)
OS-1;02/03/2024;05/03/2024;Finalizada;ABC1D23;Gol;A;Zé;100,00
OS-2;13/03/2024;;Aguardando peça;XYZ1D23;Uno;B;Zé;0,00
`, fields: { id: "Numero", opened: "Data Abertura", closed: "Data Fechamento", status: "Status", client: "Cliente", assignee: "Mecanico" }, states: ["stopped", "held"] },
  { desk: "petitions of a Russian region, by the columns of an export: public code index, file 902173531", csv: `Номер;Дата подачи;Дата закрытия;Статусы;Статус дедлайна;Дней до дедлайна
P001-1;12.03.2024;20.03.2024;Услуга предоставлена;В срок;3
P001-2;13.03.2024;;На рассмотрении;Просрочено;-2
`, fields: { id: "Номер", opened: "Дата подачи", closed: "Дата закрытия", status: "Статусы" }, states: ["stopped", "running"] },
  { desk: "French complaints with who lodged them, by the columns of an export: public code index, file 70327327096", csv: `Client;Demande;Date de réception;Objet;Gravité;Statut;Date de clôture;Délai de traitement (jours);Déposée par
A;RDF-1;01/09/2026;Retard;Majeure;Clôturée;11/09/2026;10;Équipe
B;;15/09/2026;Question;Mineure;Ouverte;;;Anne
`, fields: { client: "Client", opened: "Date de réception", priority: "Gravité", status: "Statut", closed: "Date de clôture", requester: "Déposée par" }, states: ["stopped", "running"] },
  { desk: "desk of a web site with visitors, by the columns of an export: public code index, file 58070125469", csv: `Ticket ID,Subject,Status,Priority,CRM Stage,Website,Visitor Name,Visitor Email,Assigned Agent,Assigned At,Created At,Updated At
T-1,Login,open,high,lead,a.example,Ann,a@a.example,Bob,2024-03-02T08:24:22.000Z,2024-03-02T08:14:22.000Z,2024-03-04T08:14:22.000Z
T-2,Bill,resolved,low,won,a.example,Cid,c@b.example,Dee,2024-03-03T08:24:22.000Z,2024-03-03T08:14:22.000Z,2024-03-05T08:14:22.000Z
`, fields: { id: "Ticket ID", status: "Status", priority: "Priority", requester: "Visitor Name", assignee: "Assigned Agent", opened: "Created At", "changed at": "Updated At" }, states: ["running", "stopped"] },
  { desk: "changes of building projects in Thailand, manchuphon/Alert_Dashboard change_requests.csv", csv: `change_id,project_id,change_title,change_type,description,requested_by,cost_impact,time_impact,status,priority,approved_by,request_date,approval_date,created_date,updated_date
CHG61879,PRJ5506,การเปลี่ยนแปลง,กำหนดเวลา,คำขอ,A,1461355,-30,Rejected,High,B,2024-12-23,,2022-06-10,2025-07-16 10:24:43
CHG54228,PRJ5506,การเปลี่ยนแปลง,กฎหมาย,คำขอ,C,889850,54,Implemented,High,,2024-03-08,2025-07-23,2022-06-10,2025-07-16 10:24:43
`, fields: { id: "change_id", type: "change_type", requester: "requested_by", status: "status", priority: "priority", opened: "created_date", "changed at": "updated_date" }, states: ["cancelled", "stopped"] },
  { desk: "Spanish repair shop with the day of real delivery, by the columns of an export: public code index, file 54561110497", csv: `id,fecha,cliente_nombre,marca,modelo,imei,averia,estado,prioridad,fecha_entrega,fecha_entrega_real,total,restante,nota,tienda_id
1,2024-03-02,A,M,12,359,Pantalla,entregado,normal,2024-03-06,2024-03-05,120,0,,1
2,2024-03-13,B,N,X,358,Batería,en reparación,urgente,2024-03-18,,80,80,,1
`, fields: { id: "id", opened: "fecha", client: "cliente_nombre", status: "estado", priority: "prioridad", resolved: "fecha_entrega_real" }, states: ["stopped", "running"] },
  { desk: "Korean consultations with a telephone number for the contact, by the columns of an export: public code index, file 69281575293", csv: `ID,상담일시,고객명,연락처,주소,카테고리,상태,우선순위,요약,상세내용,팔로우업일,태그
1,2024-03-02 08:14,갑,010-1234-5678,서울,환불,완료,높음,x,y,2024-03-05,a
2,2024-03-13 08:14,을,010-2345-6789,부산,배송,진행중,보통,x,y,,b
`, fields: { id: "ID", opened: "상담일시", client: "고객명", status: "상태", priority: "우선순위" }, times: { opened: ["2024-03-02T08:14", "2024-03-13T08:14"] }, states: ["stopped", "running"] },
  { desk: "Korean tracker, by the columns of an export: public code index, file 52052483500", csv: `번호,제목,트래커,상태,우선순위,담당자,작성자,시작일,기한,진행률,예상시간,생성일,수정일
1,오류,결함,해결,높음,갑,을,2024-03-02,2024-03-06,100,4,2024-03-02,2024-03-05
2,요청,새기능,신규,보통,,을,2024-03-13,2024-03-20,0,8,2024-03-13,2024-03-13
`, fields: { id: "번호", type: "트래커", status: "상태", priority: "우선순위", assignee: "담당자", requester: "작성자", opened: "생성일", due: "기한", "changed at": "수정일" }, states: ["stopped", "running"] },
  { desk: "Japanese tax adviser, whose clients are 顧問先, by the columns of an export: public code index, file 2926312682", csv: `ID,タスク名,顧問先,担当者,タイプ,ステータス,優先度,期限,予定工数,実績工数,進捗率
1,決算,甲社,佐藤,定期,進行中,高,2024-03-20,10,4,40
2,申告,乙社,鈴木,臨時,完了,中,2024-03-25,5,6,100
`, fields: { id: "ID", client: "顧問先", assignee: "担当者", type: "タイプ", status: "ステータス", priority: "優先度", due: "期限" }, states: ["running", "stopped"] },
  { desk: "Turkish campus with who reported, by the columns of an export: public code index, file 60407844581", csv: `Konum,Açıklama,Durum,Öncelik,Bekleme Nedeni,Açılış,Kapanış,Raporlayan
A Blok,Lamba,Tamamlandı,Yüksek,,02.03.2024 08:14,03.03.2024 09:00,A
B Blok,Su,Açık,Normal,Parça bekleniyor,13.03.2024 08:14,,B
`, fields: { status: "Durum", priority: "Öncelik", opened: "Açılış", closed: "Kapanış", requester: "Raporlayan" }, states: ["stopped", "running"] },
  { desk: "Polish reports that are done or reported, by the columns of an export: public code index, file 55661573594", csv: `"Nazwa zgłoszenia";"Funkcja / czego dotyczy";"Rodzaj";"Priorytet";"Status";"Zgłaszający";"Data zgłoszenia";"Opis"
"Błąd";"Logowanie";"Błąd";"Wysoki";"Zgłoszone";"A";"2024-03-02";"x"
"Pomysł";"Menu";"Ulepszenie";"Niski";"Zrobione";"B";"2024-03-13";"y"
`, fields: { type: "Rodzaj", priority: "Priorytet", status: "Status", requester: "Zgłaszający", opened: "Data zgłoszenia" }, states: ["running", "stopped"] },
  { desk: "Chinese dormitory whose repairs have a state of their own, by the columns of a table: public code index, file 40990490595", csv: `当前学期,楼房属性,楼房名称,楼房地址,报修项目,报修内容,报修人,报修时间,是否受理,维修状态,是否评价,备注,报修人联系方式
2024春,宿舍,1号楼,东区,水,漏,甲,2024-03-02 08:14,是,已维修,是,,138
2024春,宿舍,2号楼,西区,电,停,乙,2024-03-13 08:14,否,未维修,否,,139
`, fields: { requester: "报修人", opened: "报修时间", status: "维修状态" }, states: ["stopped", "running"] },
  { desk: "complaints of customers who have a code, with an executive, by the columns of an export: public code index, file 69287883318", csv: `Ticket No,Date,Customer Code,Customer Name,Type,Sales Order,Invoice,Assigned Executive,Status
"TKT-1","2024-03-02","C1","A","Quality","SO1","I1","Ann","Closed"
"TKT-2","2024-03-13","C2","B","Delivery","SO2","I2","Bob","Under Investigation"
`, fields: { id: "Ticket No", opened: "Date", client: "Customer Name", type: "Type", assignee: "Assigned Executive", status: "Status" }, states: ["stopped", "running"] },
];
