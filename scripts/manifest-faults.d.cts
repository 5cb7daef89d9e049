export function manifestFaults(xml: string, folder?: string): string[];
