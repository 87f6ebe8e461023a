/** Sets of sink kinds as bits of a number: they are joined and compared at every step. */
import { sinkKinds, type Check, type SinkKind } from '../../catalog/kinds.ts';

/** Bit n stands for the n-th kind of `sinkKinds` that shares none. A number has 32 of them. */
export type KindSet = number;

/** The kinds that have a bit of their own. */
export const ownKinds: readonly SinkKind[] = (Object.keys(sinkKinds) as SinkKind[]).filter((kind) => sinkKinds[kind].safeAs === undefined);

/** The set of one kind. */
export const kindBit = (kind: SinkKind): KindSet => 1 << ownKinds.indexOf(sinkKinds[kind].safeAs ?? kind);

/** The set of these kinds. */
export const kindSet = (kinds: readonly SinkKind[]): KindSet => kinds.reduce((set, kind) => set | kindBit(kind), 0);

/** Every kind: what equals a constant may arrive anywhere. */
export const allKinds: KindSet = kindSet(ownKinds);

/** The kinds that data may reach once `check` holds of it. */
export function clearedBy(check: Check): KindSet {
  return kindSet(ownKinds.filter((kind) => sinkKinds[kind].clearedBy.includes(check)));
}

/** The kinds that data may reach once it is text. */
export const harmlessAsText: KindSet = kindSet(ownKinds.filter((kind) => sinkKinds[kind].harmlessAsText));

/** A sink's own kind and all that it implies. */
export function withImplied(kind: SinkKind): readonly SinkKind[] {
  return [kind, ...sinkKinds[kind].implies];
}
