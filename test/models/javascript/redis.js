const express = require('express');
const { createClient, createClientPool, createCluster } = require('redis');
const Redis = require('ioredis');
const { Cluster, Redis: Named } = require('ioredis');

const app = express();
const client = createClient().on('error', console.error);

app.post('/scripts', async (req, res) => {
  const { script, command } = req.body; // source: script; finding: missing-input-validation
  const connected = await client.connect();
  await connected.eval(script); // finding: code-injection from script
  await connected.duplicate().EVAL(script); // finding: code-injection from script
  await client.evalRo(script); // finding: code-injection from script
  await client.EVAL_RO(script); // finding: code-injection from script
  await client.scriptLoad(script); // finding: code-injection from script
  await client.SCRIPT_LOAD(script); // finding: code-injection from script
  await createCluster({}).eval(script); // finding: code-injection from script
  await createClientPool().eval(script); // finding: code-injection from script
  await new Redis().eval(script); // finding: code-injection from script
  await new Named().eval_ro(script); // finding: code-injection from script
  await new Cluster([]).eval(script); // finding: code-injection from script
  await new Redis.default().eval('return 1', 0);
  await client.eval('return redis.call("GET", KEYS[1])', { keys: [script] });
  await client.sendCommand(['GET', command]);
  await new Redis().call('GET', req.body.key); // finding: missing-input-validation
  await new Redis().customCommand(req.body.key); // finding: missing-input-validation
  await client.get(req.body.key);
  res.end();
});
