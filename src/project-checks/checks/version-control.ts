/** The project is under version control. */
import { done, missing, type ProjectCheck } from '../check.ts';

export const versionControl: ProjectCheck = {
  id: 'version-control',
  title: 'Version control',
  group: 'Foundations',
  advice: ['use-version-control'],
  remedy: 'Run git init, commit, and push to a remote.',
  snippets: { 'ship-git-ignore': [] },
  async look(project) {
    // The folder may be a part of a repository.
    for (const folder of ['', '../', '../../', '../../../']) {
      if (await project.read(`${folder}.git/HEAD`) !== undefined || (await project.read(`${folder}.git`))?.startsWith('gitdir:')) return done('This is a Git repository.');
    }
    if (await project.read('.hg/requires') !== undefined) return done('This is a Mercurial repository.');
    return missing('There is no Git repository here.');
  },
};
