import type { Conflict, ProblemDetails } from '../../workbook/requests';
import type { ProblemParts } from './problem-parts';

/** Where a problem is, as precisely as it is known. */
function place({ address, sheet }: ProblemDetails, otherwise = 'Tệp Excel đang mở.'): string {
  if (address) return `Tại ${address}.`;
  return sheet ? `Trang tính “${sheet}”.` : otherwise;
}

const conflictKinds: Record<Conflict['kind'], string> = {
  content: 'đã có nội dung',
  merge: 'ô gộp',
  table: 'bảng (Table) của Excel',
  spill: 'kết quả tràn của một công thức mảng',
};

function conflictPlaces({ conflicts = [], ...details }: ProblemDetails): string {
  if (!conflicts.length) return place(details);
  const shown = conflicts.slice(0, 3).map(({ address, kind }) => `${address} (${conflictKinds[kind]})`);
  const more = conflicts.length - shown.length;
  return `Tại ${shown.join('; ')}${more > 0 ? ` và ${more} chỗ khác` : ''}.`;
}

const problems: ProblemParts = {
  sheetProtected: {
    what: 'Trang tính đang được bảo vệ nên Excel không cho ghi.',
    where: (details) => place(details),
    next: 'Mở bảo vệ tại Xem lại → Bỏ bảo vệ Trang tính rồi chèn lại, hoặc chọn “Trang tính mới”.',
  },
  structureProtected: {
    what: 'Cấu trúc tệp đang được bảo vệ nên không thêm được trang tính mới.',
    where: (details) => place(details),
    next: 'Mở bảo vệ tại Xem lại → Bảo vệ Sổ làm việc, hoặc chèn vào vùng trống của một trang tính có sẵn.',
  },
  readOnly: {
    what: 'Tệp đang mở ở chế độ chỉ đọc.',
    where: (details) => place(details),
    next: 'Bấm “Cho phép chỉnh sửa”, hoặc lưu thành bản sao rồi chèn vào bản sao đó.',
  },
  cellEditMode: {
    what: 'Một ô đang được gõ dở nên Excel chưa nhận lệnh.',
    where: (details) => place(details),
    next: 'Bấm Enter để xong ô đó (hoặc Esc để bỏ), rồi làm lại.',
  },
  nameTaken: {
    what: 'Đã có trang tính trùng tên với trang tính sắp thêm.',
    where: (details) => place(details),
    next: 'Đổi tên trang tính cũ rồi chèn lại, hoặc chèn vào ô đang chọn.',
  },
  tooLarge: {
    what: 'Dữ liệu lớn hơn mức Excel nhận trong một lần.',
    where: (details) => place(details),
    next: 'Chọn một trang nguồn nhỏ hơn hoặc “Không liên kết” rồi làm lại; Excel trên máy tính nhận nhiều hơn Excel trên web.',
  },
  conflict: {
    what: 'Chỗ định chèn không trống. Phần bổ trợ không ghi đè lên số liệu có sẵn.',
    where: conflictPlaces,
    next: 'Chọn một ô có vùng trống đủ rộng, hoặc chọn “Trang tính mới”.',
  },
  sheetMissing: {
    what: 'Không tìm thấy trang tính.',
    where: (details) => place(details),
    next: 'Có thể trang tính đã bị xóa hoặc đổi tên: hãy chọn lại chỗ chèn.',
  },
  sourceMissing: {
    what: 'Không tìm thấy trang nguồn số liệu.',
    where: (details) => place(details),
    next: 'Chọn lại trang nguồn trong danh sách, hoặc để “Tự chọn”.',
  },
  badAddress: {
    what: 'Địa chỉ ô không đọc được.',
    where: (details) => place(details),
    next: "Viết địa chỉ như 'Tên trang'!B3, hoặc chọn ô trong Excel.",
  },
  outsideSheet: {
    what: 'Bảng sẽ vượt ra ngoài mép trang tính.',
    where: (details) => place(details),
    next: 'Chọn một ô ở phía trên hoặc bên trái hơn.',
  },
  verificationFailed: {
    what: 'Đọc lại sau khi ghi, kết quả trong Excel khác với dự kiến.',
    where: (details) => place(details),
    next: 'Kiểm tra công thức ở trang nguồn rồi chèn lại. Nếu lặp lại, gửi dòng “Excel báo” cho người hỗ trợ.',
  },
  sessionLostBeforeWrite: {
    what: 'Mất kết nối với Excel trước khi ghi.',
    where: (details) => place(details),
    next: 'Chờ kết nối lại, hoặc tải lại ngăn này, rồi chèn lại.',
  },
  sessionLostAfterWrite: {
    what: 'Mất kết nối với Excel sau khi lệnh ghi đã gửi đi: chưa biết bảng đã đủ hay chưa.',
    where: (details) => place(details),
    next: 'Bấm “Kiểm tra lại” khi có kết nối: ngăn sẽ cho chọn hoàn tất hoặc xóa bảng.',
  },
  nothingToRemove: {
    what: 'Không có bảng nào do phần bổ trợ chèn để xóa.',
    where: (details) => place(details),
    next: 'Không cần làm gì thêm.',
  },
  editedSince: {
    what: 'Bảng đã được sửa sau khi chèn; xóa bảng sẽ mất những chỗ sửa đó.',
    where: (details) => place(details),
    next: 'Chép lại những gì cần giữ rồi chọn “Vẫn xóa”, hoặc chọn “Giữ lại”.',
  },
  blockNotFound: {
    what: 'Không tìm thấy bảng nguyên vẹn như khi chèn: bảng đã bị dời đi, hoặc bị thêm, bớt hàng hay cột ở giữa.',
    where: (details) => place(details),
    next: 'Phần bổ trợ không xóa ô nào và thôi theo dõi bảng này: nếu không cần nữa, hãy tự xóa các ô của bảng.',
  },
  busyWorkbook: {
    what: 'Excel đang bận một việc khác.',
    where: (details) => place(details),
    next: 'Chờ việc đó xong rồi làm lại.',
  },
  notInExcel: {
    what: 'Trang này chưa chạy trong Excel.',
    where: () => 'Đang mở trong trình duyệt hoặc một ứng dụng khác.',
    next: 'Mở phần bổ trợ từ dải lệnh của Excel, hoặc chạy npm start để dùng thử trên bàn thử.',
  },
  hostTooOld: {
    what: 'Phiên bản Excel này quá cũ đối với phần bổ trợ.',
    where: (details) => place(details, 'Ứng dụng Excel đang dùng.'),
    next: 'Dùng Excel 2021, 2024, Microsoft 365 hoặc Excel trên web.',
  },
  unknown: {
    what: 'Excel báo một lỗi không lường trước.',
    where: (details) => place(details),
    next: 'Làm lại một lần. Nếu vẫn lỗi, gửi dòng “Excel báo” cho người hỗ trợ.',
  },
};

