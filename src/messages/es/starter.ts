import type { Messages } from "../types";

export const starter: Messages["starter"] = {
  proposal: "Propuesta, aún no acordada",
  resolutionOf: (priority) => `Resolución, ${priority}`,
  responseOf: (priority) => `Primera respuesta, ${priority}`,
  resolution: "Resolución, todos los tickets",
  response: "Primera respuesta, todos los tickets",
  due: "Resuelto en la fecha de vencimiento del ticket",
  csfs: {
    quickHelp: { statement: "Las personas reciben ayuda con rapidez", goal: "El personal pierde poco tiempo de trabajo por problemas informáticos" },
    lastingSolutions: { statement: "Lo resuelto queda resuelto", goal: "Los mismos problemas no se repiten" },
    demand: { statement: "La mesa de servicio atiende toda la demanda", goal: "El soporte informático no frena el crecimiento de la empresa" },
  },
  kpis: {
    responseCompliance: { name: "Respondidos a tiempo", meaning: "Con qué fiabilidad se responde dentro del plazo acordado" },
    resolutionCompliance: { name: "Resueltos a tiempo", meaning: "Con qué fiabilidad se puede seguir trabajando dentro del plazo acordado" },
    dueCompliance: { name: "Resueltos en la fecha de vencimiento", meaning: "Con qué fiabilidad se cumplen las fechas prometidas ticket a ticket" },
    resolutionMedian: { name: "Tiempo de resolución, mediana", meaning: "Cuánto hace esperar un ticket habitual" },
    resolutionP90: { name: "Tiempo de resolución, percentil 90", meaning: "Cuánto hace esperar la décima parte más lenta" },
    reopenRate: { name: "Tasa de reapertura", meaning: "Con qué frecuencia una solución no duró" },
    volume: { name: "Tickets abiertos", meaning: "Cuánto soporte necesita la empresa" },
    backlog: { name: "Tickets pendientes", meaning: "Cuánto trabajo está en espera" },
  },
};
