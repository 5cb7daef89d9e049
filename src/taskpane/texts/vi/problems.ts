import type { Conflict, ProblemDetails } from '../../../contract';
import type { ProblemParts } from '../problem-parts';

/** Where a problem is, as precisely as it is known. */
function place({ address, sheet }: ProblemDetails, otherwise = 'Tệp Excel đang mở.'): string {
  if (address) return `Tại ${address}.`;
  return sheet ? `Trang tính “${sheet}”.` : otherwise;
}

/** What can be in the way of a table, in Vietnamese. */
export const conflictKinds: Record<Conflict['kind'], string> = {
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

function cellPlaces({ cells, ...details }: ProblemDetails): string {
  if (!cells) return place(details);
  const shown = cells.items.slice(0, 6);
  const more = cells.total - shown.length;
  return `Tại ${shown.join('; ')}${more > 0 ? ` và ${more} ô khác` : ''}.`;
}

function typedPlaces({ typed = [], ...details }: ProblemDetails): string {
  if (!typed.length) return place(details);
  const shown = typed.slice(0, 3).map(({ address, content }) => `${address} (${content})`);
  const more = typed.length - shown.length;
  return `Tại ${shown.join('; ')}${more > 0 ? ` và ${more} ô khác` : ''}.`;
}

/** What the add-in says of every problem, in Vietnamese. */
export const problems: ProblemParts = {
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
  rangeBlocked: {
    what: 'Excel không cho ghi vào vùng có bộ lọc, ô gộp hoặc PivotTable.',
    where: (details) => place(details),
    next: 'Hãy bỏ bộ lọc, tách ô gộp hoặc chuyển PivotTable đi chỗ khác, rồi làm lại.',
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
    next: 'Kiểm tra công thức ở trang nguồn rồi chèn lại. Nếu lặp lại, gửi thông báo này cho người hỗ trợ.',
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
  cancelled: {
    what: 'Việc này đã được dừng trước khi xong.',
    where: (details) => place(details),
    next: 'Không cần làm gì thêm; nếu vẫn muốn, hãy làm lại.',
  },
  recordLost: {
    what: 'Tệp không còn ghi nhận của phần bổ trợ về bảng này: ghi nhận bị mất, hoặc người khác đã xóa bảng.',
    where: (details) => place(details),
    next: 'Xem trước lại: bảng nay được coi là ô của bạn, phần bổ trợ sẽ chèn một bảng mới bên cạnh.',
  },
  nothingToRemove: {
    what: 'Không có bảng nào do phần bổ trợ chèn để xóa.',
    where: (details) => place(details),
    next: 'Không cần làm gì thêm.',
  },
  nothingToRecord: {
    what: 'Không có số nào ghi được vào sổ công bố.',
    where: (details) => place(details),
    next: 'Sổ nhận số thực hiện của kỳ báo cáo, có kỳ và đơn vị tính; kế hoạch, số gốc và tỷ lệ thì không.',
  },
  emptyLedger: {
    what: 'Sổ số liệu đã công bố chưa có dòng nào dùng được.',
    where: (details) => place(details),
    next: 'Hãy ghi số có kỳ, giá trị và loại số liệu trước.',
  },
  editedSince: {
    what: 'Bảng đã được sửa sau khi chèn; xóa bảng sẽ mất những chỗ sửa đó.',
    where: (details) => place(details),
    next: 'Chép lại những gì cần giữ rồi chọn “Vẫn xóa”, hoặc chọn “Giữ lại”.',
  },
  blockNotFound: {
    what: 'Không tìm thấy bảng nguyên vẹn như khi chèn: bảng đã bị hoàn tác hay xóa trắng, bị dời đi, hoặc bị thêm, bớt hàng hay cột ở giữa.',
    where: (details) => place(details),
    next: 'Phần bổ trợ không xóa ô nào và thôi theo dõi bảng này: nếu không cần nữa, hãy tự xóa các ô của bảng.',
  },
  blockChanged: {
    what: 'Trong lúc cập nhật, bảng đã bị dời chỗ, xóa, hoặc bị thêm, bớt hàng hay cột.',
    where: (details) => place(details),
    next: 'Xem trước lại: nếu bảng còn nguyên thì cập nhật, nếu không thì chèn bảng mới.',
  },
  typedWouldBeLost: {
    what: 'Cập nhật sẽ làm mất những ô đã nhập mà bảng mới không còn hàng hoặc cột.',
    where: typedPlaces,
    next: 'Chọn đủ số dòng và cách ghi như bảng cũ, chép lại các ô đó, hoặc chèn thêm bảng mới (dòng lệnh: --new).',
  },
  typedInOtherUnit: {
    what: 'Đơn vị tính đổi khác, nhưng bảng có số liệu nhập theo đơn vị cũ: phần bổ trợ không tự quy đổi số người dùng đã nhập.',
    where: typedPlaces,
    next: 'Chọn lại đơn vị cũ, hoặc chèn thêm bảng mới theo đơn vị mới (dòng lệnh: --new).',
  },
  nothingToRoll: {
    what: 'Không có bảng nào để chuyển sang kỳ này: các bảng đã ở kỳ này hoặc kỳ sau, hoặc không còn nguyên vẹn.',
    where: (details) => place(details),
    next: 'Chọn kỳ muộn hơn, hoặc xem danh sách bảng đã chèn.',
  },
  rollChanged: {
    what: 'Tệp đã thay đổi từ lúc xem danh sách chuyển kỳ, nên chưa ghi gì.',
    where: (details) => place(details),
    next: 'Xem lại danh sách rồi chuyển.',
  },
  busyWorkbook: {
    what: 'Excel đang bận một việc khác.',
    where: (details) => place(details),
    next: 'Chờ việc đó xong rồi làm lại.',
  },
  fileNotGiven: {
    what: 'Excel không giao nội dung tệp cho phần bổ trợ nên chưa tạo được bản gửi đi.',
    where: (details) => place(details, 'Tệp có thể mang nhãn bảo mật, được mã hóa hoặc bị giới hạn quyền.'),
    next: 'Lưu một bản sao không có nhãn hay mật khẩu rồi tạo bản gửi đi từ bản sao đó; hoặc đổi sang công thức Excel ngay trong bản sao.',
  },
  fileUnreadable: {
    what: 'Nội dung tệp mà Excel giao không đọc được nên chưa tạo được bản gửi đi.',
    where: (details) => place(details),
    next: 'Lưu tệp, đóng, mở lại rồi làm lại. Nếu vẫn lỗi, gửi thông báo này cho người hỗ trợ.',
  },
  macroSheet: {
    what: 'Tệp có trang macro kiểu cũ, mà bản gửi đi là tệp không có macro.',
    where: (details) => place(details),
    next: 'Lưu một bản sao, xóa trang đó rồi tạo bản gửi đi từ bản sao.',
  },
  copyNotOpened: {
    what: 'Bản gửi đi đã tạo xong nhưng Excel không mở được thành tệp mới.',
    where: (details) =>
      place(
        details,
        'Có thể do thiết lập bảo mật của Excel, do tệp có macro, hoặc Excel trên web đang trục trặc.',
      ),
    next: 'Bấm “Tải bản gửi đi” để lưu tệp về máy rồi gửi.',
  },
  copyTooLarge: {
    what: 'Bản gửi đi đã tạo xong nhưng lớn hơn mức Excel nhận để mở ngay.',
    where: (details) => place(details),
    next: 'Bấm “Tải bản gửi đi” để lưu tệp về máy rồi gửi.',
  },
  valuesUnconfirmed: {
    what: 'Có ô chưa hiện đúng kết quả hàm CT với số liệu hiện tại, hoặc chưa đối chiếu được, nên chưa lấy giá trị.',
    where: cellPlaces,
    next: 'Đợi Excel tính xong rồi làm lại; hoặc xem từng ô và chọn lấy giá trị như đang hiện.',
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
  notFetched: {
    what: 'Không tải được dữ liệu của bảng này.',
    where: (details) => place(details, 'Nơi đặt phần bổ trợ không trả lời.'),
    next: 'Kiểm tra kết nối rồi xem trước lại; nếu phần bổ trợ vừa được nâng cấp, đóng và mở lại ngăn.',
  },
  unknown: {
    what: 'Excel báo một lỗi không lường trước.',
    where: (details) => place(details),
    next: 'Làm lại một lần. Nếu vẫn lỗi, gửi thông báo này cho người hỗ trợ.',
  },
};
