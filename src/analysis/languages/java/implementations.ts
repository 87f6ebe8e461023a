/** The classes that stand behind an interface or an abstract class: those of the file, and those that the resolver finds in others. */
import type { Node } from '../../ir.ts';
import { hasModifier } from './class-info.ts';
import { ancestorsOf, classValue, type ClassInfo, type Context, type Scope } from './scope.ts';
import { rangeOf } from './syntax.ts';

/** So many implementations are looked at; where there are more, it is open which one is meant. */
const most = 3;

/** What implements a class of the file; nothing for one that has instances of its own. */
export function implementationsOf(context: Context, type: ClassInfo, isAbstract: boolean): readonly Node[] {
  if (!type.isInterface && !isAbstract) return [];
  const range = rangeOf(type.syntax);
  const here = everyClass(context).filter((one) => one !== type && !one.isInterface && !hasModifier(one.syntax, 'abstract') && ancestorsOf(context, one).includes(type));
  const own = here.flatMap((one) => classValue(context, one, range) ?? []);
  if (own.length > most) return [];
  const { packageName } = context.imports;
  const name = packageName === '' ? type.name : `${packageName}.${type.name}`;
  const isTop = type.around === undefined && type.variable?.owner.isModule === true;
  const elsewhere = isTop ? Array.from({ length: most - own.length }, (_, index): Node => ({ kind: 'module', specifier: `${name}#${String(index + 1)}`, range })) : [];
  return [...own, ...elsewhere];
}

/** All classes of the file that have a name. */
function everyClass(context: Context): readonly ClassInfo[] {
  const found = new Set<ClassInfo>();
  const collect = (type: ClassInfo): void => {
    if (found.has(type)) return;
    found.add(type);
    for (const one of type.types.values()) collect(one);
  };
  for (let scope: Scope | undefined = context.scope; scope; scope = scope.around) for (const type of scope.types.values()) collect(type);
  return [...found];
}
