import { exec } from 'node:child_process';
import express from 'express';
import shellEscape from 'shell-escape';
import shellQuote from 'shell-quote';
import { Shescape } from 'shescape';
import shlex from 'shlex';

const app = express();
const shescape = new Shescape({ shell: 'bash' });

app.get('/', (req, res) => {
  const { name } = req.query;
  exec('ls ' + shellQuote.quote([name]));
  exec('ls ' + shellQuote.parse(name)[0]); // finding: command-injection
  exec(shellEscape(['ls', name]));
  exec(`ls ${shescape.quote(name)}`);
  exec(`ls ${shescape.escape(name)}`);
  exec(`ls ${shlex.quote(name)}`);
  exec(shlex.join(['ls', name]));
  exec(`ls ${shellQuote.quote([name])} ${name}`); // finding: command-injection
  res.end();
});
