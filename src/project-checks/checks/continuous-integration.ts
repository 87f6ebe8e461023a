/** Every change is built and tested by a machine. */
import { done, missing, type ProjectCheck } from '../check.ts';
import { pipelines } from '../kinds.ts';

export const continuousIntegration: ProjectCheck = {
  id: 'continuous-integration',
  title: 'Continuous integration',
  group: 'Delivery',
  advice: ['automate-delivery'],
  remedy: 'Add a workflow that installs from the lock file, checks and tests on every push.',
  snippets: { 'ship-github-actions': ['npm'], 'ship-gitlab-ci': ['npm'] },
  async look(project) {
    const [pipeline] = pipelines(project);
    if (pipeline === undefined) return missing('No pipeline of continuous integration was found.');
    const tested = await project.search(pipelines(project), /\b(?:npm|pnpm|yarn|bun)(?: run)? (?:-\w+ )*(?:t|test|ci:test|check|verify)\b|npm-run-all|\bnode --test\b|pytest|tox|nox\b|unittest|manage\.py test|mvnw?\b.*\b(?:test|verify|install|package)|gradlew?\b.*\b(?:test|check|build)|phpunit|\bpest\b|artisan test|composer (?:run )?test|make (?:test|check|ci)|just (?:test|check)|jest|vitest|mocha|\btests?\b/i);
    return tested === undefined ? missing('There is a pipeline, but it runs no tests.', pipeline) : done('A pipeline tests every change.', tested.path);
  },
};
