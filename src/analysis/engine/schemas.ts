/**
 * Makes schemas of the calls that models call so, and tells what data is once a schema has accepted it: what `parse` returns is
 * an object whose members are those of the data, each cleared for what its own schema tells.
 */
import type { SchemaMaker, Validation } from '../../catalog/model.ts';
import type { RegularExpression, TypeHint } from '../ir.ts';
import type { Calling } from './calls.ts';
import { checked } from './cleaning.ts';
import { facts, patternCheck } from './conditions.ts';
import type { Passed } from './functions.ts';
import type { Interpreter } from './interpreter.ts';
import { schemaOfJson } from './json-schema.ts';
import { allKinds, clearedBy } from './kind-set.ts';
import { knownElements } from './memory.ts';
import { hasEntries, noEntries } from './paths.ts';
import { objectOf, SchemaTable, unknownSchema, untilMade, wholeKinds, type Schema } from './schema.ts';
import { anyMember, type State } from './state.ts';
import { intersection, union } from './truth.ts';
import { cleared, join, noFacts, onlyConstant, reference, unknown, verbatimRoots, type ApiReference, type ClassReference, type Facts, type Value } from './value.ts';

/** How deep schemas are followed. */
const maximumDepth = 6;

/** What a validation tells: the accepted data, and what holds of the data as it was given. */
export interface Accepted {
  readonly value: Value;
  readonly known: Facts;
}

/** Makes schemas and applies them. */
export class Schemas {
  readonly table = new SchemaTable();
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  // ---- making

