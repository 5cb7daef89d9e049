/**
 * What headers of figures are put together from, as alternatives of a pattern: `header-words` tells roles by them, and
 * `strange-words` what else a header says.
 */
export const PLANS = 'mục tiêu|dự toán|nghị quyết|plan|target';
export const PLANS_OF_COLUMNS = `${PLANS}|nhiệm vụ|phấn đấu|planned`;
export const ESTIMATES =
  'ước|dự ước|khả năng|ước tính|dự tính|dự kiến|estimate|estimated|estimation|est|expected';
export const ACTUALS =
  'thực hiện|chính thức|sơ bộ|kết quả|thực tế|actual|preliminary|prel|official|result|results';
export const GROWTHS = 'tăng|giảm|tốc độ|tăng trưởng|growth|change';
export const ATTAINMENTS = 'tỷ lệ|hoàn thành|đạt|attainment|attained';
export const SHARES = 'cơ cấu|tỷ trọng|share';
export const QUANTITIES = 'sản lượng|số lượng|khối lượng|lượng|SL|KL|quantity|volume';
export const VALUES = 'trị giá|T giá|Tr giá|giá trị|GT|kim ngạch|KN|value';
/** "Năm ngoai" has lost one mark only, and is written so. */
export const LAST_YEAR = 'năm trước|năm ngoái|năm ngoai|last year|previous year';
