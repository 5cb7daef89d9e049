const PLANS = 'mục tiêu|dự toán|nghị quyết|plan|target';

/**
 * What headers of figures are put together from, as alternatives of a pattern: `header-words` tells roles by them, and
 * `strange-words` what else a header says.
 */
export const HEADER_WORDS = {
  /** What something is held against. */
  plans: PLANS,
  /** What a column of plans is headed by: more than something is held against. */
  planned: `${PLANS}|nhiệm vụ|phấn đấu|planned`,
  estimates: 'ước|dự ước|khả năng|ước tính|dự tính|dự kiến|estimate|estimated|estimation|est|expected',
  actuals: 'thực hiện|chính thức|sơ bộ|kết quả|thực tế|actual|preliminary|prel|official|result|results',
  growths: 'tăng|giảm|tốc độ|tăng trưởng|growth|change',
  attained: 'tỷ lệ|hoàn thành|đạt|attainment|attained',
  shares: 'cơ cấu|tỷ trọng|share',
  quantities: 'sản lượng|số lượng|khối lượng|lượng|SL|KL|quantity|volume',
  values: 'trị giá|T giá|Tr giá|giá trị|GT|kim ngạch|KN|value',
  /** "Năm ngoai" has lost one of its marks, and is written so. */
  lastYear: 'năm trước|năm ngoái|năm ngoai|last year|previous year',
} as const;