  /** The result of a library's call with the schema that it is, where it is one. */
  withSchema(makers: readonly SchemaMaker[], called: ApiReference | null, calling: Calling, result: Value, state: State): Value {
    const own = this.known(calling.receiver.value);
    if (!own && makers.length === 0) return result;
    const schema = makers.reduce<Schema | null>((base, maker) => this.#make(maker, base, calling, state), own) ?? unknownSchema;
    const api = result.references.find((one) => one.kind === 'api');
    const made: ApiReference = api ? { ...api, schema } : { kind: 'api', path: `${called?.path ?? ''}()`, at: [], entries: noEntries, schema };
    return { ...result, references: [made, ...result.references.filter((one) => one.kind !== 'api')] };
  }

  /** The schema that a value is; null where it is none. */
  known(value: Value): Schema | null {
    const schemas = value.references.flatMap((one) => (one.kind === 'api' && one.schema ? [one.schema] : []));
    return schemas.length === 0 ? null : this.table.either(schemas);
  }

  /** What a value tells that stands where a schema is wanted: libraries take plain objects and constants, too. */
  of(value: Value, state: State, others: 'kept' | 'dropped' | 'refused' = 'refused', depth = 0): Schema {
    const known = this.known(value) ?? this.ofClasses(value, state, depth);
    if (known) return known;
    this.#interpreter.functions.noteSensitive(value, state);
    if (value.constants) return this.table.value(allKinds);
    const object = value.references.find((one) => one.kind === 'object');
    return object?.shape === 'record' && depth < maximumDepth ? this.#members(value, state, others, depth) : unknownSchema;
  }

  /** The schema that classes of the program are, or instances of them; null where they extend nothing that models call one. */
  ofClasses(value: Value, state: State, depth = 0): Schema | null {
    const classes = value.references.flatMap((one) => (one.kind === 'class' ? [one] : one.kind === 'object' && one.class ? [one.class] : []));
    const schemas = classes.flatMap((one) => (this.#interpreter.classes.isSchema(one) ? [this.#ofClass(one, state, depth)] : []));
    return schemas.length === 0 ? null : this.table.either(schemas);
  }

  #ofClass(of: ClassReference, state: State, depth: number): Schema {
    const members = new Map<string, Schema>();
    this.#fields(of, members, state, depth);
    return this.table.object(members, this.table.value(clearedBy('type')));
  }

  /** The fields of a class, those of the classes above first. */
  #fields(of: ClassReference, members: Map<string, Schema>, state: State, depth: number): void {
    if (depth > maximumDepth) return;
    for (const parent of of.parent?.references ?? []) if (parent.kind === 'class' && parent !== of) this.#fields(parent, members, state, depth + 1);
    for (const { kind, key, type, isStatic } of of.node.members) {
      if (kind !== 'field' || key.kind !== 'constant') continue;
      const held = isStatic ? state.member(of.statics, String(key.value)) ?? unknown : unknown;
      const made = this.known(held) ?? this.ofClasses(held, state, depth + 1);
      members.set(String(key.value), made && made !== unknownSchema ? made : this.#ofType(type, of, state, depth));
    }
  }

  #ofType(type: TypeHint | undefined, of: ClassReference, state: State, depth: number): Schema {
    if (type?.kind === 'primitive' && type.primitive !== 'string') return this.table.value(type.primitive === 'enumeration' ? allKinds : clearedBy('number'));
    const inner = type ? this.ofClasses(this.#interpreter.classes.typed(type, of.node, state, of.file), state, depth + 1) : null;
    return inner ?? this.table.value(clearedBy('type'));
  }

  #make(maker: SchemaMaker, base: Schema | null, calling: Calling, state: State): Schema {
    const { table } = this;
    const given = this.#given(maker.of, calling);
    const [first] = given;
    const and = (schema: Schema): Schema => (base && !isAnything(base) ? table.every([base, schema]) : schema);
    switch (maker.form) {
      case 'fields': return base ?? unknownSchema;
      case 'value': {
        if (base && objectOf(base)) return base;
        if (maker.of === undefined || !first) return maker.establishes === undefined ? base ?? table.value(0) : and(table.value(clearedBy(maker.establishes)));
        const pattern = onlyConstant(first)?.value;
        return and(table.value(clearedBy(isPattern(pattern) ? patternCheck(pattern) : 'presence')));
      }
      case 'members': {
        const object = base && objectOf(base);
        const added = first ? objectOf(this.of(first, state, maker.others)) : null;
        if (first && !added) return unknownSchema;
        const others = maker.others ?? 'refused';
        if (!added) return table.object(new Map(), 'kept');
        if (!object) return and(table.object(added.members, added.others));
        return table.object(new Map([...object.members, ...added.members]), object.members.size === 0 && object.others === 'kept' ? others : object.others);
      }
      case 'rest': {
        const object = base && objectOf(base);
        return object ? table.object(object.members, first ? this.of(first, state) : maker.others ?? 'kept') : base ?? unknownSchema;
      }
      case 'elements':
        return table.object(new Map(), this.#elements(given.length > 0 ? given : calling.passed.slice(-1).map(({ value }) => value), base, state));
      case 'positions': {
        const elements = first && knownElements(state, first);
        return elements ? table.object(new Map(elements.map((one, index) => [String(index), this.of(one, state)])), 'refused') : unknownSchema;
      }
      case 'either': {
        const schemas = this.#several(given, state).map((one) => this.of(one, state));
        if (schemas.length === 0) return base ?? table.value(0);
        return table.either(base && !isAnything(base) ? [base, ...schemas] : schemas);
      }
      case 'every': {
        const schemas = this.#several(given, state).filter((one) => !saysNothing(one)).map((one) => (isFunction(one) ? table.by('made', one) : this.of(one, state)));
        return table.every([...(base ? [base] : []), ...schemas]);
      }
      case 'where':
        if (!first) return base ?? table.value(0);
        return isFunction(first) ? table.every([...(base ? [base] : []), table.by('where', first)]) : base ?? unknownSchema;
      case 'result':
        return first ? this.of(this.#call(first, unknown, calling, state), state) : unknownSchema;
      case 'pick': case 'omit': {
        const whole = base ?? (calling.passed[0] ? this.of(calling.passed[0].value, state) : null);
        const object = whole && objectOf(whole);
        const names = given.flatMap((one) => this.#names(one, state));
        if (!object || names.length === 0) return whole ?? unknownSchema;
        return table.object(new Map([...object.members].filter(([name]) => names.includes(name) === (maker.form === 'pick'))), object.others);
      }
      case 'json':
        return first ? schemaOfJson(first, this, this.#interpreter, calling.node, state) : unknownSchema;
    }
  }

  #given(of: SchemaMaker['of'], { passed }: Calling): readonly Value[] {
    if (of === undefined) return [];
    if (of === 'all') return passed.map(({ value }) => value);
    const one = passed[of];
    return one ? [one.value] : [];
  }

  /** What fits one of these; without any, the method's own schema, or anything. */
  #elements(given: readonly Value[], base: Schema | null, state: State): Schema {
    if (given.length > 0) return this.table.either(given.map((one) => this.of(one, state)));
    return base ?? this.table.value(0);
  }

  /** The schemas of a list, where one stands for them. */
  #several(given: readonly Value[], state: State): readonly Value[] {
    return given.flatMap((one) => (this.known(one) ? [one] : knownElements(state, one) ?? [one]));
  }

  #members(value: Value, state: State, others: 'kept' | 'dropped' | 'refused', depth: number): Schema {
    const members = new Map<string, Schema>();
    let hasOthers = false;
    for (const one of value.references) {
      if (one.kind !== 'object') continue;
      for (const key of state.memberKeys(one)) {
        if (key === anyMember) hasOthers = true;
        else members.set(key, this.of(state.member(one, key) ?? unknown, state, 'refused', depth + 1));
      }
    }
    return this.table.object(members, hasOthers ? unknownSchema : others);
  }

  /** Names that are constants, in a list, or those of an object's members. */
  #names(value: Value, state: State): string[] {
    const elements = knownElements(state, value);
    if (elements) return elements.flatMap((one) => this.#names(one, state));
    if (value.constants) return value.constants.map(String);
    return value.references.flatMap((one) => (one.kind === 'object' ? state.memberKeys(one).filter((key) => key !== anyMember) : []));
  }

  // ---- applying

  /** What a call that validates tells. */
  validate(validation: Validation, called: ApiReference | null, calling: Calling, state: State): Accepted | null {
    const data = validation.data === 'this' ? calling.receiver : calling.passed[validation.data];
    if (!data) return null;
    const schema = this.#schemaOf(validation, called, calling, state);
    const value = validation.yields === undefined ? unknown : this.apply(schema, data.value, calling, state);
    if (validation.when === 'never') return { value, known: noFacts };
    const known = schema.kind === 'unknown' ? facts(checked(data, state), wholeKinds(schema)) : this.#facts(schema, data.value, calling, state, 0);
    return { value, known };
  }

  /** What holds of data that a library has checked before it called a function of ours. */
  accepted(schema: Value, isJson: boolean, data: Passed, calling: Calling, state: State): Facts {
    const of = isJson ? schemaOfJson(schema, this, this.#interpreter, calling.node, state) : this.of(schema, state);
    return of.kind === 'unknown' ? facts(checked(data, state), wholeKinds(of)) : this.#facts(of, data.value, calling, state, 0);
  }

  #schemaOf({ schema, isJson }: Validation, called: ApiReference | null, { receiver, passed }: Calling, state: State): Schema {
    if (schema === 'callee') return called?.schema ?? unknownSchema;
    if (schema === 'this') return this.known(receiver.value) ?? this.ofClasses(receiver.value, state) ?? unknownSchema;
    const given = passed[schema];
    if (!given) return unknownSchema;
    return isJson ? schemaOfJson(given.value, this, this.#interpreter, given.node, state) : this.of(given.value, state);
  }

  /** What comes out of a schema that data was put into. Of an unknown schema, nothing is known to come out. */
  apply(schema: Schema, value: Value, calling: Calling, state: State, path = '', depth = 0): Value {
    if (depth > maximumDepth) return unknown;
    switch (schema.kind) {
      case 'unknown': return unknown;
      case 'value': return cleared(value, schema.kinds);
      case 'every': return schema.of.reduce((at, one, index) => this.apply(one, at, calling, state, `${path}&${index}`, depth + 1), value);
      case 'either': return schema.of.map((one, index) => this.apply(one, value, calling, state, `${path}|${index}`, depth + 1)).reduce(join);
      case 'made': return this.#call(schema.by, value, calling, state);
      case 'where': return this.#where(schema.by, value, calling, state);
      case 'object': return this.#object(schema, value, calling, state, path, depth);
    }
  }

  #object({ members, others }: Extract<Schema, { kind: 'object' }>, value: Value, calling: Calling, state: State, path: string, depth: number): Value {
    const object = this.#interpreter.newObject(calling.node, members.size === 0 ? 'list' : 'record', state, { isNamedApart: true }, this.#interpreter.apart(path));
    for (const [name, schema] of members) {
      const member = this.#interpreter.members.read(value, name, calling.node, state);
      state.setMember(object, name, this.apply(schema, member, calling, state, `${path}.${name}`, depth + 1));
    }
    if (others === 'kept') this.#interpreter.copyMembers(value, reference(object), [...members.keys()], state);
    if (typeof others === 'object') {
      state.setMember(object, anyMember, this.apply(others, this.#interpreter.members.read(value, null, calling.node, state), calling, state, `${path}.*`, depth + 1));
    }
    return reference(object);
  }

  /** What a function of the program makes of data. */
  #call(by: Value, value: Value, { node }: Calling, state: State): Value {
    const layer = state.fork();
    const called: Calling = { node, name: null, receiver: { value: unknown, node }, passed: [{ value, node }] };
    const made = this.#interpreter.calls.call({ ...unknown, references: by.references }, called, layer);
    layer.isDead = false;
    state.commit(layer);
    return made;
  }

  #where(by: Value, value: Value, calling: Calling, state: State): Value {
    const known = this.#call(by, value, calling, state).facts?.whenTrue;
    if (!known) return value;
    return { ...value, taints: value.taints.map((taint) => ({ ...taint, cleared: taint.cleared | (taint.isVerbatim ? known.get(taint.root) ?? 0 : 0) })) };
  }

  /** What holds of data as it was given, once a schema has accepted it. */
  #facts(schema: Schema, value: Value, calling: Calling, state: State, depth: number): Facts {
    if (depth > maximumDepth) return noFacts;
    switch (schema.kind) {
      case 'unknown': case 'value': return facts(verbatimRoots(value), wholeKinds(schema));
      case 'every': return untilMade(schema.of).map((one) => this.#facts(one, value, calling, state, depth + 1)).reduce(union, noFacts);
      case 'either': return schema.of.map((one) => this.#facts(one, value, calling, state, depth + 1)).reduce(intersection);
      case 'made': return noFacts;
      case 'where': return this.#call(schema.by, value, calling, state).facts?.whenTrue ?? noFacts;
      case 'object': {
        let known = facts(verbatimRoots(value), wholeKinds(schema));
        for (const [name, member] of schema.members) {
          known = union(known, this.#facts(member, this.#interpreter.members.read(value, name, calling.node, state), calling, state, depth + 1));
        }
        return known;
      }
    }
  }
}

const isPattern = (value: unknown): value is RegularExpression => typeof value === 'object' && value !== null;
const isFunction = ({ references }: Value): boolean => references.some((one) => one.kind === 'function' || (one.kind === 'api' && !one.schema && hasEntries(one.entries)));
/** Something of the library that models do not know, as `v.minLength(3)`. */
const saysNothing = ({ references }: Value): boolean => references.length > 0 && references.every((one) => one.kind === 'api' && !one.schema && !hasEntries(one.entries));
const isAnything = (schema: Schema): boolean => schema.kind === 'value' && schema.kinds === 0;
