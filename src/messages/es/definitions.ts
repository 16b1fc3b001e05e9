import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { duration, number } = formatsFor("es");

function until(consequence: string): string {
  if (consequence === "kept") return "";
  const what = consequence === "left out" ? "esta fila no se tiene en cuenta"
    : consequence === "ignored" ? "la celda cuenta como vacía"
    : consequence === "closed" ? "el día cuenta como cerrado"
    : `se usa ${consequence}`;
  return ` Hasta que se corrija, ${what}.`;
}

const didYouMean = (nearest: string) => (nearest === "" ? "" : ` ¿Quiso decir «${nearest}»?`);

export const definitions: Messages["definitions"] = {
  errorCell: (f) => `la fórmula devuelve ${f.found}. Corríjala o introduzca un valor; hasta entonces, la celda cuenta como vacía.`,
  missingColumn: () => "falta esta columna, por lo que la tabla no se puede leer. Añada una columna con este encabezado.",
  missingValue: (f) => `la celda está vacía. Rellénela.${until(f.consequence)}`,
  unknownValue: (f) => `«${f.found}» no es un valor admitido. Use uno de estos: ${f.allowed}.${didYouMean(f.nearest)}${until(f.consequence)}`,
  unknownName: (f) =>
    `«${f.found}» no figura en ${f.table}${f.known === "" ? "" : ` (figuran: ${f.known})`}. Corrija el nombre o añádalo allí.${didYouMean(f.nearest)}${until(f.consequence)}`,
  unknownItem: (f) => `«${f.found}» no es un dato del acuerdo, por lo que la fila no se usa.${didYouMean(f.nearest)}`,
  creditUnreadable: (f) => `«${f.found}» no es un abono y no se calcula. Escriba cada parte como < 95%: 5%, cap 20%, earn back 98% o bonus >= 99%: 2%, separadas por punto y coma.`,
  creditReversed: (f) => `aquí un resultado peor cuesta menos que uno mejor («${f.found}»). Compruebe los tramos.`,
  dateUnreadable: (f) => `«${f.found}» no es una fecha. Introduzca una fecha como 2026-03-31.${until(f.consequence)}`,
  dateAmbiguous: (f) =>
    `«${f.found}» puede ser día/mes o mes/día. Escríbala como 2026-03-31 o rellene Date order en la tabla Agreement.${until(f.consequence)}`,
  numberUnreadable: (f) => `«${f.found}» no es un número. Introduzca un número.${until(f.consequence)}`,
  shareUnreadable: (f) => `«${f.found}» no es un porcentaje. Introduzca uno como 95%.${until(f.consequence)}`,
  shareOutOfRange: (f) => `${f.found} no está entre 0\u00a0% y 100\u00a0%. Introduzca un porcentaje como 95%.${until(f.consequence)}`,
  hoursUnreadable: (f) => `«${f.found}» no es una duración. Introduzca horas, por ejemplo 4 o 4 h.${until(f.consequence)}`,
  targetUnreadable: (f) =>
    `«${f.found}» no es un objetivo. Introduzca una duración mayor que cero como 30 min, 4 h o 1 h 30 min, días laborables enteros como 2 wd, o due.${until(f.consequence)}`,
  targetUnclear: (f) =>
    `«${f.found}» puede entenderse como días laborables o como días del calendario. Escriba ${f.working} para días laborables, o ${f.calendar} si cuentan los fines de semana.${until(f.consequence)}`,
  targetHourUnclear: (f) =>
    `la hora de «${f.found}» puede ser las ${f.morning} o las ${f.afternoon}. Escriba la que se acordó.${until(f.consequence)}`,
  targetInCalendarHours: (f) =>
    `«${f.found}» corren también de noche y en fin de semana. Escriba ${number(f.hours)} h y, en Calendar, un calendario abierto las 24 horas, como 24x7.${until(f.consequence)}`,
  targetUnitAssumed: (f) => `«${f.found}» no tiene unidad y se lee como ${duration(f.ms)}. Escriba la unidad para evitar dudas, por ejemplo 4 h.`,
  targetDaysAssumed: (f) => `«${f.found}» se lee como días laborables. Escriba ${number(f.days)} wd para evitar dudas, o el número de horas.`,
  windowsUnreadable: (f) =>
    `«${f.found}» no se puede leer como horario de servicio. Introduzca franjas como 09:00-12:00, 13:00-17:30, o 24 h, o deje la celda vacía si está cerrado.${until(f.consequence)}`,
  windowsUnclear: (f) =>
    `«${f.found}» puede significar ${f.likely} o, en un reloj de 24 horas, ${f.literal}. Escriba la franja acordada.${until(f.consequence)}`,
  windowsOverlap: (f) => `hay franjas que se solapan («${f.found}»). El tiempo común se cuenta una sola vez; corrija el horario.`,
  lastMinuteClosed: (f) => `«${f.found}» cierra el servicio durante el último minuto del día, que pierde cada reloj que pasa la medianoche. Escriba 24:00 o 24 h si está abierto hasta medianoche.`,
  calendarWithoutHours: (f) => `el calendario «${f.found}» no tiene horario de servicio ningún día, por lo que sus relojes nunca corren. Introduzca el horario de al menos un día.`,
  calendarZoneAssumed: (f) => `no se indica la zona horaria; se usa ${f.zone}. Indique la zona horaria a la que se refiere el horario.`,
  unknownTimeZone: (f) => `«${f.found}» no es una zona horaria. Introduzca un nombre IANA como Europe/Madrid.${didYouMean(f.nearest)}${until(f.consequence)}`,
  timeZoneNotConfirmed: () => "la zona horaria del acuerdo no está confirmada; se usa UTC. Indique la zona en la que empiezan y terminan los meses, por ejemplo Europe/Madrid.",
  monthUnreadable: (f) => `«${f.found}» no es un mes. Introduzca un número del 1 al 12.${until(f.consequence)}`,
  duplicateName: (f) => `«${f.found}» ya figura en esta tabla; cuenta la primera fila. Elimine una de las dos.${until(f.consequence)}`,
  duplicateId: (f) => `«${f.found}» también está en vigor en la fila ${f.other} al mismo tiempo. Cambie el identificador, o Valid from y Valid to.${until(f.consequence)}`,
  duplicateHoliday: (f) => `este día (${f.found}) ya figura con otro horario; cuenta la primera fila. Elimine una de las dos.${until(f.consequence)}`,
  holidayTooLong: (f) => `el último día (${f.found}) es más de un año posterior al primero (${f.from}). Corrija una de las dos fechas.${until(f.consequence)}`,
  openedWithoutHours: (f) => `«${f.found}» requiere un horario de servicio: el acuerdo no nombra un calendario predeterminado, así que toda hora cuenta como de servicio. Rellene Default calendar en la tabla Agreement.`,
  slaRowsOverlap: (f) =>
    `«${f.found}» abarca en parte los mismos tickets que la fila ${f.other}, al mismo tiempo; se aplica la fila anterior. Cambie las columnas que seleccionan tickets o las fechas.`,
  validityReversed: (f) => `el final (${f.found}) es anterior al inicio (${f.from}). Corrija una de las dos fechas.${until(f.consequence)}`,
  amberBeyondTarget: (f) =>
    `el umbral ámbar (${f.found}) está en el lado equivocado del objetivo (${f.target}), dado que Better = ${f.better}. Es el valor menos bueno hasta el cual el indicador solo está en riesgo.`,
  clockAssumed: () => "no se indica el reloj; se usa resolution. Introduzca response, resolution, update o periodic update.",
  kpiWithoutCsf: (f) => `el indicador «${f.found}» no pertenece a ningún factor crítico de éxito, así que no dice nada sobre los objetivos del cliente. Introduzca el identificador de un factor (CSF).`,
  csfWithoutKpi: (f) => `ningún indicador mide «${f.found}», por lo que no tiene estado. Introduzca su identificador en la columna CSF de un indicador.`,
  kpiWithoutSla: (f) => `ningún SLA pertenece al indicador de cumplimiento «${f.found}», así que no hay nada que contar. Introduzca su identificador en la columna KPI de un SLA.`,
  slaWithoutKpi: (f) => `el SLA «${f.found}» no pertenece a ningún indicador, así que no cuenta para ningún factor crítico de éxito. Introduzca el identificador de un indicador (KPI).`,
  countUnreadable: (f) => `«${f.found}» no es un número entero igual o mayor que cero. Introduzca cuántos.${until(f.consequence)}`,
  periodUnreadable: (f) => `«${f.found}» no es un periodo. Introduzca uno como 2026-03, 2026-Q1 o 2026.${until(f.consequence)}`,
  scaleUnreadable: (f) => `«${f.found}» no es una escala. Introduzca la peor respuesta y la mejor, por ejemplo 1-5 o 5-1, o NPS, CES 1-7, good/bad.${until(f.consequence)} Una puntuación sin escala no se cuenta.`,
  scaleAssumed: () => "no se indica la escala; se usa 1-5, siendo 5 la mejor puntuación. Introduzca la peor respuesta y la mejor.",
  scoreOffScale: (f) => `${f.found} no es una respuesta de la escala ${f.scale}. Corrija la puntuación o la escala.${until(f.consequence)}`,
  outagesOverlap: (f) => `esta interrupción de ${f.found} empieza antes de que termine la de la fila ${f.other}. El tiempo común cuenta una sola vez. Si son una sola interrupción, póngala en una fila.`,
  outageAfterOpenOne: (f) => `según la fila ${f.other}, que no tiene End, ${f.found} sigue caído y sin embargo vuelve a caer aquí. Introduzca End en la fila ${f.other}; hasta entonces, todo lo posterior cuenta como indisponibilidad.`,
  promiseWithoutTerms: (f) => `la promesa «${f.found}» no dice cuántas interrupciones ni cuánto puede durar una, así que no se puede cumplir ni incumplir. Rellene Outages o Restore within.`,
  doneWithoutDay: (f) => `«${f.found}» está hecho, pero nada dice desde cuándo. Indique el día: hasta entonces una acción cuenta como tardía y el efecto de una mejora no se mide.`,
  noResponsible: (f) => `nadie hace «${f.found}». Indique quién lo hace.`,
  noAccountable: (f) => `nadie responde de «${f.found}». Indique la única persona o función que responde de ello.`,
  severalAccountable: (f) => `varios responden de «${f.found}» (${f.names}), así que en realidad no responde nadie. Deje a uno e indique a los demás como ejecutores, consultados o informados.`,
  unknownVariant: (f) => `«${f.found}» no es una variante de ${f.measure}${f.allowed === "" ? ", que no tiene ninguna" : `. Use de estas: ${f.allowed}`}.${didYouMean(f.nearest)} Hasta que se corrija, se usa la predeterminada.`,
};
