/** Words of what an insertion came to, and of removing and resuming it, in Vietnamese. */
export const result = {
  done: (table: string) => `Đã chèn bảng “${table}”.`,
  at: 'Bảng ở',
  goTo: 'Đến bảng',
  another: 'Chèn bảng khác',
  remove: 'Xóa bảng vừa chèn',
  busy: 'Excel còn đang tính: một số ô chưa hiện kết quả nên chưa kiểm tra được. Chờ vài giây rồi xem lại bảng; nếu các ô vẫn chưa tính, công thức Excel thường cho cùng kết quả mà không cần hàm CT.',
  plain: 'Dùng công thức Excel thường',
  checked: (findings: number) =>
    findings === 0
      ? 'Đã rà soát trang này: không thấy chỗ nào đáng ngờ.'
      : `Đã rà soát trang này: ${findings} phát hiện.`,
  checkedAll: (findings: number) =>
    findings === 0
      ? 'Đã rà soát cả tệp: không thấy chỗ nào đáng ngờ.'
      : `Đã rà soát cả tệp: ${findings} phát hiện.`,
  showFindings: 'Xem phát hiện',
  pageRefused:
    'Excel không cho đặt trang in hoặc cố định tiêu đề: hãy tự đặt ở thẻ Page Layout và View. Bảng đã ghi đủ.',
  manualCalculation:
    'Excel đang đặt tính thủ công nên chưa kiểm tra được kết quả. Bấm F9 để tính, hoặc bật lại tính tự động.',
};

export const removal = {
  working: 'Đang xóa bảng',
  done: (address: string) => `Đã xóa bảng ở ${address}. Chỗ đó trở lại như trước khi chèn.`,
  lastInsertion: 'Bảng chèn gần nhất',
  editedQuestion: 'Bảng đã được sửa sau khi chèn. Vẫn xóa?',
  editedExplanation: (address: string) => `Những chỗ sửa trong ${address} sẽ mất.`,
  yes: 'Vẫn xóa',
  no: 'Giữ lại',
};

export const resume = {
  heading: 'Lần chèn trước bị ngắt giữa chừng',
  explanation: (address: string) => `Bảng ở ${address} có thể chưa đủ. Hoàn tất hay xóa bảng đó?`,
  finish: 'Hoàn tất',
  remove: 'Xóa bảng',
  working: 'Đang hoàn tất bảng',
  done: (address: string) => `Bảng ở ${address} đã hoàn tất.`,
  check: 'Kiểm tra lại',
};
