/** What stands outside of `<?php … ?>` is sent as it is; so is what `echo` and `<?= … ?>` say. */
import type { Node } from '../../ir.ts';
import { constant } from '../nodes.ts';
import { expression } from './expressions.ts';
import type { Context } from './scope.ts';
import { builtin } from './special-calls.ts';
import { childrenOfType, parts, rangeOf, type Syntax } from './syntax.ts';

/** Whether what follows a statement is the value of `<?= … ?>`. */
export function opensEcho(statement: Syntax): boolean {
  const tag = statement.type === 'php_tag' ? statement : statement.type === 'text_interpolation' ? statement.children.at(-1) : undefined;
  return tag?.type === 'php_tag' && tag.end - tag.start === 3;
}

/** The calls of `echo` that a statement stands for: a text, an echo, or what stands behind `<?=`. */
export function echo(context: Context, syntax: Syntax): Node[] {
  if (syntax.type === 'text' || syntax.type === 'text_interpolation') {
    const texts = syntax.type === 'text' ? [syntax] : childrenOfType(syntax, 'text');
    return texts.flatMap((one) => {
      const text = context.text.slice(one.start, one.end);
      return /\S/.test(text) ? [builtin('echo', [{ value: constant(text, rangeOf(one)) }], rangeOf(one))] : [];
    });
  }
  const values = parts(syntax).flatMap((one) => (one.type === 'sequence_expression' ? parts(one) : [one])).filter(({ type }) => type !== 'text_interpolation');
  const sent = values.map((one) => ({ value: expression(context, one) }));
  const between = childrenOfType(syntax, 'text_interpolation').flatMap((one) => echo(context, one));
  return [...(sent.length === 0 ? [] : [builtin('echo', sent, rangeOf(syntax))]), ...between];
}
