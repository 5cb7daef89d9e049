import type { Language } from './messages';

interface RemoveTexts {
  /** Of the columns: id, table, place, period, formulas, state. */
  header: string[];
  period: (year: number, month: number | null, quarter: number | null) => string;
  modes: Record<'ct' | 'plain' | 'values', string>;
  unfinished: string;
  listed: (blocks: number) => string;
  removing: (table: string, address: string) => string;
  removed: (table: string, address: string) => string;
  notFound: (table: string, address: string) => string;
  erasing: string;
  /** `null`: there was no record. */
  erased: (blocks: number | null) => string;
}

const vi: RemoveTexts = {
  header: ['Mã', 'Bảng', 'Ở', 'Kỳ', 'Công thức', 'Ghi chú'],
  period: (year, month, quarter) =>
    month !== null ? `tháng ${month}/${year}` : quarter !== null ? `quý ${quarter}/${year}` : `năm ${year}`,
  modes: { ct: 'hàm CT', plain: 'Excel', values: 'giá trị' },
  unfinished: 'chèn dở',
  listed: (blocks) =>
    blocks === 0 ? 'Không có bảng nào do phần bổ trợ chèn.' : `${blocks} bảng, mới nhất trước.`,
  removing: (table, address) => `Xóa bảng ${table} ở ${address} …`,
  removed: (table, address) => `Đã xóa bảng ${table} ở ${address}: chỗ đó trở lại như trước khi chèn.`,
  notFound: (table, address) =>
    `Không tìm thấy bảng ${table} nguyên vẹn ở ${address}: không ô nào bị xóa, bảng không còn được theo dõi.`,
  erasing: 'Xóa dấu vết của phần bổ trợ …',
  erased: (blocks) =>
    blocks === null
      ? 'Sổ không có dấu vết nào của phần bổ trợ.'
      : `Đã xóa dấu vết của ${blocks} bảng. Các bảng vẫn còn; phần bổ trợ không xóa, cập nhật hay khôi phục được nữa.`,
};

const en: RemoveTexts = {
  header: ['Id', 'Table', 'At', 'Period', 'Formulas', 'Remark'],
  period: (year, month, quarter) =>
    month !== null
      ? `month ${month}/${year}`
      : quarter !== null
        ? `quarter ${quarter}/${year}`
        : `year ${year}`,
  modes: { ct: 'CT functions', plain: 'Excel', values: 'values' },
  unfinished: 'interrupted',
  listed: (blocks) =>
    blocks === 0
      ? 'The add-in has inserted no table.'
      : `${blocks} table${blocks === 1 ? '' : 's'}, newest first.`,
  removing: (table, address) => `Removing ${table} at ${address} …`,
  removed: (table, address) => `Removed ${table} at ${address}: the place is as it was before.`,
  notFound: (table, address) =>
    `${table} was not found whole at ${address}: no cell was cleared, and the table is not followed any longer.`,
  erasing: 'Erasing the add-in’s record …',
  erased: (blocks) =>
    blocks === null
      ? 'The workbook holds no record of the add-in.'
      : `The record of ${blocks} table${blocks === 1 ? '' : 's'} was erased. The tables stay; the add-in can no longer remove, update or restore them.`,
};

/** Words of `remove` and `forget-record`. */
export function removeMessages(language: Language): RemoveTexts {
  return { vi, en }[language];
}
