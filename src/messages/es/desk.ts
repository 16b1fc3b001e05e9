import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("es");

const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });

export const desk: Messages["desk"] = {
  title: "Lo que dice la mesa",
  ticketsTitle: "Mesa y relojes discrepan",
  about: "Lo que la propia exportación de la mesa de servicio dice de los tickets decididos en el periodo, junto a nuestros relojes. Los veredictos siguen a los relojes: sus horas se comprueban ticket a ticket.",
  reasonsTitle: "Por qué no coinciden",
  reasonsAbout: "Solo se nombra una razón cuando el ticket estaría como dice la mesa si esa única regla fuera otra, o cuando consta un hecho en los datos. Varias pueden valer para un mismo ticket.",
  namesNoClock: "Una columna que no dice de qué reloj habla se compara con la resolución, y puede hablar del ticket entero.",
  heads: {
    column: "Columna de la mesa", compared: "Comparados", deskShare: "Mesa", clockShare: "Relojes", bothMet: "Cumplidos para ambos", bothMissed: "Incumplidos para ambos", onlyDeskMet: "Cumplidos solo según la mesa", onlyClockMet: "Cumplidos solo según los relojes",
    deskSays: "La mesa dice", clocksSay: "Los relojes dicen",
    disagreement: "Desacuerdo", reason: "Qué lo explica", due: "Vencimiento de la exportación",
  },
  onlyDeskMet: "Solo la mesa dice cumplido",
  onlyClockMet: "Solo los relojes dicen cumplido",
  reasons: {
    due: "Según el vencimiento de la exportación",
    allHolds: "Si toda espera detuviera el reloj",
    noHolds: "Si ninguna espera detuviera el reloj",
    defaultHours: "En el horario de servicio predeterminado",
    roundTheClock: "Día y noche en lugar de las horas de servicio",
    elapsed: "Día y noche, esperas incluidas: el tiempo transcurrido sin más",
    firstStop: "Según la primera resolución, pase lo que pase tras una reapertura",
    runsOn: "Si contara el tiempo entre la resolución y la reapertura",
    untilClosed: "Hasta el cierre del ticket, no hasta su resolución",
    asOpened: "Según el servicio, el tipo, la prioridad y el grupo con que se abrió",
    asNow: "Según el servicio, el tipo, la prioridad y el grupo que tiene ahora",
    replyOnly: "Si solo una respuesta contara como primera respuesta, y no una resolución",
    earlierVersion: "Según una versión del SLA anterior a la vigente cuando se abrió",
    laterVersion: "Según una versión del SLA posterior a la vigente cuando se abrió",
    stillOpen: "Abierto después de nuestro vencimiento, y la mesa no lo da por incumplido",
    responseMissed: "Su respuesta se incumplió, y la columna no nombra ningún reloj",
  },
  unexplained: "Nada en los datos lo explica",
  dueAfter: (duration) => `El vencimiento de la exportación queda ${duration} después del nuestro, en la mediana`,
  dueBefore: (duration) => `El vencimiento de la exportación queda ${duration} antes del nuestro, en la mediana`,
  shares: (desk, clocks, compared) => `${desk} cumplidos según la mesa; ${clocks} según los relojes, de los mismos ${tickets(compared)}`,
  both: (met, missed) => `Ambos: ${plural(met, { one: "# cumplido", other: "# cumplidos" })}, ${plural(missed, { one: "# incumplido", other: "# incumplidos" })}`,
  silent: (count) => `La mesa no dice nada de ${tickets(count)}`,
  column: (header) => `Según la columna «${header}»`,
  counted: (words, count) => `${words}: ${number(count)}`,
};
