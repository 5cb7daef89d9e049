import type { TemplateId } from './abouts';
import { BC_THANG } from './bc-thang';
import { CPI } from './cpi';
import { CT_DANG } from './ct-dang';
import { CT_NAM_SHEET } from './ct-nam';
import { DOICHIEU } from './doichieu';
import { GRDP } from './grdp';
import { IIP } from './iip';
import { NK_HANG } from './nk-hang';
import { NK_THITRUONG } from './nk-thitruong';
import { SPCN } from './spcn';
import { TARGET_SHEET } from './target-sheet';
import type { Template } from './template';
import { makeAtHand } from './templates';
import { TIENDO } from './tiendo';
import { TMBL } from './tmbl';
import { VON } from './von';
import { XEPLOAI } from './xeploai';
import { XK_HANG } from './xk-hang';
import { XK_THITRUONG } from './xk-thitruong';

/** All standard tables by id. A page fetches this module when the first table beside the two it opens with is asked for. */
export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  'CT-NAM': CT_NAM_SHEET,
  TARGETS: TARGET_SHEET,
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
};

makeAtHand(TEMPLATES);
