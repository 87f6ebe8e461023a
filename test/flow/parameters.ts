// Text that is built from a parameter: dangerous for whoever calls it with anything.

export function exported(name: string) {
  sink('a ' + name); // finding: injection
  sink(`a ${name}`); // finding: injection
  sink(name);
  sink('a');
}

export function typed(id: number, isOn: boolean, one: 'a' | 'b', text: string) {
  sink('a ' + id);
  sink('a ' + isOn);
  sink('a ' + one);
  sink('a ' + text); // finding: injection
}

export const arrow = (name: string) => sink('a ' + name); // finding: injection

export function checkedParameter(name: string) {
  if (!check(name)) return;
  sink('a ' + name);
}

export function cleanedParameter(name: string) {
  sink('a ' + clean(name));
}

export function convertedParameter(name: string) {
  sink('a ' + Number(name));
}

export function withMembers(options: { name: string }) {
  sink('a ' + options.name); // finding: injection
}

export function throughAHelper(name: string) {
  helper(name);
}
function helper(name: string) {
  sink('a ' + name); // finding: injection
}

function onlyConstants(name: string) {
  sink('a ' + name);
}
onlyConstants('b');
onlyConstants('c');

function provenToo(name: string) {
  sink('a ' + name); // finding: injection
}
provenToo(source());

function neverCalled(name: string) {
  sink('a ' + name); // finding: injection
}

export class Repository {
  find(name: string) {
    sink('a ' + name); // finding: injection
  }
  count(id: number) {
    sink('a ' + id);
  }
}

class Hidden {
  find(name: string) {
    sink('a ' + name);
  }
}
new Hidden().find('b');

export default function (name: string) {
  sink('a ' + name); // finding: injection
}

export function local(name: string) {
  const inner = (text: string) => sink('a ' + text);
  inner('constant');
  return name;
}

export function list(names: string[]) {
  sink('a ' + names.join()); // finding: injection
  sink('a ' + names.map(() => '?').join());
  sink('a ' + names.length);
}

export const service = {
  find(name: string) {
    sink('a ' + name); // finding: injection
  },
};

export function passedOn(name: string, run: (text: string) => void) {
  run('a ' + name);
}

export function defaulted(name = 'b') {
  sink('a ' + name); // finding: injection
}

export function restricted(order: string) {
  sink('a ' + (order === 'desc' ? 'desc' : 'asc'));
}
