import { words } from './chooser';

/** Columns of other periods and other meanings, that fill nothing. */
export const OTHER_COLUMNS = words([
  'KH tháng {m}',
  'Tăng, giảm so với tháng trước',
  'KH tháng {next}',
  'Ghi chú',
  'Dự kiến tháng {next}',
  'Chênh lệch',
  'Ước quý {quarter}',
]);

/** Titles that say month and year; each line a row. */
export const TITLES = words(
  [
    'TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU NGÀNH CÔNG THƯƠNG THÁNG {m} NĂM {y}',
    'KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU CHỦ YẾU THÁNG {m} VÀ {m} THÁNG NĂM {y}',
    'BIỂU SỐ LIỆU BÁO CÁO|Tháng {m} năm {y}',
    'MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI CHỦ YẾU THÁNG {m}/{y}',
    'Phụ lục số 01|SỐ LIỆU SẢN XUẤT CÔNG NGHIỆP, THƯƠNG MẠI {m} THÁNG ĐẦU NĂM {y}|(Kèm theo Báo cáo số 12/BC-SCT ngày 18 tháng {m} năm {y})',
    'BÁO CÁO NHANH THÁNG {mm}-{y}',
    'Ước thực hiện một số chỉ tiêu tháng {m}, {m} tháng năm {y}',
    'CÁC CHỈ TIÊU NGÀNH CÔNG THƯƠNG (THÁNG {m}/{y})',
    'BIỂU 02/SCT-TH: TỔNG HỢP TÌNH HÌNH HOẠT ĐỘNG CÔNG NGHIỆP - THƯƠNG MẠI|Kỳ báo cáo: tháng {m} năm {y}',
  ],
  [
    'SỐ LIỆU THÁNG {m}/{y} NGÀNH CÔNG THƯƠNG',
    'Báo cáo tháng {m} năm {y}|(Ước tính đến ngày 25/{mm}/{y})',
    'TIẾN ĐỘ THỰC HIỆN CÁC CHỈ TIÊU KẾ HOẠCH NĂM {y} (ĐẾN THÁNG {m})',
    'Biểu 1. Kết quả sản xuất kinh doanh {m} tháng đầu năm {y}',
  ],
);
