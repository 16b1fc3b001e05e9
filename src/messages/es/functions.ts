import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, period } = formatsFor("es");

const listed = (names: readonly string[]) => (names.length === 0 ? "El libro no contiene ninguno." : `El libro contiene: ${names.join(", ")}.`);
const during = (name: string) => (name === "" ? "" : ` (${period(name)})`);

export const functions: Messages["functions"] = {
  unknownSla: (found, known) => `No existe el SLA «${found}». ${listed(known)}`,
  unknownKpi: (found, known) => `No existe el indicador (KPI) «${found}». ${listed(known)}`,
  unknownCsf: (found, known) => `No existe el factor crítico de éxito (CSF) «${found}». ${listed(known)}`,
  unknownPromise: (found, known) => `No existe la promesa «${found}». ${listed(known)}`,
  unknownCalendar: (found, known) =>
    found === "" ? `Indique un calendario o rellene Default calendar en la tabla Agreement. ${listed(known)}` : `No existe el calendario «${found}». ${listed(known)}`,
  unknownPeriod: (found) => `«${found}» no es un periodo. Use 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, FY2026-Q1 o una fecha.`,
  unknownGrain: (found, allowed) => `«${found}» no es una duración de periodo. Use uno de estos: ${allowed}.`,
  unknownTicket: (id) => `El ticket «${id}» no está en este rango.`,
  notATicketRange: (found) => `«${found}» no es un rango de tickets. Seleccione los tickets con su fila de encabezados o una celda con SLA_DATA.`,
  rangeWithoutHeader: "La primera fila de este rango es un ticket, no los nombres de las columnas. Seleccione los tickets con su fila de encabezados.",
  rangeWithoutTimes: "Ninguna columna de este rango dice cuándo se abrieron o resolvieron los tickets. Seleccione los tickets con su fila de encabezados o indique las columnas en la tabla ColumnMap.",
  definitionsNotRead: (code) => `Excel no entregó las definiciones de este libro (${code}). Vuelva a calcular con Ctrl+Alt+F9; si se repite, cierre el libro y ábralo de nuevo.`,
  resultTooLarge: "Esta tabla supera los 5 MB que Excel para la Web acepta de una función. Pase menos filas o abra el libro en Excel para Windows o Mac.",
  handleIsGone: "Los tickets a los que remite esta celda ya no están en memoria. Vuelva a calcular la celda con SLA_DATA; un texto copiado de una celda así, o de otro libro, no designa ningún ticket.",
  noTickets: "El rango tiene una fila de encabezados pero ningún ticket.",
  noDateTime: (argument) => `Sin datos: ${argument} está vacío.`,
  notADateTime: (argument, found) => `${argument}: «${found}» no es una fecha y hora. Use una celda con una fecha o un texto como 2026-03-14 09:30.`,
  ambiguousDate: (argument, found) => `${argument}: «${found}» puede ser dos días distintos. Use una celda con una fecha o un texto como 2026-03-14 09:30, o indique Date order en la tabla Agreement.`,
  notANumber: (argument, found) => `${argument}: «${found}» no es un número.`,
  negativeNumber: (argument, found) => `${argument}: «${found}» no es un número igual o mayor que 0.`,
  hoursNotPositive: (found) => `hours: «${found}» no es un número de horas. Use 0 o más.`,
  hoursNorTarget: (found) => `hours: «${found}» no es ni un número de horas ni un objetivo. Use 0 o más, o un texto como 90 min o 2 wd.`,
  periodsOutOfRange: (found) => `periods: «${found}» no es un número entero del 1 al ${number(1000)}.`,
  confidenceOutOfRange: (found) => `confidence: «${found}» no está entre 0 y 1. Use una proporción como 0,95.`,
  countsOutOfRange: (met, decided) => `met (${met}) y decided (${decided}) deben ser números enteros, y met no puede superar decided.`,
  neverDue: (calendar) => `El calendario «${calendar}» tiene demasiado pocas horas de servicio para que se alcance esa duración.`,
  nothingDecided: (sla, name) => `Sin datos: ningún compromiso de ${sla} se decidió${during(name)}.`,
  measuresNoTicket: (sla) => `Sin datos: ${sla} no mide ningún ticket.`,
  noMisses: (sla, name) => `Ninguno: ningún ticket incumplió ${sla}${during(name)}.`,
  noNearMisses: (sla, name) => `Ninguno: ningún ticket estuvo cerca de incumplir ${sla}${during(name)}.`,
  noAlerts: (sla) => `Ninguno: ningún ticket abierto ha gastado el 75\u00a0% de su objetivo en ${sla}.`,
  noPauses: (sla, name) => `Ninguno: ninguna espera detuvo un reloj de ${sla}${during(name)}.`,
  kpiWithoutData: (kpi, name) => `Sin datos: ${kpi} no tiene nada que medir${during(name)}.`,
  kpiWithoutTarget: (kpi) => `Sin datos: ${kpi} no tiene objetivo. Rellene Target en la tabla KPIs.`,
  noOutages: "El rango tiene una fila de encabezados pero ninguna interrupción.",
  notAnOutageRange: "Esto no es un rango de interrupciones. Selecciónelas con su fila de encabezados.",
  noneDecided: "Sin datos: no se decidió nada.",
  shareOutOfRange: (argument, found) => `${argument}: «${found}» no es una proporción de 0 a 1. Use 0,95 o 95\u00a0%.`,
  outOfReach: "Tras un incumplimiento ya no se puede alcanzar una meta del 100\u00a0%.",
  tooFewValues: (least) => `Sin datos: con menos de ${number(least)} valores no se distingue una señal del azar.`,
  tooFewMonths: (least) => `Sin datos: con menos de ${number(least)} meses completos no hay previsión.`,
  unknownService: (found, known) => `No existe el servicio «${found}». ${listed(known)}`,
  noServiceTime: (service) => `Sin datos: no hay horas de servicio acordadas para «${service}» en este periodo.`,
  promiseNotInForce: (promise) => `Sin datos: la promesa «${promise}» no está vigente en este periodo.`,
};
