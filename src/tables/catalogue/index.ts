/*
 * The standard tables, each in a folder called like it. What they say of themselves is at hand from the start: the build puts it in
 * this module's place (`scripts/table-infos.cjs`). The tables are fetched when needed.
 */
import type { TemplateInfo } from '../kit/template-info';
import { INFO as BC_THANG } from './bc-thang';
import { INFO as CPI } from './cpi';
import { INFO as CT_DANG } from './ct-dang';
import { INFO as CT_NAM } from './ct-nam';
import { INFO as DIEU_CHINH } from './dieu-chinh';
import { INFO as DOICHIEU } from './doichieu';
import { INFO as GRDP } from './grdp';
import { INFO as IIP } from './iip';
import { INFO as KICHBAN } from './kichban';
import { INFO as NHIEU_NAM } from './nhieu-nam';
import { INFO as NK_HANG } from './nk-hang';
import { INFO as NK_THITRUONG } from './nk-thitruong';
import { INFO as PHANBO_DONVI } from './phanbo-donvi';
import { INFO as PHANBO_THANG } from './phanbo-thang';
import { INFO as SO_CONG_BO } from './so-cong-bo';
import { INFO as SPCN } from './spcn';
import { INFO as TARGETS } from './targets';
import { INFO as TIENDO } from './tiendo';
import { INFO as TMBL } from './tmbl';
import { INFO as VON } from './von';
import { INFO as XEPLOAI } from './xeploai';
import { INFO as XK_HANG } from './xk-hang';
import { INFO as XK_THITRUONG } from './xk-thitruong';

const templateInfo = {
  'CT-NAM': CT_NAM,
  TARGETS,
  'BC-THANG': BC_THANG,
  TIENDO,
  'PHANBO-THANG': PHANBO_THANG,
  'PHANBO-DONVI': PHANBO_DONVI,
  KICHBAN,
  'NHIEU-NAM': NHIEU_NAM,
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
  'SO-CONG-BO': SO_CONG_BO,
  'DIEU-CHINH': DIEU_CHINH,
} satisfies Readonly<Record<string, TemplateInfo>>;

export type TemplateId = keyof typeof templateInfo;

/** What each standard table says of itself, in the order of the gallery. */
export const TEMPLATE_INFO: Readonly<Record<TemplateId, TemplateInfo>> = templateInfo;
