/**
 * Hoisting: finds what is declared before it is lowered, so that a name means the right thing also above its declaration: the variables
 * that a function writes, and the functions, classes, constants and reference parameters of a file.
 */
import type { Node, Variable } from '../../ir.ts';
import { assign, list, record, use } from '../nodes.ts';
import { createVariable, noteWrite } from '../scope.ts';
import { entriesIn } from './assignments.ts';
import { resultsOf } from './calls.ts';
import { expression, variableName } from './expressions.ts';
import { emptyRecord } from './functions.ts';
import { isInclude } from './includes.ts';
import { functionName, openNamespace, qualified, written } from './names.ts';
import { declareIn, type Context, type Scope } from './scope.ts';
import { child, childrenOfType, hasToken, part, parts, rangeOf, unwrap, walk, type Syntax } from './syntax.ts';

/** What a function's body does with names, as a whole. */
interface Reads {
  readonly yields: boolean;
  /** It includes a file, which may define variables here. */
  readonly includes: boolean;
  /** It reaches its variables by names that it makes. */
  readonly isDynamic: boolean;
}

const functionTypes = new Set(['function_definition', 'anonymous_function', 'arrow_function', 'method_declaration', 'property_hook']);
const classTypes = new Set(['class_declaration', 'trait_declaration', 'interface_declaration', 'enum_declaration', 'anonymous_class']);

/** Visits what belongs to a function itself, not to those in it. */
export function walkBody(syntax: Syntax, visit: (node: Syntax) => void): void {
  walk(syntax, (node) => {
    if (node !== syntax && (functionTypes.has(node.type) || classTypes.has(node.type))) {
      const taken = child(node, 'anonymous_function_use_clause');
      if (taken !== undefined) visit(taken);
      return false;
    }
    visit(node);
    return true;
  });
}

/** What is special of a function's body. */
export function readsOf(context: Context, syntax: Syntax | undefined): Reads {
  const found = { yields: false, includes: false, isDynamic: false };
  if (syntax === undefined) return found;
  walkBody(syntax, (node) => {
    if (node.type === 'yield_expression') found.yields = true;
    else if (isInclude(node)) found.includes = true;
    else if (node.type === 'dynamic_variable_name') found.isDynamic ||= !/^\$\{\s*\w+\s*(?:\[[^\]]*\])?\s*\}$/.test(written(context, node));
    else if (node.type === 'function_call_expression') found.isDynamic ||= reachesVariables(context, node);
  });
  return found;
}

function reachesVariables(context: Context, call: Syntax): boolean {
  const name = calledName(context, call);
  if (name === 'parse_str' || name === 'mb_parse_str') return parts(part(call, 'arguments')).length === 1;
  return name === 'extract' || name === 'get_defined_vars';
}

function calledName(context: Context, call: Syntax): string {
  const callee = part(call, 'function');
  return callee !== undefined && /^(?:name|qualified_name)$/.test(callee.type) ? written(context, callee).toLowerCase().replace(/^\\/, '') : '';
}

/**
 * Declares the variables that a body writes. Yields what runs first: a variable that begins as something with elements is one from the
 * start (`$rows[] = 1`). `given`: names that have a value already.
 */
