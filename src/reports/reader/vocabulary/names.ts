import { listed } from './listed';

/** Which of a good's two figures a growth belongs to. */
export type Aspect = 'amount' | 'money' | 'count';

export const ASPECTS: readonly (readonly [aspect: Aspect, ...spellings: string[]])[] = [
  ['amount', 'về lượng', 'về sản lượng', 'về khối lượng', 'về số lượng'],
  [
    'money',
    'về giá trị',
    'về trị giá',
    'về kim ngạch',
    'về vốn',
    'về số vốn',
    'về vốn đăng ký',
    'về số vốn đăng ký',
    'về tổng vốn',
  ],
  ['count', 'về số doanh nghiệp', 'về số dự án', 'về số lượng doanh nghiệp', 'về số lượng dự án', 'về số DN'],
];

/** Nouns that say what is measured; what it is measured of follows, or was named before. */
export const MEASURE_NOUNS = listed(`
  tổng, tổng số, tổng mức, tổng giá trị, tổng sản phẩm, giá trị, kim ngạch, chỉ số, sản lượng, doanh thu,
  doanh số, thu ngân sách, chi ngân sách, tổng thu, tổng chi, vốn, nguồn vốn, tỷ lệ, tỷ trọng, số, số lượng,
  tốc độ, tăng trưởng, mức, công suất, diện tích, năng suất, thu nhập, lãi suất, dư nợ, lượng, khối lượng,
  trị giá, cơ cấu, quy mô, IIP, CPI, GRDP, GDP, GTSX, GTSXCN, TMBL, TMBLHH, KNXK, KNNK, bội chi, dân số,
  tuổi thọ, độ che phủ, cán cân, năng lực, GRDP bình quân, nợ, chỉ số sản xuất, lợi nhuận, nộp ngân sách,
  suất, bình quân, lạm phát, quỹ, đàn, giải ngân, huy động,
`);

/** Words an indicator's name begins with; after a connector the name begins here, not at the head of the clause. */
export const HEADS = [
  ...MEASURE_NOUNS,
  ...listed(`
    tổ chức cơ sở đảng, đảng viên, chi bộ, TCCSĐ, đảng bộ, tổ chức đảng, thu hút, hàng hóa, hàng, chỉ tiêu,
    kinh tế, thu, chi, xuất khẩu, nhập khẩu, xuất siêu, nhập siêu, khu vực, ngành, nhóm, nhóm hàng, mặt hàng,
    công nghiệp, điện, dịch vụ, bán lẻ, khách, sản xuất, khai khoáng, chế biến, thuế, vận tải, du lịch,
    lưu trú, xuất nhập khẩu, XNK, XK, NK, thị trường, nông nghiệp, cung cấp, đầu tư, lao động, luân chuyển, vận chuyển, thủy sản,
    tiền, xây dựng, mức giảm, mức tăng, tốc độ tăng, tốc độ tăng trưởng,
  `),
];

/** Measures of one thing that are told one behind the other: each is completed by the thing. */
export const MEASURES_OF_ONE = listed(
  `diện tích, năng suất, sản lượng, số lượng, lượng, trị giá, khối lượng`,
);

/** Several words that belong to a name although one of them could be a verb before a number. */
export const NAME_PHRASES = listed(`
  giá trị tăng thêm, giá trị gia tăng, tốc độ tăng trưởng, tốc độ tăng, mức tăng trưởng,
  tăng trưởng kinh tế, tăng trưởng GRDP, tăng trưởng tín dụng, vốn đầu tư thực hiện, vốn thực hiện,
  vốn giải ngân, thuế giá trị gia tăng, đơn vị có, giảm nghèo, tỷ lệ giảm, số thực hiện, kế hoạch vốn,
  dự toán chi, dự toán thu, vốn dự kiến, hàng tồn kho, còn lại, tăng năng suất,
  vốn tăng thêm, vốn điều chỉnh tăng thêm, máy kéo, trở lên, trở xuống, đến lớp, đến trường,
`);

