/** Where a statement is put that is to stand behind others, on a line of its own. */
import type { Edit } from '../../finding.ts';

/** The line break that a text uses. */
export const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** A line behind the one in which `at` stands. */
export function lineBehind(text: string, at: number, line: string): Edit {
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : text[next - 1] === '\r' ? next - 1 : next;
  return { range: { start: end, end }, text: lineBreak(text) + line };
}

/** A line at the beginning of the line in which `at` stands, with an empty one behind it where code follows. */
export function lineBefore(text: string, at: number, line: string): Edit {
  const end = lineBreak(text);
  const isFollowed = text.slice(at).trim() !== '' && !/^[ \t]*\r?\n/.test(text.slice(at));
  return { range: { start: at, end: at }, text: line + end + (isFollowed ? end : '') };
}
