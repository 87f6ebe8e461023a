/** Numbers that look random, the same in each run with one seed. */

/** In [0, below), whole. */
export type Random = (below: number) => number;

export function sequence(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  if (items.length === 0) throw new Error('there is nothing to choose from');
  return items[random(items.length)] as Item;
}
