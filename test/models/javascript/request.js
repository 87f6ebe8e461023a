const bent = require('bent');
const phin = require('phin');
const request = require('request');
const rp = require('request-promise');
const native = require('request-promise-native');
const urllib = require('urllib');

const client = request.defaults({ json: true });

exports.chosen = async (req, res) => {
  const { url } = req.query;
  request(url, () => res.end()); // finding: server-side-request-forgery
  request({ url }, () => res.end()); // finding: server-side-request-forgery
  request({ uri: url }, () => res.end()); // finding: server-side-request-forgery
  request({ baseUrl: url, uri: '/' }, () => res.end()); // finding: server-side-request-forgery
  request.get(url).pipe(res); // finding: server-side-request-forgery
  request.post({ url }).pipe(res); // finding: server-side-request-forgery
  request.put(url); // finding: server-side-request-forgery
  request.patch(url); // finding: server-side-request-forgery
  request.head(url); // finding: server-side-request-forgery
  request.del(url); // finding: server-side-request-forgery
  request.delete(url); // finding: server-side-request-forgery
  request.options(url); // finding: server-side-request-forgery
  client(url); // finding: server-side-request-forgery
  await rp(url); // finding: server-side-request-forgery
  await native({ uri: url, json: true }); // finding: server-side-request-forgery
  await bent('json')(url); // finding: server-side-request-forgery
  await bent(url, 'json')('/users'); // finding: server-side-request-forgery
  await phin(url); // finding: server-side-request-forgery
  await phin({ url }); // finding: server-side-request-forgery
  await urllib.request(url); // finding: server-side-request-forgery
  await urllib.curl(url); // finding: server-side-request-forgery
  request({ url: 'https://api.example/users', qs: { q: url } });
};
