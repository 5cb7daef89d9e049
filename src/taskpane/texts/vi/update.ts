/** Words about a table that stands already, in Vietnamese. */
export const update = {
  standsAt: 'Bảng này đã có tại',
  willUpdate: (kept: number) => (kept ? `sẽ cập nhật, giữ ${kept} ô đã nhập.` : 'sẽ cập nhật.'),
  insertAnother: 'Chèn thêm bảng mới',
  another: 'Sẽ chèn thêm một bảng mới.',
  instead: 'Cập nhật bảng đã có',
  obstacles: {
    torn: 'nhưng đã bị thêm, bớt hàng hay cột nên không cập nhật được: sẽ chèn bảng mới.',
    protected: 'nhưng trang tính đang được bảo vệ nên không cập nhật được: sẽ chèn bảng mới.',
  },
  lost: (count: number) => `${count} ô đã nhập sẽ mất: bảng mới không còn hàng hoặc cột đó`,
  otherUnit: (count: number) => `${count} ô nhập theo đơn vị cũ: chọn lại đơn vị cũ, hoặc chèn thêm bảng mới`,
  refilled: (count: number) => `${count} ô của bảng đã bị xóa trống sẽ được ghi lại.`,
  redrawn: (count: number) => `${count} ô sẽ được định dạng lại theo bảng.`,
  button: 'Cập nhật bảng',
  blocked: 'Chưa cập nhật được: quanh bảng không đủ ô trống.',
  refused: 'Chưa cập nhật được: bảng có số nhập theo đơn vị cũ.',
  explanation: 'Bảng mới lớn hơn bảng cũ. Dọn trống các ô này, hoặc chèn thêm bảng mới.',
  legendKept: 'đã nhập, giữ lại',
  done: (table: string) => `Đã cập nhật bảng “${table}”.`,
  kept: (kept: number) => `Giữ ${kept} ô đã nhập.`,
  working: 'Đang cập nhật bảng',
};
