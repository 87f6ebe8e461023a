const superagent = require('superagent');

exports.chosen = async (req, res) => {
  const { url } = req.query;
  await superagent(url); // finding: server-side-request-forgery
  await superagent('GET', url); // finding: server-side-request-forgery
  await superagent.get(url).query({ a: 1 }); // finding: server-side-request-forgery
  await superagent.post(url).send({}); // finding: server-side-request-forgery
  await superagent.put(url); // finding: server-side-request-forgery
  await superagent.patch(url); // finding: server-side-request-forgery
  await superagent.head(url); // finding: server-side-request-forgery
  await superagent.delete(url); // finding: server-side-request-forgery
  await superagent.del(url); // finding: server-side-request-forgery
  await superagent.options(url); // finding: server-side-request-forgery
  await superagent.agent().get(url); // finding: server-side-request-forgery
  await superagent.get('https://api.example/').query({ q: url });
  res.end();
};
