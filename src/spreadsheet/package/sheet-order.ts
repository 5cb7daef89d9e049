/** Elements of a worksheet part in the order that the schema demands. */
export const sheetOrder = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting ' +
  'dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties ' +
  'cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');
