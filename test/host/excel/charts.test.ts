import { anExcel, errorCode, onSheet } from "../support/excel";

async function withCompliance() {
  const excel = anExcel();
  await onSheet("Sheet1", async (sheet, context) => {
    sheet.getRange("A1:C4").values = [["Month", "Met", "Target"], ["Jan", 0.9, 0.95], ["Feb", 0.97, 0.95], ["Mar", 0.99, 0.95]];
    await context.sync();
  });
  return excel;
}

describe("a chart", () => {
  it("takes its series from the data's columns, with names and categories", async () => {
    const { workbook } = await withCompliance();
    await onSheet("Sheet1", async (sheet, context) => {
      const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Compliance";
      chart.title.text = "Compliance by month";
      chart.legend.position = "Top";
      chart.axes.valueAxis.minimum = 0.8;
      chart.axes.valueAxis.maximum = 1;
      chart.axes.valueAxis.title.text = "Attainment";
      chart.axes.categoryAxis.majorGridlines.visible = false;
      chart.setPosition("E2", "J12");
      chart.series.load("items/name");
      chart.load("id,name,left,top,width,height");
      await context.sync();
      expect(chart.series.items.map((series) => series.name)).toEqual(["Met", "Target"]);
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 288, 165]);
    });
    expect(workbook.sheets[0].charts[0]).toMatchObject({
      name: "Compliance",
      type: "LineMarkers",
      title: "Compliance by month",
      legendPosition: "Top",
      valueAxis: { minimum: 0.8, maximum: 1, title: "Attainment" },
      series: [
        { name: "Met", valuesRef: "Sheet1!$B$2:$B$4", categoriesRef: "Sheet1!$A$2:$A$4" },
        { name: "Target", valuesRef: "Sheet1!$C$2:$C$4", categoriesRef: "Sheet1!$A$2:$A$4" },
      ],
    });
  });

  it("takes them from rows when asked, and by itself when there are more columns than rows", async () => {
    const { workbook } = anExcel();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.getRange("A1:D2").values = [["", "Q1", "Q2", "Q3"], ["Met", 1, 2, 3]];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:D2"), "Auto");
      await context.sync();
    });
    expect(workbook.sheets[0].charts[0].series).toMatchObject([{ name: "Met", valuesRef: "Sheet1!$B$2:$D$2", categoriesRef: "Sheet1!$B$1:$D$1" }]);
  });

  it("gets further series with values, categories and a line of their own", async () => {
    const { workbook } = await withCompliance();
    await onSheet("Sheet1", async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
      const target = chart.series.add("Goal");
      target.setValues(sheet.getRange("C2:C4"));
      target.setXAxisValues(sheet.getRange("A2:A4"));
      target.chartType = "Line";
      target.markerStyle = "None";
      await context.sync();
      target.format.line.color = "#C00000";
      target.format.line.lineStyle = "Dash";
      target.format.line.weight = 3;
      await context.sync();
      const values = target.getDimensionValues("Values");
      await context.sync();
      expect(values.value).toEqual([0.95, 0.95, 0.95]);
      chart.series.getItemAt(0).delete();
      target.load("name");
      await context.sync();
      expect(target.name).toBe("Goal");
    });
    expect(workbook.sheets[0].charts[0].series).toMatchObject([{ name: "Goal", type: "Line", valuesRef: "Sheet1!$C$2:$C$4", color: "#C00000", lineDash: "Dash", lineWeightPt: 3, markerStyle: "None" }]);
  });

  it("has points whose colour is not that of their line", async () => {
    const { workbook } = await withCompliance();
    await onSheet("Sheet1", async (sheet, context) => {
      const series = sheet.charts.add("LineMarkers", sheet.getRange("A1:B4")).series.getItemAt(0).load({ markerBackgroundColor: true });
      series.format.line.color = "#C00000";
      await context.sync();
      expect(series.markerBackgroundColor).toBe("");
      series.markerBackgroundColor = "#7030A0";
      await context.sync();
    });
    expect(workbook.sheets[0].charts[0].series[0]).toMatchObject({ color: "#C00000", markerColor: "#7030A0" });
  });

  it("has lines of whole points only, and tells the 2.25 that Excel chooses as 2", async () => {
    await withCompliance();
    const weigh = (weight: number | undefined) =>
      onSheet("Sheet1", async (sheet, context) => {
        const { line } = sheet.charts.add("Line", sheet.getRange("A1:B4")).series.getItemAt(0).format;
        if (weight !== undefined) line.weight = weight;
        line.load({ weight: true });
        await context.sync();
        return line.weight;
      });
    expect([await weigh(undefined), await weigh(3), await errorCode(() => weigh(1.5))]).toEqual([2, 3, "InvalidArgument"]);
  });

  it("is found by name, follows inserted rows, and is deleted", async () => {
    const { workbook } = await withCompliance();
    await onSheet("Sheet1", async (sheet, context) => {
      sheet.charts.add("Line", sheet.getRange("A1:B4")).name = "Trend";
      sheet.getRange("1:1").insert("Down");
      const missing = sheet.charts.getItemOrNullObject("None");
      const chart = sheet.charts.getItem("Trend").load("name");
      await context.sync();
      expect([missing.isNullObject, chart.name]).toEqual([true, "Trend"]);
      expect(workbook.sheets[0].charts[0].series[0].valuesRef).toBe("Sheet1!$B$3:$B$5");
      chart.delete();
      await context.sync();
    });
    expect(workbook.sheets[0].charts).toEqual([]);
  });

  it("of an unknown type is refused", async () => {
    await withCompliance();
    const code = await errorCode(() =>
      onSheet("Sheet1", async (sheet, context) => {
        sheet.charts.add("Thermometer" as Excel.ChartType, sheet.getRange("A1:B4"));
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
  });
});
