/**
 * A model says what one package (or a language's own library) means, in the words of `kinds.ts`.
 * It is data: no code, no rule, no engine.
 *
 *     export const pg: Model = {
 *       id: 'pg', title: 'node-postgres', language: 'javascript',
 *       sinks: [{ path: 'pg.{Pool,Client}().query', argument: 0, kind: 'sql', placeholder: '$n' }],
 *     };
 *
 * **Path grammar.** A path starts at an imported package (`pg`, `node:fs`, `@hapi/hapi`: written as in
 * the import; `Doctrine\\DBAL\\Connection`, a class with its namespace), a global (`JSON`, `Number`, `$_GET`) or `any` (a value of which nothing is known but that it has
 * the member that follows). Then come:
 * - `.name`   a member;  `.*` any one member;  `{a,b}` one of several names (also of globals, at the start)
 * - `()`      what a call returns, what `new` constructs, and an instance of the type before it:
 *             `pg.Pool()` is `new pg.Pool()` and also a parameter declared as `: pg.Pool`
 * - `.**`     any chain of members and calls, also an empty one
 * A sink, step or sanitizer path names the function that is called (without its own `()`).
 * A package whose name has a dot stands in quotes: `"socket.io".Server()`.
 * A default export is its package: `express` is `require('express')` and `import express from 'express'`.
 * Promises are transparent: what `await` yields is what was promised.
 */
import type { ActKind, Check, SinkKind, SourceKind, UseKind } from './kinds.ts';

/** The languages that the project reads. JavaScript includes TypeScript. */
export type Language = 'javascript' | 'python' | 'java' | 'php';

/**
 * A place in a call: `this` the receiver, `result` what the call yields, `0`, `1`… an argument, `all` every argument, `named` a record of
 * those that are passed by name (also those that a signature gives a position). Then,
 * at most twice, what is meant of the thing that stands there (nothing: the thing itself):
 * - `[]` its elements or members;  `[...]` its elements, where it is a list;  `[2]` the one at that position;  `[.name]` the one of that name (also `[value]`);  `[@n]` the one named by argument n
 * - `[+]` a new last element;  `[-]` the last element, taken away;  `[*]` it and everything inside, at any depth
 * - `{}` the names of its members: untrusted where the whole thing is, not where only a member is
 * - `(k)` the k-th parameter of the function that stands there;  `(this)` what it is called on;  `()` what that function returns
 * - `[^]` what it inherits its members from;  `[!]` what a promise fails with
 *
 * `result(k)` and `result(this)`: the result is the function that stands there, given this in advance.
 *
 * `0()[]` are the elements of what the callback returns; `0(0)(0)` is what the callback hands to the function that it
 * gets first (`new Promise((resolve) => resolve(value))`).
 */
export type Place = `${'this' | 'result' | 'all' | 'named' | number}${PlaceSuffix}${PlaceSuffix}`;
type PlaceSuffix = '' | '[]' | '[...]' | '[^]' | '[!]' | '[value]' | '[message]' | '[prototype]' | '(this)' | `[${number}]` | `[@${number}]` | `[.${string}]` | '[+]' | '[-]' | '[*]' | '{}' | `(${number})` | '()';

