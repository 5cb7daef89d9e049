import { formatNumber } from '../../../indicators/language/format-number';
const number = (count: number) => formatNumber(count, 0, 'vi');

/** All words of the tab of inserted blocks, in Vietnamese. The English catalogue has the same shape. */
export const vi = {
  list: {
    heading: 'Bảng đã chèn',
    reading: 'Đang đọc danh sách bảng…',
    stopped: 'Đã dừng đọc danh sách.',
    again: 'Đọc lại danh sách',
    count: (blocks: number) =>
      blocks === 0
        ? 'Tệp này chưa có bảng nào do phần bổ trợ chèn.'
        : blocks === 1
          ? '1 bảng.'
          : `${number(blocks)} bảng, mới nhất trước.`,
    goTo: (table: string, address: string) => `Đến bảng ${table}, ${address}`,
    year: (year: number) => `Năm báo cáo ${year}`,
    month: (month: number, year: number) => `Tháng ${month} năm ${year}`,
    quarter: (quarter: number, year: number) => `Quý ${quarter} năm ${year}`,
    formulas: 'Công thức',
    formulasOf: (table: string, address: string) => `Công thức của bảng ${table}, ${address}`,
    modes: { ct: 'Hàm CT', plain: 'Excel', values: 'Giá trị' },
    modesExplained:
      'Hàm CT: công thức =CT.… của phần bổ trợ, tính được trên máy có cài. Excel: công thức thường, máy nào cũng tính được. Giá trị: chỉ còn con số.',
    unfinished: 'Lần chèn bị ngắt giữa chừng: bảng có thể chưa đủ.',
    remove: 'Xóa bảng',
    template: 'Lưu thành mẫu',
    templateOf: (table: string, address: string) => `Lưu thành mẫu: bảng ${table}, ${address}`,
    removeOf: (table: string, address: string) => `Xóa bảng ${table}, ${address}`,
  },

  ledger: {
    heading: 'Sổ số liệu đã công bố',
    explanation:
      'Ghi số của kỳ báo cáo trong một bảng, số trong văn bản hoặc số nhập tay vào sổ công bố; chưa có sổ thì một trang mới được lập. Bảng sau lấy số gốc theo lần công bố mới nhất. Trả lại được ở thẻ Rà soát.',
    source: 'Lấy số từ',
    sources: { block: 'Bảng đã chèn', report: 'Văn bản báo cáo', entries: 'Nhập tay' },
    block: 'Bảng',
    text: 'Nội dung báo cáo, dán vào đây',
    entry: { indicator: 'Chỉ tiêu', period: 'Kỳ', value: 'Giá trị công bố', unit: 'Đơn vị tính' },
    faults: {
      empty: 'Cần điền ô này.',
      period: 'Ghi một kỳ, như: 9 tháng năm 2025.',
      value: 'Ghi một con số, như: 1.234,5.',
    },
    vintage: 'Loại số liệu',
    document: 'Văn bản công bố',
    date: 'Ngày công bố',
    territory: 'Địa giới',
    examples: {
      document: 'ví dụ: 210/BC-SCT',
      date: 'ví dụ: 6/1/2026',
      territory: 'ví dụ: Gia Lai (cũ)',
      indicator: 'ví dụ: Kim ngạch xuất khẩu',
      period: 'ví dụ: 9 tháng năm 2025',
      value: 'ví dụ: 1.234,5',
      unit: 'ví dụ: triệu USD',
    },
    button: 'Ghi vào sổ công bố',
    revisionsHint: 'Xem các lần công bố của từng kỳ cạnh nhau, cùng mức điều chỉnh, trên một trang mới.',
    revisions: 'Lập bảng điều chỉnh',
    revisionsMade: 'Đã lập bảng điều chỉnh:',
    recorded: (lines: number, sheet: string) => `Đã ghi vào trang “${sheet}” (số dòng: ${number(lines)}).`,
    known: (lines: number) => `${number(lines)} dòng đã có trong sổ nên không ghi lại.`,
  },

  roll: {
    heading: 'Chuyển sang kỳ sau',
    explanation:
      'Lập bảng kỳ sau từ các bảng đã chèn, mỗi bảng trên một trang mới: tiêu đề đổi kỳ, số nối lại theo kỳ mới, ước kỳ này thành số đã thực hiện của kỳ trước, ô nhập để trống. Bảng cũ giữ nguyên.',
    period: 'Kỳ mới',
    button: 'Xem danh sách chuyển kỳ',
    one: 'Chuyển sang kỳ sau',
    oneOf: (table: string, period: string) => `Chuyển sang kỳ sau: ${period}, bảng ${table}`,
    tables: (blocks: number) => `${number(blocks)} bảng`,
    question: (tables: string, period: string) => `Chuyển ${tables} sang ${period}?`,
    nothing: (period: string) => `Không có bảng nào để chuyển sang ${period}.`,
    yes: (blocks: number) => (blocks === 1 ? 'Chuyển bảng này' : `Chuyển cả ${number(blocks)} bảng`),
    no: 'Thôi',
    newSheet: (sheet: string, coverage: string) => `Trang mới “${sheet}”, ${coverage}.`,
    coverage: (linked: number, wanted: number) => `nối được ${number(linked)} trên ${number(wanted)} ô`,
    showAll: (cells: number) => `Xem cả ${number(cells)} ô`,
    rolled: (tables: string, period: string) => `Đã chuyển ${tables} sang ${period}.`,
    unverified: {
      busy: 'Một số hàm chưa có kết quả nên chưa đối chiếu được.',
      manualCalculation: 'Excel đang tính thủ công: bấm F9 để tính.',
    },
    pageRefused: 'Excel không nhận thiết lập trang in.',
    undo: 'Hoàn tác',
    last: (blocks: number) => `Lần chuyển kỳ gần nhất lập ${number(blocks)} bảng.`,
    undone: (blocks: number) => `Đã bỏ ${number(blocks)} bảng của lần chuyển kỳ. Các bảng cũ giữ nguyên.`,
    editedQuestion: 'Bảng của lần chuyển kỳ đã được sửa. Vẫn bỏ?',
    undoEdited: 'Vẫn bỏ',
  },

  switching: {
    heading: 'Công thức của cả trang, cả tệp',
    explanation:
      'Đổi các hàm CT sang công thức Excel cho cùng kết quả, hoặc thành giá trị. Lúc nào cũng khôi phục lại được.',
    scope: 'Phạm vi',
    workbook: 'Cả tệp',
    plain: 'Đổi sang công thức Excel',
    values: 'Đổi thành giá trị',
    restore: 'Khôi phục hàm CT',
  },

  way: {
    heading: 'Đường đi của số',
    explanation: 'Chọn một ô số liệu trong trang tính để xem số đó lấy từ đâu và dùng ở đâu.',
    button: 'Xem ô đang chọn',
    close: 'Đóng',
    reading: 'Đang tìm đường đi của số…',
    none: 'Ô đang chọn không nằm trong trang tính nào đọc được.',
    typed: 'Số này được nhập thẳng vào ô, không lấy từ ô khác.',
    empty: 'Ô đang chọn để trống.',
    blank: 'trống',
    more: (count: number) => `và ${number(count)} ô khác`,
    usedBy: (count: number, hasMore: boolean) =>
      count ? `Được dùng ở ${hasMore ? 'hơn ' : ''}${number(count)} ô` : 'Chưa công thức nào dùng ô này',
    inBlock: (table: string) => `bảng ${table}`,
    inReport: 'lời văn hoặc bảng đối chiếu của báo cáo',
    indirect: 'qua ô khác',
    partly: (sheets: string) => `Chỉ xem được công thức ở phần đầu của trang quá dài: ${sheets}.`,
  },

  sendOut: {
    called: 'bản gửi đi',
    heading: 'Bản gửi đi',
    explanation:
      'Mở một tệp mới không có hàm CT và dấu vết của phần bổ trợ, để gửi cho nơi không cài. Tệp này giữ nguyên.',
    modeLabel: 'Trong bản gửi đi, hàm CT thành',
    modes: { plain: 'Công thức Excel', values: 'Giá trị' },
    button: 'Tạo bản gửi đi',
    download: 'Tải bản gửi đi',
  },

  erase: {
    heading: 'Dấu vết của phần bổ trợ',
    explanation:
      'Phần bổ trợ ghi trong tệp nó đã chèn những bảng nào. Xóa phần ghi này thì bảng vẫn còn, nhưng phần bổ trợ không xóa, cập nhật hay khôi phục các bảng đó được nữa; những chỗ đã chấp nhận và lần sửa khi rà soát cũng không còn được nhớ.',
    button: 'Xóa dấu vết của phần bổ trợ',
    question: 'Xóa dấu vết của phần bổ trợ?',
    warning: (blocks: number) =>
      blocks === 0
        ? 'Không có bảng nào đang được theo dõi. Công thức đã đổi mà chưa khôi phục thì không khôi phục được nữa.'
        : `${number(blocks)} bảng vẫn còn trong tệp, nhưng từ nay phần bổ trợ không xóa, cập nhật hay khôi phục được. Không lấy lại được.`,
    yes: 'Xóa dấu vết',
    no: 'Thôi',
  },

  edited: {
    question: (table: string) => `Bảng “${table}” đã được sửa sau khi chèn. Vẫn xóa?`,
    explanation: (address: string) => `Chỗ sửa đầu tiên ở ${address}; mọi chỗ sửa trong bảng sẽ mất.`,
    yes: 'Vẫn xóa',
    no: 'Giữ lại',
  },

  asShown: {
    yes: 'Lấy như đang hiện',
    again: 'Làm lại',
  },

  working: {
    labels: {
      remove: 'Đang xóa bảng',
      switch: 'Đang đổi công thức',
      restore: 'Đang khôi phục hàm CT',
      planRoll: 'Đang xem kỳ mới',
      roll: 'Đang lập bảng kỳ mới',
      undoRoll: 'Đang bỏ lần chuyển kỳ',
      sendOut: 'Đang tạo bản gửi đi',
      record: 'Đang ghi vào sổ công bố',
      revisions: 'Đang lập bảng điều chỉnh',
      erase: 'Đang xóa dấu vết',
    },
    stages: {
      reading: 'Đọc tệp…',
      writing: 'Ghi công thức…',
      verifying: 'Đọc lại và kiểm tra…',
      copying: 'Đổi công thức trong bản sao…',
      opening: 'Mở bản sao…',
    },
    share: (share: number) => `${Math.floor(share * 100)}%`,
    stop: 'Dừng',
    stopping: 'Đang dừng và trả lại như trước…',
    noStop: 'Không dừng giữa chừng, để tệp không dở dang. Nếu lỗi, tệp được trả về như trước.',
  },

  outcome: {
    close: 'Đóng thông báo',
    removed: (table: string, address: string) =>
      `Đã xóa bảng “${table}” ở ${address}. Chỗ đó trở lại như trước khi chèn.`,
    switched: {
      ct: (cells: number) =>
        cells === 0 ? 'Không có ô nào cần khôi phục.' : `Đã khôi phục hàm CT ở ${number(cells)} ô.`,
      plain: (cells: number) =>
        cells === 0 ? 'Không có hàm CT nào để đổi.' : `Đã đổi ${number(cells)} ô sang công thức Excel.`,
      values: (cells: number) =>
        cells === 0 ? 'Không có hàm CT nào để đổi.' : `Đã đổi ${number(cells)} ô thành giá trị.`,
    },
    stopped: 'Đã dừng. Tệp vẫn như trước.',
    sentOut: (cells: number) =>
      `Bản gửi đi đã mở thành tệp mới, ${number(cells)} ô không còn hàm CT. Hãy lưu tệp đó trước khi gửi.`,
    leftMacros: 'Bản gửi đi không có macro.',
    sentOutStopped: 'Đã dừng. Chưa mở bản gửi đi nào.',
    erased: (blocks: number | null) =>
      blocks === null
        ? 'Tệp không có dấu vết nào của phần bổ trợ.'
        : `Đã xóa dấu vết của ${number(blocks)} bảng. Các bảng vẫn còn trong tệp.`,
    became: (cells: number) => `${number(cells)} ô thành giá trị thay vì công thức:`,
    becameBecause: {
      function: 'không viết được bằng công thức Excel',
      array: 'kết quả nằm trên nhiều ô',
      argument: 'tham số được tính từ nơi khác',
      text: 'đọc từ chữ',
      tooLong: 'công thức dài quá mức Excel nhận',
    },
    left: (cells: number) => `${number(cells)} ô để nguyên:`,
    leftBecause: {
      edited: 'đã được sửa',
      sheetMissing: 'trang tính không còn',
      notCalculated: 'chưa có kết quả để thay vào',
      different: 'công thức Excel cho kết quả khác kết quả đang hiện; giữ hàm CT',
    },
    unverified: (cells: number) => `${number(cells)} ô chưa đối chiếu được, cần xem lại:`,
    notAnswered: 'phụ thuộc hàm chưa có kết quả',
    more: (cells: number) => `và ${number(cells)} ô khác`,
  },
};
