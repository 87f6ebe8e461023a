// SQL that is built from a parameter, where a value stands: dangerous for whoever calls it with anything.

export function exported(name: string) {
  sink('select a from b where c = ' + name); // finding: injection
  sink(`select a from b where c = ${name}`); // finding: injection
  sink(name);
  sink('a');
}

export function typed(id: number, isOn: boolean, one: 'a' | 'b', text: string) {
  sink('select a from b where c = ' + id);
  sink('select a from b where c = ' + isOn);
  sink('select a from b where c = ' + one);
  sink('select a from b where c = ' + text); // finding: injection
}

export const arrow = (name: string) => sink('select a from b where c = ' + name); // finding: injection

export function checkedParameter(name: string) {
  if (!check(name)) return;
  sink('select a from b where c = ' + name);
}

export function cleanedParameter(name: string) {
  sink('select a from b where c = ' + clean(name));
}

export function convertedParameter(name: string) {
  sink('select a from b where c = ' + Number(name));
}

export function withMembers(options: { name: string }) {
  sink('select a from b where c = ' + options.name); // finding: injection
}

export function throughAHelper(name: string) {
  helper(name);
}
function helper(name: string) {
  sink('select a from b where c = ' + name); // finding: injection
}

function onlyConstants(name: string) {
  sink('select a from b where c = ' + name);
}
onlyConstants('b');
onlyConstants('c');

function provenToo(name: string) {
  sink('select a from b where c = ' + name); // finding: injection
}
provenToo(source());

function neverCalled(name: string) {
  sink('select a from b where c = ' + name); // finding: injection
}

export class Repository {
  find(name: string) {
    sink('select a from b where c = ' + name); // finding: injection
  }
  count(id: number) {
    sink('select a from b where c = ' + id);
  }
}

class Hidden {
  find(name: string) {
    sink('select a from b where c = ' + name);
  }
}
new Hidden().find('b');

export default function (name: string) {
  sink('select a from b where c = ' + name); // finding: injection
}

export function local(name: string) {
  const inner = (text: string) => sink('select a from b where c = ' + text);
  inner('constant');
  return name;
}

export function list(names: string[]) {
  sink('select a from b where c = ' + names.join()); // finding: injection
  sink('select a from b where c = ' + names.map(() => '?').join());
  sink('select a from b where c = ' + names.length);
}

export const service = {
  find(name: string) {
    sink('select a from b where c = ' + name); // finding: injection
  },
};

export function passedOn(name: string, run: (text: string) => void) {
  run('select a from b where c = ' + name);
  handOn('select a from b where c = ' + name); // finding: injection
  handOn('select a from ' + name);
  handOn('the name is ' + name);
}

export function defaulted(name = 'b') {
  sink('select a from b where c = ' + name); // finding: injection
}

export function restricted(order: string) {
  sink('select a from b where c = ' + (order === 'desc' ? 'desc' : 'asc'));
}

export function writtenDown(name: string) {
  logQuery('select a from b where c = ' + name);
}
