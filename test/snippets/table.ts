/** The tables of README.md: which stack has snippets for which task, and what else there is. */
import { groups, prefixes, snippets } from './snippet-files.ts';

/** `rest-express-list` is of the topic `rest` and does the task `list`. */
function partsOf(prefix: string): { topic: string; task: string } {
  const [topic = '', , ...task] = prefix.split('-');
  return { topic, task: task.join('-') };
}

const prefixesOf = (group: string): string[] => prefixes.filter((prefix) => snippets.some((one) => one.prefix === prefix && one.group === group));
const subjectOf = (group: string): string => prefixesOf(group)[0]?.split('-')[1] ?? '';
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** One line for each task, one column for each stack, and in the cells what the prefixes begin with. */
export function stackTable(): string[] {
  const stacks = groups.filter(({ isStack }) => isStack);
  const tasks = [...new Set(stacks.flatMap(({ id }) => prefixesOf(id).map((prefix) => partsOf(prefix).task)))];
  return [
    row('Task', ...stacks.map(({ title, id }) => `${title}: \`${subjectOf(id)}\``)),
    row('---', ...stacks.map(() => '---')),
    ...tasks.map((task) => row(`\`${task}\``, ...stacks.map(({ id }) => {
      const topics = prefixesOf(id).map(partsOf).filter((parts) => parts.task === task).map(({ topic }) => topic);
      return topics.map((topic) => `\`${topic}\``).join(' ');
    }))),
  ];
}

/** One line for each other group, with all of its prefixes. */
export function otherTable(): string[] {
  return [
    row('About', 'Prefixes'),
    row('---', '---'),
    ...groups.filter(({ isStack }) => !isStack).map(({ id, title }) => row(title, prefixesOf(id).map((prefix) => `\`${prefix}\``).join(' '))),
  ];
}