/** Verbs of doing that belong to the name of what is counted or measured behind them: "kết nạp 9 đảng viên". */
export const ACTIONS = listed(`
  thu hút, thu hút được, thu hút thêm, thu hút mới, kết nạp, kết nạp mới, kết nạp được, trao, trao tặng,
  tặng, khen thưởng, cấp, cấp mới, cấp phép, cấp giấy chứng nhận, giải quyết, giải quyết việc làm,
  tạo việc làm, đào tạo, công nhận, tổ chức, thành lập, thành lập mới, hỗ trợ, kiểm tra, xử lý, phát hiện,
  xử phạt, thu, nộp, huy động, giải ngân, sản xuất, tiêu thụ, xuất khẩu, nhập khẩu, đón, phục vụ,
  xây dựng, thi hành kỷ luật, kỷ luật, khai trừ, giám sát, bồi dưỡng, giới thiệu, phát triển,
  phát triển mới, tiếp nhận, ban hành, thẩm định, phê duyệt, triển khai, hoàn thành, đưa vào, tinh giản,
  chết, làm chết, bị thương, làm bị thương, tử vong, thiệt mạng, mất tích, làm mất tích,
  trồng, trồng mới, gieo trồng, gieo cấy, gieo sạ, thả nuôi, thu hoạch, xây, xây mới, xây dựng mới, lắp, tháo dỡ, mổ, phẫu thuật, sửa chữa, nâng cấp, cải tạo,
  lắp đặt, khám, khám bệnh, điều trị, tiêm, tiêm phòng, bắt giữ, thu giữ, triệt phá, khởi tố, cấp phát, vận động, trợ giúp,
  phát hành, cứng hóa, bê tông hóa, kiên cố hóa, bàn giao, xóa nhà tạm,
  bầu, biểu dương, tuyên dương, đề nghị, tham gia, thực hiện, sinh hoạt, chuyển, xuất, nhập, cho vay,
  tín chấp, vận chuyển, luân chuyển, tiết kiệm, miễn giảm, khởi công, thu gom, bình chọn, tập huấn,
  kết nối, tiến hành, đăng ký, tuyển sinh, xóa, giảm nghèo, công bố, rà soát, quy hoạch,
`);

/** Words in front of a name that are not part of it. */
export const FRONT_FILLERS = listed(`
  kế hoạch, KH, kế hoạch năm, huyện, sẽ, đạt, ước đạt, trong khi đó, đó, như vậy, tính riêng, nhìn chung,
  mặt khác, và, còn, về, riêng, trong đó, cụ thể, cụ thể là, như, như sau, của, đối với, theo đó, đã,
  cũng, là, thì, với, bên cạnh đó, ngoài ra, đồng thời, tiếp theo là, sau đó là, tiếp đến là, kế đến là,
  dự kiến, ước, cùng với đó, nhờ đó, nổi bật, nổi bật là, đáng chú ý, đáng chú ý là, trên địa bàn tỉnh,
  toàn tỉnh, cả tỉnh, toàn thành phố, trên địa bàn, chỉ tiêu, chỉ tiêu về, chỉ tiêu kế hoạch, mục tiêu,
  gồm, bao gồm, điển hình như, điển hình, điển hình là, chủ yếu là, chủ yếu, có, tỉnh, nâng, đưa, làm cho,
  so với, trong, tính chung, lũy kế, ước tính, thực hiện, giá trị của, mức, khi, kết quả, cho, bảo đảm,
  đảm bảo, phấn đấu, các chỉ tiêu, các ngành, một số sản phẩm, cả, ngay, tương ứng với, từ, do, tới,
  qua đó, tập trung,
  đặc biệt, đặc biệt là, đáng mừng, hiện, hiện nay, đến nay, đến thời điểm này,
  hết, đến hết, tính đến, tính đến hết, đến, từ đầu, từ đầu năm, từ đầu năm đến nay,
  tăng, giảm, toàn ngành, toàn đảng bộ, cả nước, toàn quốc, dần, đang, hay, cần, vẫn, mới, chỉ, sẽ, ngày càng,
  từng bước, giảm dần, tăng dần, không ngừng, liên tục, luôn, vừa, lại, nên, rất, duy trì, tuy, mặc dù, sơ bộ,
  song, nhưng, trong khi, tuy nhiên, tuy vậy, dù vậy, xảy ra,
`);

