/**
 * Handlers that ask for all that a table holds: no condition, no limit. Where the text is not known as a whole, or the table is one of those that stay
 * small, nothing is said.
 */
import { callsThat } from './acts.ts';
import type { Check, Found } from './check.ts';
import { statementOf } from './statements.ts';

const bounded = /\b(?:WHERE|LIMIT|FETCH|TOP|HAVING|COUNT|SUM|AVG|MIN|MAX|EXISTS|GROUP\s+BY|PRAGMA|SETVAL|NEXTVAL|UNNEST|GENERATE_SERIES|JSON_AGG|INFORMATION_SCHEMA)\b/i;
const small = /sqlite_|pg_|information_schema|countr|currenc|language|locale|role|setting|categor|tag|unit|type|status|config|permission|migration|version|plan|feature|flag|region|state|zone|department|genre|size|colou?r/i;

/** Yields the call. */
export const unboundedQuery: Check = (context) => {
  const { facts, file } = context;
  const found: Found[] = [];
  for (const { node, owner, acts } of callsThat(context, 'listing')) {
    const text = file.text.slice(node.range.start, node.range.end);
    if (acts.has('listing') && facts.isHandling(owner) && !small.test(text)) found.push({ range: node.callee.range });
  }
  for (const call of facts.calls) {
    if (call.file !== file.path || !facts.isHandling(call.owner)) continue;
    const text = statementOf(call);
    if (text === undefined || text.includes('\0') || bounded.test(text)) continue;
    const table = /^\s*SELECT\b[^]*?\bFROM\s+([\w."`]+)/i.exec(text)?.[1];
    if (table === undefined || small.test(table)) continue;
    const [index = 0] = call.statements;
    found.push({ range: call.node.arguments[index]?.value.range ?? call.node.range });
  }
  return found;
};
