import { formatsFor } from "../formats";
import type { Messages } from "../types";

const { number, plural } = formatsFor("es");

const misses = (count: number) => plural(count, { one: "# incumplimiento", other: "# incumplimientos" });
const tickets = (count: number) => plural(count, { one: "# ticket", other: "# tickets" });
const outages = (count: number) => plural(count, { one: "# interrupción", other: "# interrupciones" });

export const insight: Messages["insight"] = {
  sheets: { signals: "Señales", budget: "Margen de incumplimientos", outlook: "Perspectivas", outages: "Interrupciones y promesas", availability: "Interrupciones", promises: "Promesas", credits: "Abonos", watermelons: "Cumplido, pero peor percibido" },
  notes: {
    signals: "Solo se dice «mejor» o «peor» cuando coinciden todas las comprobaciones posibles: el intervalo de la diferencia, la misma mezcla de prioridades y los límites de la variación habitual. Todo lo demás puede ser azar.",
    limits: "Los límites muestran la variación habitual; no son objetivos. Empiezan de nuevo donde entró en vigor una decisión. No los hay con menos de 6 periodos, ni donde uno solo difiere de todos los demás: nada dice cuánto es lo habitual.",
    watched: (series, points, others) => series === 0
      ? "Ningún indicador tiene aún periodos suficientes para distinguir una señal del azar."
      : `${plural(series, { one: "Se vigila # serie", other: "Se vigilan # series" })} con ${plural(points, { one: "# punto", other: "# puntos" })}${others > 0 ? `; ${plural(others, { one: "# más tiene", other: "# más tienen" })} muy pocos periodos` : ""}. Aproximadamente uno de cada cien puntos parece una señal por puro azar.`,
    budget: "Admitidos: lo que la meta permite entre todos los tickets decididos hasta el final del periodo, si llegan tantos como últimamente.",
    odds: "Probabilidad de terminar en la meta: según los tickets decididos hasta ahora, con la incertidumbre que deja su número.",
    byChance: "Incumplido por azar: con qué frecuencia un servicio cuya proporción real es igual a la meta la incumpliría aun así con tan pocos tickets; si es a menudo, es mejor acordar un número de incumplimientos admitidos. Demostrado con: tantos cumplidos seguidos, sin ningún incumplimiento, demostrarían la meta.",
    rareMisses: "Donde los incumplimientos son raros, los meses dicen poco: aquí se ve cuántos tickets se cumplieron antes de cada uno. La última fila de cada nivel de servicio cuenta los cumplidos desde entonces. Un intervalo largo es buena noticia.",
    outlook: "Los números se prevén por día laborable; una proporción es solo su cociente. Mientras todo siga igual, entre bajo y alto están unos 95 de cada 100 periodos; una subida o bajada constante no se prolonga. No hay previsión con menos de 6 periodos completos.",
    method: "De cuatro métodos sencillos se toma el que más se habría acercado en el pasado, nunca uno peor que el último valor.",
    outages: "Las interrupciones de un servicio que se solapan cuentan una vez, en las horas acordadas para él; las excluidas, ninguna. Una interrupción cuenta donde empieza; sus minutos, donde caen.",
    promises: "Una promesa tiene dos partes: cuántas veces puede fallar y cuánto tiempo cada vez. Un periodo en curso se da por cumplido mientras nada lo haya incumplido.",
    credits: "Los abonos se calculan mes a mes como porcentaje de la cuota mensual. Lo que el mes siguiente recupera no se debe.",
    byRule: "Lo que costaría un mes con el cumplimiento del periodo si los tickets se contaran con otra regla.",
    watermelons: "Niveles de servicio cumplidos mientras empeoraban la satisfacción, las reaperturas o las horas perdidas de los mismos servicios.",
    feltNotKnown: "No se sabe: ni la satisfacción, ni las reaperturas, ni las interrupciones se miden en este periodo y el anterior.",
    watermelonCount: (count) => `${plural(count, { one: "# caso", other: "# casos" })} en este periodo.`,
  },
  heads: {
    "Item": "Elemento", "Now": "Ahora", "Before": "Antes", "Change": "Cambio", "Change from": "Cambio, desde", "Change to": "Cambio, hasta", "Verdict": "Veredicto", "Conclusion": "Conclusión",
    "Unit": "Unidad", "Mean": "Media", "Lower limit": "Límite inferior", "Upper limit": "Límite superior", "Signal": "Señal", "Signal value": "Valor de la señal", "Changed": "Cambiado",
    "Expected": "Esperados", "Allowed": "Admitidos", "Used": "Usados", "Remaining": "Restantes", "Burn rate": "Ritmo de consumo", "Overdrawn on": "Superado el", "Needed in a row": "Seguidos necesarios",
    "Odds": "Probabilidad", "In words": "En palabras", "What": "Qué", "Low": "Bajo", "High": "Alto", "Share": "Proporción", "Method": "Método", "Error": "Error en el pasado", "Naive error": "Error del último valor",
    "Tries": "Ensayos", "Service": "Servicio", "Availability": "Disponibilidad", "Agreed hours": "Horas acordadas", "Downtime hours": "Horas de parada", "Outages": "Interrupciones", "Up to 15 min": "Hasta 15 min",
    "Up to 1 h": "Hasta 1 h", "Up to 4 h": "Hasta 4 h", "Up to 24 h": "Hasta 24 h", "Longer": "Más largas", "Longest hours": "La más larga, horas", "MTRS hours": "Tiempo medio de restablecimiento, horas",
    "MTBF hours": "Tiempo medio entre fallos, horas", "Lost user-hours": "Horas de usuario perdidas", "Days since last": "Días desde la última", "Per year": "Al año", "Per year from": "Al año, desde",
    "Per year to": "Al año, hasta", "Promise": "Promesa", "Words": "Texto", "Hours promised": "Horas prometidas", "Months left": "Meses restantes", "Kept": "Cumplida", "Equivalent": "En porcentaje",
    "Chance broken": "Probabilidad de incumplirla", "Safe to promise": "Seguro de prometer", "Start": "Inicio", "End": "Fin", "Hours": "Horas", "Credit": "Abono", "Earned back": "Recuperado", "Bonus": "Bonificación",
    "Amount": "Importe", "Rule": "Regla", "Net": "Neto", "Measure": "Qué empeoró",
    "To be met": "Por cumplir", "Missed by chance": "Incumplido por azar", "Proven by": "Demostrado con", "Missed on": "Incumplido el", "Met before": "Cumplidos antes",
    "Of": "De", "Difference": "Diferencia", "Counted differently": "Contados de otro modo", "Level": "Nivel", "Waiting for": "Se espera a", "Hours on hold": "Horas en espera", "After reply": "Tras la respuesta", "With holds": "Con esperas", "Without holds": "Sin esperas",
  },
  verdicts: { better: "Mejor", worse: "Peor", noChange: "Sin cambio detectable", tooFew: "Muy pocos para decirlo", notOver: "Aún no ha terminado", nothing: "Nada que comparar" },
  conclusion: {
    better: (now, before, change) => `Mejoró: ${now}, antes ${before} (${change}).`,
    worse: (now, before, change) => `Empeoró: ${now}, antes ${before} (${change}).`,
    noChange: (now, before) => `Sin cambio detectable (${now}, antes ${before}).`,
    tooFew: (now, before) => `Muy pocos casos o periodos para comparar (${now}, antes ${before}).`,
    notOver: (now, before) => `El periodo no ha terminado: ${now} hasta ahora, antes ${before}.`,
    nothing: (now, before) => `Nada que comparar (${now}, antes ${before}).`,
  },
  countOf: (part, n) => `${number(part)} de ${number(n)}`,
  signals: { "outside": "fuera de los límites", "run": "racha larga a un lado", "near limit": "tres de cuatro cerca de un límite", "above": "por encima", "below": "por debajo" },
  changedBy: (decision) => (decision === "" ? "nueva versión" : decision),
  limits: { mean: "Media", lower: "Límite inferior", upper: "Límite superior", signal: "Señal" },
  budget: {
    left: (remaining, period) => `${plural(remaining, { one: "Queda # incumplimiento", other: "Quedan # incumplimientos" })} hasta el final del periodo (${period}).`,
    none: "No queda ningún incumplimiento.",
    over: (count) => `${misses(count)} más de lo que admite la meta.`,
    runsOut: (date) => `Al ritmo actual, el margen se superará el ${date}.`,
    ranOut: (date) => `El margen se superó el ${date}.`,
    recover: (needed) => `${plural(needed, { one: "Debe cumplirse # ticket", other: "Deben cumplirse # tickets seguidos" })} para volver a la meta.`,
    tooLate: (expected) => `Ya no es posible en este periodo: se ${expected === 1 ? "espera" : "esperan"} ${tickets(expected)}.`,
    outOfReach: "Una meta del 100\u00a0% ya no se puede alcanzar.",
  },
  outlook: {
    decided: "Decididos", missed: "Incumplidos", volume: "Abiertos",
    next: (period) => `Se espera: ${period}`,
    decidedOf: (name) => `${name} (tickets decididos)`,
  },
  outages: { each: "Cada interrupción" },
  methods: { "naive": "último valor", "mean": "media", "smoothing": "media ponderada", "same month last year": "mismo mes del año anterior" },
  promise: {
    used: (used, allowed, months) => `Interrupciones usadas: ${number(used)} de ${number(allowed)}${months > 0 ? `, ${plural(months, { one: "queda # mes", other: "quedan # meses" })}` : ""}.`,
    countsFrom: (day) => `Cuenta desde el ${day}.`,
    notInForce: "No vigente",
    tooLong: (count) => `${plural(count, { one: "# interrupción duró", other: "# interrupciones duraron" })} demasiado.`,
    broken: (percent) => `Al ritmo visto, se incumpliría en el ${percent} de sus periodos.`,
    sign: (safe) => `Para cumplirla con un 95\u00a0% de seguridad, admita ${outages(safe)}.`,
    calm: (days) => `Ningún fallo en ${plural(days, { one: "# día", other: "# días" })}.`,
  },
  yes: "sí",
  no: "no",
  credits: { running: "en curso", unpriced: "Rellene Monthly fee en la tabla Agreement para ver los importes." },
  ticketsAgainst: (ids) => `Tickets: ${ids}.`,
  watermelon: {
    certain: (percent, measure, before, now) => `Cumplido al ${percent}, pero «${measure}» pasó de ${before} a ${now}. Es más que azar.`,
    watch: (percent, measure, before, now) => `Cumplido al ${percent}, pero «${measure}» pasó de ${before} a ${now}. Conviene revisarlo.`,
  },
};
