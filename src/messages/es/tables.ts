import type { Messages } from "../types";

export const tables: Messages["tables"] = {
  Agreement: "Lo que vale para todo el acuerdo, un dato por fila",
  Services: "El catálogo de servicios: qué se presta, a qué nivel y a qué precio",
  Calendars: "Horario de servicio: un calendario por fila",
  Holidays: "Días con un horario distinto al de su día de la semana",
  CSFs: "Factores críticos de éxito: lo necesario para alcanzar los objetivos del cliente",
  KPIs: "Indicadores clave de rendimiento: cifras que dicen si un factor está cerca de cumplirse",
  SLAs: "Acuerdos de nivel de servicio; las filas con el mismo identificador son versiones o partes de un mismo SLA",
  Promises: "La disponibilidad, en palabras del cliente",
  StatusMap: "Qué significa cada estado de ticket para los relojes",
  ColumnMap: "Qué columna de los tickets contiene qué campo",
  Outages: "Cuándo estuvo interrumpido un servicio",
  Feedback: "Lo que dicen los clientes y los usuarios",
  Stakeholders: "Las personas de ambas partes y cuándo hablamos con ellas por última vez",
  Improvements: "El plan de mejora del servicio: qué cambia y qué indicador debe mostrarlo",
  Risks: "Lo que podría romper un compromiso",
  Decisions: "Lo que decidieron ambas partes; una decisión con fecha divide los límites de los gráficos",
  Actions: "Quién hace qué y para cuándo",
  Needs: "Lo que necesita el negocio del cliente y la brecha con lo que se presta",
};
