/** A linter looks at every change. */
import { done, missing, type ProjectCheck } from '../check.ts';

export const linter: ProjectCheck = {
  id: 'linter',
  title: 'Linter',
  group: 'Foundations',
  advice: ['clean-code', 'refactor-regularly'],
  remedy: 'Set a linter up and run it in CI: ESLint or Biome, Ruff, Checkstyle or Error Prone, PHPStan.',
  async look(project) {
    const file = project.find(/(?:^|\/)(?:\.?eslint(?:\.config|rc)[\w.]*|biome\.jsonc?|\.oxlintrc\.json|deno\.jsonc?|\.?ruff\.toml|\.flake8|\.pylintrc|pylintrc|checkstyle[\w.-]*\.xml|pmd[\w.-]*\.xml|detekt[\w.-]*\.yml|phpstan[\w.-]*\.neon(?:\.dist)?|psalm[\w.-]*\.xml(?:\.dist)?|\.?phpcs\.xml(?:\.dist)?|\.php-cs-fixer[\w.]*\.php|pint\.json|\.golangci\.ya?ml|sonar-project\.properties)$/);
    if (file !== undefined) return done('A linter is set up.', file);
    const tool = await project.search(project.manifests.map(({ path }) => path), /\[tool\.(?:ruff|pylint|flake8)|"eslintConfig"|maven-checkstyle-plugin|maven-pmd-plugin|spotbugs|errorprone|\bcheckstyle\b|spotless/);
    if (tool !== undefined) return done('A linter is set up.', tool.path);
    const dependency = project.dependency(['eslint', 'xo', 'standard', '@biomejs/biome', 'oxlint', 'ruff', 'flake8', 'pylint', 'phpstan/phpstan', 'larastan/larastan', 'vimeo/psalm', 'squizlabs/php_codesniffer', 'laravel/pint', 'friendsofphp/php-cs-fixer']);
    return dependency === undefined ? missing('No linter was found.') : done(`${dependency.text} is installed.`, dependency.path);
  },
};
