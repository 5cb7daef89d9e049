import type { Language } from '../kit/words';
import type { TemplateFileFault } from './template-file';

/** Allowed words are named up to so many. */
const MOST_NAMED = 8;

const named = (allowed: readonly string[]): string =>
  [...allowed.slice(0, MOST_NAMED), ...(allowed.length > MOST_NAMED ? ['…'] : [])].join(', ');

function vietnamese(fault: TemplateFileFault): string {
  switch (fault.why) {
    case 'noJson':
      return 'tệp không phải JSON';
    case 'noTemplate':
      return 'tệp không phải mẫu của phần bổ trợ';
    case 'tooLarge':
      return 'tệp quá lớn';
    case 'newer':
      return `tệp ghi theo bản ${fault.version}, phần bổ trợ này chưa đọc được`;
    case 'missing':
      return 'thiếu mục này';
    case 'text':
      return 'phải là chữ';
    case 'number':
      return 'phải là số';
    case 'yesNo':
      return 'chỉ có thể là true, hoặc bỏ đi';
    case 'list':
      return 'phải là danh sách';
    case 'object':
      return 'phải là nhóm các mục {…}';
    case 'unknownField':
      return 'mẫu không có mục này';
    case 'controlCharacter':
      return 'có ký tự điều khiển';
    case 'tooLong':
      return `dài quá ${fault.most} chữ`;
    case 'tooMany':
      return `nhiều quá ${fault.most} mục`;
    case 'tooFew':
      return `cần ít nhất ${fault.least} mục`;
    case 'outOfRange':
      return `phải từ ${fault.least} đến ${fault.most}`;
    case 'notAllowed':
      return `chỉ có thể là ${named(fault.allowed)}`;
    case 'noColumn':
      return `không có cột "${fault.name}"`;
    case 'noRow':
      return `không có dòng "${fault.name}"`;
    case 'twice':
      return `"${fault.name}" có hai lần`;
    case 'circular':
      return `"${fault.name}" tính từ chính nó`;
    case 'sheetName':
      return 'không dùng được làm tên trang tính';
  }
}

function english(fault: TemplateFileFault): string {
  switch (fault.why) {
    case 'noJson':
      return 'the file is no JSON';
    case 'noTemplate':
      return 'the file is no template of the add-in';
    case 'tooLarge':
      return 'the file is too large';
    case 'newer':
      return `the file is written in version ${fault.version}, which this add-in does not read`;
    case 'missing':
      return 'is missing';
    case 'text':
      return 'must be a text';
    case 'number':
      return 'must be a number';
    case 'yesNo':
      return 'can only be true, or be left out';
    case 'list':
      return 'must be a list';
    case 'object':
      return 'must be an object {…}';
    case 'unknownField':
      return 'is nothing that a template has';
    case 'controlCharacter':
      return 'has a control character';
    case 'tooLong':
      return `is longer than ${fault.most} letters`;
    case 'tooMany':
      return `has more than ${fault.most} entries`;
    case 'tooFew':
      return `needs at least ${fault.least} entries`;
    case 'outOfRange':
      return `must be from ${fault.least} to ${fault.most}`;
    case 'notAllowed':
      return `can only be ${named(fault.allowed)}`;
    case 'noColumn':
      return `there is no column "${fault.name}"`;
    case 'noRow':
      return `there is no row "${fault.name}"`;
    case 'twice':
      return `"${fault.name}" is there twice`;
    case 'circular':
      return `"${fault.name}" is computed from itself`;
    case 'sheetName':
      return 'cannot be the name of a sheet';
  }
}

/** Why a template file is refused, and where in it: "columns[3].width: phải từ 1 đến 255". */
export function templateFaultWords(fault: TemplateFileFault, language: Language): string {
  const says = language === 'vi' ? vietnamese(fault) : english(fault);
  return 'place' in fault && fault.place !== '' ? `${fault.place}: ${says}` : says;
}
