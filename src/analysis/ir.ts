/**
 * The intermediate representation: what a program does with data, the same for every language.
 *
 * A tree of statements and expressions with names already resolved to variables. A language lowers its syntax
 * to these nodes; the engine runs them abstractly and knows no language.
 *
 * **What is simplified, for all languages**
 * - Names are resolved while lowering: each declared name is a `Variable` object, each use of it a `variable` node
 *   with that same object. What is not declared in the file is a `global`.
 * - Destructuring, parameter patterns, compound assignment (`x += y`), `++`, and property shorthands are written out
 *   as single assignments, with unnamed variables for what must be evaluated once. A default (`{ a = 1 }`, `f(a = 1)`)
 *   is `a ?? 1`: it also applies to null.
 * - A template literal, f-string or heredoc with holes is a `text`; concatenation with an operator stays `add`.
 * - `if` and `? :` are one node, whose value is its branch's. A sequence and a statement list are one node, `block`, whose value
 *   is its last one's. `&&`, `||`, `??` are `logical`.
 * - `for`, `while`, `do` and `for … of` are one node, `loop`. The order of its parts is in `Loop`'s comment.
 * - `await`, `yield` and the unary and binary operators are `operation`s. Bit operations are arithmetic.
 * - Optional chaining is plain member access (`a?.b` is `a.b`).
 * - A module's exports are a variable (`Module.exports`) that holds a record: `export const a = 1` and `exports.a = 1`
 *   assign its member `a`; `export default` its member `default`; `module.exports = x` assigns the variable itself.
 *   An import (`import`, `require`, `import()`) is a `module` node and members of it.
 * - `this`, `arguments` and what a language passes along unseen are variables of their function.
 * - Types are dropped, but for the hint that a parameter, variable or field is declared with (`TypeHint`).
 * - Syntax that has no meaning here yet is an `other` node with its sub-expressions as children: they are still
 *   evaluated, in order, and nothing else is known of the result.
 *
 * Ranges are UTF-16 offsets into the file's text: `[start, end)`. A node made by writing out (a default, a
 * destructured member) has the range of the syntax it stands for.
 */

/** A piece of the file's text; `end` is behind its last character. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A declared name, or a value that lowering keeps in a name of its own (`name` is then empty). */
export interface Variable {
  readonly name: string;
  readonly range: Range;
  /** The function that declares it; the module's body for module variables. */
  readonly owner: FunctionNode;
  /** Written once, where it is declared, and never again (`const`, an import, a function that is not reassigned). */
  isConstant: boolean;
  readonly type?: TypeHint;
}

/**
 * What a declaration says of the type. `name` is an expression that evaluates to the type as a value would (a
 * variable that holds an import, a member of it): `: express.Request` hints at `member(variable express, 'Request')`.
 * `primitive` covers what cannot carry text chosen by somebody else (`number`, `boolean`), `string`, and an
 * `enumeration` of literals. A union with null or undefined is its other half; other unions and generics'
 * arguments give no hint.
 */
export type TypeHint =
  | { readonly kind: 'primitive'; readonly primitive: 'number' | 'boolean' | 'string' | 'enumeration' }
  | { readonly kind: 'name'; readonly name: Node };

/** A file. */
export interface Module {
  /** The statements at the top, as a function without parameters. */
  readonly body: FunctionNode;
  /** Holds the record of what the file exports. */
  readonly exports: Variable;
  /** What its statements give a name is exported by it. */
  readonly exportsNames?: true;
  /**
   * Variables of the file that others mean by these names once they have imported it, as globals. An import by one of them as its
   * specifier yields that variable's value alone. Missing: there are none.
   */
  readonly names?: ReadonlyMap<string, Variable>;
  /** Ranges of text that could not be parsed; what stands there is missing from the tree. */
  readonly errors: readonly Range[];
}

/** Everything that there is in a tree. */
export type Node =
  | Constant | Text | VariableNode | Global | ModuleNode | Super | Member | Call | Operation | Logical
  | List | RecordNode | FunctionNode | ClassNode | Assign | Other
  | Block | If | Loop | Switch | Try | Exit;

interface Base {
  readonly range: Range;
}

// ---- values

/** A value that stands in the text. A regular expression is its source and flags. Big integers are numbers. */
export interface Constant extends Base {
  readonly kind: 'constant';
  readonly value: ConstantValue;
}

/** What a constant is. */
export type ConstantValue = string | number | boolean | null | undefined | RegularExpression;

/** A regular expression as written, without its slashes. */
export interface RegularExpression {
  readonly pattern: string;
  readonly flags: string;
}

