import type { Language } from '../../tables/choices';

/** Why the system did not read or write a file, in the user's words, by its code. */
const FAULTS: ReadonlyMap<string, Record<Language, string>> = new Map([
  ['ENOENT', { vi: 'thư mục không tồn tại', en: 'there is no such folder' }],
  ['ENOTDIR', { vi: 'một phần của đường dẫn không phải là thư mục', en: 'a part of the path is no folder' }],
  ['EEXIST', { vi: 'đã có tệp trùng tên', en: 'a file has this name already' }],
  ['EISDIR', { vi: 'đó là thư mục, không phải tệp', en: 'it is a folder and no file' }],
  ['EACCES', { vi: 'không có quyền', en: 'there is no right to' }],
  ['EPERM', { vi: 'không có quyền', en: 'there is no right to' }],
  ['EROFS', { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk may only be read' }],
  ['ENOSPC', { vi: 'ổ đĩa đã đầy', en: 'the disk is full' }],
  ['EBUSY', { vi: 'chương trình khác đang mở tệp', en: 'another program has the file open' }],
  ['ENAMETOOLONG', { vi: 'tên quá dài', en: 'the name is too long' }],
  ['ERR_FS_FILE_TOO_LARGE', { vi: 'tệp lớn quá 2 GB', en: 'the file is larger than 2 GB' }],
]);

/** The code of what the system threw, to be told later in the language that is asked for. */
export const systemCode = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

export const systemFault = (code: string, language: Language): string =>
  FAULTS.get(code)?.[language] ??
  { vi: 'hệ thống không cho biết lý do', en: 'the system does not say why' }[language];