export function declareVariables(context: Context, scope: Scope, body: Syntax, given: ReadonlySet<string>): Node[] {
  const filled = new Map<string, { readonly at: Syntax; readonly isList: boolean }>();
  const written = new Set(given);
  const aliases: [string, string][] = [];
  const note = (target: Syntax | undefined): void => {
    const inner = target?.type === 'by_ref' ? parts(target)[0] : unwrap(target);
    if (inner === undefined) return;
    if (inner.type === 'variable_name') {
      const name = variableName(context, inner);
      declareIn(scope, name, rangeOf(inner));
      written.add(name);
    } else if (inner.type === 'list_literal' || inner.type === 'array_creation_expression') {
      for (const { target: one } of entriesIn(inner)) note(one);
    } else if (inner.type === 'subscript_expression' || inner.type === 'member_access_expression') {
      noteFilled(inner);
    }
  };
  const noteFilled = (target: Syntax): void => {
    let base: Syntax | undefined = target;
    while (base?.type === 'subscript_expression') base = parts(base)[0];
    if (base?.type !== 'variable_name') return;
    const name = variableName(context, base);
    if (written.has(name) || scope.globals.has(name) || name === 'GLOBALS' || scope.around?.names.has(name)) return;
    if (declareIn(scope, name, rangeOf(base)) !== undefined) filled.set(name, { at: base, isList: parts(target).length === 1 && parts(target)[0] === base });
    written.add(name);
  };
  walkBody(body, (node) => {
    switch (node.type) {
      case 'assignment_expression': note(part(node, 'left')); break;
      case 'augmented_assignment_expression': {
        const target = part(node, 'left');
        // What a file only adds to is of whoever includes it.
        if (scope !== context.file || target?.type !== 'variable_name' || !hasToken(node, '.=')) note(target);
        break;
      }
      case 'update_expression': note(part(node, 'argument')); break;
      case 'reference_assignment_expression': {
        const [left, right] = [part(node, 'left'), part(node, 'right')];
        if (left?.type === 'variable_name' && right?.type === 'variable_name') {
          note(right);
          aliases.push([variableName(context, left), variableName(context, right)]);
        } else note(left);
        break;
      }
      case 'foreach_statement': for (const target of foreachTargets(node)) note(target); break;
      case 'catch_clause': note(part(node, 'name')); break;
      case 'static_variable_declaration': written.add(declareStatic(context, scope, node)); break;
      case 'global_declaration':
        for (const name of childrenOfType(node, 'variable_name')) if (scope !== context.file) scope.globals.add(variableName(context, name));
        break;
      case 'anonymous_function_use_clause':
        for (const taken of childrenOfType(node, 'by_ref')) note(taken);
        break;
      case 'function_call_expression': noteResults(node); break;
      case 'member_call_expression': case 'scoped_call_expression': noteReferences(part(node, 'name'), node); break;
    }
  });
  function noteResults(node: Syntax): void {
    const values = parts(part(node, 'arguments'));
    for (const index of resultsOf(calledName(context, node))) note(parts(values[index]).at(-1));
    noteReferences(part(node, 'function'), node);
  }
  function noteReferences(name: Syntax | undefined, node: Syntax): void {
    if (name === undefined) return;
    const key = name.type === 'variable_name' ? `$${variableName(context, name)}` : /name$/.test(name.type) ? functionNameAt(name) : '';
    const values = parts(part(node, 'arguments'));
    for (const index of context.references.get(key)?.keys() ?? []) {
      const target = parts(values[index]).at(-1);
      if (target?.type === 'variable_name') note(target);
    }
  }
  function functionNameAt(name: Syntax): string {
    const text = context.text.slice(name.start, name.end);
    return name.field === 'function' ? functionName(context, text) : text.toLowerCase();
  }
  for (const [left, right] of aliases) {
    const variable = scope.names.get(right) ?? scope.names.get(left);
    if (variable === undefined || given.has(left)) continue;
    scope.names.set(left, variable);
    scope.names.set(right, variable);
    noteWrite(context, variable, false);
  }
  const start: Node[] = scope.record === undefined ? [] : [emptyRecord(scope.record, rangeOf(body))];
  if (scope.record !== undefined) return start;
  for (const [name, { at, isList }] of filled) {
    const variable = scope.names.get(name);
    if (variable === undefined) continue;
    noteWrite(context, variable, true);
    start.push(assign(use(variable, rangeOf(at)), isList ? list([], rangeOf(at)) : record([], rangeOf(at)), rangeOf(at)));
  }
  return start;
}

/** `static $known = [];`: known in the function only, but the same in all its calls, so a variable of the file. */
function declareStatic(context: Context, scope: Scope, syntax: Syntax): string {
  const [name, initial] = [part(syntax, 'name'), part(syntax, 'value')];
  if (name?.type !== 'variable_name') return '';
  const { file } = context;
  const variable = createVariable(file.frame, variableName(context, name), rangeOf(name));
  file.frame.variables.push(variable);
  scope.names.set(variable.name, variable);
  noteWrite(context, variable, false);
  if (initial !== undefined) {
    const value = expression({ ...context, frame: file.frame, scope: file }, initial);
    context.first.push(assign(use(variable, rangeOf(name)), value, rangeOf(syntax)));
  }
  return variable.name;
}

