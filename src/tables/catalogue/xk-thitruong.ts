import { marketTable } from './markets';
import type { Template } from '../kit/template';

/** "Kim ngạch xuất khẩu theo thị trường": exports by the country they go to. */
export const XK_THITRUONG: Template = marketTable('XK-THITRUONG', 'exports');
