/**
 * Imports. `from a import b` is what `a` exports as `b`, or else the module `a.b`. `import a.b` binds `a`, and makes the module `a.b` its
 * member `b`. A relative module is written with its dots: `.models`.
 */
import type { Node } from '../../ir.ts';
import { assign, constant, logical, member, record, use } from '../nodes.ts';
import { capture } from '../scope.ts';
import { resolve, textOf, writeName, type Context } from './scope.ts';
import { field, fields, hasToken, partsOf, rangeOf, type Syntax } from './syntax.ts';

/** `import a.b`, `import a as b` */
export function lowerImport(context: Context, syntax: Syntax, out: Node[]): void {
  for (const item of fields(syntax, 'name')) {
    const isAliased = item.type === 'aliased_import';
    const name = isAliased ? field(item, 'name') : item;
    if (name === undefined) continue;
    const alias = isAliased ? field(item, 'alias') : undefined;
    const range = rangeOf(item);
    if (alias) {
      out.push(writeName(context, alias, moduleNode(context, name), range));
      continue;
    }
    const [first, ...rest] = partsOf(name);
    if (first === undefined) continue;
    const root = textOf(context, first);
    const isKnown = rest.length > 0 && isBound(context, root);
    if (!isKnown) out.push(writeName(context, first, { kind: 'module', specifier: root, range: rangeOf(first) }, range));
    const variable = resolve(context, root);
    if (variable === undefined) continue;
    let path = root;
    let at: Node = use(variable, rangeOf(first));
    for (const part of rest) {
      const key = textOf(context, part);
      path += `.${key}`;
      const target = member(at, constant(key, rangeOf(part)), { start: name.start, end: part.end });
      out.push(assign(target, { kind: 'module', specifier: path, range: { start: name.start, end: part.end } }, range));
      at = copy(target);
    }
  }
}

/** Whether an import has bound a name already: `import os.path` after `import os`. */
function isBound(context: Context, name: string): boolean {
  const variable = resolve(context, name);
  return variable !== undefined && context.initialized.has(variable);
}

function copy(node: Node): Node {
  return node.kind === 'member' ? { ...node, object: copy(node.object), key: { ...node.key } } : { ...node };
}

/** `from a import b, c as d`, `from . import e`, `from f import *` */
export function lowerImportFrom(context: Context, syntax: Syntax, out: Node[]): void {
  const module = field(syntax, 'module_name');
  if (module === undefined) return;
  const specifier = textOf(context, module).replace(/\s+/g, '');
  if (hasToken(syntax, 'wildcard_import')) {
    importAll(context, module, specifier, rangeOf(syntax), out);
    return;
  }
  for (const item of fields(syntax, 'name')) {
    const name = item.type === 'aliased_import' ? field(item, 'name') : item;
    const bound = item.type === 'aliased_import' ? field(item, 'alias') : partsOf(item)[0];
    if (name === undefined || bound === undefined || name.isMissing) continue;
    const range = rangeOf(item);
    const key = textOf(context, name);
    const exported = member(moduleNode(context, module), constant(key, rangeOf(name)), range);
    const own: Node = { kind: 'module', specifier: specifier.endsWith('.') ? `${specifier}${key}` : `${specifier}.${key}`, range: rangeOf(name) };
    out.push(writeName(context, bound, logical('coalesce', exported, own, range), range));
  }
}

/** All names of a module: those that the file does not bind are looked for there, and it exports them, too. */
function importAll(context: Context, module: Syntax, specifier: string, range: Node['range'], out: Node[]): void {
  context.stars.push(specifier);
  if (context.scope !== context.module) return;
  const both = record([
    { kind: 'spread', value: moduleNode(context, module), except: [] },
    { kind: 'spread', value: use(context.exports, range), except: [] },
  ], range);
  capture(context, context.exports);
  out.push(assign(use(context.exports, range), both, range));
}

function moduleNode(context: Context, syntax: Syntax): Node {
  return { kind: 'module', specifier: textOf(context, syntax).replace(/\s+/g, ''), range: rangeOf(syntax) };
}
