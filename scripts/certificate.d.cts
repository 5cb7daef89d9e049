export function isCurrent(file: string, now?: number): boolean;
export function serverCertificate(): { key: Buffer; cert: Buffer };
