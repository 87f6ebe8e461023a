const needle = require('needle');

exports.chosen = async (req, res) => {
  const { url } = req.query;
  await needle('get', url); // finding: server-side-request-forgery
  needle.request('post', url, {}, () => res.end()); // finding: server-side-request-forgery
  needle.get(url, () => res.end()); // finding: server-side-request-forgery
  needle.head(url, () => res.end()); // finding: server-side-request-forgery
  needle.delete(url, {}, () => res.end()); // finding: server-side-request-forgery
  needle.post(url, {}, () => res.end()); // finding: server-side-request-forgery
  needle.put(url, {}, () => res.end()); // finding: server-side-request-forgery
  needle.patch(url, {}, () => res.end()); // finding: server-side-request-forgery
  await needle('post', 'https://api.example', { q: url });
};
