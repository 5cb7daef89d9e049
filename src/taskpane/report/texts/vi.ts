import { formatNumber } from '../../../indicators/language/format-number';
const number = (count: number) => formatNumber(count, 0, 'vi');
const percent = (share: number) => `${Math.floor(share * 100)}%`;

/** All words of the tab of reports, in Vietnamese. The English catalogue has the same shape. */
export const vi = {
  modes: { label: 'Việc cần làm', read: 'Đọc văn bản', reconcile: 'Đối chiếu', write: 'Viết văn bản' },

  sources: { only: 'báo cáo này', one: (number: number) => `văn bản ${number}` },

  read: {
    label: 'Văn bản báo cáo',
    another: (number: number) => `Văn bản thứ ${number}`,
    add: 'Thêm văn bản để đối chiếu',
    remove: (number: number) => `Bỏ văn bản thứ ${number}`,
    placeholder: 'Dán đoạn báo cáo vào đây, ví dụ: Năm 2023, kim ngạch xuất khẩu ước đạt …',
    open: 'Mở tệp Word hoặc văn bản',
    opening: (name: string) => `Đang mở ${name} …`,
    opened: (name: string, footnotes: number, pictures: number) =>
      `Đã mở ${name}.${footnotes > 0 ? ` ${number(footnotes)} chú thích ở cuối văn bản không được đọc số liệu.` : ''}${pictures > 0 ? ` ${number(pictures)} hình không được đọc.` : ''}`,
    unopened: {
      notText: 'Đây không phải văn bản UTF-8 hay tệp Word (.docx). Hãy lưu lại dưới một trong hai dạng đó.',
      notOpened: 'Không mở được tệp. Hãy kiểm tra tệp còn ở đó rồi thử lại.',
    },
    button: 'Đọc số liệu',
    again: 'Sửa văn bản',
    clear: 'Làm lại từ đầu',
    reading: 'Đang đọc văn bản',
    progress: percent,
    cancel: 'Dừng đọc',
    cancelled: 'Đã dừng đọc. Văn bản vẫn còn nguyên.',
    none: 'Không tìm thấy số liệu nào trong văn bản. Hãy kiểm tra đoạn đã dán có chỉ tiêu kèm con số.',
    found: (figures: number, doubtful: number) =>
      `${number(figures)} số liệu${doubtful > 0 ? `, ${number(doubtful)} số liệu cần xem lại` : ''}.`,
  },

  source: {
    label: 'Văn bản có đánh dấu số liệu',
    before: 'Phần trước không hiện ở đây.',
    after: 'Phần sau không hiện ở đây.',
  },

  figures: {
    heading: 'Số liệu tìm thấy',
    region: 'Số liệu tìm thấy, chỗ cần xem lại ở trên',
    columns: {
      indicator: 'Chỉ tiêu',
      value: 'Giá trị',
      unit: 'Đơn vị tính',
      period: 'Kỳ',
      role: 'Loại',
      planPercent: 'So với kế hoạch (%)',
    },
    noLevel: 'không nêu giá trị',
    ofText: (text: number) => `văn bản ${text}`,
    roles: { result: 'thực hiện', target: 'mục tiêu' },
    doubtful: 'cần xem lại',
    ambiguous: 'có thể hiểu hai cách',
    edit: (indicator: string) => `Sửa: ${indicator}`,
    drop: (indicator: string) => `Bỏ: ${indicator}`,
    confirm: (indicator: string) => `Đúng rồi: ${indicator}`,
    short: { edit: 'Sửa', drop: 'Bỏ', confirm: 'Đúng' },
    dropped: (indicator: string) => `Đã bỏ “${indicator}”.`,
    undo: 'Lấy lại',
    more: (rest: number) => `Hiện thêm (còn ${number(rest)})`,
  },

  edit: {
    heading: (indicator: string) => `Sửa số liệu: ${indicator}`,
    save: 'Lưu',
    cancel: 'Thôi',
    growth: 'Tăng (+) hoặc giảm (-), %',
    numberFault: 'Viết số theo lối Việt Nam, ví dụ 1.726,5; để trống nếu không có.',
    nameFault: 'Ghi tên chỉ tiêu.',
  },

  insert: {
    heading: 'Chèn vào sổ',
    kinds: {
      results: 'Bảng kết quả thực hiện',
      targets: 'Bảng mục tiêu',
      reconciliation: 'Bảng đối chiếu',
    },
    kindLabel: 'Chèn thành',
    placeLabel: 'Chỗ chèn',
    newSheet: 'Trang tính mới',
    selectedCell: (address: string) => `Từ ô đang chọn${address ? ` (${address})` : ''}`,
    noSelection: 'Hãy chọn một ô trong Excel, hoặc chọn “Trang tính mới”.',
    nothing: {
      results: 'Không còn số liệu nào để chèn.',
      targets: 'Văn bản không nêu mục tiêu nào.',
      reconciliation: 'Văn bản không nêu tỷ lệ nào kèm giá trị để đối chiếu.',
    },
    preview: 'Xem trước',
    previewed: (figures: number) => `Xem trước ${number(figures)} số liệu đầu; khi chèn có đủ.`,
    tooMany: (most: number) =>
      `Một bảng có nhiều nhất ${number(most)} dòng. Hãy bỏ bớt số liệu hoặc chia văn bản.`,
    notReady: 'Chờ đối chiếu xong.',
    button: 'Chèn bảng',
  },

  reconcile: {
    heading: 'Đối chiếu tỷ lệ trong văn bản',
    counters: { wrong: 'sai', doubtful: 'cần xem lại', open: 'chưa đối chiếu được', agrees: 'khớp' },
    all: (tables: number) => `Mọi bảng trong tệp (${number(tables)})`,
    total: 'Số tỷ lệ theo kết quả',
    showPhrase: 'Xem câu chữ',
    contradictions: (count: number) => `Số liệu mâu thuẫn nhau: ${number(count)} chỗ`,
    besideCells: (count: number, differing: number) =>
      `Bên cạnh ô của sổ: ${number(count)} số, ${number(differing)} khác`,
    asText: 'Kết quả dạng chữ để chép',
    finding: 'Đang tìm các bảng có kế hoạch và gốc so sánh trong tệp…',
    find: 'Tìm lại bảng',
    none: 'Không tìm thấy bảng nào có số kế hoạch hoặc gốc so sánh trong tệp đang mở.',
    reference: 'Đối chiếu với bảng',
    alone: 'Không dùng bảng',
    option: (sheet: string, title: string) => (title ? `${sheet} – ${title}` : sheet),
    working: 'Đang đối chiếu',
    progress: percent,
    cancel: 'Dừng đối chiếu',
    stopped: 'Đã dừng đối chiếu.',
    again: 'Đối chiếu lại',
    result: 'Kết quả đối chiếu',
    copy: 'Chép kết quả',
    copied: 'Đã chép.',
    notCopied: 'Không chép được tự động: kết quả đã được chọn, hãy bấm Ctrl+C.',
  },

  write: {
    reading: 'Đang tìm các bảng chỉ tiêu trong tệp…',
    again: 'Tìm lại',
    none: 'Không tìm thấy bảng chỉ tiêu nào có số liệu trong tệp đang mở.',
    table: 'Bảng trên trang tính',
    option: (sheet: string, title: string) => (title ? `${sheet} – ${title}` : sheet),
    style: 'Cách viết',
    styles: {
      brackets: 'Năm, tỷ lệ trong ngoặc',
      commas: 'Năm, tỷ lệ sau dấu phẩy',
      monthly: 'Tháng và lũy kế',
      target: 'Mục tiêu (phấn đấu …)',
    },
    short: 'Đổi sang đơn vị gọn (31,6 nghìn tỷ đồng)',
    rounding: 'Viết “hơn”, “gần” khi làm tròn',
    chosen: (chosen: number, all: number) => `Chỉ tiêu đưa vào: ${chosen} trên ${all}`,
    result: 'Đoạn báo cáo',
    nothing: 'Chưa chọn chỉ tiêu nào.',
    copy: 'Chép đoạn này',
    copied: 'Đã chép. Dán vào báo cáo bằng Ctrl+V.',
    notCopied: 'Không chép được tự động: đoạn văn đã được chọn, hãy bấm Ctrl+C.',
  },

  remembered: {
    heading: 'Đoạn đã nhớ',
    explained:
      'Tệp nhớ đoạn này cùng các ô của nó. Khi số liệu đổi, bấm “Làm mới” để biết số nào khác và có đoạn mới.',
    remember: 'Nhớ đoạn này',
    refresh: 'Làm mới',
    working: 'Đang xem số liệu nào đã đổi…',
    of: (sheet: string, title: string) => (title ? `${sheet} – ${title}` : sheet),
    forget: 'Bỏ',
    forgetOne: (name: string) => `Bỏ đoạn của ${name}`,
    same: 'Không số liệu nào đổi.',
    changed: (changes: number) => `${number(changes)} số đã đổi:`,
    fields: { value: '', planPercent: 'so với kế hoạch', growthPercent: 'tăng, giảm', share: 'tỷ trọng' },
    none: 'không có',
    gone: 'Bảng không còn:',
    added: 'Bảng có thêm:',
    lost: 'Không tìm thấy bảng đã viết ra đoạn này. Hãy viết lại từ bảng khác.',
    before: 'Đoạn đã nhớ',
    after: 'Đoạn mới',
    take: 'Nhớ đoạn mới',
  },
};