/** Words behind a name that are not part of it. */
export const BACK_FILLERS = listed(`
  ước, ước đạt, đạt, đạt được, ước thực hiện, thực hiện, thực hiện được, là, đã, cũng, dự kiến, dự ước,
  khoảng, có, với, và, trong, của, cả, hết, đến, tính đến, đến hết, ước tính, tiếp tục, vẫn, tính chung,
  lũy kế, lũy kế đến, cộng dồn, được, phấn đấu, ở mức, ở, mức, giữ, duy trì, vào, chỉ, tăng, giảm, đều,
  so, phấn đấu đạt, theo, đến cuối, tính, đầu, cuối, thời điểm, tại thời điểm, từ, do, nhờ, đến nay, trên, sẽ, có thể, đang, cần, lại, luôn, mới, tiếp tục ước, vừa qua, cùng, nên, xảy ra,
`);

/** Words a clause begins with that names no indicator: adverbs, reasons, other predicates of the figure before. */
export const NO_NAME = listed(`
  hoàn thành kế hoạch, hoàn thành chỉ tiêu, hoàn thành vượt, hoàn thành mục tiêu, qua, hoàn thành 100,
  về đích, vượt, thấp hơn, cao hơn, góp phần, trong khi, trong bối cảnh, trong điều kiện, mặc dù, tuy,
  tuy nhiên, song, nhưng, nhờ, do, vì, để, nhằm, nguyên nhân, theo, tại, trước, sau, khi, nếu, không,
  chưa, đạt, bằng, thể hiện, cho thấy, đứng, xếp, là mức, là, được, bị, tập trung, tiếp tục, qua đó,
  từ đó, đây là, nằm trong, trong, thuộc, ngay từ, chủ yếu, tăng, giảm, kể từ, đến, tính đến, quy đổi,
  cơ bản, so, dẫn đầu, cao nhất, phù hợp, đáp ứng, bám sát, nhất là, với sự, dưới sự, được sự, ước,
  tương đương, lên, xuống, duy trì, bình quân mỗi, chiếm,
`);

/** Connectors inside a clause behind which the name may begin: "… với tổng vốn đăng ký 1.200 tỷ đồng". */
export const INNER_CONNECTORS = listed(`
  đạt, ước đạt, vào, qua, đó là, đến, với, đưa, nâng, làm, khiến,  trong đó, nhờ, cho biết, thì, có, về, cùng, để,
  giúp, góp phần đưa, dự kiến,
`);

/** Names of two nouns with a comma between them, which parts nothing. */
export const PAIRS: readonly (readonly [string, string])[] = [
  ['xuất', 'nhập'],
  ['tỉnh', 'thành phố'],
  ['huyện', 'thành phố'],
  ['huyện', 'thị xã'],
  ['xã', 'phường'],
  ['xã', 'thị trấn'],
  ['phường', 'xã'],
  ['sở', 'ngành'],
  ['sở', 'ban'],
  ['ban', 'ngành'],
  ['thôn', 'bản'],
  ['thôn', 'ấp'],
  ['thôn', 'làng'],
  ['cán bộ', 'công chức'],
  ['công chức', 'viên chức'],
  ['nhiệm vụ', 'giải pháp'],
  ['chương trình', 'dự án'],
  ['cơ quan', 'đơn vị'],
  ['chi', 'đảng bộ'],
  ['mô tô', 'xe máy'],
];

