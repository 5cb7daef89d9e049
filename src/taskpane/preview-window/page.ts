import { htmlPage, type PageParameters } from '../html-page';

/** The page of the window that the preview is enlarged in: empty until the pane has sent what it shows. */
export default (parameters: PageParameters): string => htmlPage(parameters, '');
