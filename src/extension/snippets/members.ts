/** Puts a member into the class of a file: a test into a class of tests. Text in, an edit out. */

const place = /^([ \t]+)\n\}/m;

/** Whether a text leaves a place for members: the last line of a class, with nothing but its indentation, where the cursor of its snippet ends. */
export function hasPlaceForMembers(text: string): boolean {
  return place.test(text);
}

/**
 * What is to be written instead of what stands between two offsets, so that the member is the last one of the last class. The place that the
 * file has for it is taken; nothing where there is no class.
 *
 *     editForMember('class A\n{\n    \n}\n', 'void b();')  // { start: 10, end: 14, text: '    void b();' }
 */
export function editForMember(file: string, member: string): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const found = place.exec(file);
  if (found?.[1] !== undefined) return { start: found.index, end: found.index + found[1].length, text: indented(member, found[1]) };
  const close = file.lastIndexOf('\n}');
  if (close < 0) return undefined;
  const [, indentation = '    '] = /^([ \t]+)\S/m.exec(file) ?? [];
  const end = file.slice(0, close).trimEnd().length;
  return { start: end, end: close, text: `${file[end - 1] === '{' ? '\n' : '\n\n'}${indented(member, indentation)}` };
}

const indented = (text: string, indentation: string): string => text.replace(/^(?=.)/gm, indentation);