/** The targets of a `foreach`, the key first. */
export function foreachTargets(syntax: Syntax): readonly Syntax[] {
  const position = syntax.children.findIndex(({ type }) => type.toLowerCase() === 'as');
  const target = syntax.children.slice(position + 1).find(({ isNamed, type }) => isNamed && type !== 'comment');
  if (position < 0 || target === undefined || target.field === 'body') return [];
  return target.type === 'pair' ? parts(target) : [target];
}

/** Notes all functions, classes and constants of a file, and where functions leave what they get by reference. */
export function declareFile(context: Context, program: Syntax): void {
  const outside = context.namespace;
  const visit = (node: Syntax): boolean => {
    switch (node.type) {
      case 'namespace_definition': {
        const name = part(node, 'name');
        context.namespace = openNamespace(name === undefined ? '' : written(context, name));
        const body = part(node, 'body');
        if (body !== undefined) {
          walk(body, visit);
          context.namespace = outside;
        }
        return false;
      }
      case 'function_definition': {
        const name = nameOf(context, node);
        declareNamed(context, context.functions, qualified(context, name).toLowerCase(), name, node);
        noteReferenceParameters(context, qualified(context, name).toLowerCase(), node);
        return true;
      }
      case 'method_declaration': noteReferenceParameters(context, nameOf(context, node).toLowerCase(), node); return true;
      case 'assignment_expression': {
        const right = part(node, 'right');
        const left = part(node, 'left');
        if (left?.type === 'variable_name' && right !== undefined && /^(?:anonymous|arrow)_function$/.test(right.type)) noteReferenceParameters(context, `$${variableName(context, left)}`, right);
        return true;
      }
      case 'class_declaration': case 'interface_declaration': case 'trait_declaration': case 'enum_declaration': {
        const name = nameOf(context, node);
        const full = qualified(context, name);
        declareNamed(context, context.classes, full.toLowerCase(), name, node);
        context.fullNames.set(full.toLowerCase(), full);
        if (node.type === 'trait_declaration') context.traits.set(full.toLowerCase(), { syntax: node, namespace: context.namespace });
        return true;
      }
      case 'const_declaration': {
        for (const element of childrenOfType(node, 'const_element')) {
          const name = child(element, 'name');
          if (name !== undefined) declareNamed(context, context.constants, qualified(context, written(context, name)), written(context, name), name);
        }
        return false;
      }
      case 'declaration_list': case 'enum_declaration_list':
        for (const inner of node.children) if (inner.type !== 'const_declaration') walk(inner, visit);
        return false;
      case 'function_call_expression': {
        const [first] = parts(part(node, 'arguments'));
        const text = calledName(context, node) === 'define' ? parts(first)[0] : undefined;
        if (text?.type === 'string') declareNamed(context, context.constants, context.text.slice(text.start + 1, text.end - 1), context.text.slice(text.start + 1, text.end - 1), text);
        return true;
      }
      default: return true;
    }
  };
  walk(program, visit);
  context.namespace = outside;
}

function nameOf(context: Context, node: Syntax): string {
  const name = part(node, 'name');
  return name === undefined ? '' : written(context, name);
}

function declareNamed(context: Context, names: Map<string, Variable>, full: string, name: string, at: Syntax): void {
  if (names.has(full)) return;
  const variable = createVariable(context.frame, name, rangeOf(part(at, 'name') ?? at));
  names.set(full, variable);
  context.frame.variables.push(variable);
}

/** `function f(&$a)`: a variable of the file keeps what `$a` is in the end. */
function noteReferenceParameters(context: Context, key: string, syntax: Syntax): void {
  parts(part(syntax, 'parameters')).forEach((parameter, index) => {
    if (child(parameter, 'reference_modifier') === undefined) return;
    let positions = context.references.get(key);
    if (positions === undefined) context.references.set(key, (positions = new Map()));
    if (positions.has(index)) return;
    const kept = createVariable(context.frame, '', rangeOf(parameter));
    kept.isConstant = false;
    positions.set(index, kept);
    context.frame.variables.push(kept);
  });
}
