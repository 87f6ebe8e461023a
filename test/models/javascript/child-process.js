const child_process = require('child_process');
const { exec } = require('node:child_process');
const { promisify } = require('util');
const express = require('express');

const app = express();

app.get('/shells', async (req, res) => {
  const { name } = req.query; // source: name
  exec(`ls ${name}`); // finding: command-injection from name
  child_process.execSync('ls ' + name); // finding: command-injection from name
  await promisify(exec)('ls "' + name + '"'); // finding: command-injection from name
  exec('ls');
  exec(`sleep ${Number(name)}`);
  child_process.exec(`ls ${name.replace(/[^\w]/g, '')}`);
  exec(`ls ${name.replace(/"/g, '')}`); // finding: command-injection from name
  res.end();
});

app.get('/programs', (req, res) => {
  const { name } = req.query;
  child_process.spawn(name); // finding: command-injection
  child_process.spawnSync(`/opt/${name}/run`, []); // finding: command-injection
  child_process.execFile(name, ['-v'], (error) => res.json({ ok: !error })); // finding: command-injection
  child_process.execFileSync(name); // finding: command-injection
  child_process.fork('./workers/' + name); // finding: command-injection
  child_process.spawn('make-report', [name]);
  child_process.execFile('make-report', ['--title', name], { cwd: '/tmp', shell: false });
});

app.get('/lists', (req, res) => {
  const { name } = req.query;
  child_process.spawn('make-report', [name], { shell: true }); // finding: command-injection
  child_process.execFileSync('make-report', ['-t', `title ${name}`], { shell: '/bin/bash' }); // finding: command-injection
  child_process.spawn('sh', ['-c', 'ls ' + name]); // finding: command-injection
  child_process.spawn('bash', ['-e', '-c', `ls ${name}`]); // finding: command-injection
  child_process.spawnSync('cmd.exe', ['/C', name]); // finding: command-injection
  child_process.spawn('bash', [name]); // finding: command-injection
  child_process.spawn('sh', ['-c', 'ls "$1"', 'sh', name]);
  res.end();
});

app.get('/options', (req, res) => {
  const { name, names } = req.query;
  child_process.execFile('git', ['clone', name]); // finding: argument-injection
  child_process.spawn('tar', ['-xf', name]); // finding: argument-injection
  child_process.spawn('find', [`${name}/photos`]); // finding: argument-injection
  child_process.spawn('curl', names); // finding: argument-injection
  child_process.execFile('git', ['clone', '--', name]);
  child_process.execFile('git', ['log', `--author=${name}`]);
  child_process.execFile('git', ['show', 'origin/' + name]);
  if (name.startsWith('https://')) child_process.execFile('git', ['clone', name]);
  if (/^[a-z]+$/.test(name)) child_process.execFile('git', ['checkout', name]);
  child_process.spawn('ls', [name]);
  res.end();
});

// Where nobody is known who calls.
exports.resize = (file, size, tool) => {
  exec(`convert ${file} -resize ${size}x${size}`); // finding: command-injection
  exec(`${tool} --version`);
  exec(file);
  child_process.spawn(tool, [file]);
};
