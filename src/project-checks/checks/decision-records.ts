/** Decisions are written down with their reasons. */
import { done, missing, type ProjectCheck } from '../check.ts';

export const decisionRecords: ProjectCheck = {
  id: 'decision-records',
  title: 'Decision records',
  group: 'Foundations',
  advice: ['document-decisions'],
  remedy: 'Keep one short page for each decision that is dear to change, in docs/decisions: context, choice, consequences.',
  async look(project) {
    const path = project.find(/(?:^|\/)(?:adr|adrs|decisions|decision-records|rfcs?)\/[^/]+\.(?:md|adoc|rst)$/i) ?? project.find(/^(?:docs?\/)?(?:ARCHITECTURE|DECISIONS|DESIGN)\.\w+$/i);
    return path === undefined ? missing('No decision records were found.') : done('Decisions are written down.', path);
  },
};
