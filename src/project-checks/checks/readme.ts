/** A README says what the project must do and how it is run. */
import { done, missing, type ProjectCheck } from '../check.ts';

export const readme: ProjectCheck = {
  id: 'readme',
  title: 'README',
  group: 'Foundations',
  advice: ['define-requirements', 'document-code'],
  remedy: 'Write what the service is for, what it must be able to do, and how it is installed, run and tested.',
  async look(project) {
    const path = project.find(/^README(?:\.\w+)?$/i);
    if (path === undefined) return missing('There is no README.');
    const text = await project.read(path) ?? '';
    if (text.length < 300) return missing(`${path} is only ${text.split(/\s+/).filter(Boolean).length} words long.`, path);
    if (!/```|^\s{4}\S|\b(?:install|usage|getting started|run|start|build)\b/im.test(text)) return missing(`${path} does not say how the project is run.`, path);
    return done(`${path} says what the project is and how it is run.`, path);
  },
};
