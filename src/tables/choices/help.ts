import type { Words } from '../kit/words';
import type { ChoiceName } from './choices';

/** A choice in the help of the command line; what can be chosen and the default are said by the choice itself. */
interface ChoiceHelp {
  /** Stands for the value behind the option; a switch has none. */
  value?: string;
  says: Words;
  /** What holds where it is left out, if that is no fixed default; `{default}` is the choice's own. */
  otherwise?: Words;
}

/** Apart from the choices themselves, so that the pane does not carry what only the command line says. */
export const HELP: Readonly<Record<ChoiceName, ChoiceHelp>> = {
  year: {
    value: 'YEAR',
    says: { vi: 'năm báo cáo', en: 'the reporting year' },
    otherwise: {
      vi: 'năm mới nhất trong tiêu đề và đầu cột của sổ',
      en: 'the newest year in titles and headers of the workbook',
    },
  },
  indicator: {
    value: 'ID',
    says: { vi: 'chỉ tiêu mà bảng theo dõi', en: 'what the table is about' },
  },
  month: {
    value: 'MONTH',
    says: { vi: 'tháng báo cáo', en: 'reporting month' },
    otherwise: {
      vi: 'tháng mới nhất của năm đó trong tiêu đề và đầu cột, nếu không có thì 12',
      en: 'the newest month of the year in titles and headers, else 12',
    },
  },
  quarter: {
    value: 'QUARTER',
    says: { vi: 'quý báo cáo', en: 'reporting quarter' },
    otherwise: { vi: 'quý của tháng', en: 'that of the month' },
  },
  rows: {
    value: 'COUNT',
    says: { vi: 'số dòng trống mỗi danh mục', en: 'empty rows of each list' },
    otherwise: {
      vi: '5; mặt hàng, sản phẩm khác của tỉnh: không có dòng nào',
      en: '5; none for other goods and products of the province',
    },
  },
  shareUnits: {
    value: 'NAMES',
    says: {
      vi: 'các đơn vị, cách nhau bằng dấu chấm phẩy, thay cho dòng trống',
      en: 'the units with a semicolon between, in place of empty rows',
    },
  },
  shareBy: { value: 'WAY', says: { vi: 'cách chia chỉ tiêu', en: 'how the target is shared out' } },
  shareDigits: {
    value: 'COUNT',
    says: { vi: 'số chữ số thập phân của phần được chia', en: 'decimals of the parts' },
  },
  plans: {
    value: 'PLANS',
    says: {
      vi: 'các kế hoạch khác, cách nhau bằng dấu phẩy, mỗi kế hoạch kèm tỷ lệ thực hiện',
      en: 'further plans with a comma between, each with its attainment',
    },
  },
  chart: { says: { vi: 'thêm biểu đồ bên phải bảng', en: 'a chart on the right of the table' } },
  form: {
    value: 'FORM',
    says: { vi: 'cách ghi so sánh', en: 'how comparisons are written' },
  },
  baseYear: {
    value: 'YEAR',
    says: { vi: 'năm gốc giá so sánh', en: 'year of the constant prices' },
    otherwise: {
      vi: 'năm mà sổ ghi, nếu không có thì {default}',
      en: 'the one the workbook names, else {default}',
    },
  },
  territory: {
    value: 'TEXT',
    says: {
      vi: 'tỉnh sau sáp nhập, hoặc "TÊN = TÊN CŨ + TÊN CŨ từ 1/7/2025": số gốc cùng kỳ cộng theo địa giới mới',
      en: 'a province after the mergers, or "NAME = PART + PART since 1/7/2025": bases are added up to its boundaries',
    },
  },
  denominator: {
    value: 'D',
    says: { vi: 'đóng góp tính vào', en: 'what contributions are to' },
  },
  capRule: {
    value: 'RULE',
    says: { vi: 'giới hạn xuất sắc tính trên', en: 'of whom the limit on outstanding is' },
  },
  capRounding: {
    value: 'R',
    says: { vi: 'làm tròn số xuất sắc tối đa', en: 'how the most outstanding are rounded' },
  },
  nested: {
    value: 'READING',
    says: { vi: '“trong đó” tính trên', en: 'whom “of which” is of' },
  },
  scale: {
    value: 'UNITS',
    says: {
      vi: 'đơn vị tiền, cách nhau bằng dấu phẩy, như "triệu đồng,nghìn USD"',
      en: 'units of money with a comma between, such as "triệu đồng,nghìn USD"',
    },
    otherwise: {
      vi: 'đơn vị mà trang nguồn dùng nhiều nhất, rồi đến cả sổ, rồi đến bảng',
      en: 'those the source mostly uses, else the workbook, else the table’s',
    },
  },
  periodsOnce: {
    says: {
      vi: 'bỏ cột cùng kỳ với một cột trước (tháng 12: “tháng 12 năm trước” có hai lần)',
      en: 'leaves out a column of the same period as one before it (in December that of last year stands twice)',
    },
  },
  digits: {
    value: 'COUNT',
    says: { vi: 'số chữ số thập phân của tỷ lệ', en: 'decimals of percentages' },
    otherwise: { vi: 'theo bảng', en: 'the table’s' },
  },
  mode: { value: 'MODE', says: { vi: 'công thức', en: 'how formulas are written' } },
  font: { value: 'FONT', says: { vi: 'phông chữ', en: 'the font' } },
  signature: {
    says: { vi: 'thêm nơi, ngày và chỗ ký dưới bảng', en: 'place, date and signatures below the table' },
  },
  authority: {
    value: 'TEXT',
    says: { vi: 'cơ quan cấp trên, in trên đầu biểu', en: 'the superior body, printed above the table' },
  },
  department: {
    value: 'TEXT',
    says: { vi: 'đơn vị lập biểu, in trên đầu biểu', en: 'the department, printed above the table' },
  },
  formNumber: {
    value: 'TEXT',
    says: { vi: 'số của biểu, in trên đầu biểu', en: 'the number of the form, printed above the table' },
  },
  preparer: {
    value: 'TEXT',
    says: { vi: 'họ tên người lập biểu, dưới nơi ký', en: 'name of who prepared it, below the signature' },
  },
  head: {
    value: 'TEXT',
    says: { vi: 'họ tên người ký, dưới nơi ký', en: 'name of who signs, below the signature' },
  },
  nameColumns: {
    value: 'COUNT',
    says: {
      vi: 'tên dòng gộp qua bấy nhiêu cột của trang, khi các cột ở đó hẹp',
      en: 'names of rows go over so many columns of the sheet, where these are narrow',
    },
  },
  unshaded: { says: { vi: 'không tô nền ô nhập', en: 'cells to fill in without shading' } },
  language: {
    value: 'LANG',
    says: {
      vi: 'ngôn ngữ trong bảng và của thông báo',
      en: 'language of the table and of messages',
    },
  },
};
