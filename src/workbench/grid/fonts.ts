/** Excel's usual font, which column widths are measured in. */
const USUAL_FONT = "Calibri";
/** Fonts of the same or a similar width, for machines without it; the first that exists is used. */
const STAND_INS = [USUAL_FONT, "Carlito"];
/** Other sans serif fonts are wider by so much: drawn smaller, texts fit into their columns as in Excel. */
const WIDER = 0.9;

let known: { readonly family: string; readonly scale: number } | undefined;

/** Font family and size in points with which a text of Excel is drawn on this machine. */
export function drawnFont(family: string, sizePt: number): { readonly family: string; readonly sizePt: number } {
  if (family !== USUAL_FONT) return { family, sizePt };
  known ??= standIn();
  return { family: known.family, sizePt: Math.round(sizePt * known.scale * 2) / 2 };
}

function standIn(): { family: string; scale: number } {
  const measure = document.createElement("canvas").getContext("2d");
  const width = (font: string) => {
    if (!measure) return 0;
    measure.font = `40px ${font}`;
    return measure.measureText("Hamburgefonstiv 0123456789").width;
  };
  const found = STAND_INS.find((family) => width(`"${family}", monospace`) !== width("monospace"));
  return found ? { family: found, scale: 1 } : { family: "Arial", scale: WIDER };
}
