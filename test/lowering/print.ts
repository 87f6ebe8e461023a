/**
 * Prints IR as text for the tests: one statement to a line, blocks indented, names told apart.
 *
 * Variables of one name are `x`, `x'2`, `x'3`; those without a name `$1`, `$2`. `x :=` is the assignment of a constant
 * variable, `x =` of any other. A function's line tells its parameters and, in brackets, what it captures. A type
 * stands at the first assignment only; `?` behind a parameter says that its default is a call. The receiver is `this` in every language.
 */
import type { Argument, Call, ClassMember, Entry, FunctionNode, Module, Node, Parameter, TypeHint, Variable } from '../../src/analysis/ir.ts';

const indentation = '  ';

export function printModule(module: Module): string {
  return new Printer().statements(module.body.body.body, '').join('\n');
}

class Printer {
  private readonly names = new Map<Variable, string>();
  private readonly counts = new Map<string, number>();

  statements(nodes: readonly Node[], indent: string): string[] {
    return nodes.flatMap((node) => this.statement(node, indent));
  }

  private statement(node: Node, indent: string): string[] {
    const inner = indent + indentation;
    const label = 'label' in node && node.label !== undefined && node.kind !== 'exit' ? `${node.label}: ` : '';
    switch (node.kind) {
      case 'block': return [`${indent}${label}block`, ...this.statements(node.body, inner)];
      case 'if': {
        const otherwise = node.else === undefined ? [] : [`${indent}else`, ...this.nested(node.else, inner)];
        return [`${indent}if ${this.value(node.test, indent)}`, ...this.nested(node.then, inner), ...otherwise];
      }
      case 'loop': {
        const over = node.over === undefined ? '' : ` ${node.element === undefined ? '_' : this.name(node.element)} over ${this.value(node.over, indent)}`;
        const test = node.test === undefined ? '' : ` ${node.testsAfter ? 'while after' : 'while'} ${this.value(node.test, indent)}`;
        const update = node.update === undefined ? [] : [`${indent}update ${this.value(node.update, indent)}`];
        return [`${indent}${label}loop${over}${test}`, ...this.nested(node.body, inner), ...update];
      }
      case 'switch': return [
        `${indent}${label}switch ${this.value(node.subject, indent)}`,
        ...node.cases.flatMap(({ test, body }) =>
          [test === undefined ? `${inner}default` : `${inner}case ${this.value(test, inner)}`, ...this.statements(body, inner + indentation)]),
      ];
      case 'try': return [
        `${indent}try`, ...this.statements(node.body.body, inner),
        ...(node.handler === undefined ? []
          : [`${indent}catch${node.parameter === undefined ? '' : ` ${this.name(node.parameter)}`}`, ...this.statements(node.handler.body, inner)]),
        ...(node.finalizer === undefined ? [] : [`${indent}finally`, ...this.statements(node.finalizer.body, inner)]),
      ];
      default: return [indent + this.value(node, indent)];
    }
  }

  private nested(node: Node, indent: string): string[] {
    return node.kind === 'block' && node.label === undefined ? this.statements(node.body, indent) : this.statement(node, indent);
  }

  private value(node: Node, indent: string): string {
    const values = (nodes: readonly Node[]): string => nodes.map((inner) => this.value(inner, indent)).join(', ');
    switch (node.kind) {
      case 'constant': return printConstant(node.value);
      case 'text': return `text(${values(node.parts)})`;
      case 'variable': return this.name(node.variable);
      case 'global': return `@${node.name}`;
      case 'module': return `module(${JSON.stringify(node.specifier)})`;
      case 'super': return 'super';
      case 'member': return `${this.value(node.object, indent)}${this.key(node.key, indent)}`;
      case 'call': return this.call(node, indent);
      case 'operation': return `${node.operator}(${values(node.operands)})`;
      case 'logical': return `${node.operator}(${values([node.left, node.right])})`;
      case 'list': return `[${this.args(node.elements, indent)}]`;
      case 'record': return `{${node.entries.map((entry) => this.entry(entry, indent)).join(', ')}}`;
      case 'function': return this.functionNode(node, indent);
      case 'class': return [
        `${node.decorators.map((decorator) => `#[${this.value(decorator, indent)}] `).join('')}class ${node.name}${node.parent === undefined ? '' : ` of ${this.value(node.parent, indent)}`}`,
        ...node.members.map((member) => this.member(member, indent + indentation)),
      ].join('\n');
      case 'assign': {
        const isConstant = node.target.kind === 'variable' && node.target.variable.isConstant && node.target.variable.name !== '';
        const isFirst = node.target.kind === 'variable' && !this.names.has(node.target.variable);
        const type = node.target.kind === 'variable' && isFirst ? this.type(node.target.variable.type, indent) : '';
        return `${this.value(node.target, indent)}${type} ${isConstant ? ':=' : '='} ${this.value(node.value, indent)}`;
      }
      case 'other': return `other ${node.syntax}(${values(node.children)})`;
      case 'block': return `block(${values(node.body)})`;
      case 'if': return `if(${values([node.test, node.then, ...(node.else === undefined ? [] : [node.else])])})`;
      case 'exit': return `${node.how}${node.label === undefined ? '' : ` ${node.label}`}${node.value === undefined ? '' : ` ${this.value(node.value, indent)}`}`;
      default: return `(\n${this.statement(node, indent + indentation).join('\n')})`;
    }
  }

