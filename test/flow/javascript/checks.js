// Conditions that make a value safe, where they hold.

const allowed = ['name', 'price'];
const allowedSet = new Set(['name', 'price']);
const byName = { name: 'n', price: 'p' };

function returnsEarly() {
  const text = source();
  if (!check(text)) return;
  sink(text);
}

function throwsEarly() {
  const text = source();
  if (!check(text)) throw new Error('bad');
  sink(text);
}

function continuesEarly(list) {
  for (const one of source()) {
    if (!check(one)) continue;
    sink(one);
  }
}

function insideTheBranch() {
  const text = source();
  if (check(text)) {
    sink(text);
  } else {
    sink(text); // finding: injection
  }
  sink(text); // finding: injection
}

function wrongSide() {
  const text = source();
  if (check(text)) return;
  sink(text); // finding: injection
}

function resultIgnored() {
  const text = source();
  check(text);
  sink(text); // finding: injection
}

function falsyWhenSafe() {
  const text = source();
  if (isBad(text)) return;
  sink(text);
  const other = source();
  if (!isBad(other)) sink('constant');
  sink(other); // finding: injection
}

function keptInAVariable() {
  const text = source();
  const isSafe = check(text);
  if (!isSafe) return;
  sink(text);
}

function keptNegated() {
  const text = source();
  const isUnsafe = !check(text);
  if (isUnsafe) {
    sink(text); // finding: injection
    return;
  }
  sink(text);
}

function comparedWithABoolean() {
  const text = source();
  if (check(text) === true) sink(text);
  if (check(text) === false) sink(text); // finding: injection
  if (check(text) !== false) sink(text);
  if (!!check(text)) sink(text);
  if (Boolean(check(text))) sink(text);
}

function asserts() {
  const text = source();
  sink(text); // finding: injection
  assertSafe(text);
  sink(text);
}

function assertsAnother() {
  const text = source();
  const other = source();
  assertSafe(other);
  sink(text); // finding: injection
  sink(other);
}

function memberOfTheResult() {
  const text = source();
  const { ok } = inspect(text);
  if (!ok) return;
  sink(text);
  const other = source();
  const result = inspect(other);
  if (result.ok) sink(other);
  else sink(other); // finding: injection
}

function and(flag) {
  const text = source();
  if (flag && check(text)) sink(text);
  if (check(text) && flag) sink(text);
  if (flag && !check(text)) sink(text); // finding: injection
  check(text) && sink(text);
  if (!(flag && check(text))) return;
  sink(text);
}

function or(flag) {
  const text = source();
  if (flag || check(text)) sink(text); // finding: injection
  if (!check(text) || flag) return;
  sink(text);
}

function eitherCheck() {
  const text = source();
  if (check(text) || text === 'a') sink(text);
  if (!check(text) && text !== 'a') return;
  sink(text);
}

function notBoth() {
  const a = source();
  const b = source();
  if (!check(a) || !check(b)) return;
  sink(a);
  sink(b);
}

function onlyOneOfTwo() {
  const a = source();
  const b = source();
  if (!check(a) && !check(b)) return;
  sink(a); // finding: injection
  sink(b); // finding: injection
}

function ternary() {
  const text = source();
  sink(check(text) ? text : 'constant');
  sink(check(text) ? 'constant' : text); // finding: injection
  const kept = check(text) ? text : 'fallback';
  sink(kept);
}

function undoneByAssignment() {
  let text = source();
  if (!check(text)) return;
  sink(text);
  text = source();
  sink(text); // finding: injection
}

function checkedInOneBranchOnly(flag) {
  const text = source();
  if (flag) {
    if (!check(text)) return;
  }
  sink(text); // finding: injection
}

function checkedInBothBranches(flag) {
  const text = source();
  if (flag) {
    if (!check(text)) return;
  } else {
    assertSafe(text);
  }
  sink(text);
}

function membersApart() {
  const body = source();
  if (!check(body.a)) return;
  sink(body.a);
  sink(body.b); // finding: injection
  sink(body); // finding: injection
}

function theWholeChecksItsParts() {
  const body = source();
  if (!check(body)) return;
  sink(body.a);
  sink(body.b.c);
}

function membersOfObjects() {
  const one = { a: source(), b: source() };
  if (!check(one.a)) return;
  sink(one.a);
  sink(one.b); // finding: injection
}

function destructuredAfter() {
  const body = source();
  if (!check(body.a)) return;
  const { a, b } = body;
  sink(a);
  sink(b); // finding: injection
}

