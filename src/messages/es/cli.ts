import { formatsFor } from "../formats";
import type { Messages } from "../types";
import { usageText } from "../usage";

const { number, plural } = formatsFor("es");

export const cli: Messages["cli"] = {
  usage: usageText({
    usage: "Uso:",
    new: "crea un libro de revisión a partir de una exportación de tickets",
    check: "enumera todos los hallazgos en definiciones y datos, con su lugar",
    run: "elabora la revisión: escribe sus hojas y muestra las cifras",
    compare: "compara varios clientes sin decir sus nombres",
    eval: "evalúa fórmulas en el libro, una por línea",
    recalculate: "recalcula todas las celdas que usan nuestras funciones",
    explain: "explica con palabras el reloj de un ticket",
    clientCopy: "la copia de la revisión para el cliente, solo con valores",
    takeComments: "incorpora a la revisión lo que el cliente escribió en esa copia",
  }),
  seeUsage: "Ejecute service-review sin argumentos para ver lo que sabe hacer.",
  unknownCommand: (found, nearest) => `«${found}» no es un comando.${nearest === "" ? "" : ` ¿Quiso decir ${nearest}?`}`,
  wrongOption: (reason) => `Las opciones no son correctas: ${reason}.`,
  optionMissing: (option) => `Falta la opción ${option}.`,
  optionsExclude: (one, other) => `Use ${one} o bien ${other}, pero no ambas.`,
  optionOnlyFor: (option, when) => `La opción ${option} solo sirve con ${when}.`,
  argumentMissing: "Falta un archivo u otro argumento.",
  argumentTooMany: (found) => `«${found}» es un argumento de más.`,
  fileNotFound: (path) => `${path}: el archivo no existe.`,
  fileNotReadable: (path, reason) => `No se puede leer ${path}: ${reason}`,
  fileNotWritable: (path, reason) => `No se puede escribir ${path}: ${reason}`,
  fileEmpty: (path) => `${path} está vacío.`,
  notAWorkbook: (path) => `${path} no es un libro de Excel (.xlsx). Guárdelo en ese formato e inténtelo de nuevo.`,
  workbookDamaged: (path, reason) => `${path} está dañado: ${reason}`,
  noTicketsIn: (path) => `${path} no contiene tickets: hace falta una fila de encabezados y al menos una fila debajo.`,
  inputWouldChange: (path) => `${path} es el archivo de entrada. Elija otro con --out, o añada --in-place para modificarlo.`,
  unknownTemplate: (found, known) => `No existe la plantilla «${found}». Plantillas disponibles: ${known}.`,
  unknownEdition: (found, known) => `«${found}» no es una edición. Use una de estas: ${known}.`,
  unknownType: (found, known) => `«${found}» no es un tipo de revisión. Use uno de estos: ${known}.`,
  notADateTime: (option, found) => `${option}: «${found}» no es una fecha y hora. Use, por ejemplo, 2026-03-31T18:00.`,
  nothingToReview: "El libro no tiene ningún SLA ni indicador, así que no hay nada que revisar. Rellene la tabla SLAs.",
  ticketNotFound: (id) => `No existe el ticket «${id}».`,
  reading: (path) => `Leyendo ${path}`,
  writing: (path) => `Escribiendo ${path}`,
  written: (path) => `Archivo escrito: ${path}`,
  created: (path, tickets, recognised) =>
    `${path}: ${plural(tickets, { one: "# ticket", other: "# tickets" })}, ${plural(recognised, { one: "# columna reconocida", other: "# columnas reconocidas" })}.`,
  noFindings: "Sin hallazgos.",
  findingCounts: (errors, warnings, notes) =>
    [plural(errors, { one: "# error", other: "# errores" }), plural(warnings, { one: "# advertencia", other: "# advertencias" }), plural(notes, { one: "# nota", other: "# notas" })].join(", ") + ".",
  slaLine: (sla, period, met, decided, attainment, status) =>
    decided === 0 ? `${sla}, ${period}: sin datos` : `${sla}, ${period}: ${number(met)} de ${number(decided)} cumplidos, ${attainment}. ${status}.`,
  kpiLine: (kpi, period, value, n, status) => `${kpi}, ${period}: ${value} (n = ${number(n)}).${status === "" ? "" : ` ${status}.`}`,
  ourFault: (reason) => `Es un fallo de Service Review, no de su archivo: ${reason}`,
  noSuchSource: (path: string, wanted: string, known: readonly string[]) =>
    `${path} no contiene ninguna tabla u hoja "${wanted}", que la tabla Agreement indica como Ticket source.${known.length === 0 ? "" : ` Contiene: ${known.join(", ")}.`}`,
  sheetProtected: (sheet: string) => `La hoja "${sheet}" está protegida y no se puede escribir la revisión. Quite la protección e inténtelo de nuevo.`,
  noDates: (path: string) => `${path}: ningún ticket tiene fecha, así que nada indica hasta cuándo cuentan los datos. Introduzca As of en la tabla Agreement.`,
  kpiNoData: (kpi, period, reason) => `${kpi}, ${period}: sin datos. ${reason}`.trimEnd(),
  checked: (path: string, tickets: number, grade: string) => `${path}: ${plural(tickets, { one: "# ticket", other: "# tickets" })}, calidad de los datos ${grade}.`,
  alreadyReview: (path: string, table: string) => `${path} ya es un libro de revisión: tiene una tabla "${table}". Utilice run.`,
  compare: {
    client: (client, period, asOf) => `${client}: ${period}, a fecha de ${asOf}`,
    noData: (client, period) => `${client}: ninguna cifra tiene datos en ${period}.`,
    otherPeriods: "Los clientes no se examinan en los mismos días. Indique un periodo con --period.",
    givenTwice: (clients) => `${clients} nombran al mismo cliente en sus tablas Agreement. Un cliente indicado dos veces cuenta dos veces.`,
    nothingShared: "Ningún SLA ni indicador figura con el mismo identificador en dos clientes, así que no hay nada que comparar.",
    single: (count) => plural(count, { one: "# cifra figura en un solo cliente y no se compara.", other: "# cifras figuran en un solo cliente y no se comparan." }),
    notAlike: (figure) => `${figure}: no hay dos clientes con datos que la cuenten igual`,
    median: (figure, value) => `${figure}: mediana ${value}`,
    best: (figure, value, clients) => `${figure}: mediana ${value}, mejor valor en ${clients}`,
    verdicts: {
      "better": (others) => `mejor que los demás juntos: ${others}`,
      "worse": (others) => `peor que los demás juntos: ${others}`,
      "no clear difference": (others) => `sin diferencia clara con los demás juntos: ${others}`,
      "too few": (others) => `muy pocos para decirlo; los demás juntos: ${others}`,
    },
    countedOtherwise: (fields) => `contado de otro modo y no comparado: ${fields}`,
    agreedOtherwise: (fields) => `acordado de otro modo: ${fields}`,
    lessons: "Lecciones para otros clientes",
    lesson: (improvement, client, figure, before, after, months, others) =>
      `${improvement} en ${client}: ${figure} estaba en ${before} antes y en ${after} ${plural(months, { one: "en el mes siguiente", other: "en los # meses siguientes" })}. Puede ayudar a ${others}.`,
    whereOtherwise: (client) => `${client} (allí se cuenta de otro modo)`,
  },
};
