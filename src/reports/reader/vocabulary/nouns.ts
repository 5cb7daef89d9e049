import { listed } from './listed';

/** Nouns of one syllable that things are counted by; any other noun behind a number is taken with its second syllable. */
export const COUNTERS = listed(`
  ao, ảnh, áo, ấp, băng, bài, bàn, bảng, bãi, bè, bể, bếp, biển, biểu, bóng, bộ, bờ, buổi, bức, ca, câu, cầu, cây, cống, cơn,
  cuốn, cụ, cột, cổng, cờ, củ, dãy, đàn, đập, đền, đề, đò, đoàn, đoạn, đội, đồn, đợt, gian, giàn, giếng, giải, giấy, góc, gói,
  hàng, hạng, hầm, hầu, hiện, hố, hồ, hòm, huyện, kênh, khẩu, khoản, khóa, khối, khu, kho, kios, lá, lò, lồng, loài, loại, luật,
  lượt, lớp, máy, mái, mẫu, miếng, mỏ, mũi, mũ, ngôi, ngành, nghề, nhà, nhánh, nhóm, nước, ô, ổ, phà, phần, phiếu, phiên, phố,
  phòng, phương, quả, quầy, quán, quận, quyển, quỹ, quà, rạp, sân, sào, số, sổ, sở, suất, tấm, tàu, tập, thẻ, thôn, thửa, thư,
  tin, tỉnh, tòa, toa, tổ, tốp, trại, trạm, trang, trận, trẻ, trụ, trường, tuyến, tủ, túi, tượng, vùng, vụ, vườn, xe, xã, xóm,
  xưởng, ý, ghe, thuyền, bản, làng, chợ, chùa, miễu, bến, cảng, chuyến, lần, phút, nét, cuộc, dòng, dự, cặp, tiết, chốt, cụm,
`);

/** Words that begin no noun although they may stand behind a number. */
export const NO_NOUN = listed(`
  và, của, cho, với, trong, trên, dưới, tại, ở, từ, đến, tới, về, theo, do, để, mà, thì, là, bị, được, khi, nếu, như, vì, nên,
  cùng, còn, cũng, đã, đang, sẽ, chưa, không, này, đó, kia, nay, qua, sau, trước, giữa, bằng, hay, hoặc, so, lại, nữa, thêm,
  ra, vào, lên, xuống, năm, tháng, ngày, quý, tuần, đầu, cuối, thế kỷ, thập kỷ, thập niên, kỳ, vừa, rồi, gồm, bao gồm, trở,
  nhằm, nhờ, tuy, song, nhưng, các, những, mỗi, từng, mọi, cả, toàn, bởi, hơn, gần, khoảng, nhiệm kỳ, khóa, lần, phần trăm,
  phần nghìn, điểm, độ, thứ, chỉ, mới, vẫn, đều, rất, khá, càng, luôn, phải, cần, nên, có thể, việc, sự, cuộc, quốc gia, đối,
  nghìn, ngàn, triệu, tỷ, tỉ, trăm, vạn, chục, mươi, gấp, nhất, liền, liên tục, dự kiến, xin, tức, kể, tính, riêng, hết, suốt,
  tiếp, cụ thể, trừ, ngoài, thông qua, tuổi, đồng, giờ, phút, giây, nghị quyết, quyết định, thông tư, nghị định, kế hoạch,
  phương án, chỉ thị, công văn, văn bản,
`);

/** Nouns that always take their number behind them: "giai đoạn 2", "tổ dân phố 5", "Nhóm 5 …". */
export const ALWAYS_NUMBERED = listed(`
  lần thứ, thứ, hạng, giai đoạn, tổ dân phố, khu phố, quốc lộ, tỉnh lộ, đường tỉnh, khu vực, vùng, tuyến, nhóm, quận, đợt, khóa,
`);

/** Nouns that a number behind them may only tell apart: "số 27", "tổ 5". */
export const NUMBERED = listed(`
  số, thứ, lần, hạng, cấp, loại, đợt, khóa, kỳ, quý, điều, khoản, mục, điểm, phần, chương, tổ, thôn, xóm, ấp, khu, phường, quận,
  đường, lộ, quốc lộ, tỉnh lộ, giai đoạn, mức, độ, vòng, lớp, khối, chi bộ, đội, trang, bảng, biểu, hình, phụ lục, tuyến, vùng,
  năm, tháng, ngày, tuần, top, vị trí, nhóm, km, chương trình, quyết định, nghị quyết, nghị định, thông tư, chỉ thị, khu vực,
  dự án, cụm, gói, cơ sở, trạm, nhà máy, tiểu khu, khoảnh, lô, thửa, bậc, tầng, ca, phiên, kỳ họp, đại hội, hội nghị, hotline,
  đại học, mẫu, tập, quyển, bài, câu, tiêu chí, chỉ tiêu, vụ, giờ, tuổi, bước, vĩ độ, covid,
`);