/** Text with holes: `a ${b} c` is [constant 'a ', b, constant ' c']. Constant parts have the range of their characters. */
export interface Text extends Base {
  readonly kind: 'text';
  readonly parts: readonly Node[];
}

/** The value of a variable. */
export interface VariableNode extends Base {
  readonly kind: 'variable';
  readonly variable: Variable;
}

/** A name that this file does not declare: `JSON`, `process`. Assigned, it is a member of the global `globalThis`. */
export interface Global extends Base {
  readonly kind: 'global';
  readonly name: string;
}

/**
 * An imported module, as its namespace. `specifier` as written. `isAssumed`: the file does not say where it is from; where it is nowhere to be
 * found, it is the one library's that has its last name.
 */
export interface ModuleNode extends Base {
  readonly kind: 'module';
  readonly specifier: string;
  readonly isAssumed?: true;
}

/** The class above: called in a constructor, or the start of a member of it. `isOwn`: called, another constructor of the class itself. */
export interface Super extends Base {
  readonly kind: 'super';
  readonly isOwn?: true;
}

/** `object.key`, `object[key]`. A key that stands in the text is a constant string (also for `a[0]`: '0'). */
export interface Member extends Base {
  readonly kind: 'member';
  readonly object: Node;
  readonly key: Node;
}

/** `form` is `tag` for a tagged template: the arguments are then the list of its texts, and its holes. */
export interface Call extends Base {
  readonly kind: 'call';
  readonly form: 'call' | 'new' | 'tag';
  readonly callee: Node;
  readonly arguments: readonly Argument[];
}

/** An argument or an element. `spread`: all elements of `value`; `named`: its members, each as an argument of its name. `name`: a keyword argument. */
export interface Argument {
  readonly value: Node;
  readonly spread?: true | 'named';
  readonly name?: string;
}

/** `operands` are evaluated in order. */
export interface Operation extends Base {
  readonly kind: 'operation';
  readonly operator: Operator;
  readonly operands: readonly Node[];
  /** Of `arithmetic` with two operands, where it is known: which one. `quotient` leaves no fraction of whole numbers. */
  readonly symbol?: string;
}
/**
 * `add` may concatenate. `arithmetic` is every operator that yields a number. `convert`: its operand as a number or a truth; constants stay. `equal` and `unequal` are strict or loose.
 * `in`: [key, container]. `instanceOf`: [value, class]. `typeOf`, `not`, `await`, `delete`, `void`: one operand.
 * `yield`: what the function hands out (`yieldAll`: all elements of it). `keys`: the keys of a container, as `for … in` gives them.
 */
export type Operator =
  | 'add' | 'arithmetic' | 'convert' | 'equal' | 'unequal' | 'less' | 'lessOrEqual' | 'greater' | 'greaterOrEqual'
  | 'not' | 'typeOf' | 'instanceOf' | 'in' | 'delete' | 'void' | 'await' | 'yield' | 'yieldAll' | 'keys';

/** `and`, `or` and `coalesce` (`??`): the right side is evaluated only where the left one does not decide. */
export interface Logical extends Base {
  readonly kind: 'logical';
  readonly operator: 'and' | 'or' | 'coalesce';
  readonly left: Node;
  readonly right: Node;
}

/** A list, array or tuple. A hole is the constant undefined. */
export interface List extends Base {
  readonly kind: 'list';
  readonly elements: readonly Argument[];
}

/** An object literal, dictionary or map. A later entry wins. */
export interface RecordNode extends Base {
  readonly kind: 'record';
  readonly entries: readonly Entry[];
}

/** `spread`: all members of `value` but those in `except` (`const { a, ...rest } = o`). Getters and methods are functions. */
export type Entry =
  | { readonly kind: 'entry'; readonly key: Node; readonly value: Node; readonly accessor?: 'get' | 'set' }
  | { readonly kind: 'spread'; readonly value: Node; readonly except: readonly string[] };

/** A function, method or lambda. Its value is the function. */
export interface FunctionNode extends Base {
  readonly kind: 'function';
  /** As declared, or as the variable or member is called that it is first assigned to; empty where there is none. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  readonly body: Block;
  /** The variables that it declares, its parameters' included. */
  readonly variables: readonly Variable[];
  /** Variables of functions around it that it (or a function in it) reads or writes. */
  readonly captured: readonly Variable[];
  /** `this`; missing where the function has none of its own (an arrow function uses the one around it). */
  readonly receiver?: Variable;
  /** Holds the list of all arguments, where the code asks for it. */
  readonly allArguments?: Variable;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  /** What its result is declared as. */
  readonly returns?: TypeHint;
  /** It stands for an object with one method: whatever method is called on it, this is run, but what models know of such functions. */
  readonly isObject?: true;
  /** It holds the statements at the top of a file. */
  readonly isModule?: true;
  /** An instance whose class has it in a field passes itself first. */
  readonly takesInstance?: true;
  /** Function declarations are hoisted: their assignments come first in `body` of the function around. */
  readonly decorators: readonly Node[];
}

