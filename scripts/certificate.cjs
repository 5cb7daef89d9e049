const { execFileSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const folder = path.join(__dirname, '../build/certificate');
const files = { key: path.join(folder, 'localhost.key'), cert: path.join(folder, 'localhost.crt') };

/** Key and certificate of office-addin-dev-certs, where they are installed and trusted; `null` otherwise. */
function trusted() {
  const store = path.join(os.homedir(), '.office-addin-dev-certs');
  const key = path.join(store, 'localhost.key');
  const cert = path.join(store, 'localhost.crt');
  if (!fs.existsSync(key) || !fs.existsSync(cert)) return null;
  return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
}

/** A self-signed certificate for localhost, made once and kept under build/. */
function selfSigned() {
  if (!fs.existsSync(files.cert)) {
    fs.mkdirSync(folder, { recursive: true });
    execFileSync(process.execPath, [path.join(__dirname, 'self-signed.mjs'), files.key, files.cert]);
  }
  console.log(
    'No trusted certificate (npx office-addin-dev-certs install): using a self-signed one for localhost; the browser will warn once.',
  );
  return { key: fs.readFileSync(files.key), cert: fs.readFileSync(files.cert) };
}

/** What an https server on localhost needs. */
exports.serverCertificate = () => trusted() ?? selfSigned();
