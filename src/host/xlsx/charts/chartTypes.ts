/** How one kind of Office.js chart stands in a drawing. */
export interface ChartKind {
  readonly element: "lineChart" | "barChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: string;
  readonly markers?: boolean;
}

const bars = (name: string, direction: "col" | "bar"): [string, ChartKind][] => [
  [`${name}Clustered`, { element: "barChart", direction, grouping: "clustered" }],
  [`${name}Stacked`, { element: "barChart", direction, grouping: "stacked" }],
  [`${name}Stacked100`, { element: "barChart", direction, grouping: "percentStacked" }],
];

/** By Office.js name. Of names with equal content the first is the one that reading gives. */
const KINDS = new Map<string, ChartKind>([
  ...bars("Column", "col"),
  ...bars("Bar", "bar"),
  ["Line", { element: "lineChart", grouping: "standard", markers: false }],
  ["LineMarkers", { element: "lineChart", grouping: "standard", markers: true }],
  ["LineStacked", { element: "lineChart", grouping: "stacked", markers: false }],
  ["LineMarkersStacked", { element: "lineChart", grouping: "stacked", markers: true }],
  ["LineStacked100", { element: "lineChart", grouping: "percentStacked", markers: false }],
  ["LineMarkersStacked100", { element: "lineChart", grouping: "percentStacked", markers: true }],
  ["Area", { element: "areaChart", grouping: "standard" }],
  ["AreaStacked", { element: "areaChart", grouping: "stacked" }],
  ["AreaStacked100", { element: "areaChart", grouping: "percentStacked" }],
  ["Pie", { element: "pieChart" }],
  ["Doughnut", { element: "doughnutChart" }],
  ["XYScatter", { element: "scatterChart" }],
]);

/** What to draw for an Office.js chart type; one that we do not write is drawn as columns. */
export function chartKind(type: string): ChartKind {
  return KINDS.get(type) ?? KINDS.get("ColumnClustered")!;
}

/** Office.js type of a plot; "Unknown" for one that we do not read. */
export function chartType(element: string, direction: string | undefined, grouping: string | undefined, markers: boolean): string {
  for (const [type, kind] of KINDS) {
    if (kind.element === element && kind.direction === direction && kind.grouping === grouping && (kind.markers ?? markers) === markers) return type;
  }
  return "Unknown";
}

/** Office.js line styles and their names in a drawing. */
const DASHES: Record<string, string> = {
  Continuous: "solid", Dash: "dash", DashDot: "dashDot", DashDotDot: "lgDashDotDot", Dot: "sysDash", RoundDot: "sysDot", Grey25: "sysDot", Grey50: "sysDash",
};

export function drawingDash(lineStyle: string): string {
  return DASHES[lineStyle] ?? "solid";
}

export function officeDash(dash: string): string {
  return Object.keys(DASHES).find((name) => DASHES[name] === dash) ?? (dash.startsWith("lgDash") ? "Dash" : "Continuous");
}

/** Legend positions, and how a drawing names them. */
const LEGENDS: Record<string, string> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

export function drawingLegend(position: string): string {
  return LEGENDS[position] ?? "b";
}

export function officeLegend(position: string): string {
  return Object.keys(LEGENDS).find((name) => LEGENDS[name] === position) ?? "Right";
}
