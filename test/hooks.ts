/** What Mocha does before the first test: the languages are made ready, so that tests may analyse without waiting. */
import { languages } from './analyzer.ts';

export const mochaHooks = {
  async beforeAll(): Promise<void> {
    for (const language of languages) await language.load?.();
  },
};
