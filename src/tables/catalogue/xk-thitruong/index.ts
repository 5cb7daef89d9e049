import { marketTable } from '../markets';
import type { TableContent } from '../../kit/template';

/** "Kim ngạch xuất khẩu theo thị trường": exports by the country they go to. */
export const TABLE: TableContent = marketTable('exports');
