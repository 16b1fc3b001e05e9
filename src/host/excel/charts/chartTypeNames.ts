/** The chart types that a workbook may ask for, by their Office.js names. */
export const CHART_TYPES = [
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "3DColumnClustered", "BarClustered", "BarStacked", "BarStacked100", "Line", "LineStacked", "LineStacked100", "LineMarkers", "LineMarkersStacked", "LineMarkersStacked100",
  "Pie", "PieExploded", "Doughnut", "DoughnutExploded", "XYScatter", "XYScatterSmooth", "XYScatterSmoothNoMarkers", "XYScatterLines", "XYScatterLinesNoMarkers", "Area", "AreaStacked", "AreaStacked100",
  "Radar", "RadarMarkers", "RadarFilled", "Bubble", "StockHLC", "StockOHLC",
] as const;
