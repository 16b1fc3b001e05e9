import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { duration, number, plural } = formatsFor("es");

const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });
const cells = (count: number) => plural(count, { one: "# celda", other: "# celdas" });

export const data: Messages["data"] = {
  titleRowsAbove: (f) => `los nombres de columna están en la fila ${number(f.headerRow)}; lo anterior (${plural(f.count, { one: "# fila", other: "# filas" })}) se lee como título. No hay nada que hacer si es correcto.`,
  noHeaderRow: (f) => `ninguna fila tiene nombres de columna: la primera fila es un ticket (${f.found}). Se leen todas las filas y las columnas se llaman Column A, Column B, etc. Escriba nombres encima, como Number, Opened, Resolved y Status, o indique en ColumnMap qué columna es cuál.`,
  unitRows: (f) => `la fila justo debajo de los nombres de columna indica unidades o formatos (${f.found}) y no es un ticket. Una columna de duraciones cuyo nombre no tiene unidad tiene la que figura ahí. No hay nada que hacer si es correcto.`,
  footerRows: (f) => `${plural(f.count, { one: "la última fila es un total o una nota", other: "las últimas # filas son totales o notas" })} y no ${f.count === 1 ? "un ticket" : "tickets"} (${f.found}). No hay nada que hacer si es correcto.`,
  groupRows: (f) => `${plural(f.count, { one: "# fila entre los tickets es el título o el subtotal de un grupo", other: "# filas entre los tickets son títulos o subtotales de grupos" })} y no ${f.count === 1 ? "un ticket" : "tickets"} (${f.found}). No hay nada que hacer si es correcto.`,
  rowsBelowTable: "esta fila y las siguientes quedan fuera de la tabla y no se leen. Si le pertenecen, arrastre hasta ellas la esquina inferior derecha de la tabla.",
  formulasNotCalculated: (f) => `Excel solo calcula este libro cuando se le pide, así que lo que muestran las fórmulas de ${f.found} puede ser antiguo. Pulse F9 y vuelva a leer los tickets, o elija Fórmulas, Opciones para el cálculo, Automático.`,
  missingHistory: (f) => `no hay ninguna tabla ni hoja «${f.found}», que indica History source: los datos se muestran sin su historial y no se puede hacer ninguna revisión. Escriba allí el nombre que tiene ahora, o nada si no hay historial.`,
  furtherTicketSheets: (f) => `${plural(f.count, { one: "otra hoja tiene", other: "otras # hojas tienen" })} las mismas columnas y no se ${f.count === 1 ? "lee" : "leen"}: ${f.found}. Escriba all en Ticket source de la tabla Agreement si también deben contar sus tickets.`,
  ticketSheetsJoined: (f) => `${number(f.count)} hojas con las mismas columnas se leen como una sola lista: ${f.found}. Nombre algunas en Ticket source de la tabla Agreement si las demás no deben contar.`,
  columnsNotOnSheet: (f) => `las otras hojas de tickets tienen ${plural(f.count, { one: "una columna", other: "# columnas" })} más: ${f.found}. Aquí se ${f.count === 1 ? "toma" : "toman"} como ${f.count === 1 ? "vacía" : "vacías"}; exporte esta hoja de nuevo con todas.`,
  emptyHeader: (f) => `la columna ${f.found} no tiene nombre y no se lee. Póngale un nombre si importa.`,
  repeatedHeader: (f) => `varias columnas se llaman ${f.found}. Se usa la primera adecuada; cambie el nombre de las demás o indique la correcta en ColumnMap.`,
  raggedRows: (f) => `estas filas no tienen ${plural(f.columns, { one: "# columna", other: "# columnas" })} como el encabezado, por lo que puede haber celdas en la columna equivocada. Exporte el archivo de nuevo, con comillas alrededor de los textos.`,
  unclosedQuote: () => "una comilla abre un texto y nunca se cierra. Se leyó como un carácter normal; revise esta fila.",
  nulBytes: (f) => `${plural(f.count, { one: "se quitó # byte nulo", other: "se quitaron # bytes nulos" })}. Compruebe que el archivo se descargó completo.`,
  unreadableCharacters: (f) => `${plural(f.count, { one: "# carácter es ilegible", other: "# caracteres son ilegibles" })} (archivo leído como ${f.encoding}). Puede haber nombres mal escritos; exporte el archivo en UTF-8.`,
  noRows: () => "no hay filas debajo de los nombres de columna. Elija otra fuente o exporte de nuevo.",

  unknownColumnInMap: (f) => `ColumnMap indica «${f.found}» para ${f.field}, pero esa columna no existe.${f.nearest === "" ? "" : ` ¿Quiso decir «${f.nearest}»?`} Corríjalo; hasta entonces la columna se reconoce por su nombre.`,
  idsCutShort: (f) => `una hoja de cálculo ha abreviado los números de ticket (${f.found}): ya no distinguen los tickets y no se usan. Exporte de nuevo e importe esta columna como texto.`,
  noIdColumn: () => "ninguna columna contiene los números de ticket, así que no se pueden detectar repeticiones. Indique la columna en ColumnMap, campo id.",
  noOpenedColumn: () => "ninguna columna dice cuándo se abrieron los tickets, así que no se pueden calcular los tiempos de respuesta y de resolución. Añada la columna a la exportación o indíquela en ColumnMap, campo opened.",
  noResolvedColumn: () => "ninguna columna dice cuándo se resolvieron los tickets; si hay fecha de cierre, se usa en su lugar. Añada la columna a la exportación o indíquela en ColumnMap, campo resolved. La última actualización no la sustituye.",
  noResponseColumn: () => "ninguna columna da la primera respuesta, así que los tiempos de respuesta no se pueden medir con esta exportación.",
  noStatusColumn: () => "ninguna columna contiene el estado, así que solo las fechas dicen qué tickets están abiertos. Indíquela en ColumnMap, campo status.",
  endIsPlanned: () => "la mayoría de los tickets aún abiertos tiene aquí una fecha, así que dice cuándo se prevé terminar, no cuándo se terminó. Sirve de vencimiento si ninguna otra columna lo da; si es el fin real, indique la columna en ColumnMap, campo closed.",

  notADate: (f) => `«${f.found}» no es una fecha. Introduzca una fecha o deje la celda vacía mientras el ticket siga abierto.`,
  ambiguousDateOrder: (f) => `fechas como «${f.found}» pueden ser día/mes o mes/día, y ninguna fila lo decide (${cells(f.eitherWay)}).${f.speaksFor === "" ? "" : ` Su secuencia apunta a ${f.speaksFor}.`} Introduzca DMY o MDY en Date order de la tabla Agreement; hasta entonces estas fechas no se usan.`,
  mixedDateOrder: (f) => `${plural(f.dayFirst, { one: "# celda solo puede", other: "# celdas solo pueden" })} ser día/mes y ${cells(f.monthFirst)} solo mes/día; ${plural(f.eitherWay, { one: "# celda puede", other: "# celdas pueden" })} ser cualquiera de los dos. Exporte las fechas en un solo orden o introduzca Date order en la tabla Agreement; hasta entonces esta columna no se usa.`,
  dayMonthSwapped: (f) => `${plural(f.count, { one: "# celda es una fecha con un día", other: "# celdas son fechas con días" })} hasta 12 y ${plural(f.texts, { one: "# celda quedó", other: "# celdas quedaron" })} como texto: muy probablemente Excel intercambió día y mes al abrir el archivo. Impórtelo de nuevo con Datos, Desde texto, y el orden correcto.`,
  placeholderDates: (f) => `${cells(f.count)} (${f.found}): valor que significa «sin fecha»; cuenta como vacío.`,
  zoneMixed: (f) => `${plural(f.withZone, { one: "# celda indica", other: "# celdas indican" })} su diferencia con UTC y ${cells(f.withoutZone)} no; estas últimas se leen en la zona Ticket time zone del acuerdo. Exporte todas las fechas igual.`,
  zoneUnknown: (f) => `${cells(f.count)}: la abreviatura de zona horaria del final tiene varios significados; se lee en la zona Ticket time zone del acuerdo. Compruebe esa zona.`,
  utcColumns: (f) => `${f.columns}: se leen como UTC, como dicen sus nombres; las demás fechas se leen en la zona Ticket time zone del acuerdo. Compruebe esa zona.`,
  futureDates: (f) => `${tickets(f.count)} (por ejemplo ${f.found}): fechas muy posteriores a todas las demás. Corríjalas; no cuentan como la fecha más reciente de los datos.`,

  missingId: () => "estas filas no tienen número de ticket. Cada una cuenta como un ticket; complete los números.",
  duplicateRows: (f) => `${plural(f.count, { one: "# fila repite", other: "# filas repiten" })} por completo un ticket (por ejemplo ${f.found}). Cada ticket cuenta una vez; elimine las repeticiones.`,
  duplicateTickets: (f) => `${plural(f.count, { one: "# fila tiene", other: "# filas tienen" })} el número de otra fila con contenido distinto (por ejemplo ${f.found}). Se usa la fila ${f.newest === "newest" ? "modificada más recientemente" : "que está la última"}; revíselas.`,
  ticketsOnSeveralSheets: (f) => `${plural(f.count, { one: "# fila es de un ticket que está", other: "# filas son de tickets que están" })} también en otra hoja, como los que siguen abiertos cuando se exporta una hoja (por ejemplo ${f.found}). Cada uno cuenta una vez, según su fila más reciente.`,
  numbersStartAgain: (f) => `${plural(f.count, { one: "# fila tiene", other: "# filas tienen" })} el número de un ticket de otra hoja con otra fecha de apertura (por ejemplo ${f.found}). Cuentan como tickets distintos; compruebe si los números empiezan de nuevo en cada hoja.`,
  eventLogRead: (f) => `leído como registro de eventos: ${number(f.rows)} filas sobre ${tickets(f.tickets)}. La fila más reciente de cada ticket es su estado; las filas son su historial.`,
  slaRowsRead: (f) => `cada fila trata de un SLA de un ticket: ${plural(f.rows, { one: "# fila", other: "# filas" })} sobre ${tickets(f.tickets)}. Cada ticket cuenta una vez, según su fila de la resolución; la de la respuesta dice cuándo se respondió. Una exportación con una fila por ticket dice más.`,
  openedFromFirstEvent: () => "no hay fecha de apertura, así que el primer evento de cada ticket cuenta como su apertura.",
  resolvedFromHistory: () => "no hay fecha de resolución, así que cuenta como resolución el momento en que el estado se detuvo por última vez.",
  historyNotRead: (f) => `al historial le falta una columna para: ${f.missing}. Añádala o indique otra fuente de historial en la tabla Agreement; hasta entonces no se conocen las esperas.`,
  historyWithoutTicket: (f) => `${plural(f.count, { one: "# cambio pertenece", other: "# cambios pertenecen" })} a tickets que no están en la fuente (por ejemplo ${f.found}) y no se ${f.count === 1 ? "tiene" : "tienen"} en cuenta.`,
  severalClients: (f) => `los tickets son de ${number(f.count)} clientes, y todos cuentan. Indique de quién trata esta revisión: Client in tickets en la tabla Agreement, o all si es correcto.`,
  otherClients: (f) => `${number(f.count)} de ${tickets(f.tickets)} ${f.count === 1 ? "es de otro cliente o no nombra ninguno, y no cuenta" : "son de otros clientes o no nombran ninguno, y no cuentan"}: véase Client in tickets en la tabla Agreement.`,
  clientNotInTickets: (f) => `Client in tickets nombra «${f.found}», y ningún ticket tiene ese cliente.${f.nearest === "" ? "" : ` ¿Quiso decir «${f.nearest}»?`} Corrija el nombre en la tabla Agreement.`,
  noClientColumn: (f) => `Client in tickets nombra ${f.found}, pero ninguna columna dice de quién son los tickets: todos cuentan. Indique la columna en ColumnMap, campo client, o vacíe Client in tickets.`,

  statusMapProposed: (f) => `no hay tabla StatusMap; los estados se entienden así: ${f.map}. Confírmelo con el cliente e introdúzcalo en StatusMap.`,
  statusNotMapped: (f) => `el estado «${f.found}» no está en StatusMap. ${f.proposed === "" ? "No se sabe qué significa, así que las fechas deciden si un ticket así está abierto" : `Se entiende como ${f.proposed}`}; introdúzcalo allí.`,

  daysAlone: (f) =>
    f.reading === "due" ? "solo indica el día: un ticket está a tiempo hasta el final de ese día, las 23:59."
      : `solo indica el día, sin la hora. Cada fecha cuenta como las 0:00 de su día${f.reading === "end" ? ", o como la propia apertura si fue ese mismo día, y los tiempos parecen más cortos de lo que fueron" : ""}: con ella no se pueden juzgar objetivos en horas. Exporte también la hora.`,
  missingOpened: (f) => `${tickets(f.count)} sin fecha de apertura: no puede correr ningún reloj. Complete la fecha.`,
  resolvedBeforeOpened: (f) => `${tickets(f.count)}: resolución antes de la apertura. Corrija las fechas; un tiempo negativo no cuenta como rápido.`,
  closedBeforeOpened: (f) => `${tickets(f.count)}: cierre antes de la apertura. Corrija las fechas.`,
  responseBeforeOpened: (f) => `${tickets(f.count)}: respuesta antes de la apertura. Corrija las fechas.`,
  resolvedBeforeResponse: (f) => `${number(f.count)} de ${tickets(f.of)}: resolución antes de la primera respuesta. Compruebe qué contienen las dos columnas.`,
  closedBeforeResolved: (f) => `${tickets(f.count)}: cierre antes de la resolución. Revise las fechas.`,
  closedWithoutResolved: (f) => `${number(f.count)} de ${tickets(f.of)}: cierre sin fecha de resolución. La fecha de cierre detiene su reloj; complete las fechas.`,
  stoppedWithoutDate: (f) => `${plural(f.count, { one: "# ticket terminado", other: "# tickets terminados" })} según su estado, pero sin fecha. No se sabe cuándo se detuvo su reloj; complete la fecha.`,
  openWithResolvedDate: (f) => `${plural(f.count, { one: "# ticket abierto", other: "# tickets abiertos" })} según su estado, pero con fecha de resolución o de cierre. Compruebe si ${f.count === 1 ? "se reabrió" : "se reabrieron"}.`,
  resolvedUnlikeHistory: (f) =>
    `${number(f.count)} de ${tickets(f.of)}: la hora de resolución de esta columna no es la del historial de estados; en el primero hay ${duration(f.apart)} de diferencia. Cuenta la columna, salvo que el trabajo siguiera después. Compruebe cuál de los dos es correcto.`,
  statusUnlikeHistory: (f) => `${number(f.count)} de ${tickets(f.of)}: terminado según el estado y abierto según el final del historial, o al revés. Cuenta el historial. Exporte ambos al mismo tiempo.`,
  lengthLongerThanDates: (f) =>
    `${number(f.count)} de ${tickets(f.of)}: más tiempo según esta columna que según las fechas (en el primero, ${duration(f.told)} aquí y ${duration(f.between)} entre sus fechas). Cuentan las fechas. Compruebe cuál de las dos es errónea.${f.unit === "" ? "" : ` La columna no dice su unidad; según las fechas: ${f.unit}.`}`,
  lengthShorterThanDates: (f) =>
    `${number(f.count)} de ${tickets(f.of)}: menos tiempo según esta columna que las horas de servicio entre las fechas (en el primero, ${duration(f.told)} aquí y ${duration(f.between)} entre sus fechas). Cuentan las fechas. Compruebe si la columna omite las esperas o cuenta en otro horario, o si una fecha es errónea.${f.unit === "" ? "" : ` La columna no dice su unidad; según las fechas: ${f.unit}.`}`,

  durationTextNotRead: (f) => `«${f.found}» no es una duración. Introduzca un número o un texto como 1d 2h o 02:30.`,
  scoreNotRead: (f) => `«${f.found}» no es una puntuación conocida (${tickets(f.count)}) y cuenta como sin respuesta. Introduzca números, estrellas o palabras de Muy satisfecho a Muy insatisfecho.`,
  heldFallback: (f) => `no hay historial de estados, así que el tiempo en espera sale de esta columna (${tickets(f.count)}, unidad: ${f.unit}). No se sabe qué horas abarca.`,
  duePossiblyShifted: (f) => `el vencimiento de ${tickets(f.count)} cambia entre sus eventos, así que puede incluir ya las esperas. Estas no lo mueven otra vez; compruébelo con su mesa de servicio.`,
  responseFromMessages: () => "no hay columna para la primera respuesta, así que cuenta la primera respuesta de un agente en el historial.",
  responseFromMinutes: (f) => `no hay columna para la primera respuesta; esta la da: la apertura más ese tiempo natural (unidad: ${f.unit}).`,
  responseFromServiceMinutes: (f) => `no hay columna para la primera respuesta. Esta está en el horario propio de la herramienta (unidad: ${f.unit}); el tiempo se sumó en el de ${f.calendar}. Compare ambos calendarios o exporte la hora de la primera respuesta.`,
  resolutionFromMinutes: (f) => `no hay columna para la resolución; esta la da: la apertura más ese tiempo natural (unidad: ${f.unit}).`,
  resolutionFromServiceMinutes: (f) => `no hay columna para la resolución. Esta dice cuánto se tardó (unidad: ${f.unit}); el tiempo se sumó a la apertura en el horario de ${f.calendar}. Compruebe en qué horario cuenta la herramienta o exporte la hora de la resolución.`,
  wholeDaysAlone: () => "solo da días enteros; 0 cuenta como inmediato y cada tiempo puede diferir en un día: con ello no se pueden juzgar objetivos en horas. Exporte la fecha y la hora.",
  resolutionUnitUnknown: () => "no hay columna para la resolución. Esta quizá diga cuánto duró, pero no en qué unidad, así que no se usa. Asígnela al campo resolved en ColumnMap con su unidad en Format, por ejemplo hours, escriba la unidad en su nombre o exporte la fecha de resolución.",
  messageAuthorUnknown: (f) => `mensajes de alguien que no es el solicitante del ticket ni está asignado a ninguno: ${number(f.count)} (por ejemplo, ${f.found}). Se omiten; añada una columna con el papel del autor: cliente o agente.`,
  responseTimeLeft: (f) => `no hay columna para la primera respuesta. ${f.system} muestra aquí lo que quedaba del objetivo, no cuánto se tardó. Exporte la hora de la primera respuesta o indique un historial con los mensajes.`,
  onlyLastReply: () => "esta columna solo contiene la última respuesta, así que no se puede medir cuánto esperaron los clientes. Un reloj de actualización necesita cada mensaje: indique un historial que los contenga.",
  dueShiftedTwice: (f) => `el SLA «${f.found}» aplaza el vencimiento por las esperas, pero ${f.system} ya lo ha aplazado. Escriba due en lugar de due + holds; si no, la espera cuenta dos veces.`,
  deskFlagNotRead: (f) => `«${f.found}» no dice si se cumplió el plazo (${tickets(f.count)}). Escriba palabras como met y missed, o diga en ColumnMap, en Format, qué significa sí: met o missed.`,
  oldEngineFlag: () => "ServiceNow escribe esta columna con un motor que ya ha sustituido: sigue el vencimiento del ticket y puede contradecir el has_breached de la tabla task_sla. Se pone junto a los relojes, y nada se juzga por ella.",
};
