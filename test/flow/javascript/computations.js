// Constant texts are computed, and what is decided by them is not followed.
let text = source();
if ('a-b'.split('-')[1].toUpperCase() === 'B') text = 'constant';
sink(text);
text = source();
if ('abc'.charAt(1) === 'b' && 'abc'[2] === 'c' && 'abc'.length === 3) text = 'constant';
sink(text);
text = source();
if (' a '.trim().concat('b').startsWith('ab')) text = 'constant';
sink(text);
text = source();
if ('abc'.replace('b', 'd').indexOf('b') === 0) text = 'constant';
sink(text); // finding: injection
text = 'constant';
if ('abc'.slice(1).includes('a')) text = source();
sink(text);
if (anything.slice(1).includes('a')) text = source();
sink(text); // finding: injection
const names = { readName: source(), writeName: 'constant' };
sink(names['read'.concat('Name')]); // finding: injection
sink(names['write' + 'name'.charAt(0).toUpperCase() + 'name'.slice(1)]);

// Lists whose elements are known one by one.
const list = [source(), 'constant', 'other'];
sink(list.slice(1)[0]);
sink(list.slice(0, 1)[0]); // finding: injection
list.reverse();
sink(list[0]);
sink(list[2]); // finding: injection
sink(list.toReversed()[0]); // finding: injection
sink(list.shift());
list.unshift(source(), 'constant');
sink(list[0]); // finding: injection
sink(list[1]);
const [taken] = list.splice(0, 1);
sink(taken); // finding: injection
sink(list[0]);
list.fill('constant');
sink(list[2]);
const open = [source(), ...anything];
sink(open.slice(1)[0]); // finding: injection

// What is taken away.
const map = new Map();
map.set('a', source());
map.set('b', 'constant');
map.delete('b');
sink(map.get('a')); // finding: injection
map.delete('a');
sink(map.get('a'));
map.set('a', source());
map.clear();
sink([...map.values()][0]);
const record = { a: source() };
Reflect.deleteProperty(record, 'a');
sink(record.a);

// Patterns made of constants.
{
  const word = source();
  if (new RegExp('^[a-z]+$').test(word)) sink(word);
  if (RegExp('[a-z]+').test(word)) sink(word); // finding: injection
}

// What is said of all elements, of one, of those that are chosen.
handler((req) => {
  const { list, other, more, first } = req.body;
  if (list.every((one) => check(one))) sink(list[0]);
  if (list.every((one) => one)) sink(list[0]); // finding: injection
  if (other.some((one) => isBad(one))) return;
  sink(other[0]);
  if (more.some((one) => check(one))) sink(more[0]); // finding: injection
  sink(more.filter((one) => check(one))[0]);
  sink(more.filter((one) => !check(one))[0]); // finding: injection
  sink(first.find((one) => /^\d+$/.test(one)));
  sink(first.find((one) => one.length > 2)); // finding: injection
});
