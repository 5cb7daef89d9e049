const { execFileSync } = require('child_process');
const { X509Certificate } = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');

const folder = path.join(__dirname, '../build/certificate');
const files = { key: path.join(folder, 'localhost.key'), cert: path.join(folder, 'localhost.crt') };

/** A certificate that ends within this time, in milliseconds, is made again: a server may run for a day. */
const REMAINING = 24 * 3600 * 1000;

/** Whether a certificate file is there and still holds a day after `now`. */
exports.isCurrent = (file, now = Date.now()) => {
  if (!fs.existsSync(file)) return false;
  const { validTo } = new X509Certificate(fs.readFileSync(file));
  return Date.parse(validTo) - now > REMAINING;
};

/** Key and certificate of office-addin-dev-certs, where they are installed, trusted and current; `null` otherwise. */
function trusted() {
  const store = path.join(os.homedir(), '.office-addin-dev-certs');
  const key = path.join(store, 'localhost.key');
  const cert = path.join(store, 'localhost.crt');
  if (!fs.existsSync(key) || !fs.existsSync(cert)) return null;
  if (!exports.isCurrent(cert)) {
    console.log('The trusted certificate has expired: npm run certificate makes a new one.');
    return null;
  }
  return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
}

/** A self-signed certificate for localhost, kept under build/ and made again before it ends. */
function selfSigned() {
  if (!fs.existsSync(files.key) || !exports.isCurrent(files.cert)) {
    fs.mkdirSync(folder, { recursive: true });
    execFileSync(process.execPath, [path.join(__dirname, 'self-signed.mjs'), files.key, files.cert]);
  }
  console.log(
    'No trusted certificate (npm run certificate): using a self-signed one for localhost; the browser will warn once.',
  );
  return { key: fs.readFileSync(files.key), cert: fs.readFileSync(files.cert) };
}

/** What an https server on localhost needs. */
exports.serverCertificate = () => trusted() ?? selfSigned();
