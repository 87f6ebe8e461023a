import { join, resolve } from 'path';
import elsewhere from 'elsewhere';

// A text that is made for a kind of sink goes to something of which nothing is known.
elsewhere(join('files', source())); // finding: path
elsewhere.unpack(resolve('files', source())); // finding: path
new elsewhere.Reader(join('files', source())); // finding: path
undeclared({ into: join('files', source()) }); // finding: path
undeclared(`<p>${source()}</p>`); // finding: page
undeclared('<p>' + source() + '</p>'); // finding: page
undeclared({ html: '<!doctype html><b>'.concat(source()) }); // finding: page

// It keeps what it is made for.
const file = join('files', source());
const named = file + '.txt';
undeclared(named); // finding: path
undeclared(pass(file)); // finding: path
function handOn(part) {
  undeclared(join('files', part)); // finding: path
}
handOn(source());
handOn('fixed');

// Nobody knows what these are made for.
undeclared(source());
undeclared(`${source()} <p>`);
undeclared('files/' + source());
undeclared(`a < b ${source()}`);

// Nothing is proven of a parameter.
export function exported(part) {
  undeclared(join('files', part));
}

// What only looks on, and what is a callback.
log(join('files', source()));
export function called(callback) {
  callback(join('files', source()));
}

// Checked, or made of nothing that counts.
const inside = resolve('files', source());
if (inside.startsWith('/srv/files/')) undeclared(inside);
undeclared(join('files', 'fixed'));
undeclared(join('files', String(Number(source()))));
undeclared(`<p>${1 + 1}</p>`);
