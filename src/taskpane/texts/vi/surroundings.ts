/** Words about Excel and the add-in itself, in Vietnamese. */
export const outside = {
  heading: 'Trang này chạy trong Excel',
  explanation:
    'Bạn đang mở trang này ngoài Excel nên phần bổ trợ không có tệp nào để làm việc. Trong Excel, mở từ thẻ Trang đầu, nhóm Chỉ tiêu.',
  workbench: 'Không có Excel? Dùng thử trên bàn thử: trong thư mục dự án, chạy',
};

export const tooOld = {
  heading: 'Cần phiên bản Excel mới hơn',
  explanation: 'Phần bổ trợ cần ExcelApi 1.14, phiên bản Excel này chưa có. Những phiên bản dùng được:',
  list: [
    'Microsoft 365',
    'Excel 2021 hoặc 2024 (kể cả LTSC)',
    'Excel trên web',
    'Excel cho Mac bản hiện hành',
  ],
  not: 'Không dùng được: Excel 2019 trở về trước, Excel trên iPad và điện thoại.',
};

export const health = {
  label: 'Cài đặt và tình trạng',
  theme: 'Màu của ngăn',
  themes: { excel: 'Theo Excel', light: 'Sáng', dark: 'Tối' },
  excel: 'Excel',
  addin: 'Phần bổ trợ',
  functions: 'Hàm CT',
  version: (version: string) => `bản ${version}`,
  registered: (registered: number, all: number) => `${registered} trên ${all} hàm đã đăng ký`,
  unknown: 'chưa rõ',
  functionsMissing: (names: string[]) => `Chưa đăng ký: ${names.join(', ')}. Đóng rồi mở lại Excel.`,
  platforms: {
    PC: 'Windows',
    OfficeOnline: 'web',
    Mac: 'Mac',
    iOS: 'iOS',
    Android: 'Android',
    Universal: 'Universal',
  },
  noHost: 'ngoài Excel',
  language: 'Ngôn ngữ',
};
