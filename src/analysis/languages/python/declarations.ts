/** Which names a body binds: found before its statements are lowered, as a name is its function's also above the place that binds it. */
import { declare } from '../scope.ts';
import type { Context, Scope } from './scope.ts';
import { textOf } from './scope.ts';
import { field, fields, partsOf, rangeOf, type Syntax } from './syntax.ts';

type Visit = (name: Syntax) => void;

/** Declares in a scope the names that a body binds. */
export function declareBody(context: Context, scope: Scope, body: Syntax): void {
  const outer = new Set<string>();
  const bound: Syntax[] = [];
  eachBound(body, (name) => { bound.push(name); }, (name, isGlobal) => {
    const text = textOf(context, name);
    outer.add(text);
    if (isGlobal) scope.names.set(text, declare(context.module, text, rangeOf(name)));
  });
  for (const name of bound) {
    const text = textOf(context, name);
    if (outer.has(text)) continue;
    if (scope.members) scope.members.add(text);
    else declare(scope, text, rangeOf(name));
  }
}

/** Visits each name that is bound in a body, but not in the functions, classes and comprehensions in it. */
function eachBound(syntax: Syntax, visit: Visit, visitOuter: (name: Syntax, isGlobal: boolean) => void): void {
  const inside = (parts: readonly (Syntax | undefined)[]): void => {
    for (const part of parts) if (part) eachBound(part, visit, visitOuter);
  };
  switch (syntax.type) {
    case 'function_definition': case 'class_definition': {
      const name = field(syntax, 'name');
      if (name) visit(name);
      return;
    }
    case 'lambda': return;
    case 'global_statement': case 'nonlocal_statement':
      for (const name of partsOf(syntax)) visitOuter(name, syntax.type === 'global_statement');
      return;
    case 'assignment': case 'augmented_assignment': case 'for_statement':
      eachTarget(field(syntax, 'left'), visit);
      inside(partsOf(syntax));
      return;
    case 'named_expression': eachTarget(field(syntax, 'name'), visit); inside(partsOf(syntax)); return;
    case 'type_alias_statement': eachTarget(field(syntax, 'left')?.children[0], visit); return;
    case 'as_pattern': {
      // In a case, what stands before the name is a pattern, too.
      const target = field(syntax, 'alias') ?? partsOf(syntax).at(-1);
      eachTarget(target, visit);
      inside(partsOf(syntax).filter((part) => part !== target));
      return;
    }
    case 'case_pattern': case 'list_pattern': case 'tuple_pattern': case 'splat_pattern': case 'keyword_pattern': case 'union_pattern': case 'dict_pattern': case 'class_pattern':
      eachCapture(syntax, visit);
      return;
    case 'import_statement': case 'import_from_statement': case 'future_import_statement':
      for (const name of fields(syntax, 'name')) {
        const bound = name.type === 'aliased_import' ? field(name, 'alias') : partsOf(name)[0] ?? name;
        if (bound) visit(bound);
      }
      return;
    case 'except_clause': case 'with_item': inside(partsOf(syntax)); return;
    default: inside(partsOf(syntax));
  }
}

/** Visits each name that a target of an assignment binds. */
export function eachTarget(target: Syntax | undefined, visit: Visit): void {
  switch (target?.type) {
    case 'identifier': visit(target); break;
    case 'pattern_list': case 'tuple_pattern': case 'list_pattern': case 'list_splat_pattern': case 'as_pattern_target': case 'tuple': case 'list': case 'list_splat':
    case 'parenthesized_expression': case 'expression_list':
      for (const part of partsOf(target)) eachTarget(part, visit);
      break;
  }
}

/** Visits each name that a pattern of a case binds. A dotted name is a value, and so is what is called. */
export function eachCapture(pattern: Syntax, visit: Visit): void {
  const parts = partsOf(pattern);
  switch (pattern.type) {
    case 'dotted_name': if (parts.length === 1 && parts[0]) visit(parts[0]); break;
    case 'splat_pattern': case 'as_pattern': {
      const name = parts.at(-1);
      if (name?.type === 'identifier') visit(name);
      for (const part of parts) if (part !== name) eachCapture(part, visit);
      break;
    }
    case 'class_pattern': case 'keyword_pattern': for (const part of parts.slice(1)) eachCapture(part, visit); break;
    default: for (const part of parts) eachCapture(part, visit);
  }
}
