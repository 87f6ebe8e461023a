const fs = require('fs');
const fsp = require('fs/promises');
const nodeFs = require('node:fs');
const { readFile } = require('node:fs/promises');
const fse = require('fs-extra');
const gracefulFs = require('graceful-fs');

// Every path that a client chooses.
async function onePath(req, res) {
  const { p } = req.query;
  fs.access(p, () => {}); // finding: path-traversal
  fs.accessSync(p); // finding: path-traversal
  fs.appendFile(p, 'x', () => {}); // finding: path-traversal
  fs.appendFileSync(p, 'x'); // finding: path-traversal
  fs.chmod(p, 0o600, () => {}); // finding: path-traversal
  fs.chmodSync(p, 0o600); // finding: path-traversal
  fs.chown(p, 1, 1, () => {}); // finding: path-traversal
  fs.chownSync(p, 1, 1); // finding: path-traversal
  await fsp.lchmod(p, 0o600); // finding: path-traversal
  fs.lchmodSync(p, 0o600); // finding: path-traversal
  await fsp.lchown(p, 1, 1); // finding: path-traversal
  fs.lchownSync(p, 1, 1); // finding: path-traversal
  await fsp.lstat(p); // finding: path-traversal
  fs.lstatSync(p); // finding: path-traversal
  await fsp.lutimes(p, 1, 1); // finding: path-traversal
  fs.lutimesSync(p, 1, 1); // finding: path-traversal
  await fsp.mkdir(p, { recursive: true }); // finding: path-traversal
  fs.mkdirSync(p); // finding: path-traversal
  await fsp.mkdtemp(p); // finding: path-traversal
  fs.mkdtempSync(p); // finding: path-traversal
  await fsp.open(p, 'r'); // finding: path-traversal
  fs.openSync(p, 'r'); // finding: path-traversal
  await fsp.opendir(p); // finding: path-traversal
  fs.opendirSync(p); // finding: path-traversal
  await readFile(p, 'utf8'); // finding: path-traversal
  nodeFs.readFileSync(p); // finding: path-traversal
  await fs.promises.readdir(p); // finding: path-traversal
  fs.readdirSync(p); // finding: path-traversal
  await fsp.readlink(p); // finding: path-traversal
  fs.readlinkSync(p); // finding: path-traversal
  await fsp.rm(p); // finding: path-traversal
  fs.rmSync(p, { force: true }); // finding: path-traversal
  await fsp.rmdir(p); // finding: path-traversal
  fs.rmdirSync(p); // finding: path-traversal
  await fsp.stat(p); // finding: path-traversal
  fs.statSync(p); // finding: path-traversal
  await fsp.statfs(p); // finding: path-traversal
  fs.statfsSync(p); // finding: path-traversal
  await fsp.truncate(p); // finding: path-traversal
  fs.truncateSync(p); // finding: path-traversal
  gracefulFs.unlink(p, () => {}); // finding: path-traversal
  gracefulFs.unlinkSync(p); // finding: path-traversal
  await fsp.utimes(p, 1, 1); // finding: path-traversal
  fs.utimesSync(p, 1, 1); // finding: path-traversal
  await fsp.writeFile(p, 'x'); // finding: path-traversal
  fs.writeFileSync(p, 'x'); // finding: path-traversal
  fs.createReadStream(p).pipe(res); // finding: path-traversal
  fs.createWriteStream(p); // finding: path-traversal
  await fs.openAsBlob(p); // finding: path-traversal
  fs.watch(p, () => {}); // finding: path-traversal
  fs.watchFile(p, () => {}); // finding: path-traversal
  fs.exists(p, () => {}); // finding: path-traversal
  if (fs.existsSync(p)) res.end(); // finding: path-traversal
  // What is written is not where it is written.
  fs.writeFileSync('log.txt', p);
}

async function realPaths(req, res) {
  const real = await fsp.realpath(`files/${req.params.name}`); // finding: path-traversal
  fs.readFileSync(real); // finding: path-traversal
  return fs.realpathSync(req.params.name); // finding: path-traversal
}

