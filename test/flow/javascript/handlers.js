// Functions that a library calls later, and what it hands to them.
import * as toy from 'toy';
import { source as read, sink as write } from 'toy';

handler((request) => {
  sink(request.body); // finding: injection
  sink(request.body.name); // finding: injection
  sink(request.query.name); // finding: injection
  sink(request.other);
  sink(request);
});

handler((request) => {
  const { body: { name }, other } = request;
  sink(name); // finding: injection
  sink(other);
});

handler((error, request, next) => {
  sink(error);
  sink(request.body); // finding: injection
});

function named(request) {
  sink(request.body); // finding: injection
}
handler(named);

handler([(request) => sink(request.body)]); // finding: injection

handler(
  (request) => { if (!check(request.body)) throw new Error('bad'); },
  (request) => sink(request.body),
);
handler(
  (request) => check(request.body),
  (request) => sink(request.body), // finding: injection
);

function byItsParameters(req, res) {
  sink(req.body); // finding: injection
}

function notByItsParameters(a, b) {
  sink(a.body);
}

handler((request) => {
  if (!check(request.body)) return;
  sink(request.body);
  sink(request.body.name);
  sink(request.query.name); // finding: injection
});

handler((request) => {
  if (!check(request.body.name)) return;
  sink(request.body.name);
  sink(request.body.other); // finding: injection
});

handler(async (request) => {
  service(request.body.name);
  service('constant');
  serviceOfRequests(request);
});

function service(text) {
  sink(text); // finding: injection
}

function serviceOfRequests(request) {
  sink(request.query); // finding: injection
}

const client = toy.connect();
client.query(toy.source()); // finding: injection
client.query('constant');
toy.sink(toy.source()); // finding: injection
write(read()); // finding: injection
client.table('a').where(read()); // finding: injection
client.table('a').limit(1).order('b').where(read()); // finding: injection
client.table('a').where('b');

handler((request) => {
  client.query('a ' + request.query.id); // finding: injection
});

class Repository {
  constructor(connection) {
    this.connection = connection;
  }
  find(text) {
    return this.connection.query(text); // finding: injection
  }
}
const repository = new Repository(toy.connect());
handler((request) => repository.find(request.query.id));

class Controller {
  show(request) {
    sink(request.body); // finding: injection
  }
  list = (request) => {
    sink(request.query); // finding: injection
  };
}
const controller = new Controller();
handler(controller.show);
handler(controller.list);
handler(controller.show.bind(controller));

const wrapped = (run) => (request) => run(request);
handler(wrapped((request) => sink(request.body))); // finding: injection

sinkOptions({ text: read(), name: 'a' }); // finding: injection
sinkOptions({ text: 'a', name: read() });
