/** The chart types that a workbook may ask for, by their Office.js names. */
export const CHART_TYPES = [
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "3DColumnClustered", "BarClustered", "BarStacked", "BarStacked100", "Line", "LineStacked", "LineStacked100", "LineMarkers", "LineMarkersStacked", "LineMarkersStacked100",
  "Pie", "PieExploded", "Doughnut", "DoughnutExploded", "XYScatter", "XYScatterSmooth", "XYScatterSmoothNoMarkers", "XYScatterLines", "XYScatterLinesNoMarkers", "Area", "AreaStacked", "AreaStacked100",
  "Radar", "RadarMarkers", "RadarFilled", "Bubble", "StockHLC", "StockOHLC",
] as const;

/** Kinds that came with Excel 2016: they tell their names and places, and refuse to say what they show (OfficeDev/office-js #2041, OfficeDev/office-js-docs #910). */
export const SILENT_CHART_TYPES = ["Waterfall", "Treemap", "Sunburst", "Histogram", "Pareto", "Boxwhisker", "Funnel"] as const;
