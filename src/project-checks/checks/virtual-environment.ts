/** Python packages are installed for this project alone. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';

export const virtualEnvironment: ProjectCheck = {
  id: 'virtual-environment',
  title: 'Virtual environment',
  group: 'Dependencies',
  advice: ['use-virtual-environments'],
  remedy: 'Run python -m venv .venv (or let uv or Poetry make it), and list .venv in .gitignore.',
  snippets: { 'ship-git-ignore': [] },
  async look(project) {
    if (!project.uses('python')) return notApplicable('This is no Python project.');
    const managed = project.find(/(?:^|\/)(?:uv\.lock|poetry\.lock|Pipfile|pdm\.lock|pixi\.toml|environment\.ya?ml)$/);
    if (managed !== undefined) return done('The package manager keeps an environment of its own.', managed);
    if (await project.read('.venv/pyvenv.cfg') !== undefined || await project.read('venv/pyvenv.cfg') !== undefined) return done('There is a virtual environment in the folder.');
    const ignored = await project.search(['.gitignore'], /^\/?\.?v?env\/?$/m);
    if (ignored !== undefined) return done('.gitignore expects a virtual environment.', ignored.path);
    const image = project.find(/(?:^|\/)(?:Dockerfile[\w.-]*|Containerfile|devcontainer\.json)$/);
    if (image !== undefined) return done('A container keeps the packages apart.', image);
    return missing('Nothing tells of a virtual environment.', project.manifests.find(({ ecosystem }) => ecosystem === 'python')?.path);
  },
};
