/** What declared types tell. */
import type { TypeHint } from '../../ir.ts';
import { classNode, written } from './names.ts';
import type { Context } from './scope.ts';
import { parts, rangeOf, type Syntax } from './syntax.ts';

/** The hint of a type; undefined where it tells nothing. A union with null is its other half. */
export function typeHint(context: Context, syntax: Syntax | undefined): TypeHint | undefined {
  switch (syntax?.type) {
    case 'optional_type': return typeHint(context, parts(syntax)[0]);
    case 'primitive_type': return primitive(written(context, syntax).toLowerCase());
    case 'named_type': {
      const name = written(context, syntax);
      const [inner] = parts(syntax);
      return { kind: 'name', name: classNode(context, name, rangeOf(inner ?? syntax)) };
    }
    case 'union_type': {
      const hints = parts(syntax).filter((one) => !/^null$/i.test(written(context, one))).map((one) => typeHint(context, one));
      const [first] = hints;
      if (hints.length === 1) return first;
      const areNumbers = hints.every((hint) => hint?.kind === 'primitive' && (hint.primitive === 'number' || hint.primitive === 'boolean'));
      return areNumbers ? { kind: 'primitive', primitive: 'number' } : undefined;
    }
    default: return undefined;
  }
}

function primitive(name: string): TypeHint | undefined {
  switch (name) {
    case 'int': case 'float': return { kind: 'primitive', primitive: 'number' };
    case 'bool': case 'true': case 'false': return { kind: 'primitive', primitive: 'boolean' };
    case 'string': return { kind: 'primitive', primitive: 'string' };
    default: return undefined;
  }
}
