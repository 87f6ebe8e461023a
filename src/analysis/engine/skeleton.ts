/** The skeleton of built text: its constant pieces, and U+0000 for each value of which nothing is known. */
import type { KindSet } from './kind-set.ts';
import type { BuiltText, Root } from './value.ts';

const unknownPiece = '\u0000';
/** The characters of a text that are looked at, at most. */
const longest = 20_000;

/** The skeleton, and where in it the data of `root` stands. */
function skeletonOf({ fragments }: BuiltText, root: Root): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let text = '';
  for (const { constant, hole } of fragments) {
    if (hole?.taints.some((taint) => isMadeOf(root, taint.root))) places.push(text.length);
    text += constant ?? unknownPiece;
  }
  return { text, places };
}

/** The skeleton alone. */
export function skeletonText({ fragments }: BuiltText): string {
  return fragments.map(({ constant }) => constant ?? unknownPiece).join('');
}

/** Whether all data of `root` in the text stands behind what `pattern` matches at its start. */
export function isBehind(pattern: string, text: BuiltText, root: Root): boolean {
  const { text: skeleton, places } = skeletonOf(text, root);
  const [first] = places;
  const match = new RegExp(`^(?:${pattern})`).exec(skeleton);
  return match !== null && first !== undefined && match[0].length <= first;
}

/** Whether data of `root` that is not `cleared` for a kind stands in the text right behind what `pattern` matches. */
export function isRightBehind(pattern: string, { fragments }: BuiltText, root: Root, kind: KindSet): boolean {
  const before = new RegExp(`(?:${pattern})$`, 'i');
  let text = '';
  for (const { constant, hole } of fragments) {
    if (text.length > longest) return false;
    if (hole?.taints.some((taint) => isMadeOf(root, taint.root) && (taint.cleared & kind) === 0) && before.test(text)) return true;
    text += constant ?? unknownPiece;
  }
  return false;
}

/** Whether the text is built of a constant piece and data of `root`. */
export function isBuiltFrom(text: BuiltText, root: Root): boolean {
  const { text: skeleton, places } = skeletonOf(text, root);
  return places.length > 0 && skeleton.replaceAll(unknownPiece, '').trim() !== '';
}

/** Whether data of `root` is a word of the text, or a part of one, behind a constant word: not what the text begins with. */
export function isWordOf(text: BuiltText, root: Root): boolean {
  const { text: skeleton, places } = skeletonOf(text, root);
  return places.some((place) => /\w[^\0]*[\s"'=:/]$/.test(skeleton.slice(0, place)));
}

/** Whether data is what stands in a hole, or was made of it: the text of a path stays while what the path is called changes. */
function isMadeOf(root: Root, of: Root): boolean {
  for (let at: Root | null = root; at; at = at.key.endsWith('()') ? at.parent : null) if (at === of) return true;
  return false;
}
