import type { DocumentProblemCode } from './word-document';

const WORDS: Record<'vi' | 'en', Record<DocumentProblemCode, string>> = {
  vi: {
    notWord:
      'Đây không phải văn bản Word (.docx). Hãy mở tệp bằng Word và lưu dạng "Word Document (*.docx)".',
    oldDoc:
      'Đây là văn bản Word kiểu cũ (.doc). Hãy mở tệp bằng Word và lưu lại dạng "Word Document (*.docx)".',
    passwordProtected: 'Văn bản được bảo vệ bằng mật khẩu mở. Hãy bỏ mật khẩu trong Word rồi mở lại.',
    truncated: 'Tệp bị cắt cụt, có thể do tải hoặc sao chép chưa xong. Hãy lấy lại tệp gốc.',
    zipBomb: 'Tệp giải nén ra lớn bất thường nên không được mở. Hãy kiểm tra nguồn gốc của tệp.',
    tooLarge: 'Tệp quá lớn (trên 100 MB). Hãy bỏ bớt ảnh hoặc dán phần văn bản cần đọc.',
    ambiguous: 'Tệp chứa một phần hai lần nên không rõ bản nào là thật. Hãy mở và lưu lại bằng Word.',
    broken: 'Không đọc được văn bản: nội dung bị hỏng. Hãy mở và lưu lại bằng Word, rồi thử lại.',
  },
  en: {
    notWord: 'This is no Word document (.docx). Open it in Word and save it as "Word Document (*.docx)".',
    oldDoc: 'This is an old Word document (.doc). Open it in Word and save it as "Word Document (*.docx)".',
    passwordProtected: 'The document needs a password to open. Remove it in Word, then open it again.',
    truncated: 'The file is cut off, perhaps by an unfinished download or copy. Get the original file again.',
    zipBomb: 'The file unpacks to an unusual size and was not opened. Check where it comes from.',
    tooLarge: 'The file is too large (over 100 MB). Take pictures out, or paste the text that is to be read.',
    ambiguous: 'The file holds a part twice, and which one counts is not clear. Open and save it in Word.',
    broken: 'The document cannot be read: its content is damaged. Open and save it in Word, then try again.',
  },
};

/** Why a document cannot be read, and what to do, in the user's language. */
export const documentProblem = (code: DocumentProblemCode, language: 'vi' | 'en'): string =>
  WORDS[language][code];
