/** Tests also tell what must fail. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';

export const edgeCaseTests: ProjectCheck = {
  id: 'edge-case-tests',
  title: 'Tests of failures',
  group: 'Tests',
  advice: ['test-edge-cases'],
  remedy: 'For each endpoint, test what is refused: nothing, too much, the wrong type, somebody else’s record.',
  snippets: {
    'test-express-create': ['npm express'],
    'test-express-errors': ['npm express'],
    'test-fastapi-create': ['python fastapi'],
    'test-fastapi-errors': ['python fastapi'],
  },
  async look(project) {
    if (project.tests.length === 0) return project.sources.length === 0 ? notApplicable('No program was found.') : missing('No tests were found.');
    const found = await project.search(project.tests,
      /toThrow|rejects\b|assert\.(?:throws|rejects)|\b(?:400|401|403|404|409|415|422|429)\b|pytest\.raises|assertRaises|assertThrows|assertThatThrownBy|isBadRequest|isNotFound|isForbidden|isUnauthorized|is4xx|expectException|assertStatus\(4|assertNotFound|assertForbidden|assertUnauthorized|assertUnprocessable|->throws\(/);
    return found === undefined ? missing('No test expects a failure.', project.tests[0]) : done(`A test expects a failure (${found.text}).`, found.path);
  },
};