function destructuredBefore() {
  const body = source();
  const { a, b } = body;
  if (!check(a)) return;
  sink(body.a);
  sink(body.b); // finding: injection
  sink(b); // finding: injection
}

function whatIsMadeOfIt() {
  const text = source();
  if (!check(text)) return;
  sink('a ' + text);
  sink(text.trim());
  const { length } = text;
  sink(length);
}

function madeBeforeTheCheck() {
  const text = source();
  const built = 'a ' + text;
  if (!check(text)) return;
  sink(built);
}

function trimmedThenChecked() {
  const text = source().trim();
  if (!check(text)) return;
  sink(text);
}

function checkOfATrimmedCopy() {
  const text = source();
  const copy = text.trim();
  if (!check(copy)) return;
  sink(copy);
  sink(text); // finding: injection
}

function equality() {
  const text = source();
  if (text === 'a') sink(text);
  if (text == 'a') sink(text);
  if ('a' === text) sink(text);
  if (text !== 'a' && text !== 'b') return;
  sink(text);
}

function inequality() {
  const text = source();
  if (text === 'a') return;
  sink(text); // finding: injection
}

function equalToAnUnknown(other) {
  const text = source();
  if (text === other) sink(text); // finding: injection
  if (text === source()) sink(text); // finding: injection
}

function allowLists() {
  const text = source();
  if (allowed.includes(text)) sink(text);
  if (!allowed.includes(text)) sink(text); // finding: injection
  if (['a', 'b'].includes(text)) sink(text);
  if (allowed.indexOf(text) >= 0) sink(text);
  if (allowed.indexOf(text) !== -1) sink(text);
  if (allowed.indexOf(text) === -1) sink(text); // finding: injection
  if (allowed.indexOf(text) < 0) return;
  sink(text);
}

function unknownLists(list) {
  const text = source();
  if (list.includes(text)) sink(text); // finding: injection
  if (source().includes(text)) sink(text); // finding: injection
  if ([source()].includes(text)) sink(text); // finding: injection
  if (text.includes('a')) sink(text); // finding: injection
  if ('abc'.includes(text)) sink(text); // finding: injection
}

function sets() {
  const text = source();
  if (allowedSet.has(text)) sink(text);
  else sink(text); // finding: injection
  if (new Set([source()]).has(text)) sink(text); // finding: injection
}

function names() {
  const text = source();
  if (text in byName) sink(text);
  else sink(text); // finding: injection
  if (Object.hasOwn(byName, text)) sink(text);
  if (byName.hasOwnProperty(text)) sink(text);
  if (Object.keys(byName).includes(text)) sink(text);
  if (text in source()) sink(text); // finding: injection
}

function lookedUp() {
  sink(byName[source()]);
  sink(byName[source()] ?? 'name');
  sink(allowed[source()]);
  sink(allowed.find((one) => one === source()));
}

function someOf() {
  const text = source();
  if (allowed.some((one) => one === text)) sink(text);
}

