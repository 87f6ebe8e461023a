/** Literals: texts with their escapes, text blocks without their indentation, numbers in all their forms. */
import type { ConstantValue } from '../../ir.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', s: ' ', '0': '\0', '\n': '' };

/** The value of a literal as written; undefined for what is none. */
export function literalValue(type: string, text: string): { readonly value: ConstantValue } | undefined {
  switch (type) {
    case 'string_literal': return { value: text.startsWith('"""') ? textBlock(text) : unescape(text.slice(1, text.endsWith('"') && text.length > 1 ? -1 : undefined)) };
    case 'character_literal': return { value: unescape(text.slice(1, -1)) };
    case 'true': return { value: true };
    case 'false': return { value: false };
    case 'null_literal': return { value: null };
    case 'decimal_integer_literal': case 'hex_integer_literal': case 'octal_integer_literal': case 'binary_integer_literal': return { value: integer(text) };
    case 'decimal_floating_point_literal': return { value: Number(text.replace(/_/g, '').replace(/[fd]$/i, '')) };
    // `0x1.8p3` is a number; which one decides nothing.
    case 'hex_floating_point_literal': return { value: 0.5 };
    default: return undefined;
  }
}

function integer(written: string): number {
  const text = written.replace(/_/g, '').replace(/l$/i, '');
  return /^0\d/.test(text) ? Number.parseInt(text, 8) : Number(text);
}

function unescape(text: string): string {
  return text.replace(/\\(?:u+([\da-fA-F]{4})|([0-3]?[0-7]{1,2})|([^]))/g, (whole: string, code: string | undefined, octal: string | undefined, character: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
    return character === undefined ? whole : escapes[character] ?? character;
  });
}

/** The lines of a text block, without the indentation that all of them have. */
function textBlock(text: string): string {
  const lines = text.slice(3, text.endsWith('"""') && text.length > 5 ? -3 : undefined).replace(/^[ \t\f]*\r?\n/, '').split(/\r?\n/);
  const indentations = lines.filter((line, index) => line.trim() !== '' || index === lines.length - 1).map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const least = Math.min(...indentations);
  return unescape(lines.map((line, index) => (index === lines.length - 1 && line.trim() === '' ? '' : line.slice(least).replace(/[ \t]+$/, ''))).join('\n'));
}
