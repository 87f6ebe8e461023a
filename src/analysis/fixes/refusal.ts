/** The statement by which a function of JavaScript refuses what it was given: an answer to the client, or an error. */
import type { FunctionNode } from '../ir.ts';
import type { FixFile } from './fix-file.ts';
import { preferredQuote } from './javascript-text.ts';

/** `return res.status(404).end();` in a handler that answers so, else `throw new RangeError('…');`. */
export function refusal(owner: FunctionNode, status: number, message: string, { text }: FixFile): string {
  const response = responseOf(owner, text);
  if (response !== undefined) return `return ${response}.status(${status}).end();`;
  const quote = preferredQuote(text);
  return `throw new RangeError(${quote}${message}${quote});`;
}

/** The name of the answer that a handler writes to; undefined where it writes to none that is known. */
export function responseOf({ parameters, range }: FunctionNode, text: string): string | undefined {
  const name = parameters.map(({ variable }) => variable.name).find((one) => /^_?(?:res|response)$/.test(one));
  const own = text.slice(range.start, range.end);
  return name !== undefined && new RegExp(`\\b${name}\\s*\\.\\s*(?:status|send|sendFile|download|json|sendStatus|render|redirect|type|set)\\s*\\(`).test(own) ? name : undefined;
}
