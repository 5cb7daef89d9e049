import { builtLanguage } from './build-constants';

/** Vietnamese first: another language is drawn once Excel's own is known. */
export const PAGE_LANGUAGE = builtLanguage === 'en' ? 'en' : 'vi';

/** What html-webpack-plugin hands to a page. */
export interface PageParameters {
  htmlWebpackPlugin: { options: { csp: string; officeJs: string } };
}

/** A page of the add-in, around what it shows before any script has run. */
export function htmlPage({ htmlWebpackPlugin: { options } }: PageParameters, markup: string): string {
  return `<!doctype html>
<html lang="${PAGE_LANGUAGE}" data-theme="light">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${options.csp}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Chỉ tiêu</title>
    <link rel="icon" href="assets/icon-128.png">
    <script defer src="${options.officeJs}"></script>
  </head>
  <body>
    <div id="pane">${markup}</div>
    <noscript>
      <p>Phần bổ trợ này cần JavaScript.</p>
      <p lang="en">This add-in needs JavaScript.</p>
    </noscript>
  </body>
</html>
`;
}
