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

/** What is sent, behind the tag or the script that was begun before and that it stands in: a value there is more than text. */
function within(context: Context, syntax: Syntax): Node {
  const value = expression(context, syntax);
  const begun = begunBefore(context.text, syntax.start);
  const range = rangeOf(syntax);
  return begun === '' || value.kind === 'constant' ? value : { kind: 'text', parts: [constant(begun, range), value], range };
}

/** How far back a tag is looked for. */
const farthest = 2_000;

/** The text of the page before `end`, from where the script or tag begins that is open there; what PHP puts into it is U+0000. */
function begunBefore(text: string, end: number): string {
  let before = '';
  let open = text.lastIndexOf('<?', end);
  while (open > 0 && before.length < farthest) {
    const close = text.lastIndexOf('?>', open);
    before = `${text.slice(close < 0 ? 0 : Math.max(close + 2, open - farthest), open)}${before === '' ? '' : '\0'}${before}`;
    open = close < 0 ? -1 : text.lastIndexOf('<?', close);
  }
  const script = before.search(/<script\b(?![^]*<\/script)/i);
  if (script >= 0) return before.slice(script);
  const tag = before.lastIndexOf('<');
  return tag > before.lastIndexOf('>') ? before.slice(tag) : '';
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
  const sent = values.map((one, index) => ({ value: index > 0 ? expression(context, one) : within(context, one) }));
  const between = childrenOfType(syntax, 'text_interpolation').flatMap((one) => echo(context, one));
  return [...(sent.length === 0 ? [] : [builtin('echo', sent, rangeOf(syntax))]), ...between];
}
