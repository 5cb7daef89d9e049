import { createTheme, loadTheme, type IPartialTheme } from 'office-ui-fabric-react';
import { isInDark } from './theme';

/** System fonts only: nothing is fetched, and Vietnamese marks stand where they belong. */
const FONT = `'Segoe UI', 'Segoe UI Web (Vietnamese)', system-ui, -apple-system, 'Helvetica Neue', Arial, sans-serif`;

const light: IPartialTheme = {
  defaultFontStyle: { fontFamily: FONT },
  palette: {
    themePrimary: '#0b6b58',
    themeDarkAlt: '#0a6050',
    themeDark: '#085143',
    themeDarker: '#063c32',
    themeSecondary: '#1d7d69',
    themeTertiary: '#5fae9d',
    themeLight: '#b3ddd3',
    themeLighter: '#d6ede7',
    themeLighterAlt: '#f4faf8',
    neutralTertiary: '#8a8886',
  },
  semanticColors: {
    inputBorder: '#8a8886',
    errorText: '#a4262c',
    warningBackground: '#fff4ce',
    successBackground: '#e3f3ee',
    infoBackground: '#f3f2f1',
    errorBackground: '#fde7e9',
  },
};

const dark: IPartialTheme = {
  isInverted: true,
  defaultFontStyle: { fontFamily: FONT },
  palette: {
    themePrimary: '#5cc8ae',
    themeDarkAlt: '#6fd0b9',
    themeDark: '#86d9c5',
    themeDarker: '#a9e6d8',
    themeSecondary: '#54b9a1',
    themeTertiary: '#3a8273',
    themeLight: '#1d453d',
    themeLighter: '#17352f',
    themeLighterAlt: '#132722',
    white: '#1f1f1f',
    black: '#ffffff',
    neutralDark: '#fafafa',
    neutralPrimary: '#f3f2f1',
    neutralPrimaryAlt: '#e1dfdd',
    neutralSecondary: '#c8c6c4',
    neutralTertiary: '#a19f9d',
    neutralTertiaryAlt: '#605e5c',
    neutralQuaternary: '#4a4846',
    neutralQuaternaryAlt: '#454341',
    neutralLight: '#3b3a39',
    neutralLighter: '#323130',
    neutralLighterAlt: '#292827',
  },
  semanticColors: {
    bodyBackground: '#1f1f1f',
    bodyText: '#f3f2f1',
    inputBackground: '#1f1f1f',
    inputBorder: '#8a8886',
    inputText: '#f3f2f1',
    errorText: '#f1919a',
    messageText: '#f3f2f1',
    warningBackground: '#433519',
    severeWarningBackground: '#4a2b16',
    successBackground: '#17352f',
    infoBackground: '#323130',
    errorBackground: '#442726',
  },
};

/** Gives Fabric's components the colours of Excel's theme. */
export function applyFabricTheme(inDark = isInDark()): void {
  loadTheme(createTheme(inDark ? dark : light));
}
