/** Some tests go through the running application. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { webFramework } from '../kinds.ts';

export const integrationTests: ProjectCheck = {
  id: 'integration-tests',
  title: 'Integration tests',
  group: 'Tests',
  advice: ['integration-test'],
  remedy: 'Test an endpoint from the request to the answer, with a real database in a container.',
  snippets: { 'test-express-file': ['npm express'], 'test-fastapi-client': ['python fastapi'] },
  async look(project) {
    if (webFramework(project) === undefined) return notApplicable('No web framework was found.');
    const found = await project.search(project.tests,
      /\bsupertest\b|chai-http|\.inject\(|light-my-request|testcontainers|Testcontainers|TestClient|test_client\(|APIClient|LiveServerTestCase|AsyncClient|aiohttp_client|@SpringBootTest|MockMvc|WebTestClient|TestRestTemplate|RestAssured|@QuarkusTest|WebTestCase|createClient\(|\$this->(?:get|post|put|patch|delete)(?:Json)?\(|playwright|cypress|fetch\(['"`]http|\.request\(app/);
    return found === undefined ? missing('No test sends a request through the application.', project.tests[0]) : done(`${found.text.replace(/[($].*$/, '') || 'A test client'} sends requests through the application.`, found.path);
  },
};