const number = new Intl.NumberFormat('vi-VN');

/** All words of the pane, in Vietnamese. The English catalogue has the same shape. */
export const vi = {
  product: 'Chỉ tiêu',
  loading: 'Đang kết nối với Excel…',
  reading: 'Đang đọc tệp Excel…',
  retry: 'Thử lại',
  stop: 'Dừng',

  tabs: {
    label: 'Phần việc',
    tables: 'Bảng',
    report: 'Báo cáo',
    loading: 'Đang mở phần báo cáo…',
    failed: 'Không tải được phần báo cáo. Kiểm tra kết nối tới nơi đặt phần bổ trợ rồi thử lại.',
  },

  table: {
    heading: 'Chọn bảng',
    search: 'Tìm bảng',
    searchExample: 'ví dụ: xuat khau',
    found: (count: number) => (count ? `${count} bảng` : 'Không có bảng nào khớp.'),
  },

  parameters: {
    heading: 'Thông số',
    year: 'Năm báo cáo',
    yearHint: (table: string, year: number) =>
      table === 'TARGETS' ? `Bảng lập chỉ tiêu cho năm ${year + 1}.` : '',
    yearFault: 'Nhập năm từ 1990 đến 2100.',
    form: 'Cách ghi so sánh',
    growth: 'Tăng/giảm (%)',
    growthExample: 'ví dụ 9,05',
    index: 'So với (%)',
    indexExample: 'ví dụ 109,05',
    place: 'Chỗ chèn',
    newSheet: 'Trang tính mới',
    selectedCell: 'Từ ô đang chọn',
    noSelection: 'chưa chọn ô nào',
    source: 'Lấy số liệu từ trang',
    sourceAuto: (sheet: string | null) => (sheet ? `Tự chọn: ${sheet}` : 'Tự chọn: chưa có trang nào khớp'),
    sourceNone: 'Không liên kết, để ô trống',
    sourceOption: (sheet: string, matches: number, visible: boolean) =>
      `${sheet} – khớp ${matches} dòng${visible ? '' : ' (ẩn)'}`,
    more: 'Tùy chọn khác',
    baseYear: 'Năm gốc giá so sánh',
    blockLanguage: 'Ngôn ngữ trong bảng',
    blockLanguages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    month: 'Tháng báo cáo',
    quarter: 'Quý',
    quarterOfMonth: 'Theo tháng',
    rows: 'Số dòng trống mỗi danh mục',
    rowsFault: 'Nhập số từ 1 đến 5000.',
    digits: 'Số chữ số thập phân của tỷ lệ',
    ownDigits: (digits: number) => `Theo bảng (${digits})`,
    dong: 'Đơn vị tiền đồng',
    dollars: 'Đơn vị tiền USD',
    ownUnit: 'Theo bảng',
    denominator: 'Đóng góp tính vào',
    capRule: 'Giới hạn xuất sắc tính trên',
    capRounding: 'Làm tròn số xuất sắc tối đa',
    capRoundings: { floor: 'Xuống', round: 'Gần nhất', ceil: 'Lên' },
    nested: '“Trong đó” tính trên',
    nestedReadings: { all: 'Tổng số', parent: 'Số của chỉ tiêu cấp trên' },
    indicator: 'Chỉ tiêu theo dõi',
    mode: 'Công thức',
    modes: { ct: 'Hàm CT (mặc định)', plain: 'Công thức Excel thường', values: 'Chỉ giá trị' },
    font: 'Phông chữ',
    fonts: { standard: 'Times New Roman', workbook: 'Phông chữ của tệp' },
    signature: 'Thêm nơi ký',
  },

  preview: {
    heading: 'Xem trước',
    region: (title: string) => `Xem trước bảng: ${title}. Dùng phím mũi tên để cuộn.`,
    loading: 'Đang lập bảng xem trước…',
    stopped: 'Đã dừng xem trước.',
    again: 'Xem trước lại',
    showFormulas: 'Hiện công thức',
    legendLinked: 'liên kết',
    legendComputed: 'tự tính',
    legendInput: 'ô nhập',
    emptyInput: 'ô trống để nhập',
    unknownValue: 'tính trong Excel',
    waitForRows: 'Nhập đúng số dòng để xem trước.',
    waitForYear: 'Nhập đúng năm để xem trước.',
    waitForCell: 'Chọn một ô trong Excel để xem trước.',
    newSheetNamed: (sheet: string) => `Trang tính mới “${sheet}”`,
  },

  links: {
    found: (found: number, rows: number) => `Tìm thấy ${found} trên ${rows} dòng số liệu`,
    inSheet: (sheet: string) => ` trong trang “${sheet}”.`,
    noSource: (rows: number) => `Không liên kết: ${rows} dòng số liệu là ô trống để nhập.`,
    missing: (count: number) => `${count} dòng chưa có số liệu, để ô trống`,
  },

  conflicts: {
    heading: (count: number) => `${count} chỗ cản bảng`,
    explanation: 'Phần bổ trợ không ghi đè. Chọn ô khác có vùng trống, hoặc chọn trang tính mới.',
    kinds: conflictKinds,
    goTo: (address: string) => `Đến ${address}`,
    more: (count: number) => `và ${count} chỗ khác`,
  },

  insert: {
    button: 'Chèn bảng',
    waiting: 'Chờ xem trước xong rồi chèn.',
    blocked: 'Chưa chèn được: chỗ chèn không trống.',
    faulty: 'Chưa chèn được: xem lại thông số.',
    unseen: 'Chưa chèn được: chưa có bản xem trước.',
    working: 'Đang chèn bảng',
    noCancel: 'Không dừng giữa chừng, để tệp không dở dang. Nếu lỗi, tệp được trả về như trước.',
    steps: {
      reading: 'Đọc vùng sắp ghi và trang nguồn…',
      writing: 'Ghi bảng…',
      verifying: 'Đọc lại và kiểm tra…',
    },
  },

  result: {
    done: (table: string) => `Đã chèn bảng “${table}”.`,
    at: 'Bảng ở',
    goTo: 'Đến bảng',
    another: 'Chèn bảng khác',
    remove: 'Xóa bảng vừa chèn',
    busy: 'Excel còn đang tính: một số ô hiện #BUSY! và chưa kiểm tra được. Chờ vài giây rồi xem lại bảng.',
    manualCalculation:
      'Excel đang đặt tính thủ công nên chưa kiểm tra được kết quả. Bấm F9 để tính, hoặc bật lại tính tự động.',
  },

  removal: {
    working: 'Đang xóa bảng',
    done: (address: string) => `Đã xóa bảng ở ${address}. Chỗ đó trở lại như trước khi chèn.`,
    lastInsertion: 'Bảng chèn gần nhất',
    editedQuestion: 'Bảng đã được sửa sau khi chèn. Vẫn xóa?',
    editedExplanation: (address: string) => `Những chỗ sửa trong ${address} sẽ mất.`,
    yes: 'Vẫn xóa',
    no: 'Giữ lại',
  },

  resume: {
    heading: 'Lần chèn trước bị ngắt giữa chừng',
    explanation: (address: string) => `Bảng ở ${address} có thể chưa đủ. Hoàn tất hay xóa bảng đó?`,
    finish: 'Hoàn tất',
    remove: 'Xóa bảng',
    working: 'Đang hoàn tất bảng',
    done: (address: string) => `Bảng ở ${address} đã hoàn tất.`,
    check: 'Kiểm tra lại',
  },

  outside: {
    heading: 'Trang này chạy trong Excel',
    explanation:
      'Bạn đang mở trang này ngoài Excel nên phần bổ trợ không có tệp nào để làm việc. Trong Excel, mở từ thẻ Trang đầu, nhóm Chỉ tiêu.',
    workbench: 'Không có Excel? Dùng thử trên bàn thử: trong thư mục dự án, chạy',
  },

  tooOld: {
    heading: 'Cần phiên bản Excel mới hơn',
    explanation: 'Phần bổ trợ cần ExcelApi 1.14, phiên bản Excel này chưa có. Những phiên bản dùng được:',
    list: [
      'Microsoft 365',
      'Excel 2021 hoặc 2024 (kể cả LTSC)',
      'Excel trên web',
      'Excel cho Mac bản hiện hành',
    ],
    not: 'Không dùng được: Excel 2019 trở về trước, Excel trên iPad và điện thoại.',
  },

  health: {
    label: 'Tình trạng',
    version: (version: string) => `bản ${version}`,
    functions: (registered: number, all: number) => `hàm ${registered}/${all}`,
    functionsUnknown: 'hàm: chưa rõ',
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
  },

  problems,
  problem: {
    restored: 'Tệp vẫn như trước khi chèn.',
    notRestored: 'Tệp có thể đã thay đổi một phần: hãy xem lại chỗ nêu trên trước khi lưu.',
    technical: 'Excel báo',
    close: 'Đóng thông báo',
  },

  count: (value: number) => number.format(value),
};
