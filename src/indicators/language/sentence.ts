/** A piece of a sentence: words, the address of a cell (the pane links to it), or a figure that stands out. */
export type SentencePart = string | { readonly address: string } | { readonly figure: string };

/** A sentence as plain text. */
export const sentenceText = (parts: readonly SentencePart[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : 'address' in part ? part.address : part.figure))
    .join('');
