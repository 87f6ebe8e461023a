/**
 * What a schema of a validation library tells of the data that it accepts, member by member:
 * `z.object({ id: z.uuid(), name: z.string() })` accepts an `id` that may arrive anywhere and a `name` that is any text.
 *
 * Schemas are immutable, and those that tell the same are one: they are compared by identity.
 */
import { allKinds, clearedBy, type KindSet } from './kind-set.ts';
import type { Value } from './value.ts';

/** See above. `unknown`: a schema of which nothing is known. */
export type Schema =
  | { readonly kind: 'unknown' }
  /** The kinds of sink that accepted data may reach. */
  | { readonly kind: 'value'; readonly kinds: KindSet }
  /** `others`: what holds of members that are not named, or of all elements. */
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Schema>; readonly others: Schema | 'kept' | 'dropped' | 'refused' }
  /** One of these; or all of these, one after another. */
  | { readonly kind: 'either' | 'every'; readonly of: readonly Schema[] }
  /** A function of the program that makes another value of the data, or answers whether it is accepted. */
  | { readonly kind: 'made' | 'where'; readonly by: Value };

/** Members, alternatives and levels beyond these are not told apart. */
const maximum = { parts: 200, depth: 6 };

export const unknownSchema: Schema = { kind: 'unknown' };

/** Makes schemas. */
export class SchemaTable {
  readonly #known = new Map<string, Schema>();
  readonly #ids = new WeakMap<object, number>();
  #last = 0;

  value(kinds: KindSet): Schema {
    return this.#one(`value ${kinds}`, { kind: 'value', kinds });
  }

  object(members: ReadonlyMap<string, Schema>, others: Schema | 'kept' | 'dropped' | 'refused'): Schema {
    if (members.size > maximum.parts) return unknownSchema;
    const names = [...members].map(([name, schema]) => `${JSON.stringify(name)}:${this.#id(schema)}`);
    return this.#one(`object ${names.join()} ${typeof others === 'string' ? others : this.#id(others)}`, { kind: 'object', members, others });
  }

  either(schemas: readonly Schema[]): Schema {
    return this.#several('either', schemas);
  }

  every(schemas: readonly Schema[]): Schema {
    return this.#several('every', schemas);
  }

  by(kind: 'made' | 'where', by: Value): Schema {
    const [first] = by.references;
    if (!first) return unknownSchema;
    return this.#one(`${kind} ${this.#id(first.kind === 'function' ? first.node : first)}`, { kind, by });
  }

  #several(kind: 'either' | 'every', schemas: readonly Schema[]): Schema {
    const flat = schemas.flatMap((schema) => (schema.kind === kind ? schema.of : [schema]));
    const different = [...new Set(kind === 'every' ? this.#united(flat) : flat)];
    const [first] = different;
    if (!first || different.length > maximum.parts) return unknownSchema;
    if (different.length === 1) return first;
    return this.#one(`${kind} ${different.map((schema) => this.#id(schema)).join()}`, { kind, of: different });
  }

  /** Objects one behind the other are one object with the members of all. */
  #united(schemas: readonly Schema[]): readonly Schema[] {
    const united: Schema[] = [];
    for (const schema of schemas) {
      const before = united.at(-1);
      if (before?.kind === 'value' && schema.kind === 'value') united[united.length - 1] = this.value(before.kinds | schema.kinds);
      else if (before?.kind === 'object' && schema.kind === 'object') united[united.length - 1] = this.object(this.#unite(before.members, schema.members), schema.others);
      else united.push(schema);
    }
    return united;
  }

  #unite(a: ReadonlyMap<string, Schema>, b: ReadonlyMap<string, Schema>): ReadonlyMap<string, Schema> {
    const all = new Map(a);
    for (const [name, schema] of b) {
      const own = all.get(name);
      all.set(name, own && own !== schema ? this.every([own, schema]) : schema);
    }
    return all;
  }

  #one(key: string, schema: Schema): Schema {
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, schema);
    return schema;
  }

  #id(of: object): number {
    let id = this.#ids.get(of);
    if (id === undefined) this.#ids.set(of, (id = ++this.#last));
    return id;
  }
}

/** The kinds that accepted data may reach as a whole, whatever part of it does: of the data as it came, not as it is made. */
export function wholeKinds(schema: Schema, depth = 0): KindSet {
  switch (schema.kind) {
    case 'unknown': return clearedBy('type');
    case 'value': return schema.kinds;
    case 'made': case 'where': return 0;
    case 'either': return depth > maximum.depth ? 0 : schema.of.map((one) => wholeKinds(one, depth + 1)).reduce((all, one) => all & one);
    case 'every': return depth > maximum.depth ? 0 : untilMade(schema.of).reduce((all, one) => all | wholeKinds(one, depth + 1), 0);
    case 'object': {
      if (depth > maximum.depth) return 0;
      const { members, others } = schema;
      const kinds = typeof others === 'object' ? wholeKinds(others, depth + 1) : othersKinds(others);
      return [...members.values()].reduce((all, one) => all & wholeKinds(one, depth + 1), kinds);
    }
  }
}

/** What is left out of the result is still in the argument, where nobody expects it. */
function othersKinds(others: 'kept' | 'dropped' | 'refused'): KindSet {
  if (others === 'refused') return allKinds;
  return others === 'dropped' ? clearedBy('presence') : 0;
}

/** The schemas that speak of the data as it came: what comes behind a function speaks of what that one made. */
export function untilMade(schemas: readonly Schema[]): readonly Schema[] {
  const index = schemas.findIndex(({ kind }) => kind === 'made');
  return index < 0 ? schemas : schemas.slice(0, index);
}

/** The object that a schema describes, behind what else it tells; null where it describes none. */
export function objectOf(schema: Schema): Extract<Schema, { kind: 'object' }> | null {
  if (schema.kind === 'object') return schema;
  return schema.kind === 'every' ? schema.of.map(objectOf).findLast((one) => one !== null) ?? null : null;
}