/** Where the name of something counted ends although the sentence goes on. */
export const TAIL_STOPS = listed(`
  với tổng, với số, với vốn, tổng vốn, vốn đăng ký, tổng số vốn, có tổng, trong đó, góp phần, qua đó,
  nhằm, từ đó, nâng tổng, bao gồm, gồm,
`);

/** Nouns of the Party's organisation: none of them ("không có …") is a target of zero. */
export const NONE_ALLOWED_OF = listed(`
  tổ chức đảng, đảng viên, chi bộ, TCCSĐ, tổ chức cơ sở đảng, đảng bộ, cấp ủy, cán bộ, công chức, tập thể,
  cá nhân, đơn vị, tổ chức,
`);
export const NONE = listed(`
  không có, không để, không còn, không để xảy ra, không để có,
`);

/** What things are put in: a number of them that grows is one whole. */
export const CLASSES = listed(`
  ngành, nhóm, lĩnh vực, khu vực, mặt hàng, sản phẩm, thị trường, tỉnh, huyện, địa phương, vùng, thành phần,
`);

/** Names that only make sense beside the one before. */
export const RELATIVE = listed(`
  tổng số, trị giá, giá trị, kim ngạch, lượng, khối lượng, sản lượng, bình quân, trung bình, mức tăng, mức tăng trưởng, tốc độ tăng,
  tốc độ tăng trưởng, mức giảm, cộng, cộng cả, tổng cộng, tính cả, gộp cả, con số này,
  số này, chỉ tiêu này, chỉ số này, tỷ lệ này, mức này, kết quả này, con số đó,
`);

/** Words that say for how long, behind such a name. */
export const SPANS_OF_TIME = listed(`
  năm, tháng, quý, cả, hằng năm, hàng năm, mỗi năm, giai đoạn, cả giai đoạn, toàn khóa, cả nhiệm kỳ, nhiệm kỳ, chung, kỳ,
`);

/** An indicator that is itself a growth or an index: "IIP ước đạt 19,25%" is growth, "đạt 109%" an index. */
export const GROWTH_INDICATORS = listed(`
  chỉ số, IIP, CPI, tốc độ tăng, tốc độ tăng trưởng, tăng trưởng, mức tăng, mức tăng trưởng, GRDP,
  tốc độ phát triển, lạm phát, tổng sản phẩm,
`);

/** Of these, the ones that say growth in words: less than 100% of them is never an index. */
export const RATES = listed(`tốc độ tăng, tốc độ tăng trưởng, tăng trưởng, mức tăng, mức tăng trưởng`);

/** Predicates without a number: the name ends before them. */
export const PREDICATES = listed(`
  dẫn đầu, đứng đầu, đạt được, đạt cao, phải, đạt nhiều, đạt khá, tiếp tục, có nhiều, gặp nhiều, diễn ra,
  phục hồi, khởi sắc, được duy trì, duy trì, ổn định, có xu hướng, có bước, phát triển ổn định, có sự,
  vẫn, đã, có chiều hướng, có mức tăng, có tốc độ, có dấu hiệu, tăng trưởng khá, tăng trưởng cao,
  đều tăng, đều giảm, đạt kết quả, của cả nước, sôi động, trong tháng, trong kỳ, trong quý,
  theo giá thực tế, cả nước,
  tăng cao, tăng mạnh, giảm mạnh, tăng khá, tăng nhẹ, giảm nhẹ, giảm sâu, có mức tăng, có mức giảm,
`);

/** Prices are part of a name, and the year behind them is no period: "giá so sánh năm 2010". */
export const PRICES = listed(`
  theo giá năm, giá so sánh, giá so sánh năm, giá SS, giá SS năm, giá cố định, giá cố định năm,
  giá hiện hành, giá thực tế, giá CĐ, giá gốc, giá gốc năm, GSS, GSS năm,
`);

