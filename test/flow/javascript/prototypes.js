// Functions have members, too.
function tool() {}
tool.text = source();
sink(tool.text); // finding: injection
tool.run = (text) => sink(text); // finding: injection
tool.run(source());
tool.other = 'constant';
sink(tool.other);

// Members of a prototype are those of what `new` makes.
function Page(text) {
  this.text = text;
}
Page.prototype.show = function show() {
  sink(this.text); // finding: injection
};
Page.prototype.safe = function safe() {
  sink('constant');
};
Page.prototype.title = source();
new Page(source()).show();
new Page('constant').safe();
sink(new Page('constant').title); // finding: injection

// What inherits from another.
function Letter(text) {
  Page.call(this, text);
}
Letter.prototype = Object.create(Page.prototype);
Letter.prototype.send = function send() {
  return this.text;
};
sink(new Letter(source()).send()); // finding: injection
sink(new Letter('constant').send());
const above = { read() { return this.text; } };
const below = Object.create(above);
below.text = source();
sink(below.read()); // finding: injection
const circle = {};
Object.setPrototypeOf(circle, circle);
sink(circle.nothing);

// A class's prototype.
class Book {}
Book.prototype.read = function read() {
  return this.text;
};
const book = new Book();
book.text = source();
sink(book.read()); // finding: injection

// Functions made by a function have members of their own.
function makeTool(text) {
  const made = () => text;
  made.text = text;
  return made;
}
sink(makeTool(source()).text); // finding: injection
sink(makeTool('constant').text);

// A class made by a function.
const withName = (Base, name) => class extends Base {
  name() {
    return name;
  }
};
const Named = withName(Book, source());
sink(new Named().name()); // finding: injection
const Fixed = withName(Book, 'constant');
sink(new Fixed().name());

// What a function is called on, and given in advance.
const holder = { text: source() };
function show(before, after) {
  sink(this.text); // finding: injection
  sink(before); // finding: injection
  sink(after);
}
show.call(holder, 'constant', 'constant');
show.apply({ text: 'constant' }, [source(), 'constant']);
const bound = show.bind({ text: 'constant' }, 'constant');
bound('constant');
const join = (one, two) => one + two;
sink(join.bind(null, source())('constant')); // finding: injection
sink(join.bind(null, 'constant')('constant'));
sink(Reflect.apply(join, null, ['constant', source()])); // finding: injection
function all() {
  const list = Array.prototype.slice.call(arguments);
  sink(list[0]); // finding: injection
}
all(source());
sink(String.prototype.trim.call(source())); // finding: injection
Array.prototype.forEach.call([source()], (one) => sink(one)); // finding: injection
sink(new Proxy({ text: source() }, {}).text); // finding: injection
