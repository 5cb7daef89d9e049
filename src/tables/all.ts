import type { TemplateId } from './kit/abouts';
import { BC_THANG } from './catalogue/bc-thang';
import { CPI } from './catalogue/cpi';
import { CT_DANG } from './catalogue/ct-dang';
import { CT_NAM_SHEET } from './catalogue/ct-nam';
import { DOICHIEU } from './catalogue/doichieu';
import { GRDP } from './catalogue/grdp';
import { IIP } from './catalogue/iip';
import { NK_HANG } from './catalogue/nk-hang';
import { NK_THITRUONG } from './catalogue/nk-thitruong';
import { SPCN } from './catalogue/spcn';
import { TARGET_SHEET } from './catalogue/target-sheet';
import type { Template } from './kit/template';
import { makeAtHand } from './at-hand';
import { TIENDO } from './catalogue/tiendo';
import { TMBL } from './catalogue/tmbl';
import { VON } from './catalogue/von';
import { XEPLOAI } from './catalogue/xeploai';
import { XK_HANG } from './catalogue/xk-hang';
import { XK_THITRUONG } from './catalogue/xk-thitruong';

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
