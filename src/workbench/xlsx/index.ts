/** Reads .xlsx files into what the engine takes, and saves them by patching the opened package. */
export { openXlsx, type OpenedXlsx } from './opened';
export { newXlsx } from './new-xlsx';
export { saveXlsx, type SavedXlsx } from './saved';
export { XlsxProblem } from '../../spreadsheet/package/problem';
export { describeXlsxProblem } from '../../spreadsheet/package/problem-words';
