/** Colours of Office around an add-in, as `Office.context.officeTheme` has them. */
export interface OfficeTheme {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
  isDarkTheme: boolean;
}

/** Office's colourful (light) theme. */
export const LIGHT_THEME: Readonly<OfficeTheme> = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

/** Office's black theme. */
export const DARK_THEME: Readonly<OfficeTheme> = {
  bodyBackgroundColor: "#141414",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#292929",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
};
