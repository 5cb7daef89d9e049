// usage: node self-signed.mjs KEY CERT - writes a self-signed certificate for localhost
import { writeFileSync } from 'node:fs';
import { generate } from 'selfsigned';

const [keyFile, certFile] = process.argv.slice(2);
const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
  keySize: 2048,
  notAfterDate: new Date(Date.now() + 365 * 24 * 3600 * 1000),
  extensions: [
    {
      name: 'subjectAltName',
      altNames: [
        { type: 2, value: 'localhost' },
        { type: 7, ip: '127.0.0.1' },
      ],
    },
  ],
});
writeFileSync(keyFile, key, { mode: 0o600 });
writeFileSync(certFile, cert);
