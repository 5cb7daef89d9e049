/* What every JavaScript runtime has beside the language, for the pure rooms: tsconfig.pure.json knows neither the DOM nor Node. */
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(encoding?: string, options?: { ignoreBOM?: boolean; fatal?: boolean });
  decode(bytes: Uint8Array): string;
}
