/* The standard tables. Each stands in a folder called like it: `info.ts`, at hand from the start, and `index.ts`, fetched when needed. */
import type { TemplateInfo } from '../kit/template-info';
import { INFO as BC_THANG } from './bc-thang/info';
import { INFO as CPI } from './cpi/info';
import { INFO as CT_DANG } from './ct-dang/info';
import { INFO as CT_NAM } from './ct-nam/info';
import { INFO as DOICHIEU } from './doichieu/info';
import { INFO as GRDP } from './grdp/info';
import { INFO as IIP } from './iip/info';
import { INFO as NK_HANG } from './nk-hang/info';
import { INFO as NK_THITRUONG } from './nk-thitruong/info';
import { INFO as SPCN } from './spcn/info';
import { INFO as TARGETS } from './targets/info';
import { INFO as TIENDO } from './tiendo/info';
import { INFO as TMBL } from './tmbl/info';
import { INFO as VON } from './von/info';
import { INFO as XEPLOAI } from './xeploai/info';
import { INFO as XK_HANG } from './xk-hang/info';
import { INFO as XK_THITRUONG } from './xk-thitruong/info';

const templateInfo = {
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
} satisfies Readonly<Record<string, TemplateInfo>>;

export type TemplateId = keyof typeof templateInfo;

/** What each standard table says of itself, in the order of the gallery. */
export const TEMPLATE_INFO: Readonly<Record<TemplateId, TemplateInfo>> = templateInfo;
