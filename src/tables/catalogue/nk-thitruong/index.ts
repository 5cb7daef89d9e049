import { marketTable } from '../markets';
import type { TableContent } from '../../kit/template';

/** "Kim ngạch nhập khẩu theo thị trường": imports by the country they come from. */
export const TABLE: TableContent = marketTable('imports');
