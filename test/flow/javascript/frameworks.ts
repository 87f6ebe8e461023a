// Handlers in options, by exports, by types and by annotations; fields by declared types.
import * as toy from 'toy';
import { each, Fits, From, IsNumber, IsText, Route, routes, Typed, when, type Client, type Listener } from 'toy';

routes({ handler: (request) => sink(request.query) }); // finding: injection
routes({ before: [(request) => sink(request.query), (request) => sink(request.other)], other: (request) => sink(request.query) }); // finding: injection
routes([{ groups: { a: { run: (request) => sink(request.query) }, b: { later: (request) => sink(request.body), never: (request) => sink(request.body) } } }]); // finding: injection
routes({ made: () => ({ a: (request) => sink(request.query) }) }); // finding: injection
routes({ before: (request) => { if (!check(request.query)) throw new Error('bad'); }, handler: (request) => sink(request.query) }); // finding: injection

const declared: Listener = (request) => sink(request.query); // finding: injection
when('data', (request) => sink(request.query)); // finding: injection
when('end', (request) => sink(request.query));

each((request) => { request.user = request.query.user; });
handler((request) => sink(request.user)); // finding: injection
handler((request) => sink(request.nobody));

export const entry = (given) => sink(given.query); // finding: injection
export const maps = { one: { two: (given) => sink(given.query), three: (other) => sink(other.query) } }; // finding: injection
export const other = (given) => sink(given.query);
function elsewhere(anything) {
  'run elsewhere';
  sink(anything.query); // finding: injection
}

class Repository {
  table = 'a';

  constructor(private readonly client: Client) {}

  find(text: string) {
    return this.client.query(text); // finding: injection
  }
}

class Service {
  constructor(private readonly repository: Repository) {}

  find(text: string) {
    return this.repository.find(text);
  }
}

class Form {
  @IsNumber() size: number;
  @IsText() name: string;
  @Fits(/^[a-z]+$/) word: string;
  @Fits(/[a-z]/) words: string;
  free: string;
}

class Cleaner {
  transform(value: string) {
    return clean(value);
  }
}
class Passer {
  transform(value: string) {
    return value;
  }
}

export class Controller {
  constructor(private readonly service: Service) {}

  byName(@From('name') name: string) {
    return this.service.find(name);
  }

  through(@From('a', Cleaner) a: string, @From('b', new Cleaner()) b: string, @From('c', Passer) c: string) {
    sink(a);
    sink(b);
    sink(c); // finding: injection
  }

  fields(@From() form: Form) {
    sink(form.size);
    sink(form.name); // finding: injection
    sink(form.word);
    sink(form.words); // finding: injection
    sink(form.free); // finding: injection
  }

  typed(@Typed() size: number, @Typed() name: string) {
    sink(size);
    sink(name); // finding: injection
  }

  @Route() plain(request) {
    sink(request.query); // finding: injection
    return request.query.name; // finding: injection
  }

  @Route() fixed(request) {
    return 'a';
  }

  undecorated(request) {
    sink(request.query);
  }
}
