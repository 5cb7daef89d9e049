/** A sheet's name, the same for all writings. */
export const sheetKey = (name: string): string => name.toLocaleLowerCase();
