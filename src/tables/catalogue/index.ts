/* The standard tables. Each stands in a folder called like it: `about.ts`, at hand from the start, and `index.ts`, fetched when needed. */
import type { TableAbout } from '../kit/about';
import { ABOUT as BC_THANG } from './bc-thang/about';
import { ABOUT as CPI } from './cpi/about';
import { ABOUT as CT_DANG } from './ct-dang/about';
import { ABOUT as CT_NAM } from './ct-nam/about';
import { ABOUT as DOICHIEU } from './doichieu/about';
import { ABOUT as GRDP } from './grdp/about';
import { ABOUT as IIP } from './iip/about';
import { ABOUT as NK_HANG } from './nk-hang/about';
import { ABOUT as NK_THITRUONG } from './nk-thitruong/about';
import { ABOUT as SPCN } from './spcn/about';
import { ABOUT as TARGETS } from './targets/about';
import { ABOUT as TIENDO } from './tiendo/about';
import { ABOUT as TMBL } from './tmbl/about';
import { ABOUT as VON } from './von/about';
import { ABOUT as XEPLOAI } from './xeploai/about';
import { ABOUT as XK_HANG } from './xk-hang/about';
import { ABOUT as XK_THITRUONG } from './xk-thitruong/about';

const abouts = {
  'CT-NAM': CT_NAM,
  TARGETS,
  'BC-THANG': BC_THANG,
  TIENDO,
  IIP,
  SPCN,
  GRDP,
  VON,
  TMBL,
  'XK-HANG': XK_HANG,
  'NK-HANG': NK_HANG,
  'XK-THITRUONG': XK_THITRUONG,
  'NK-THITRUONG': NK_THITRUONG,
  CPI,
  'CT-DANG': CT_DANG,
  XEPLOAI,
  DOICHIEU,
} satisfies Readonly<Record<string, TableAbout>>;

export type TemplateId = keyof typeof abouts;

/** What each standard table says about itself, in the order of the gallery. */
export const ABOUTS: Readonly<Record<TemplateId, TableAbout>> = abouts;