  private key(key: Node, indent: string): string {
    const isPlain = key.kind === 'constant' && typeof key.value === 'string' && /^#?[\w$]+$/.test(key.value);
    return isPlain ? `.${String(key.value)}` : `[${this.value(key, indent)}]`;
  }

  private call(node: Call, indent: string): string {
    const form = node.form === 'call' ? '' : `${node.form} `;
    return `${form}${this.value(node.callee, indent)}(${this.args(node.arguments, indent)})`;
  }

  private args(list: readonly Argument[], indent: string): string {
    return list.map(({ value, spread, name }) =>
      `${spread === 'named' ? '**' : spread ? '...' : ''}${name === undefined ? '' : `${name}: `}${this.value(value, indent)}`).join(', ');
  }

  private entry(entry: Entry, indent: string): string {
    if (entry.kind === 'spread') {
      const except = entry.except.length === 0 ? '' : ` except ${entry.except.join(' ')}`;
      return `...${this.value(entry.value, indent)}${except}`;
    }
    const accessor = entry.accessor === undefined ? '' : `${entry.accessor} `;
    return `${accessor}${this.key(entry.key, indent).replace(/^\./, '')}: ${this.value(entry.value, indent)}`;
  }

  private functionNode(node: FunctionNode, indent: string): string {
    const parameters = node.parameters.map((parameter) => this.parameter(parameter, indent)).join(', ');
    const captured = node.captured.map((variable) => this.name(variable)).sort();
    const kind = `${node.isAsync ? 'async ' : ''}function${node.isGenerator ? '*' : ''}`;
    const decorators = node.decorators.map((decorator) => `#[${this.value(decorator, indent)}] `).join('');
    const uses = captured.length === 0 ? '' : ` [${captured.join(' ')}]`;
    const head = `${decorators}${kind} ${node.name}(${parameters})${uses}`;
    return [head, ...this.statements(node.body.body, indent + indentation)].join('\n');
  }

  private parameter({ variable, isRest, takesNamed, isProvided, decorators }: Parameter, indent: string): string {
    const before = decorators.map((decorator) => `#[${this.value(decorator, indent)}] `).join('');
    return `${before}${isRest ? '...' : takesNamed ? '**' : ''}${this.name(variable)}${isProvided ? '?' : ''}${this.type(variable.type, indent)}`;
  }

  private type(type: TypeHint | undefined, indent: string): string {
    if (type === undefined) return '';
    return `: ${type.kind === 'primitive' ? type.primitive : this.value(type.name, indent)}`;
  }

  private member({ kind, key, isStatic, value, type, decorators }: ClassMember, indent: string): string {
    const before = decorators.map((decorator) => `#[${this.value(decorator, indent)}] `).join('');
    const name = kind === 'initializer' ? '' : ` ${this.key(key, indent).replace(/^\./, '')}`;
    const rest = value === undefined ? '' : ` = ${this.functionNode(value, indent)}`;
    return `${indent}${before}${isStatic ? 'static ' : ''}${kind}${name}${this.type(type, indent)}${rest}`;
  }

  private name(variable: Variable): string {
    const known = this.names.get(variable);
    if (known !== undefined) return known;
    const base = variable === variable.owner.receiver ? 'this' : variable.name;
    const count = (this.counts.get(base) ?? 0) + 1;
    this.counts.set(base, count);
    const name = base === '' ? `$${String(count)}` : count === 1 ? base : `${base}'${String(count)}`;
    this.names.set(variable, name);
    return name;
  }
}

function printConstant(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value) return `/${String(value.pattern)}/${String(value.flags)}`;
  return String(value);
}
