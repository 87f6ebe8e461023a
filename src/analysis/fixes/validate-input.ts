/**
 * The fix «Check it with Zod»: a schema of the fields that a handler reads, and a check of the request before anything else is done.
 *
 *     const { name, price } = req.body;   →   const body = bodySchema.safeParse(req.body);
 *                                             if (!body.success) { … 400 … }
 *                                             const { name, price } = body.data;
 *
 * What the fields are is read from what is done with them; that is for somebody to look at who knows what clients send.
 */
import { codedFixes } from '../../catalog/mending.ts';
import type { Arrival } from '../engine/state.ts';
import type { Edit, Fix } from '../finding.ts';
import type { FunctionNode } from '../ir.ts';
import type { FixFile } from './fix-file.ts';
import { importAll, joined } from './imports.ts';
import { lineBreak } from './imports/lines.ts';
import { freeName, unitOfIndent } from './javascript-names.ts';
import { preferredQuote } from './javascript-text.ts';
import { fieldsOf, schemaSource } from './request-fields.ts';
import { responseOf } from './refusal.ts';
import { asWritten } from './statements.ts';
import { assumption } from './template.ts';
import { FunctionIndex, isWithin } from './walk.ts';

const libraries = ['joi', 'yup', 'valibot', 'superstruct', 'ajv', 'express-validator', 'class-validator'];

/** The fix of a part of a request (`req.body`) that a function in the file reads, or none. */
export function validateInput({ taint: { root, step } }: Arrival, file: FixFile): readonly Fix[] {
  const { text, tree, dependencies } = file;
  const owner = step?.first.owner;
  const label = root.base.kind === 'source' ? root.base.label : '';
  const part = /^[\w$]+\.(body|query|params)$/.exec(label)?.[1];
  if (!owner || part === undefined || text[owner.body.range.start] !== '{' || (dependencies?.has('zod') === false && libraries.some((one) => dependencies.has(one)))) return [];
  const reads = tree.all('member').filter(({ range }) => isWithin(range, owner.body.range) && text.slice(range.start, range.end) === label);
  const places = [...new Map(reads.map((one) => [one.range.start, one])).values()];
  const fields = fieldsOf(reads, new FunctionIndex(owner), tree);
  const top = topStatement(owner, file);
  const imported = importAll(file, file.language, [{ from: 'zod', name: 'z' }]);
  const z = imported?.names.get('z');
  const schema = freeName(file, `${part}Schema`, `${owner.name}${part === 'body' ? 'Body' : part === 'query' ? 'Query' : 'Params'}`, `${part}Shape`);
  const name = freeName(file, part, `checked${part[0]?.toUpperCase() ?? ''}${part.slice(1)}`, `valid${part}`);
  if (!fields || fields.size === 0 || top === undefined || !imported || z === undefined || schema === undefined || name === undefined) return [];
  const end = lineBreak(text);
  const unit = unitOfIndent(text);
  const response = responseOf(owner, text);
  const indent = indentOf(owner, text);
  if (indent === undefined) return [];
  const quote = preferredQuote(text);
  const check = response === undefined
    ? [`const ${name} = ${schema}.parse(${label});`]
    : [`const ${name} = ${schema}.safeParse(${label});`, `if (!${name}.success) {`, `${unit}return ${response}.status(400).json({ error: ${quote}The request is not valid.${quote} });`, '}'];
  const at = owner.body.range.start + 1;
  const edits: Edit[] = [
    ...imported.edits,
    { range: { start: top, end: top }, text: asWritten(`const ${schema} = ${schemaSource(fields, z, unit, end)};${end}${end}`, text) },
    { range: { start: at, end: at }, text: check.map((line) => end + indent + asWritten(line, text)).join('') },
    ...places.map(({ range }) => ({ range, text: response === undefined ? name : `${name}.data` })),
  ];
  const assumes = assumption(`these are all fields, each of its kind${response === undefined ? ', and the error is answered with 400' : ''}`, imported.added, file) ?? '';
  return [{ id: 'validate-input', title: codedFixes['validate-input'].title, edits: joined(edits), assumes }];
}

/** Where the statement at the top of the file begins that holds a function; undefined where it does not begin its line. */
function topStatement(owner: FunctionNode, { module, text }: FixFile): number | undefined {
  const statement = module.body.body.body.find(({ range }) => isWithin(owner.range, range));
  if (!statement) return undefined;
  const start = text.lastIndexOf('\n', statement.range.start - 1) + 1;
  if (!/^(?:(?:export|default|const|let|var|module\.exports\s*=|exports\.\w+\s*=)\s*)*$/.test(text.slice(start, statement.range.start))) return undefined;
  // A comment right above belongs to the statement.
  const comment = /(?:^|\n)((?:\/\*\*?(?:[^*]|\*(?!\/))*\*\/[ \t]*\r?\n|(?:[ \t]*\/\/[^\n]*\n)+))$/.exec(text.slice(0, start));
  return start - (comment?.[1]?.length ?? 0);
}

/** The indentation of the first statement in a function that has lines of its own. */
function indentOf({ body }: FunctionNode, text: string): string | undefined {
  return /^\{[ \t]*(?:\/\/[^\n]*)?\r?\n(?:[ \t]*\r?\n)*([ \t]+)\S/.exec(text.slice(body.range.start, body.range.end))?.[1];
}
