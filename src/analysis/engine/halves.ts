/**
 * Two checks that say something only together: a text that begins with a slash, and not with two of them, stays on this server.
 *
 *     if (to.startsWith('/') && !to.startsWith('//')) res.redirect(to);
 *
 * Each half is known of a root of its own below the text's; where both are, it is known of the text.
 */
import { kindSet } from './kind-set.ts';
import { childRoot, type Facts, type Root } from './value.ts';

const keys = { with: '^/', without: '^!//' } as const;

/** That one half holds of these. */
export function half(of: readonly Root[], which: keyof typeof keys): Facts {
  const kinds = kindSet(['redirect', 'url']);
  return new Map(of.flatMap((root) => {
    const child = childRoot(root, keys[which]);
    return child ? [[child, kinds] as const] : [];
  }));
}

/** The root of the other half, where `root` is that of one. */
export function otherHalf(root: Root): Root | null {
  if (root.key !== keys.with && root.key !== keys.without) return null;
  return root.parent && childRoot(root.parent, root.key === keys.with ? keys.without : keys.with);
}
