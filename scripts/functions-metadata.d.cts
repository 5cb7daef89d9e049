export function functionFiles(): string[];
export function nameProblem(name: string): string | null;
export function finishMetadata(
  functionsJsonText: string,
  options?: { helpUrl?: string },
): { en: string; vi: string };
