// Schemas: what comes out of one is cleared member by member, for what its member's schema tells.
const order = shape({ id: exact(), note: text(), extra: anything() });

function parsed() {
  const { id, note, extra } = order.parse(source());
  sink(id);
  sink(note); // finding: injection
  sink(extra); // finding: injection
}

function readFromTheResult() {
  const data = order.parse(source());
  sink(data.id);
  sink(data.note); // finding: injection
  sink(data.missing);
}

function argumentOfTheCheck() {
  const body = source();
  order.parse(body);
  sink(body.id);
  sink(body.note); // finding: injection
  sink(body.missing); // finding: injection
}

function nested() {
  const data = shape({ items: listOf(shape({ id: exact(), name: text() })), owner: shape({ id: exact() }) }).parse(source());
  sink(data.owner.id);
  for (const item of data.items) {
    sink(item.id);
    sink(item.name); // finding: injection
  }
  sink(data.items.map(({ id }) => id).join());
  sink(data.items.map(({ name }) => name).join()); // finding: injection
}

function scalar() {
  sink(exact().parse(source()));
  sink(text().parse(source())); // finding: injection
}

function refined() {
  sink(text().exact().parse(source()));
  sink(text().optional().parse(source())); // finding: injection
  sink(text().exact().optional().parse(source()));
  sink(text().like(/^\d+$/).parse(source()));
  sink(text().like(/\d+/).parse(source())); // finding: injection
}

function made() {
  sink(text().to(Number).parse(source()));
  sink(text().to((one) => Number.parseInt(one, 10)).parse(source()));
  sink(text().to((one) => one.trim()).parse(source())); // finding: injection
  sink(text().to((one) => 'constant').parse(source()));
  const body = source();
  shape({ id: text().to(Number) }).parse(body);
  sink(body.id); // finding: injection
}

function whereItHolds() {
  sink(text().where((one) => /^\w+$/.test(one)).parse(source()));
  sink(text().where((one) => one.length > 3).parse(source())); // finding: injection
  const body = source();
  shape({ id: text().where((one) => ['a', 'b'].includes(one)) }).parse(body);
  sink(body.id);
}

function oneOf() {
  sink(either([exact(), exact()]).parse(source()));
  sink(either([exact(), text()]).parse(source())); // finding: injection
  const data = either([shape({ kind: exact(), a: text() }), shape({ kind: exact(), b: exact() })]).parse(source());
  sink(data.kind);
  sink(data.a); // finding: injection
  sink(data.b);
  sink(text().or(exact()).parse(source())); // finding: injection
}

function allOf() {
  const both = order.and(shape({ more: text() }));
  sink(both.parse(source()).id);
  sink(both.parse(source()).more); // finding: injection
  sink(both.parse(source()).note); // finding: injection
}

function extended() {
  const more = order.extend({ more: text(), note: exact() });
  const data = more.parse(source());
  sink(data.id);
  sink(data.note);
  sink(data.more); // finding: injection
}

function pickedAndOmitted() {
  sink(order.pick({ note: true }).parse(source()).note); // finding: injection
  sink(order.pick({ id: true }).parse(source()).note);
  sink(order.omit(['note']).parse(source()).note);
  sink(order.omit(['note']).parse(source()).extra); // finding: injection
}

function otherMembers() {
  sink(order.open().parse(source()).missing); // finding: injection
  sink(order.open().parse(source()).id);
  sink(shape({ id: exact() }).rest(exact()).parse(source()).missing);
  sink(shape({ id: exact() }).rest(text()).parse(source()).missing); // finding: injection
}

function positions() {
  const [id, name] = pair([exact(), text()]).parse(source());
  sink(id);
  sink(name); // finding: injection
}

const Later = lazy(() => order);
function recursive() {
  sink(Later.parse(source()).id);
  sink(Later.parse(source()).note); // finding: injection
}

function whole() {
  const body = source();
  shape({ id: exact(), code: exact() }).closed().parse(body);
  sink(body.id);
  sink(body.missing);
  sink(body);
}

function asked() {
  const body = source();
  const result = order.safeParse(body);
  if (!result.ok) return sink(body.id); // finding: injection
  sink(body.id);
  sink(result.data.id);
  sink(result.data.note); // finding: injection
}

function compiled() {
  const body = source();
  const isOrder = compile({ type: 'object', properties: { id: { type: 'string', format: 'uuid' }, count: { type: 'integer' }, note: { type: 'string' }, state: { enum: ['a', 'b'] } } });
  if (!isOrder(body)) return;
  sink(body.id);
  sink(body.count);
  sink(body.state);
  sink(body.note); // finding: injection
}

function jsonSchemas() {
  const body = source();
  if (!compile({ type: 'object', properties: { tags: { type: 'array', items: { type: 'string', pattern: '^\\w+$' } }, either: { anyOf: [{ type: 'number' }, { type: 'string' }] }, nothing: {} } })(body)) return;
  sink(body.tags[0]);
  sink(body.either); // finding: injection
  sink(body.nothing); // finding: injection
  const other = source();
  if (!compile({ $ref: '#/definitions/other' })(other)) return;
  sink(other.id); // finding: injection
}

function unknownSchemas(given) {
  sink(shape(given).parse(source()).id);
  sink(shape({ id: given.schema }).parse(source()).id);
  sink(shape({ ...given, name: text() }).parse(source()).name); // finding: injection
}

function handedOn(schema, data) {
  return schema.parse(data);
}
function byAFunction() {
  sink(handedOn(order, source()).id);
  sink(handedOn(order, source()).note); // finding: injection
}

const paged = (item) => shape({ page: exact(), items: listOf(item) });
function madeByAFunction() {
  sink(paged(text()).parse(source()).page);
  sink(paged(exact()).parse(source()).items[0]);
  sink(paged(text()).parse(source()).items[0]); // finding: injection
}

function sameSchemaTwice() {
  const address = shape({ code: exact(), street: text() });
  const data = shape({ from: address, to: address }).parse({ from: 1, to: source() });
  sink(data.to.code);
  sink(data.to.street); // finding: injection
  sink(data.from.street);
}

// A class is a schema where it extends one: its own variables are the fields.
class Order extends toy.Form {
  static name = text();
  static id = exact();
  static line = shape({ id: exact() });
}
class Return extends Order {
  static reason = text();
}

function fields() {
  const { accepted } = new Return(source());
  sink(accepted.name); // finding: injection
  sink(accepted.reason); // finding: injection
  sink(accepted.other); // finding: injection
  sink(accepted.id);
  sink(accepted.line.id);
  const checked = new Order().check(source());
  sink(checked.name); // finding: injection
  sink(checked.id);
}
