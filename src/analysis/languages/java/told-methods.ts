/**
 * Methods without a body, of which an annotation tells what they do: `@Select("… WHERE name = '${name}'")`. A library writes what they are called with into
 * its text, so the annotation is applied to that text, as if it stood in the method.
 */
import type { Node, Parameter } from '../../ir.ts';
import { call, constant, member, use } from '../nodes.ts';
import { lowerAnnotations } from './annotations.ts';
import { textOf, type Context } from './scope.ts';
import { childOf, inner, type Syntax } from './syntax.ts';

const hole = /\$\{\s*(\w+)((?:\.\w+)*)\s*\}/g;

/** Whether annotations of a method write what it is called with into their texts. */
export function isTold(context: Context, syntax: Syntax): boolean {
  return inner(childOf(syntax, 'modifiers')).some((one) => one.type === 'annotation' && textOf(context, one).includes('${'));
}

/** What such a method does. */
export function toldBody(context: Context, syntax: Syntax, parameters: readonly Parameter[]): Node[] {
  const named = new Map(parameters.map((parameter) => [nameOf(parameter), parameter] as const));
  return lowerAnnotations(context, syntax).flatMap((annotation) => {
    if (annotation.kind !== 'call') return [];
    const [first] = annotation.arguments;
    const written = first && filled(first.value, named);
    return written ? [call(annotation.callee, [{ value: written }], annotation.range)] : [];
  });
}

/** What it is called in texts: as an annotation says, or as it is called. */
function nameOf({ variable, decorators }: Parameter): string {
  const told = decorators.flatMap((one) => (one.kind === 'call' ? one.arguments : [])).find(({ value }) => value.kind === 'constant' && typeof value.value === 'string');
  return told?.value.kind === 'constant' ? String(told.value.value) : variable.name;
}

/** A text with parameters in its places, or a list of such texts as one; undefined where nothing is put into it. */
function filled(node: Node, parameters: ReadonlyMap<string, Parameter>): Node | undefined {
  const pieces = node.kind === 'list' ? node.elements.map(({ value }) => value) : [node];
  const parts = pieces.flatMap((piece): Node[] => {
    if (piece.kind !== 'constant' || typeof piece.value !== 'string') return [piece, constant(' ', piece.range)];
    const found: Node[] = [];
    let end = 0;
    for (const match of piece.value.matchAll(hole)) {
      const parameter = parameters.get(match[1] ?? '');
      if (!parameter) continue;
      const path = (match[2] ?? '').split('.').slice(1);
      found.push(constant(piece.value.slice(end, match.index), piece.range), path.reduce<Node>((at, key) => member(at, constant(key, piece.range), piece.range), use(parameter.variable, piece.range)));
      end = match.index + match[0].length;
    }
    return [...found, constant(`${piece.value.slice(end)} `, piece.range)];
  });
  return parts.some(({ kind }) => kind === 'variable' || kind === 'member') ? { kind: 'text', parts, range: node.range } : undefined;
}
