import crossSpawn from 'cross-spawn';
import { execa, execaSync, execaNode, execaCommand, execaCommandSync } from 'execa';
import oldExeca from 'execa';
import express from 'express';
import nodeCmd from 'node-cmd';
import { NodeSSH } from 'node-ssh';
import { spawn as spawnTerminal } from 'node-pty';
import promised from 'child-process-promise';
import promisified from 'promisify-child-process';
import shelljs from 'shelljs';
import { Client } from 'ssh2';

const app = express();

app.get('/', async (req, res) => {
  const { name } = req.query;
  crossSpawn(name, ['-v']); // finding: command-injection
  crossSpawn.spawn('report', [name], { shell: true }); // finding: command-injection
  crossSpawn.sync('sh', ['-c', name]); // finding: command-injection
  crossSpawn('git', ['clone', name]); // finding: argument-injection
  promised.exec('ls ' + name); // finding: command-injection
  promisified.exec('ls ' + name); // finding: command-injection
  await execa(name); // finding: command-injection
  await execa('report', [name], { shell: true }); // finding: command-injection
  await execa('report', [name]);
  await execa`report ${name}`;
  await oldExeca('git', ['clone', name]); // finding: argument-injection
  execaSync(name); // finding: command-injection
  oldExeca.sync(name); // finding: command-injection
  execaNode(name); // finding: command-injection
  oldExeca.node(name); // finding: command-injection
  await execaCommand('report ' + name); // finding: command-injection
  execaCommandSync('report ' + name); // finding: command-injection
  oldExeca.command('report ' + name); // finding: command-injection
  oldExeca.commandSync('report ' + name); // finding: command-injection
  oldExeca.shell('report ' + name); // finding: command-injection
  oldExeca.shellSync('report ' + name); // finding: command-injection
  shelljs.exec('ls ' + name, { silent: true }); // finding: command-injection
  shelljs.ls(name);
  nodeCmd.run('ls ' + name); // finding: command-injection
  nodeCmd.runSync('ls ' + name); // finding: command-injection
  nodeCmd.get('ls ' + name); // finding: command-injection
  spawnTerminal(name, [], {}); // finding: command-injection
  const remote = new Client();
  remote.exec('ls ' + name, () => res.end()); // finding: command-injection
  const ssh = new NodeSSH();
  await ssh.execCommand('ls ' + name); // finding: command-injection
});
