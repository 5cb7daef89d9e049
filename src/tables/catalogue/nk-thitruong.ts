import { marketTable } from './markets';
import type { Template } from '../kit/template';

/** "Kim ngạch nhập khẩu theo thị trường": imports by the country they come from. */
export const NK_THITRUONG: Template = marketTable('NK-THITRUONG', 'imports');
