const send = require('send');

exports.show = (req, res) => {
  send(req, req.query.file).pipe(res); // finding: path-traversal
  send(req, req.query.file, { maxAge: 1000 }).pipe(res); // finding: path-traversal
  send(req, req.query.file, { root: '/srv/files' }).pipe(res);
};
