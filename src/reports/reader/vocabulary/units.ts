import { MEASURES as KNOWN_MEASURES, SCALES as KNOWN_SCALES } from '../../../indicators/language/units';
import { listed } from './listed';

type Spelled = readonly (readonly [written: string, ...spellings: string[]])[];

/** Words that multiply the unit behind them: how the reader writes them, and how they are met. */
export const SCALES: Spelled = KNOWN_SCALES.map(([, ...words]) => [words[0], ...words]);

/** Units of measurement: how the reader writes them, and how they are met. */
export const MEASURES: Spelled = [
  ...KNOWN_MEASURES.map(([, , ...words]): Spelled[number] => [words[0], ...words]),
  ['MWp', 'MWp'],
  ['con', 'con'],
  ['viên', 'viên'],
  ['bao', 'bao'],
  ['gói', 'gói'],
  ['chai', 'chai'],
  ['lon', 'lon'],
  ['thùng', 'thùng'],
  ['bộ', 'bộ'],
  ['đôi', 'đôi'],
  ['tờ', 'tờ'],
  ['trang', 'trang'],
  ['quyển', 'quyển'],

  ['TEU', 'TEU'],
  ['tấn.km', 'tấn km'],
  ['hành khách', 'HK'],
  ['hành khách.km', 'hành khách km', 'HK km', 'lượt khách km', 'lượt hành khách km', 'khách km'],

  ['lượt', 'lượt'],
  ['tuổi', 'tuổi'],
  ['giờ', 'giờ'],
  ['điểm', 'điểm'],
  ['điểm phần trăm', 'điểm phần trăm', 'điểm %'],

  ['lần', 'lần'],
];

/** Behind a stroke: "triệu đồng/người/năm". */
export const PER = listed(`
  người, lao động, hộ, năm, tháng, quý, ngày, ha, kg, tấn, km2, vụ, lượt, m2, m3, đơn vị,
`);

/** Things that are counted: a number before one of them is a figure whose name goes on behind it. */
export const COUNTED = listed(`
  lượt khách, lượt hành khách, lượt người, lượt dự án, lượt doanh nghiệp, lượt hộ, lượt lao động,
  lượt khách hàng, lượt phương tiện, lượt tàu, người, khách, hành khách, sản phẩm, SP, khách du lịch,
  doanh nghiệp, DN, dự án, cụm công nghiệp, CCN, cụm, khu công nghiệp, KCN, hợp tác xã, HTX, tổ hợp tác, hộ,
  xã, phường, huyện, thôn, làng, bản, lao động, công nhân, chợ, siêu thị, trung tâm thương mại, cửa hàng,
  nhà máy, cơ sở, đề án, nhiệm vụ, chỉ tiêu, vụ, trường hợp, đảng viên, chi bộ, đảng bộ, đảng ủy, cấp ủy,
  TCCSĐ, tổ chức cơ sở đảng, tổ chức đảng, tập thể, cá nhân, đoàn viên, hội viên, quần chúng, đồng chí,
  cán bộ, công chức, viên chức, công đoàn cơ sở, công đoàn, chi đoàn, cuộc, lớp, hội nghị, văn bản,
  thủ tục hành chính, thủ tục, hồ sơ, giấy phép, giấy chứng nhận, bằng khen, giấy khen, mô hình,
  phiên chợ, hội chợ, gian hàng, thị trường, mặt hàng, quốc gia, công trình, trạm, trạm biến áp,
  phương tiện, chuyên đề, cơ quan, đơn vị, tổ chức, khách hàng, thửa, ý kiến, sáng kiến, đề tài, đại biểu,
  đơn, đơn thư, căn, phòng, trường, học sinh, giường bệnh, giường, bác sĩ, bác sỹ,
`);

/** Short forms of counted things: as the reader writes their unit, and as they are met. */
export const SHORTENED: Spelled = [
  ['doanh nghiệp', 'DN'],
  ['hợp tác xã', 'HTX'],
  ['cụm công nghiệp', 'CCN'],
  ['khu công nghiệp', 'KCN'],
  ['sản phẩm', 'SP'],
];

/** What follows a sum told as a bare "tỷ" or "triệu": "20 tỷ tiền thuốc". */
export const OF_MONEY = listed(`
  tiền, vốn, thuế, kinh phí, ngân sách, doanh thu, doanh số, lợi nhuận, đô, đô la, nợ, phí, lệ phí, giá trị, thu, chi, trái phiếu,
  tín dụng, hàng, đầu tư, hỗ trợ, quỹ, lương, thưởng, bạc, mỗi, cho, của, từ, do, để, trong, trên, tại, ở, vào,
`);

/** Whole populations a percentage is said of: "100% đảng viên …", "98% hộ dân …". */
export const POPULATIONS = listed(`
  các, số, tổng số, dân số, dân cư, người, người dân, người lao động, trẻ em, diện tích, thủ tục,
  cán bộ đảng viên, cán bộ công chức, CBCC, CBCCVC, CB, tổ chức, tổ, chính quyền, địa phương, chất thải,
  rác thải, nước thải, khách hàng,
`);
