import { isIncidentType } from "../../../src/tables/recognise";

describe("which types of tickets are incidents", () => {
  it.each([
    "Incident", "[System] Incident", "IncidentTicket", "Major incident", "Security Incident", "Fault", "Faulty device", "Network outage", "Break/Fix", "Hardware failure",
    "Panne", "Dysfonctionnement", "Incidencia", "Avería", "Falla", "Incidente", "Avaria", "Störung", "Stoerung", "Netzwerkstörung", "Störungsmeldung", "Vorfall", "Guasto", "Disservizio",
    "Storing", "Netwerkstoring", "Incidentmelding", "Driftstörning", "Felanmälan", "Hændelse", "Driftsforstyrrelse", "Hendelse", "Häiriö", "Vika", "Porucha", "Závada", "Incydent", "Awaria",
    "Olay", "Arıza", "ARIZA", "Инцидент", "Сбой", "Аварийная заявка", "インシデント", "システム障害", "事件", "网络故障", "장애", "인시던트",
  ])("%s is", (type) => {
    expect(isIncidentType(type)).toBe(true);
  });

  it.each([
    "", "Service request", "Default", "Question", "Problem", "Change", "Task", "Restoring access", "Demande", "Solicitud", "Petición", "Requisição", "Anfrage", "Wunsch", "Richiesta", "Verzoek",
    "Begäran", "Felicitation", "Anmodning", "Forespørsel", "Palvelupyyntö", "Vikatoria", "Požadavek", "Zavádění", "Zlecenie", "İstek", "Запрос на обслуживание", "サービス要求", "服务请求", "서비스 요청",
  ])("%p is not", (type) => {
    expect(isIncidentType(type)).toBe(false);
  });
});