/** What one package means. */
export interface Model {
  /** Equals the file's name. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly types?: readonly TypeFact[];
  readonly signatures?: readonly Signature[];
  readonly constants?: readonly ConstantFact[];
  readonly handlers?: readonly Handler[];
  readonly conventions?: readonly Convention[];
  readonly annotations?: readonly Annotation[];
  readonly sources?: readonly Source[];
  readonly steps?: readonly Step[];
  readonly sanitizers?: readonly Sanitizer[];
  readonly schemas?: readonly SchemaMaker[];
  readonly validations?: readonly Validation[];
  readonly comparisons?: readonly Comparison[];
  readonly assertions?: readonly Assertion[];
  readonly parts?: readonly Part[];
  readonly verdicts?: readonly Verdict[];
  readonly computations?: readonly Computation[];
  readonly containers?: readonly Container[];
  readonly accessors?: readonly Accessor[];
  readonly sinks?: readonly Sink[];
  readonly namedSinks?: readonly NamedSink[];
  readonly uses?: readonly Use[];
  readonly joinings?: readonly Joining[];
  readonly formattings?: readonly Formatting[];
  readonly acts?: readonly Act[];
  readonly wrappings?: readonly Wrapping[];
}

/**
 * What stands at `path` is the same as what stands at `is`: `pg.Pool().connect()` is a `pg.Client()`.
 * A call that is `never` does not return: it throws, or ends the process.
 */
interface TypeFact {
  readonly path: string;
  readonly is: string;
}

/** The names of the parameters of `path`, in their order: an argument that is passed by one of these names is the one at its position. */
export interface Signature {
  readonly path: string;
  readonly parameters: readonly string[];
}

/**
 * A call of `path` yields its arguments as one text, with `by` between them. It carries no data, which needs a step, too.
 * `behind: 'this'`: they are put behind the receiver, where that is a text. `makes`: the text is made for sinks of this kind, and says so wherever it goes.
 */
export interface Joining {
  readonly path: string;
  readonly by: string;
  readonly behind?: 'this';
  readonly makes?: SinkKind;
}

/**
 * A call of `path` yields a text into which its values are written. `style`: how the places are marked, `percent` (`%s`, `%(name)s`, `%1$s`) or
 * `braces` (`{}`, `{0}`, `{name}`). `of`: where that text is; the arguments from the one at `from` on are the values. `asList`: a list there is all of them.
 */
export interface Formatting {
  readonly path: string;
  readonly style: 'percent' | 'braces';
  readonly of: number | 'this';
  readonly from: number;
  readonly asList?: true;
}

/** What stands at `path` is a constant: `celebrate.Segments.BODY` is `body`. */
interface ConstantFact {
  readonly path: string;
  readonly value: string | number | boolean;
}

/**
 * A call that registers functions of the program, which the package calls later. Or a type of functions: a function that is declared
 * as such a `path()` is one (`const list: RequestHandler = (req, res) => …`).
 */
export interface Handler {
  readonly path: string;
  /** The first argument that may hold functions: it and all after it, and the elements of lists there, run in order. */
  readonly from: number;
  /** Where an object stands in their place, functions are in these members of it, and run in this order. */
  readonly members?: readonly MemberPath[];
  /** What the function gets, by position: a path, or null where nothing is known. */
  readonly receives: readonly (string | null)[];
  /**
   * Where the functions run instead of in their order when they take more parameters than `receives` has:
   * what they get then. Express calls an error handler (four parameters) with the error first.
   */
  readonly receivesLonger?: readonly (string | null)[];
  /** What each parameter gets that `receives` has nothing for. */
  readonly others?: OtherParameters;
  /** The position of the function that passes on to the next in the chain (counted from the end: -1 is the last). What holds where it is called holds there. */
  readonly passesOn?: number;
  /** It is one only where all of this holds: `server.on('request', …)`. */
  readonly where?: readonly Condition[];
  /** What is written into the things that it gets is in those that later calls hand out, too: `app.use((req, res, next) => …)`. */
  readonly reachesLater?: true;
  /** Where what a function returns is assigned to, so to say: the sinks there are those of an answer. */
  readonly answers?: string;
  /** What the package checks before it calls the functions. */
  readonly checks?: readonly OptionCheck[];
  /** Which requests the functions answer, for checks. Missing: they are no routes. */
  readonly route?: Route;
}

/**
 * Each of the parameters gets what stands at the path `is`, by its name. `byType`: it fits its declared type, and what is declared as a
 * library's thing is that; `texts`: what is declared as a thing of any class is found by it elsewhere, and is not what stands there. `numbers`: a regular expression for the path of the route in which `NAME` stands for the parameter's name: it is a number there.
 */
export interface OtherParameters {
  readonly is: string;
  readonly byType?: true | 'texts';
  readonly numbers?: string;
}

/**
 * Where a call that registers a handler tells the requests that it answers: constants, or lists of them. `name`: the method is the name that is
 * called (`app.get`); `named`: it is passed under that name. Where no path stands there, it is the first argument of a call before it: `app.route('/orders').get(…)`.
 */
export interface Route {
  readonly method: 'name' | RoutePlace | { readonly named: string; readonly otherwise: string };
  readonly path: RoutePlace;
  /** The member of what the functions get first that holds what matched a pattern's groups, or the parts that the path names: `params`. */
  readonly parts?: string;
  /** How what a rule says of such a call, or of a function that stands in it, is mended, by the rule. `{value}`: the function. */
  readonly remedies?: Readonly<Record<string, Remedy>>;
  /** What async functions throw is lost, in versions of this package that are older: `{ package: 'express', before: 5 }`. */
  readonly losesRejections?: { readonly package: string; readonly before: number };
}
/** An argument, or a member of it. */
interface RoutePlace {
  readonly argument: number;
  readonly member?: string;
}

/**
 * Members of a value, one after the other, as paths have them: `handler`, `options.handler`, `Query.*`, `fields().*.resolve`. Lists on the
 * way stand for their elements. An empty one is the value itself.
 */
export type MemberPath = string;

/** A schema in the options of a registration: what fits it reaches the functions. */
interface OptionCheck {
  /** The member of the options that holds the schema: `schema.body`. */
  readonly in: MemberPath;
  /** The member of what the function gets first that is checked: `body`. */
  readonly of: string;
  /** It is a JSON Schema. */
  readonly isJson?: true;
}

/**
 * A function of the program that is a handler without being registered: by the names of its first parameters, `(req, res)`, by the
 * name that it is exported by, or both. All that is said here holds.
 */
export interface Convention {
  /** The names that each parameter may have. */
  readonly parameters: readonly (readonly string[])[];
  /** Where it stands in what the file exports: `handler`, `default`, `resolvers.Query.*`, or nothing, where it is all that is exported. */
  readonly exported?: readonly MemberPath[];
  /** A regular expression for the file's path. */
  readonly file?: string;
  /** The file, or the function, begins with this text: `use server`. */
  readonly directive?: string;
  readonly receives: readonly (string | null)[];
  /** As for a handler. */
  readonly answers?: string;
}

/**
 * A decorator or annotation, with or without arguments. What it says, by what it stands at:
 * - `parameter`: the package passes what is at the path `is`; or the member of it that an argument names (`@Query('id')`)
 * - `method`: the package calls it with what `receives` says, where its parameters have no annotation of their own; it answers requests of these `methods`
 * - `checked`: a parameter that has it is checked, where another annotation leaves it to this one
 * - `class`: what its methods return that a framework calls goes to `answers`
 * - `field`: an object of the class has been checked: `establishes` holds of the field
 */
export type Annotation =
  | {
    readonly path: string;
    readonly on: 'parameter';
    readonly is: string;
    /** The argument that, where it is a text, names the member of `is` that is meant. */
    readonly memberNamedBy?: number;
    /** The data passes through this method of each thing (or instance of a class) that stands in the arguments. */
    readonly through?: string;
    /** An object of the declared class is checked as the annotations of its fields say. `asked`: where another annotation asks for that. */
    readonly checksFields?: true | 'asked';
    /** A declared number is one. */
    readonly keepsType?: true;
  }
  | {
    readonly path: string;
    readonly on: 'method';
    readonly receives: readonly (string | null)[];
    /** What those parameters get that have no annotation, and are of a plain type or a class of the program. */
    readonly others?: string;
    readonly answers?: string;
    /** For checks, the methods of the requests that it answers; or the name of the argument that tells them, without which it is all of them. Missing: it tells none. */
    readonly methods?: readonly string[] | { readonly named: string };
    readonly address?: Address;
    readonly noPage?: NoPage;
  }
  | { readonly path: string; readonly on: 'checked' }
  | { readonly path: string; readonly on: 'class'; readonly answers?: string; readonly address?: Address; readonly noPage?: NoPage }
  | {
    readonly path: string;
    readonly on: 'field';
    readonly establishes: Check;
    /** The argument that is a regular expression, which establishes what it tells. */
    readonly patternIn?: number;
  };

/** The first argument of an annotation, or those of these names, tell the address of a route; that of a class is the beginning of its methods'. */
type Address = readonly string[];

/** What is answered is no page, where the argument of this name has texts, and the regular expression matches none of them. */
interface NoPage {
  readonly named: string;
  readonly unless: string;
}

/** Reading `path` yields untrusted data. */
export interface Source {
  readonly path: string;
  readonly kind: SourceKind;
  /** Members that are not. */
  readonly except?: readonly string[];
  /** It is an object, whatever was sent; text is in its members only. */
  readonly isObject?: true;
  /** The kinds of sink that it may reach as it is: a request's header cannot contain the end of a line. */
  readonly clears?: readonly SinkKind[];
  /** What a call yields is one only where all of this holds of the call. */
  readonly where?: readonly Condition[];
}

/**
 * A call of `path` carries what is in one place to another, with all that is inside it. What no step tells does not flow.
 * What was in `to` stays: two things that are put in one place are joined, objects member by member.
 */
export interface Step {
  readonly path: string;
  /** With a path: what stands there is handed over by the call itself (an error to a callback). */
  readonly from: Place | { readonly path: string };
  readonly to: Place;
  /**
   * What the result is called, so that it is known which calls make the same of a thing: a path that is resolved twice is the path that was
   * resolved once. Missing: the name that is called.
   */
  readonly as?: string;
  /** The data is decoded: whatever made it safe before does so no more. */
  readonly decodes?: true;
}

/**
 * A call of `path` makes data safe. It carries nothing: that the result is the argument in a safe form needs a step, too.
 * Say one of these:
 * - `clears`: the kinds of sink that the data may then reach
 * - `establishes`: a check, which clears the kinds that `kinds.ts` says
 * - `escapes`: the result is the data escaped for these kinds, which is enough but for places of which `kinds.ts` says that it is not
 * - `replaces`: the argument with a pattern (or, with `everyText`, a text) of which no occurrence is left as it was. That clears the
 *   kinds whose harmful characters it matches, as `kinds.ts` says. With `everyMatch`, the pattern is a text, and no match of it is left
 *
 * Where `argument` is `this`, and the sink is a method of the same thing, what is `clear`ed is the method: after
 * `res.type('text')`, no text that `res` sends is a page. A function of no thing does so to all such functions: after `header('Content-Type: text/plain')`, nothing that
 * `echo` sends is one.
 */
export type Sanitizer = {
  readonly path: string;
  /** Whose data is made safe: the value itself (checked, or returned in a safe form). Nothing: of all arguments. */
  readonly argument: number | 'this' | 'all';
  /** `result`: what the call yields is safe. `argument`: the value itself is, from the call on. */
  readonly cleans: 'result' | 'argument' | 'both';
  /**
   * The argument is safe only where this holds: the member of the result (or the result itself, where `member` is
   * missing) is truthy (`is: true`) or falsy (`is: false`). A member that is a method to call is written with `()`:
   * `isEmpty()`. Missing: wherever the call returns normally.
   */
  readonly when?: { readonly member?: string; readonly is: boolean };
  /** It does so only where all of this holds of the call. */
  readonly where?: readonly Condition[];
} & ({ readonly clears: readonly SinkKind[] } | { readonly escapes: readonly SinkKind[] } | { readonly establishes: Check } | { readonly replaces: number; readonly everyText?: true; readonly everyMatch?: true });

/**
 * A call of `path` makes a schema, which tells what data is like that it accepts. A method of a schema that has no entry keeps
 * what that one tells; the others add to it, unless their form says otherwise. `of`: the argument that it is made of.
 *
 * - `value`: accepts what `establishes` says, or what the regular expression in `of` matches; neither: anything
 * - `fields`: a class of the program that extends it, and each instance: an object with the class's own variables as members, each with its schema, or of its declared type
 * - `members`: an object with the members that `of` names, each with its schema. `others`: those of other names are kept as they
 *   are, left out of the result, or refused. Without an argument: an object of which nothing is known
 * - `rest`: what becomes of an object's other members: `others`, or they fit the schema `of`
 * - `elements`: a list, set or dictionary whose elements fit the schema (or one of those) in `of`
 * - `positions`: a list whose elements fit those of the list `of`, one by one
 * - `either`: one of the schemas in `of` (arguments, or a list), or the method's own
 * - `every`: all of the schemas in `of`, one after another; a function there makes another value of the data
 * - `where`: the function `of` answers whether the data is accepted
 * - `result`: the schema that the function `of` returns
 * - `pick`, `omit`: an object's members whose names `of` has (or lists), or all but these
 * - `json`: `of` is a JSON Schema
 */
export interface SchemaMaker {
  readonly path: string;
  readonly form: 'value' | 'fields' | 'members' | 'rest' | 'elements' | 'positions' | 'either' | 'every' | 'where' | 'result' | 'pick' | 'omit' | 'json';
  readonly of?: number | 'all';
  readonly establishes?: Check;
  readonly others?: 'kept' | 'dropped' | 'refused';
}

/** A call of `path` compares data with a schema: what is accepted may then arrive wherever its schema says, member by member. */
export interface Validation {
  readonly path: string;
  /** Where the schema is: the receiver, an argument, or what is called itself (`ajv.compile(schema)` is a function). */
  readonly schema: 'this' | 'callee' | number;
  /** It is a JSON Schema. */
  readonly isJson?: true;
  readonly data: number | 'this';
  /** Where the call yields the accepted data: itself, or in that member. Missing: nowhere. */
  readonly yields?: 'result' | { readonly member: string };
  /** The argument itself is accepted where this holds, as for a sanitizer; `never`: it is left as it was. Missing: wherever the call returns normally. */
  readonly when?: { readonly member?: string; readonly is: boolean } | 'never';
}

/**
 * A call of `path` tells whether a value is among others: truthy where it is one of the elements of `with` (or the `name` of a
 * member of it), matches the regular expression that stands there, or begins with the text that stands there (`prefix`).
 * By `whole`, that is a pattern, or the text of one, which is to match the whole value. By `value`, it is truthy where both are the same. By `part`, it is truthy where the value contains the text that stands there, and what is known is that it does not.
 * `yields: 'position'`: it is not negative then. `yields: 'way'`: the result is the way from `with` to the value (`path.relative`);
 * the value begins with the other where that does not begin with `..`.
 */
export interface Comparison {
  readonly path: string;
  readonly value: number | 'this';
  readonly with: number | 'this';
  readonly by: 'element' | 'name' | 'pattern' | 'prefix' | 'part' | 'value';
  /** The pattern, which may be a text here, is looked for at the start, or must fit the whole value. */
  readonly anchored?: 'start' | 'both';
  readonly yields?: 'position' | 'way';
}

/**
 * A call of `path` returns only where an argument is truthy (`is: true`) or falsy (`is: false`): otherwise it throws, or ends what is running. Of the `result`: where what
 * a comparison, a sanitizer or a validation of the same path says of it is so (`assert.match(text, pattern)`).
 */
export interface Assertion {
  readonly path: string;
  readonly of: number | 'result';
  readonly is: boolean;
}

/**
 * What the truth of a call's result tells of what a function says: `0()`, the function in the first argument, of each element.
 * - `all`, `some`: it is true where the function says yes to all of them, or to one
 * - `chosen`: the result is, or has, what the function says yes to
 * - `same`: it is the truth of the argument, or of what it is called on, itself (`of` is then `0` or `this`)
 */
export interface Verdict {
  readonly path: string;
  readonly of: '0' | '0()' | 'this';
  readonly tells: 'all' | 'some' | 'chosen' | 'same';
}

/**
 * A call of `path` makes a list or a dictionary of which it is known what is in it, as long as it is: what steps put there, and first `holds`: the
 * arguments one by one (a single list: its elements), names and values by turns, what is in the first argument, or that itself, if it is no number.
 */
export interface Container {
  readonly path: string;
  readonly shape: 'list' | 'record';
  readonly holds?: 'arguments' | 'pairs' | 'copy' | 'first';
  /** The argument that is copied or held first. Missing: the first one. */
  readonly of?: number;
  /** The names of the members that its arguments become, in their order. */
  readonly names?: readonly string[];
  /** Its members are settings: what the program has not set has its default, as far as nobody else gets the thing. */
  readonly isSettings?: true;
}

/** A method of which nothing else is known, and whose name begins so, reads or writes the member that the rest of it names: `getName()`, `setName(name)`. */
export interface Accessor {
  readonly prefix: string;
  readonly does: 'read' | 'write';
}

/** What a call of `path` computes of constants, or of lists whose elements are known. `of`: the first operand; the arguments follow. */
export interface Computation {
  readonly path: string;
  readonly of?: 'this' | 'arguments';
  /** Where the operands stand, where that is another order: the argument for each of them. */
  readonly order?: readonly number[];
  readonly does: TextComputation | ListComputation;
}

/** Of a text. `pattern`: a regular expression, of its source and flags; `wholePattern`: one that is to match a text as a whole. */
export type TextComputation =
  | 'upperCase' | 'lowerCase' | 'trim' | 'trimStart' | 'trimEnd' | 'characterAt' | 'slice' | 'substring' | 'substr' | 'concat' | 'repeat' | 'padStart' | 'padEnd'
  | 'replace' | 'replaceAll' | 'split' | 'includes' | 'startsWith' | 'endsWith' | 'indexOf' | 'toText' | 'pattern' | 'wholePattern' | 'equals' | 'equalsIgnoringCase' | 'isEmpty' | 'reverseText';

/**
 * Of a list: in place, but for `reversed` and `part`. `takeAt`, `putAt`: at the position that stands first; `at`: what stands there, from the end where it is negative; `text`: its elements one behind the other.
 * Also of a record: `remove`: the member that is named; `clear`: all; `lookUp`: the value of a name, or what is to stand for one that is missing. Of a
 * record whose members are all known: their `names`, `values`, or `entries` of both.
 */
export type ListComputation =
  | 'at' | 'takeAt' | 'putAt' | 'text' | 'lookUp' | 'names' | 'values' | 'entries' | 'reverse' | 'reversed' | 'takeFirst' | 'putFirst' | 'part' | 'cutOut' | 'fill' | 'remove' | 'clear';

/**
 * What is known of the member `path`. `establishes`: where it equals something known, that holds of the thing that it is read from, and of what that was
 * made of: the host of an address. `clears`: the kinds of sink that it may reach, other than the thing: in an address, markup is encoded.
 */
export type Part = { readonly path: string } & ({ readonly establishes: Check } | { readonly clears: readonly SinkKind[] });

/** How a driver's SQL names its parameters: `$1`, `?`, `?1`, `%s`, `:name`, `@name`. */
export type Placeholder = '$n' | '?' | '?n' | '%s' | ':name' | '@name';

/**
 * A call of `path` gives an argument to something that must not get untrusted data. `assigned`: what is assigned to the
 * member `path` does so (`ctx.body = page`). `returned`: what the function returns that is handed to the call of `path` as
 * that argument (a handler whose result is the answer).
 */
export interface Sink {
  readonly path: string;
  readonly argument: number | 'this' | 'all' | 'named' | 'assigned' | 'returned';
  /** The member of that argument that counts, where it is an object: `{ text, values }`. `*`: each of them. Missing: the argument itself. */
  readonly member?: string;
  readonly kind: SinkKind;
  /** It is one only where all of this holds. */
  readonly where?: readonly Condition[];
  /** The kind that rules take it for: what makes data safe here is what makes it safe for `kind`, but it does what this kind does. */
  readonly actsAs?: SinkKind;
  /**
   * It is one only for a text that this regular expression matches from its start (upper and lower case alike), wherever the text is put
   * together; what is not known of a built text is written there as U+0000. On a path of `any`: only where nothing is
   * known of the thing, or of a function that is called so.
   */
  readonly begins?: string;
  /** As for a kind of sink: a regular expression behind which data does no harm in a built text, in place of the kind's own. */
  readonly harmlessBehind?: string;
  /**
   * It is made for such text alone, so that even a mere parameter of a function that anything may be passed to is worth the warning that
   * the rule has for text that is built from one.
   */
  readonly warnsOfParameters?: true;
  /** Functions that write for others what they get are everywhere, and nothing is told of their parameters. */
  readonly ignoresParameters?: true;
  /**
   * What runs a program with a list of arguments instead of a shell's text, for the fix, and takes all else as this call does. `endOfOptions`: programs that take `--`
   * for the end of their options; `powerful`: those whose options run commands, write files or send them.
   */
  readonly withoutShell?: { readonly import: Import; readonly endOfOptions: readonly string[]; readonly powerful: readonly string[] };
  /** How this call takes parameters, for the fix: the placeholder, and where the values go. */
  readonly parameters?: SinkParameters;
}

/** What is stored in a variable or a member of such a name, or returned by a function of it, arrives at a sink. */
export interface NamedSink {
  /** A regular expression for the whole name, upper and lower case alike. */
  readonly name: string;
  readonly kind: SinkKind;
}

/**
 * A call of `path` (or an assignment to it, or a mere reading of it) is wrong in itself. `any.name` as an assignment is also an entry of that name
 * in an object that stands in the program. Only what is known for certain
 * counts: a value of which nothing is known fulfils no condition.
 */
export interface Use {
  readonly path: string;
  readonly kind: UseKind;
  /** Missing: a call. `override`: a method of the program that stands for the library's, because its class implements or extends that one's; it is what is `assigned`. */
  readonly at?: 'call' | 'assignment' | 'read' | 'override';
  /** A regular expression for the paths of the files in which alone it is one. There, an assignment to `any.NAME` is also one to the file's own variable of that name. A class's own is at `path#Class`. */
  readonly file?: string;
  /** All of this holds. */
  readonly where?: readonly Condition[];
  /** How it is mended. Missing: nobody can know without knowing the program. */
  readonly remedy?: Remedy;
}

/**
 * How a use is mended: places in the call, named as conditions name them, are set to other values. What stands there is replaced; a member
 * that is missing is added to the object that stands in the text, or the object to the call.
 *
 *     remedy: { title: 'Use SHA-256', set: [{ argument: 0, to: '\'sha256\'' }], assumes: 'nothing compares it with hashes that were stored before' }
 */
export interface Remedy {
  /** What the menu says. */
  readonly title: string;
  readonly set: readonly Change[];
  /** What the new text needs: it says `{name}` where it means one of them. */
  readonly imports?: readonly Import[];
  /** The end of the sentence «This assumes that …». Such a fix is not applied without a question. Where a package is to be installed, that is added. */
  readonly assumes?: string;
}

/**
 * One change. `to`: source text in the model's language, in which `{0}` is what stands in the first argument, `{all}` all arguments, `{this}` what the call is
 * made on, `{result}` the variable that gets what it yields, and `{name}` what is imported by that name.
 * - `argument`: a place, or `callee`, the last name of what is called; `call`: the whole call. `name`: what the argument at a position is called where it is passed by name
 * - `before`: a new argument before the one at that position, which must be there
 * - `behind`: a new statement behind the one in which the call stands
 */
export type Change =
  | { readonly argument: Condition['argument'] | 'callee' | 'call'; readonly member?: string; readonly name?: string; readonly to: string }
  | { readonly before: number; readonly to: string }
  | { readonly behind: 'statement'; readonly to: string };

/** Something that is imported, in the words of its language: a module or class, or (`name`) a member of it. */
export interface Import {
  /** `node:crypto`, `html`, `java.util.Map`, `Illuminate\\Support\\Str`. */
  readonly from: string;
  readonly name?: string;
  /** What the module is called where the file does not import it yet. Missing: the last part of its name. */
  readonly as?: string;
  /** It comes with the language: nothing is to be installed. */
  readonly isBuiltIn?: true;
}

/**
 * How data is made fit for sinks of a kind, by an expression around it, or in its place. `to`: source text in the model's language; `{value}` is the data, `{name}` the
 * variable that it is read from. Of a `comparison`, it takes the place of the whole, `{left}` and `{right}`; where it is for being unequal, `not` is put before it.
 * `environment`: how the language reads a setting, `{NAME}`, in the place of a secret that stands in the code. Otherwise as for a remedy.
 *
 *     wrappings: [{ kind: 'html', title: 'Escape it', to: '{escape}({value})', imports: [{ from: 'html', name: 'escape', isBuiltIn: true }] }]
 */
export interface Wrapping {
  readonly kind: SinkKind | 'environment';
  readonly title: string;
  readonly to: string;
  /** `!`, `not `. */
  readonly not?: string;
  /** A statement that is put before the one in which the data arrives: the log that tells what an answer does not. */
  readonly before?: string;
  readonly imports?: readonly Import[];
  readonly assumes?: string;
}

/**
 * What holds of an argument (or, for an assignment, of the value that is `assigned`), or of the member of it at a path: `cookie.secure`.
 * The other members say what, exactly one of them:
 * - `is`: one of the values that it can be is one of these constants (texts by upper and lower case alike)
 * - `isNot`: it is a constant, and none of these
 * - `lacks`: there is none, or it is a constant, and none of these
 * - `matches`: it is a text that the regular expression matches somewhere (upper and lower case alike); whatever is not known of a built text is
 *   written as U+0000
 * - `below`, `above`: it is a number less, or more, than this
 * - `hasBits`: it is a number in which one of these bits is set
 * - `isMissing`: there is no such argument or member, or it is undefined
 * - `isPresent`: there is one (whatever it is)
 * - `isFixed`: it is a text or a list of bytes that stands in the program, not empty; also where it only stands in for something
 *   that is missing (`process.env.KEY || 'text'`). `but`: not what this matches from its start
 * - `answers`: it is a function of the program that yields nothing but these, whatever it is called with
 * - `isIdle`: it is a function of the program that never fails, and does nothing with what it is called with, but for mentioning it in a text
 *
 * `*` in `member` stands for every element or member; one of them is enough. A name with a dot stands in quotes.
 */
export type Condition = { readonly argument: number | 'this' | 'named' | 'assigned'; readonly member?: string } & (
  | { readonly is: readonly ConstantText[] }
  | { readonly isNot: readonly ConstantText[] }
  | { readonly lacks: readonly ConstantText[] }
  | { readonly matches: string }
  | { readonly below: number }
  | { readonly above: number }
  | { readonly hasBits: number }
  | { readonly isMissing: true }
  | { readonly isPresent: true }
  | { readonly isFixed: true; readonly but?: string }
  | { readonly answers: readonly ConstantText[] }
  | { readonly isIdle: true }
);
type ConstantText = string | number | boolean | null;

/** A call of `path` does this, or a function that stands there does once it is called. An import does it where `path` is a package. */
export interface Act {
  readonly path: string;
  readonly kind: ActKind;
  /** It does so only where all of this holds. */
  readonly where?: readonly Condition[];
  /** How what a rule says of such a call is mended, by the rule. */
  readonly remedies?: Readonly<Record<string, Remedy>>;
}

/** How a call takes the values of a statement apart from its text. */
export interface SinkParameters {
  readonly placeholder: Placeholder;
  /** The SQL that is spoken. Missing: more than one, or not known. */
  readonly dialect?: 'postgresql' | 'mysql' | 'sqlite';
  /** The driver writes the values into the text, each by its type: a list as many, a number without quotes. */
  readonly isInlined?: true;
  /** Values are compared by their types: a text may only stand where one stood in quotes. */
  readonly isTyped?: true;
  /**
   * Where the values go. A number: a list in that argument. `spread`: each as an argument of its own behind the
   * text. A member: a list in that member of the options object in that argument (`{ replacements: [...] }`).
   * `next-call`: the call only prepares; the values go to the call on its result that is named (`.all(…)`).
   * `chained`: each goes, behind its number, to a call of that name on the result (`.setParameter(1, value)`); `followed`: to one in a statement of its own.
   */
  readonly values:
    | { readonly argument: number; readonly member?: string }
    | { readonly spreadFrom: number }
    | { readonly nextCall: readonly string[] }
    | { readonly chained: string }
    | { readonly followed: string };
}
