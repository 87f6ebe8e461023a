const express = require('express');
const ivm = require('isolated-vm');
const notevil = require('notevil');
const requireFromString = require('require-from-string');
const safeEval = require('safe-eval');
const saferEval = require('safer-eval');
const Sandbox = require('sandbox');
const vm = require('node:vm');
const { createRequire } = require('node:module');
const { VM, NodeVM, VMScript } = require('vm2');
const { Worker } = require('node:worker_threads');

const app = express();

app.get('/', async (req, res) => {
  const { code } = req.query;
  eval(code); // finding: code-injection
  globalThis.eval(code); // finding: code-injection
  new Function('a', `return a + ${code}`); // finding: code-injection
  Function(code)(); // finding: code-injection
  new globalThis.Function(code); // finding: code-injection
  setTimeout(code, 10); // finding: code-injection
  setInterval('tick(' + code + ')', 10); // finding: code-injection
  setTimeout(() => res.end(), Number(code));
  setTimeout(() => res.end(), code);
  require(code); // finding: file-inclusion
  require(`./plugins/${code}`); // finding: file-inclusion
  createRequire(__filename)(code); // finding: file-inclusion
  await import(code); // finding: file-inclusion
  vm.runInContext(code, vm.createContext({})); // finding: code-injection
  vm.runInNewContext('f(' + code + ')'); // finding: code-injection
  vm.runInThisContext(code); // finding: code-injection
  vm.compileFunction(code); // finding: code-injection
  new vm.Script(code); // finding: code-injection
  new vm.SourceTextModule(code); // finding: code-injection
  vm.runInNewContext('a + 1', { a: code });
  new Worker(code, { eval: true }); // finding: code-injection
  new Worker(`./workers/${code}.js`); // finding: file-inclusion
  new VM().run(code); // finding: code-injection
  new NodeVM({ timeout: 100 }).run(code); // finding: code-injection
  new VMScript(code); // finding: code-injection
  const isolate = new ivm.Isolate();
  await isolate.compileScript(code); // finding: code-injection
  isolate.compileScriptSync(code); // finding: code-injection
  await isolate.compileModule(code); // finding: code-injection
  isolate.compileModuleSync(code); // finding: code-injection
  new Sandbox().run(code, () => res.end()); // finding: code-injection
  safeEval(code); // finding: code-injection
  saferEval(code); // finding: code-injection
  notevil(code); // finding: code-injection
  requireFromString(code); // finding: code-injection
  eval('1 + 1');
  JSON.parse(code);
});

exports.compile = (body) => new Function('a', `return ${body}`); // finding: code-injection
exports.load = (name) => require(`./plugins/${name}`);
exports.run = (body) => vm.runInThisContext(body); // finding: code-injection
exports.evaluate = (body) => eval(body); // finding: code-injection
exports.later = (body) => setTimeout(body, 10);