async function twoPaths(req, res) {
  const { p } = req.query;
  await fsp.copyFile(p, 'b'); // finding: path-traversal
  fs.copyFileSync('a', p); // finding: path-traversal
  await fsp.cp('a', p); // finding: path-traversal
  fs.cpSync(p, 'b'); // finding: path-traversal
  await fsp.link(p, 'b'); // finding: path-traversal
  fs.linkSync('a', p); // finding: path-traversal
  await fsp.rename('a', p); // finding: path-traversal
  fs.renameSync(p, 'b'); // finding: path-traversal
  await fsp.symlink(p, 'b'); // finding: path-traversal
  fs.symlinkSync('a', p); // finding: path-traversal
  res.end();
}

async function extra(req, res) {
  const { p } = req.query;
  await fse.readFile(p); // finding: path-traversal
  await fse.createFile(p); // finding: path-traversal
  fse.createFileSync(p); // finding: path-traversal
  await fse.emptyDir(p); // finding: path-traversal
  fse.emptyDirSync(p); // finding: path-traversal
  await fse.emptydir(p); // finding: path-traversal
  fse.emptydirSync(p); // finding: path-traversal
  await fse.ensureDir(p); // finding: path-traversal
  fse.ensureDirSync(p); // finding: path-traversal
  await fse.ensureFile(p); // finding: path-traversal
  fse.ensureFileSync(p); // finding: path-traversal
  await fse.mkdirp(p); // finding: path-traversal
  fse.mkdirpSync(p); // finding: path-traversal
  await fse.mkdirs(p); // finding: path-traversal
  fse.mkdirsSync(p); // finding: path-traversal
  await fse.mkpath(p); // finding: path-traversal
  fse.mkpathSync(p); // finding: path-traversal
  await fse.outputFile(p, 'x'); // finding: path-traversal
  fse.outputFileSync(p, 'x'); // finding: path-traversal
  await fse.outputJSON(p, {}); // finding: path-traversal
  fse.outputJSONSync(p, {}); // finding: path-traversal
  await fse.outputJson(p, {}); // finding: path-traversal
  fse.outputJsonSync(p, {}); // finding: path-traversal
  await fse.pathExists(p); // finding: path-traversal
  fse.pathExistsSync(p); // finding: path-traversal
  await fse.readJSON(p); // finding: path-traversal
  fse.readJSONSync(p); // finding: path-traversal
  await fse.readJson(p); // finding: path-traversal
  fse.readJsonSync(p); // finding: path-traversal
  await fse.remove(p); // finding: path-traversal
  fse.removeSync(p); // finding: path-traversal
  await fse.writeJSON(p, {}); // finding: path-traversal
  fse.writeJSONSync(p, {}); // finding: path-traversal
  await fse.writeJson(p, {}); // finding: path-traversal
  fse.writeJsonSync(p, {}); // finding: path-traversal
  await fse.copy('a', p); // finding: path-traversal
  fse.copySync(p, 'b'); // finding: path-traversal
  await fse.createLink('a', p); // finding: path-traversal
  fse.createLinkSync(p, 'b'); // finding: path-traversal
  await fse.ensureLink('a', p); // finding: path-traversal
  fse.ensureLinkSync(p, 'b'); // finding: path-traversal
  await fse.move('a', p); // finding: path-traversal
  fse.moveSync(p, 'b'); // finding: path-traversal
  res.end();
}

module.exports = { onePath, realPaths, twoPaths, extra };

// Modes, and names that can be foreseen.
const modesOf = require('node:fs');
modesOf.chmodSync('settings.json', 0o777); // finding: world-writable-file
modesOf.chmodSync('settings.json', '666'); // finding: world-writable-file
modesOf.chmodSync('settings.json', 0o640);
modesOf.fchmod(3, 0o666, () => undefined); // finding: world-writable-file
modesOf.fchmodSync(3, 0o600);
process.umask(0); // finding: world-writable-file
process.umask(0o027);
modesOf.writeFileSync('/tmp/shop.json', ''); // finding: insecure-temporary-file
modesOf.openSync('/tmp/shop.json', 'w'); // finding: insecure-temporary-file
modesOf.openSync('/tmp/shop.json', 'r');
modesOf.renameSync('shop.json', '/var/tmp/shop.json'); // finding: insecure-temporary-file
modesOf.writeFileSync('shop.json', '');
