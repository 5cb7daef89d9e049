/** Lets the user save a file that was made here. */
export function saveFile({
  name,
  bytes,
  type,
}: {
  name: string;
  bytes: Uint8Array | string;
  type: string;
}): void {
  const content = typeof bytes === 'string' ? bytes : bytes.slice();
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