/** A parameter. Patterns and defaults are written out at the start of the body. */
export interface Parameter extends Base {
  readonly variable: Variable;
  /** Takes all arguments that are left, as a list. */
  readonly isRest: boolean;
  /** Takes all named arguments that are left, as a record. */
  readonly takesNamed?: true;
  /** Its default, or what stands beside its type, is a call that makes it: frameworks leave it to that. */
  readonly isProvided?: true;
  readonly decorators: readonly Node[];
}

/** Its value is the class. */
export interface ClassNode extends Base {
  readonly kind: 'class';
  readonly name: string;
  readonly parent?: Node;
  /** What else it extends or implements. */
  readonly interfaces?: readonly Node[];
  /** Of a class without instances of its own: the classes that stand for it where it is declared. They are run where they are asked for. */
  readonly implementations?: readonly Node[];
  /** The names of methods that the language itself calls for an instance. */
  readonly calledFor: Partial<Readonly<Record<Occasion, string>>>;
  readonly members: readonly ClassMember[];
  readonly decorators: readonly Node[];
}

/**
 * When a language calls a method of an instance: where the instance stands for a function; where it becomes text; where a member is
 * read that it has not, with its name; where a member is written that it has not and its class does not declare, with name and value.
 */
export type Occasion = 'call' | 'text' | 'absentRead' | 'absentWrite';

/** The constructor is the method `constructor`. Methods of one name differ in what they are called with. A field's value is a function without parameters that yields it, run for each instance. */
export interface ClassMember extends Base {
  readonly kind: 'method' | 'getter' | 'setter' | 'field' | 'initializer';
  readonly key: Node;
  readonly isStatic: boolean;
  readonly value?: FunctionNode;
  readonly type?: TypeHint;
  readonly decorators: readonly Node[];
}

/** Its value is the value assigned. */
export interface Assign extends Base {
  readonly kind: 'assign';
  readonly target: VariableNode | Member;
  readonly value: Node;
}

/** What lowering has no word for. */
export interface Other extends Base {
  readonly kind: 'other';
  /** What it was, for the log: a name from the language's grammar. */
  readonly syntax: string;
  readonly children: readonly Node[];
}

// ---- control

/** In order. Its value is the last one's. */
export interface Block extends Base {
  readonly kind: 'block';
  readonly body: readonly Node[];
  /** Where `break <label>` leads out of. */
  readonly label?: string;
}

/** Its value is the branch's. */
export interface If extends Base {
  readonly kind: 'if';
  readonly test: Node;
  readonly then: Node;
  readonly else?: Node;
}

/**
 * Each round: `test` (unless `testsAfter`), `body`, `update`, `test` (if `testsAfter`). With `over`, a round is made for each element
 * of it, assigned to `element` before the body. A missing test is true.
 */
export interface Loop extends Base {
  readonly kind: 'loop';
  readonly test?: Node;
  readonly testsAfter?: true;
  readonly over?: Node;
  readonly element?: Variable;
  readonly body: Node;
  readonly update?: Node;
  readonly label?: string;
}

/** Runs from the first case that equals `subject` (or the default, whose `test` is missing) until an exit. */
export interface Switch extends Base {
  readonly kind: 'switch';
  readonly subject: Node;
  readonly cases: readonly SwitchCase[];
  readonly label?: string;
}

/** A case: the default has no test. */
export interface SwitchCase extends Base {
  readonly test?: Node;
  readonly body: readonly Node[];
}

/** `handler` runs when `body` throws, with what was thrown in `parameter`; `finalizer` runs in any case. */
export interface Try extends Base {
  readonly kind: 'try';
  readonly body: Block;
  readonly parameter?: Variable;
  readonly handler?: Block;
  /** The handler is for errors of some types only, which the program names. */
  readonly isNarrow?: true;
  readonly finalizer?: Block;
}

/** Leaves: the function (`return`, `throw`), a loop, switch or labelled block (`break`), a round (`continue`). */
export interface Exit extends Base {
  readonly kind: 'exit';
  readonly how: 'return' | 'throw' | 'break' | 'continue';
  readonly value?: Node;
  readonly label?: string;
}
