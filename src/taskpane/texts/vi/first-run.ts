/** What someone sees who has the pane before them for the first time. */
export const firstRun = {
  heading: 'Bắt đầu từ đâu',
  about:
    'Chỉ tiêu lập bảng báo cáo từ số liệu có sẵn trong tệp này, tính tỷ lệ bằng công thức và cho biết từng số lấy từ đâu.',
  steps: [
    'Chọn một bảng: mục “Tệp này làm được gì” đề nghị những bảng mà tệp có số liệu.',
    'Xem trước; bấm vào ô số liệu để xem nguồn và sửa chỗ nối.',
    'Bấm Chèn bảng. Chỉ ghi vào ô trống, và xóa lại được bằng một lần bấm.',
  ],
  functions: 'Các hàm CT',
  close: 'Đã hiểu',
};
