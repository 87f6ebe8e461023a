/** The list of fixes, by id, and what the engine asks of SQL. */
import type { Language } from '../../catalog/model.ts';
import type { FixId } from '../../catalog/rule.ts';
import type { Judgement } from '../engine/report.ts';
import { isBuiltFrom, isWordOf, skeletonText } from '../engine/skeleton.ts';
import type { Arrival, CallArrival } from '../engine/state.ts';
import type { Fix } from '../finding.ts';
import type { FunctionNode } from '../ir.ts';
import { sqlPlaces, startsAsStatement } from '../sql.ts';
import { holeMark } from '../sql-tokens.ts';
import { parameterizeQuery } from './parameterize-query.ts';
import { applyRemedy } from './remedy.ts';
import { FunctionIndex } from './walk.ts';

const fixes: Readonly<Record<FixId, (arrival: CallArrival, text: string, index: FunctionIndex) => readonly Fix[]>> = {
  'parameterize-query': parameterizeQuery,
};

/** The languages that a fix writes. */
const writes: Readonly<Record<FixId, readonly Language[]>> = {
  'parameterize-query': ['javascript'],
};

/** Judges arrivals of data in files of a language, and mends them. `textOf` knows the text of each file of the project that was read. */
export function judgement(textOf: (path: string) => string | undefined, language: Language): Judgement {
  const indexes = new Map<FunctionNode, FunctionIndex>();
  const indexOf = (owner: FunctionNode): FunctionIndex => {
    let index = indexes.get(owner);
    if (!index) indexes.set(owner, (index = new FunctionIndex(owner)));
    return index;
  };
  return {
    isDangerous,
    remedies: (found) => {
      const text = found.use.remedy ? textOf(found.file) : undefined;
      return text === undefined ? [] : applyRemedy(found, text, language);
    },
    fixes: (rule, arrival) => {
      const { call, file } = arrival;
      const text = textOf(file);
      return rule.fix && writes[rule.fix].includes(language) && call && text !== undefined ? fixes[rule.fix]({ ...arrival, call }, text, indexOf(arrival.owner)) : [];
    },
  };
}

/**
 * Whether a text is built from a parameter (of a page: with markup in it); of SQL and commands, whether the data stands where a value does. A parameter of a function that
 * stands for a table, a column, a whole clause or a program is mostly a constant of those who call; and that it is text at all is proven by nothing. Of addresses, neither.
 * Where the model says so, a mere parameter is worth it, too.
 */
function isDangerous({ text, taint, sink, kind }: Arrival): boolean {
  if (sink.warnsOfParameters) return true;
  if (!text) return false;
  if (kind === 'command') return isWordOf(text, taint.root);
  if (kind === 'url') return false;
  if (kind === 'html') return skeletonText(text).includes('<') && isBuiltFrom(text, taint.root);
  if (kind !== 'sql') return isBuiltFrom(text, taint.root);
  const owners: boolean[] = [];
  let sql = '';
  for (const { constant, hole } of text.fragments) {
    if (constant !== null) {
      sql += constant.replaceAll(holeMark, ' ');
    } else {
      owners[sql.length] = hole?.taints.some(({ root }) => root === taint.root) ?? false;
      sql += holeMark;
    }
  }
  const isStatement = startsAsStatement(sql);
  return sqlPlaces(sql, sink.parameters?.dialect).some((place) => owners[place.offset] === true
    && (place.kind === 'quoted' || ((place.kind === 'value' || place.kind === 'list') && (isStatement || hasOperator(sql, place.offset)))));
}

/** A piece of a statement: a value behind an operator. */
function hasOperator(sql: string, offset: number): boolean {
  return /(?:[=<>(,]|\b(?:LIKE|ILIKE|BETWEEN|AND|LIMIT|OFFSET))\s*$/i.test(sql.slice(0, offset));
}
