/** Reads JSON Schema as it stands in the program: `{ type: 'object', properties: { id: { type: 'string', format: 'uuid' } } }`. */
import { patternCheck } from './conditions.ts';
import type { Interpreter, Ranged } from './interpreter.ts';
import { allKinds, clearedBy } from './kind-set.ts';
import { knownElements } from './memory.ts';
import { unknownSchema, type Schema } from './schema.ts';
import type { Schemas } from './schemas.ts';
import { anyMember, type State } from './state.ts';
import { onlyConstant, unknown, type Value } from './value.ts';

/** Formats that leave no room for other text; addresses of mail and pages may hold quotes. */
const patterns = new Set(['uuid', 'date', 'time', 'date-time', 'duration', 'ipv4', 'ipv6', 'int32', 'int64', 'float', 'double']);
const maximumDepth = 6;

/** What a JSON Schema tells; `unknown` where it is not known, or refers to another by name. */
export function schemaOfJson(value: Value, schemas: Schemas, interpreter: Interpreter, node: Ranged, state: State, depth = 0): Schema {
  const { table } = schemas;
  const known = schemas.known(value);
  if (known) return known;
  interpreter.functions.noteSensitive(value, state);
  if (onlyConstant(value)?.value === true) return table.value(0);
  const object = value.references.find((one) => one.kind === 'object');
  if (!object || depth > maximumDepth) return unknownSchema;
  const keys = state.memberKeys(object);
  if (keys.includes('$ref') || keys.includes(anyMember)) return unknownSchema;
  const inner = (of: Value): Schema => schemaOfJson(of, schemas, interpreter, node, state, depth + 1);
  const get = (key: string): Value => (keys.includes(key) ? interpreter.members.read(value, key, node, state) : unknown);
  const list = (key: string): readonly Schema[] | null => (keys.includes(key) ? (knownElements(state, get(key)) ?? [unknown]).map(inner) : null);
  const told: Schema[] = [];
  if (keys.includes('enum') || keys.includes('const')) told.push(table.value(allKinds));
  const alternatives = list('anyOf') ?? list('oneOf');
  if (alternatives) told.push(table.either(alternatives));
  told.push(...list('allOf') ?? []);
  const type = get('type');
  const types = (knownElements(state, type) ?? [type]).map((one) => onlyConstant(one)?.value);
  if (keys.includes('type')) told.push(table.either(types.map((one) => ofType(one))));
  else if (keys.includes('properties') || keys.includes('items')) told.push(ofType(keys.includes('properties') ? 'object' : 'array'));
  else if (keys.includes('format') || keys.includes('pattern')) told.push(ofType('string'));
  return told.length === 0 ? table.value(0) : table.every(told);

  function ofType(one: unknown): Schema {
    switch (one) {
      case 'number': case 'integer': case 'boolean': case 'null':
        return table.value(clearedBy('number'));
      case 'string': {
        const pattern = onlyConstant(get('pattern'))?.value;
        const isExact = patterns.has(String(onlyConstant(get('format'))?.value)) || (typeof pattern === 'string' && patternCheck({ pattern, flags: '' }) === 'pattern');
        return table.value(clearedBy('type') | (isExact ? clearedBy('pattern') : 0));
      }
      case 'array':
        return table.object(new Map(), keys.includes('items') ? inner(get('items')) : table.value(0));
      case 'object': {
        const members = new Map<string, Schema>();
        const properties = get('properties');
        for (const holder of properties.references) {
          if (holder.kind !== 'object') continue;
          for (const key of state.memberKeys(holder)) if (key !== anyMember) members.set(key, inner(state.member(holder, key) ?? unknown));
        }
        const others = onlyConstant(get('additionalProperties'))?.value;
        const isOpen = keys.includes('additionalProperties') && others === undefined;
        return table.object(members, others === false ? 'refused' : isOpen ? inner(get('additionalProperties')) : 'dropped');
      }
      default:
        return unknownSchema;
    }
  }
}
