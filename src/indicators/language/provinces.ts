/** The day on which the new provinces began: 1 July 2025. */
export const PROVINCES_SINCE = { year: 2025, month: 7, day: 1 } as const;

/** A province of today, and the provinces before that day which it was put together from; one alone was not changed. */
interface Province {
  name: string;
  of: readonly string[];
  /** It is a city under the central government (thành phố trực thuộc trung ương). */
  isCity?: true;
}

const unchanged = (name: string, isCity?: true): Province => ({
  name,
  of: [name],
  ...(isCity && { isCity }),
});

/**
 * The 34 provinces and cities since 1 July 2025, each with what it was put together from: Nghị quyết 202/2025/QH15 of the National
 * Assembly (12 June 2025), article 1; those that it leaves as they were, among them Huế, at the end.
 */
export const PROVINCES: readonly Province[] = [
  { name: 'Tuyên Quang', of: ['Tuyên Quang', 'Hà Giang'] },
  { name: 'Lào Cai', of: ['Lào Cai', 'Yên Bái'] },
  { name: 'Thái Nguyên', of: ['Thái Nguyên', 'Bắc Kạn'] },
  { name: 'Phú Thọ', of: ['Phú Thọ', 'Vĩnh Phúc', 'Hòa Bình'] },
  { name: 'Bắc Ninh', of: ['Bắc Ninh', 'Bắc Giang'] },
  { name: 'Hưng Yên', of: ['Hưng Yên', 'Thái Bình'] },
  { name: 'Hải Phòng', of: ['Hải Phòng', 'Hải Dương'], isCity: true },
  { name: 'Ninh Bình', of: ['Ninh Bình', 'Hà Nam', 'Nam Định'] },
  { name: 'Quảng Trị', of: ['Quảng Trị', 'Quảng Bình'] },
  { name: 'Đà Nẵng', of: ['Đà Nẵng', 'Quảng Nam'], isCity: true },
  { name: 'Quảng Ngãi', of: ['Quảng Ngãi', 'Kon Tum'] },
  { name: 'Gia Lai', of: ['Gia Lai', 'Bình Định'] },
  { name: 'Khánh Hòa', of: ['Khánh Hòa', 'Ninh Thuận'] },
  { name: 'Lâm Đồng', of: ['Lâm Đồng', 'Đắk Nông', 'Bình Thuận'] },
  { name: 'Đắk Lắk', of: ['Đắk Lắk', 'Phú Yên'] },
  {
    name: 'Hồ Chí Minh',
    of: ['Hồ Chí Minh', 'Bình Dương', 'Bà Rịa - Vũng Tàu'],
    isCity: true,
  },
  { name: 'Đồng Nai', of: ['Đồng Nai', 'Bình Phước'] },
  { name: 'Tây Ninh', of: ['Tây Ninh', 'Long An'] },
  { name: 'Cần Thơ', of: ['Cần Thơ', 'Sóc Trăng', 'Hậu Giang'], isCity: true },
  { name: 'Vĩnh Long', of: ['Vĩnh Long', 'Bến Tre', 'Trà Vinh'] },
  { name: 'Đồng Tháp', of: ['Đồng Tháp', 'Tiền Giang'] },
  { name: 'Cà Mau', of: ['Cà Mau', 'Bạc Liêu'] },
  { name: 'An Giang', of: ['An Giang', 'Kiên Giang'] },
  unchanged('Cao Bằng'),
  unchanged('Lai Châu'),
  unchanged('Điện Biên'),
  unchanged('Lạng Sơn'),
  unchanged('Sơn La'),
  unchanged('Quảng Ninh'),
  unchanged('Thanh Hóa'),
  unchanged('Nghệ An'),
  unchanged('Hà Tĩnh'),
  unchanged('Hà Nội', true),
  unchanged('Huế', true),
];

/** Other ways in which names are written, beside what all words vary in: capitals, marks left out, the place of a mark, i or y. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['HCM', 'TPHCM', 'TP HCM', 'Sài Gòn'],
  'Bà Rịa - Vũng Tàu': ['BRVT', 'BR VT', 'Bà Rịa VT'],
  Huế: ['Thừa Thiên Huế', 'TT Huế'],
  'Đắk Lắk': ['Đắc Lắc', 'Đắc Lắk', 'Đăk Lăk', 'Đaklak', 'Đắklắk'],
  'Đắk Nông': ['Đắc Nông', 'Đăk Nông', 'Đaknông'],
  'Bắc Kạn': ['Bắc Cạn'],
  'Kon Tum': ['Kontum', 'Con Tum'],
  'Hà Nội': ['TP HN'],
  'Gia Lai': ['Gialai'],
};