function patterns() {
  const text = source();
  if (/^\w+$/.test(text)) sink(text);
  if (/^[a-z]+$/i.test(text)) sink(text);
  if (/^\d{1,3}$/.test(text)) sink(text);
  if (/^(asc|desc)$/.test(text)) sink(text);
  if (/\w+/.test(text)) sink(text); // finding: injection
  if (/^\w+/.test(text)) sink(text); // finding: injection
  if (/\w+$/.test(text)) sink(text); // finding: injection
  if (/^.*$/.test(text)) sink(text); // finding: injection
  if (/^[^;]*$/.test(text)) sink(text); // finding: injection
  if (/^a|b$/.test(text)) sink(text); // finding: injection
  if (/^\w+$/m.test(text)) sink(text); // finding: injection
  if (/^[\s\S]*$/.test(text)) sink(text); // finding: injection
  if (/^[a-z']+$/.test(text)) sink(text); // finding: injection
  if (/^[ -~]+$/.test(text)) sink(text); // finding: injection
  if (/^\P{L}+$/u.test(text)) sink(text); // finding: injection
  if (/^\x27+$/.test(text)) sink(text); // finding: injection
  if (/^\p{L}+$/u.test(text)) sink(text);
  if (/^[\w.-]+$/.test(text)) sink(text);
  if (/^\w+$|.*/.test(text)) sink(text); // finding: injection
  if (!/^\w+$/.test(text)) return;
  sink(text);
}

function matches() {
  const text = source();
  if (text.match(/^\w+$/)) sink(text);
  if (text.match(/\w+/)) sink(text); // finding: injection
  if (text.search(/^\w+$/) === -1) return;
  sink(text);
}

function builtPatterns() {
  const text = source();
  if (new RegExp('^\\w+$').test(text)) sink(text);
  if (new RegExp(source()).test(text)) sink(text); // finding: injection
}

function types() {
  const text = source();
  if (typeof text === 'string') sink(text); // finding: injection
  if (typeof text !== 'string') return;
  sink(text); // finding: injection
}

function numberTypes() {
  const text = source();
  if (typeof text === 'number') sink(text);
  if (typeof text !== 'number') sink(text); // finding: injection
  if (typeof text === 'boolean') sink(text);
  if ('number' === typeof text) sink(text);
  if (typeof text !== 'number') return;
  sink(text);
}

function numbers() {
  const text = source();
  if (Number.isInteger(text)) sink(text);
  if (!Number.isSafeInteger(text)) sink(text); // finding: injection
  if (isNaN(text)) return;
  sink(text);
}

function notANumber() {
  const text = source();
  if (Number.isNaN(text)) return;
  sink(text); // finding: injection
}

function checkedConversion() {
  const id = Number(source());
  if (!Number.isInteger(id)) return;
  sink(id);
}

function presence() {
  const text = source();
  if (!text) return;
  sink(text); // finding: injection
  if (text.length > 100) return;
  sink(text); // finding: injection
  if (text > 3) sink(text); // finding: injection
  if (text instanceof String) sink(text); // finding: injection
}

function switched() {
  const text = source();
  switch (text) {
    case 'a':
    case 'b':
      sink(text);
      break;
    case unknownThing:
      sink(text); // finding: injection
      break;
    default:
      sink(text); // finding: injection
  }
}

function switchedOut() {
  const text = source();
  switch (text) {
    case 'a':
    case 'b':
      break;
    default:
      return;
  }
  sink(text);
}

function switchedTrue() {
  const text = source();
  switch (true) {
    case check(text):
      sink(text);
      break;
    default:
      sink(text); // finding: injection
  }
}

function whileUnchecked() {
  let text = source();
  while (!check(text)) {
    sink(text); // finding: injection
    text = source();
  }
  sink(text);
}

function checkedElsewhere() {
  const text = source();
  const show = () => sink(text); // finding: injection
  if (check(text)) return;
  show();
}

function checkedBeforeTheClosure() {
  const text = source();
  if (!check(text)) return;
  const show = () => sink(text);
  show();
  [1].forEach(() => sink(text));
}

function tried() {
  const text = source();
  try {
    assertSafe(text);
    sink(text);
  } catch {
    sink(text); // finding: injection
  }
  sink(text); // finding: injection
}

function triedAndLeft() {
  const text = source();
  try {
    assertSafe(text);
  } catch {
    return;
  }
  sink(text);
}

function eachChecked() {
  const texts = source();
  sink(texts.filter((one) => check(one))[0]);
  sink(texts.filter((one) => !check(one))[0]); // finding: injection
  if (!texts.every((one) => check(one))) return;
  sink(texts[0]);
}

function entryOfATable() {
  const text = source();
  if (byName[text]) sink(text);
  if (byName[text] !== undefined) sink(text);
  if (!byName[text]) {
    sink(text); // finding: injection
    return;
  }
  sink(text);
  sink(byName[text]);
}

function entryOfAnotherTable(table) {
  const text = source();
  if (table[text]) sink(text); // finding: injection
  const filled = {};
  filled[source()] = true;
  if (filled[text]) sink(text); // finding: injection
}

function oneCheckOrTheOther(flag) {
  const text = source();
  const isChecked = flag ? check(text) : check(text) && flag;
  if (!isChecked) return;
  sink(text);
  const other = source();
  const mayBeChecked = flag ? check(other) : flag;
  if (!mayBeChecked) return;
  sink(other); // finding: injection
}

function elementOfOneOfTwoLists() {
  const config = load();
  const lists = typeof config.names === 'string' ? ['a', config.names] : config.names ?? ['b'];
  const to = source();
  visit(lists.includes(to) ? to : lists[0]);
  const sent = config.isOpen ? ['a'] : [source()];
  const other = source();
  if (sent.includes(other)) visit(other); // finding: redirect
}