/** What is no announcement although a word of it could be one. */
export const PLAIN_PHRASES = listed(`
  mục tiêu quốc gia, chương trình mục tiêu, nhiệm vụ chính trị, chuyên đề, đã đề ra, đã được giao,
  thực hiện mục tiêu, tổ chức thực hiện, kế hoạch hành động,
`);

/** Behind these words the name begins, whatever it is: "thị trường lớn nhất là Hoa Kỳ". */
export const NAMING = listed(`
  là, như, gồm, bao gồm, như là,
`);

/** Behind these words stands what came of it: "do giá giảm nên tổng thu ngân sách …". */
export const RESULTING = listed(`
  nên, khiến, khiến cho, làm cho, dẫn đến, giúp cho, góp phần đẩy, đã đẩy, góp phần đưa, qua đó đưa,
  vừa công bố, đã công bố, công bố, cho biết, cho hay,
`);

/** A piece that begins so and ends with a comma says where or of what, and names nothing: "Xét về góc độ sử dụng, …". */
export const ADJUNCTS = listed(`
  trong, về, xét về, xét theo, xét, theo, đối với, tại, ở, với, cùng với, qua, nhờ, do, bình quân, tính chung, thực tế, cụ thể,
  thêm vào đó, ngoài, bên cạnh, căn cứ, căn cứ vào, dựa trên, dựa vào, trên, dưới, kể từ, từ, tính, nhìn, năm nay,
`);

/** Compounds that end with a word that is filler by itself. */
export const COMPOUNDS = listed(`
  chứng chỉ, tín chỉ, địa chỉ, nhà ở, đất ở, còn lại, nông thôn mới, đổi mới, thành lập mới, trồng mới, đăng ký mới, cấp mới, xây mới, kết nạp mới,
  phát triển mới, tuyển mới, việc làm mới, xây dựng mới, đầu tư mới, mở mới,
`);

/** What begins here is said of something else than the figure, up to the next comma or bracket. */
export const IGNORED_RUNS = listed(`
  cao hơn mức, thấp hơn mức, cao hơn tốc độ, thấp hơn tốc độ, cao hơn so với mức, thấp hơn so với mức,
  cao hơn bình quân, thấp hơn bình quân, cao hơn trung bình, thấp hơn trung bình, cao hơn cả nước,
  cao hơn nhiều, thấp hơn nhiều, thay vì,
`);

/** A rating said of the things counted before: "… và 3,8% hoàn thành nhiệm vụ". */
export const RATINGS = listed(`
  xếp loại, được xếp loại, được đánh giá, hoàn thành xuất sắc, hoàn thành tốt, hoàn thành nhiệm vụ,
  không hoàn thành, đạt loại, trong sạch vững mạnh, loại xuất sắc, loại tốt,
`);

/** Words behind a percentage that do not name what it is said of. */
export const RELATIONS = listed(`
  so, về, trong, của, và, là, trên, theo, do, với, từ, ở, tại, năm, tháng, kế hoạch, KH, cùng kỳ, dự toán,
  mỗi,
`);

/** Who acts: "Đảng bộ kết nạp …" names the action, not who does it. */
export const AGENTS = listed(`
  đảng bộ, chi bộ, đảng ủy, cấp ủy, các chi bộ, ngành,  địa phương, đơn vị, toàn ngành, tổ chức đảng,
`);

/** Names of ratios: a percentage is their level. */
export const RATIOS = listed(`tỷ lệ, tỷ trọng, cơ cấu, độ che phủ, lãi suất, mức độ, tỷ suất`);

/** Behind "và" these begin a name of their own, where the clause does not begin with one. */
export const SECOND_NAMES = listed(`tăng trưởng, kim ngạch, tổng mức, giá trị, chỉ số, tốc độ, tỷ lệ`);
