/** What fields a function reads of a part of the request, and of which kind each is by what is done with it. */
import type { Tree } from '../checks/tree.ts';
import type { Node } from '../ir.ts';
import type { FunctionIndex } from './walk.ts';

/** One field. */
export interface Field {
  kind: 'text' | 'number' | 'list' | 'object';
  isOptional: boolean;
  readonly fields: Map<string, Field>;
}

const listMethods = /^(?:map|forEach|filter|some|every|reduce|find|flatMap|push|join)$/;
const listMembers = new Set(['length']);

/** The fields that are read at these places; null where the whole thing goes somewhere, so that its fields are not known. */
export function fieldsOf(places: readonly Node[], index: FunctionIndex, tree: Tree): Map<string, Field> | null {
  const fields = new Map<string, Field>();
  return places.every((place) => readThing(place, fields, index, tree, 0)) ? fields : null;
}

/** Notes the members of a thing that are read; false where the thing itself is used. */
function readThing(place: Node, fields: Map<string, Field>, index: FunctionIndex, tree: Tree, depth: number): boolean {
  const parent = tree.parent(place);
  if (depth > 4) return false;
  if (parent?.kind === 'member' && parent.object === place && parent.key.kind === 'constant' && typeof parent.key.value === 'string' && /^[A-Za-z_$][\w$]*$/.test(parent.key.value)) {
    const name = parent.key.value;
    const field = fields.get(name) ?? { kind: 'text', isOptional: false, fields: new Map() };
    fields.set(name, field);
    readField(parent, field, index, tree, depth + 1);
    return true;
  }
  if (parent?.kind === 'assign' && parent.value === place && parent.target.kind === 'variable' && parent.target.variable.isConstant) {
    return index.uses(parent.target.variable).every(({ node }) => readThing(node, fields, index, tree, depth + 1));
  }
  // `req.body ?? {}`: it may be missing.
  if (parent?.kind === 'logical' && parent.left === place && parent.right.kind === 'record') return readThing(parent, fields, index, tree, depth + 1);
  return parent?.kind === 'block';
}

/** Notes of which kind a field is. */
function readField(place: Node, field: Field, index: FunctionIndex, tree: Tree, depth: number): void {
  const parent = tree.parent(place);
  if (!parent || depth > 6) return;
  if (parent.kind === 'logical') {
    if (parent.left === place) field.isOptional = true;
    // A default tells of which kind it is, too.
    if (parent.left === place && parent.right.kind === 'constant' && typeof parent.right.value === 'number') field.kind = 'number';
    readField(parent, field, index, tree, depth + 1);
  } else if (parent.kind === 'if' && parent.test === place || (parent.kind === 'operation' && parent.operator === 'not')) {
    field.isOptional = true;
  } else if (parent.kind === 'operation') {
    if (parent.operator === 'arithmetic' || ['less', 'lessOrEqual', 'greater', 'greaterOrEqual'].includes(parent.operator)) field.kind = 'number';
    const other = parent.operands.find((one) => one !== place);
    if (['equal', 'unequal'].includes(parent.operator) && other?.kind === 'constant') {
      if (typeof other.value === 'number') field.kind = 'number';
      if (other.value == null) field.isOptional = true;
    }
  } else if (parent.kind === 'assign' && parent.value === place && parent.target.kind === 'variable') {
    for (const { node } of index.uses(parent.target.variable)) readField(node, field, index, tree, depth + 1);
  } else if (parent.kind === 'member' && parent.object === place && parent.key.kind === 'constant') {
    const name = String(parent.key.value);
    const isMethod = tree.parent(parent)?.kind === 'call';
    if (isMethod && listMethods.test(name)) field.kind = 'list';
    if (isMethod || listMembers.has(name) || !/^[A-Za-z_$][\w$]*$/.test(name)) return;
    field.kind = 'object';
    const inner = field.fields.get(name) ?? { kind: 'text', isOptional: false, fields: new Map() };
    field.fields.set(name, inner);
    readField(parent, inner, index, tree, depth + 1);
  } else if (parent.kind === 'loop' && parent.over === place) {
    field.kind = 'list';
  }
}

/** The fields as a schema of Zod. */
export function schemaSource(fields: ReadonlyMap<string, Field>, z: string, unit: string, end: string): string {
  const entries = [...fields].map(([name, field]) => `${name}: ${fieldSource(field, z)}`);
  const line = `${z}.object({ ${entries.join(', ')} })`;
  return line.length <= 100 ? line : `${z}.object({${entries.map((entry) => `${end}${unit}${entry},`).join('')}${end}})`;
}

function fieldSource({ kind, isOptional, fields }: Field, z: string): string {
  const source = kind === 'number' ? `${z}.number()` : kind === 'list' ? `${z}.array(${z}.string())`
    : kind === 'object' ? `${z}.object({ ${[...fields].map(([name, field]) => `${name}: ${fieldSource(field, z)}`).join(', ')} })` : `${z}.string()`;
  return isOptional ? `${source}.optional()` : source;
}
