/** There are tests, and a command that runs them. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';

export const unitTests: ProjectCheck = {
  id: 'unit-tests',
  title: 'Tests that run',
  group: 'Tests',
  advice: ['unit-test'],
  remedy: 'Begin with the code that decides most. Take the test runner of your language: node:test or Vitest, pytest, JUnit, PHPUnit.',
  snippets: { 'test-express-file': ['npm express'], 'test-fastapi-client': ['python fastapi'] },
  async look(project) {
    if (project.sources.length === 0) return notApplicable('No program was found.');
    const [file] = project.tests;
    if (file === undefined) return missing('No tests were found.');
    const runner = project.dependency(['jest', 'vitest', 'mocha', 'ava', 'tap', 'jasmine', '@playwright/test', 'pytest', 'nose2', 'junit*', 'spring-boot-starter-test', 'testng', 'kotest*', 'quarkus-junit*', 'phpunit/phpunit', 'pestphp/pest', 'codeception/codeception', 'symfony/phpunit-bridge'])
      ?? await project.search(project.manifests.map(({ path }) => path), /"test"\s*:\s*"(?!echo)[^"]+"|useJUnitPlatform|\[tool\.pytest/)
      ?? await project.search(project.tests, /from ['"]node:test['"]|require\(['"]node:test['"]\)|import unittest|from unittest|from django\.test|Deno\.test|bun:test/);
    if (runner === undefined) return missing('There are files of tests, but no test runner was found.', file);
    const files = project.tests.length;
    return done(`${files} ${files === 1 ? 'file' : 'files'} of tests, and a runner.`, file);
  },
};
