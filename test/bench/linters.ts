/** ESLint, alone and with the plugins that look for security holes, on the same texts: what the analysis is compared with. */
import { Linter } from 'eslint';
import security from 'eslint-plugin-security';
import * as sonarjs from 'eslint-plugin-sonarjs';
import type { ProjectText } from './shop-project.ts';

const bare: Linter.Config = { files: ['**/*.js'], languageOptions: { ecmaVersion: 'latest', sourceType: 'module' } };

/** The ways of linting, each a function that lints all files once and says how many problems it found. */
export const linters: Readonly<Record<'eslint' | 'eslintWithPlugins', (files: readonly ProjectText[]) => number>> = {
  eslint: lintWith([bare]),
  eslintWithPlugins: lintWith([bare, security.configs.recommended, recommended()]),
};

function lintWith(configuration: Linter.Config[]): (files: readonly ProjectText[]) => number {
  const linter = new Linter();
  return (files) => files.reduce((sum, { path, text }) => {
    const messages = linter.verify(text, configuration, path);
    const fatal = messages.find((message) => message.fatal);
    if (fatal) throw new Error(`${path}: ESLint cannot read it: ${fatal.message}`);
    return sum + messages.length;
  }, 0);
}

function recommended(): Linter.Config {
  const { recommended: configuration } = sonarjs.configs ?? {};
  if (configuration === undefined) throw new Error('eslint-plugin-sonarjs has no configuration `recommended` any more');
  return configuration as Linter.Config;
}
