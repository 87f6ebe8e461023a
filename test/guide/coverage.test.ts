/** What the guide must say: each chapter and section with its advice, tables, figures, tips, references, and the names and numbers that it may not lose. */
import assert from 'node:assert/strict';
import { adviceSections } from '../../src/catalog/advice.ts';
import { chapters, readingOrder } from '../../src/guide/index.ts';
import { compileGuide, type CompiledSection } from '../../tools/build-guide.mjs';

interface Demand {
  readonly advice?: readonly string[];
  /** The heads of tables. */
  readonly tables?: readonly string[];
  readonly figures?: readonly string[];
  readonly tips?: number;
  /** The titles of references: links out of the guide. */
  readonly references?: readonly string[];
  /** Names and numbers that stand in the text, a table or a figure. */
  readonly names?: string;
}

const demands: Readonly<Record<string, Demand>> = {
  'c01': { figures: ['one-click'], tips: 1, names: 'login|purchase|video stream|databases|2026|anywhere|things to learn' },
  'c02': {
    figures: ['responsibilities'], tables: ['Responsibility|Tools|Impact'], tips: 1,
    names: 'MySQL|PostgreSQL|MongoDB|Node.js|Django|Spring Boot|REST|GraphQL|Postman|JWT|OAuth|SSL/TLS|Redis|CDN|load balancers',
  },
  'c02.database-management': { advice: ['store-data-securely'], names: 'SQL|once' },
  'c02.server-side-logic': { advice: ['validate-before-use'], names: 'form|button' },
  'c02.api-development': { advice: ['robust-apis'], names: 'bridge' },
  'c02.security-implementation': { advice: ['encrypt-sensitive-data', 'authenticate-users', 'audit-regularly'], names: 'layers|Argon2id' },
  'c02.performance-optimization': { advice: ['efficient-queries', 'cache-hot-data', 'balance-load'] },
  'c03': { figures: ['skill-map'], tips: 1 },
  'c03.languages': {},
  'c03.python': { names: 'Django|Flask|AI' },
  'c03.java': { names: 'stable|ecosystem' },
  'c03.javascript': { names: 'chat|streaming|microservices' },
  'c03.php': { names: 'Laravel|WordPress|content-driven' },
  'c03.databases': { names: 'MySQL|PostgreSQL|MongoDB|Redis|Cassandra|transaction' },
  'c03.server-management': { names: 'Linux|AWS|Azure|Google Cloud' },
  'c03.version-control': { advice: ['use-version-control'], names: 'not optional|GitHub|GitLab|Bitbucket' },
  'c03.api-skills': { advice: ['secure-apis'], references: ['What is an API?'], names: 'REST|GraphQL|Postman' },
  'c04': { tables: ['Framework|Best for|Learning curve|Performance'], tips: 1, references: ['AI Python for Beginners'], names: 'DeepLearning.AI|outstanding' },
  'c04.why-python': { names: 'authentication|routing|automation|Millions' },
  'c04.frameworks': { names: 'Django|Flask|FastAPI|microservices' },
  'c05': { advice: ['design-apis-for-change'], tips: 1 },
  'c05.three-tier': { advice: ['separate-tiers'], figures: ['three-tiers'], names: 'Presentation|Application|Data' },
  'c05.client-server': { advice: ['validate-requests', 'appropriate-responses'], figures: ['request-life'] },
  'c05.rest': { advice: ['stateless-communication', 'resource-based-urls', 'standard-http-methods', 'json-or-xml'], names: 'GET|POST|PUT|DELETE|JSON|XML' },
  'c06': { figures: ['eight-steps'] },
  'c06.requirements': { advice: ['define-requirements'], names: 'sign in|stored|uploaded|real time|money' },
  'c06.stack': {
    tables: ['Component|Options|Choose by'],
    names: 'Python|Java|Node.js|PHP|team expertise|Django|Spring Boot|Express|PostgreSQL|MongoDB|MySQL|AWS|Azure|Google Cloud|budget|scalability',
  },
  'c06.stack-language': { names: 'all-rounder' },
  'c06.stack-framework': { names: 'Django|Flask|Express' },
  'c06.stack-database': { names: 'SQL|NoSQL' },
  'c06.stack-hosting': { names: 'AWS|Google Cloud|DigitalOcean|Serverless' },
  'c06.environment': { advice: ['use-virtual-environments', 'lock-dependencies'], tips: 1, names: 'VS Code|PyCharm|Git|pip|npm|Postman' },
  'c06.schema': { advice: ['define-relationships', 'index-for-performance', 'constrain-for-integrity'] },
  'c06.features': { advice: ['authenticate-first', 'authorize-access', 'document-code'] },
  'c06.apis': { advice: ['consistent-endpoints', 'document-endpoints'], names: 'OpenAPI 3.1' },
  'c06.testing': { advice: ['unit-test', 'integration-test', 'test-edge-cases'], tips: 1 },
  'c06.deploy': { advice: ['stage-first', 'log-and-monitor'], names: 'Staging' },
  'c07': { figures: ['career-ladder'], tips: 1 },
  'c07.junior': { names: 'US$50,000–75,000|supervision' },
  'c07.mid': { names: 'US$75,000–120,000|mentor' },
  'c07.senior': { names: 'US$120,000–180,000' },
  'c07.specialized': { names: 'DevOps engineer|Solutions architect|Data engineer' },
  'c08': { figures: ['tool-belt'], tips: 1, names: 'Docker' },
  'c08.development': { names: 'VS Code|PyCharm|IntelliJ IDEA|Vim|Neovim|GitHub|GitLab|Bitbucket' },
  'c08.testing': { names: 'pytest|JUnit|Jest|Postman|Insomnia' },
  'c08.database': { advice: ['migrate-schema-safely'], names: 'pgAdmin|MySQL Workbench|MongoDB Compass|DBeaver|Alembic|Flyway|Knex.js' },
  'c08.devops': { advice: ['containerize', 'orchestrate-safely', 'automate-delivery'], names: 'Kubernetes|GitHub Actions|Jenkins|GitLab CI' },
  'c09': {},
  'c09.scalability': { advice: ['cache-strategically', 'use-load-balancers', 'scale-horizontally', 'optimize-queries'], names: '100 users|10,000' },
  'c09.security': {
    advice: ['validate-all-inputs', 'parameterized-queries', 'proper-authentication', 'update-dependencies', 'follow-owasp'],
    names: 'millions of records|Top 10:2025|ASVS 5|cheat sheet',
  },
  'c09.bottlenecks': { advice: ['profile-code', 'optimize-indexes', 'cache-layers', 'async-processing'] },
  'c09.technical-debt': { advice: ['clean-code', 'refactor-regularly', 'document-decisions', 'review-code'], tips: 1, references: ['what user experience is'], names: 'clean-up sprints|UI and UX' },
  'c10': { figures: ['learning-loop'], tips: 1 },
  'c10.courses': { references: ['Data Structures & Backend with Java', 'Django: the tutorial', 'Flask: the tutorial', 'Spring Boot reference', 'Express: guide'], names: 'Coursera' },
  'c10.books': { names: 'Martin Kleppmann|Designing Data-Intensive Applications|Robert C. Martin|Clean Code' },
  'c10.practice': { references: ['LeetCode', 'HackerRank', 'GitHub'] },
  'c10.communities': { references: ['Stack Overflow', 'r/webdev', 'r/backend'] },
  'c11': { tips: 1, references: ['Micronaut, Quarkus and Spring compared, 2026'] },
  'c11.python': { names: 'Admin panel|ORM|Django|Flask|FastAPI|For:|Against:' },
  'c11.javascript': { advice: ['handle-async-errors'], names: 'Express|For:|Against:' },
  'c11.java': { names: 'Spring Boot|For:|Against:' },
  'c12': { tips: 1 },
  'c12.serverless': { names: 'AWS Lambda|Azure Functions|Google Cloud Functions|cold starts|lock-in|debugging' },
  'c12.microservices': { figures: ['monolith-microservices'], names: 'For:|Against:' },
  'c12.graphql': { references: ['GraphQL 101'], names: 'ByteByteGo|REST' },
  'c12.ai': { names: 'recommendations|prediction|automation' },
  'c12.edge': { names: 'Edge functions' },
  'c12.security-first': { advice: ['security-foundation', 'token-authentication', 'tls-everywhere', 'firewall', 'automate-security-scans'], tips: 1, names: 'TLS 1.3' },
  'c12.cloud': { advice: ['cloud-portability', 'monitor-and-back-up'], tips: 1, names: 'AWS|Azure|Google Cloud|open standards' },
  'c13': { names: 'One language|Python|nearly anywhere' },
  'c14': {},
  'c14.how-long': { names: 'Six to twelve months|Two to three years' },
  'c14.python-or-js': { names: 'machine learning|real time' },
  'c14.frontend-needed': {},
  'c14.salary': { names: '50,000–75,000|120,000–180,000|Cloud' },
};

describe('what the guide must say', () => {
  let sections: readonly CompiledSection[];

  before(async function () {
    this.timeout(20_000);
    ({ sections } = await compileGuide());
  });

  const sectionOf = (id: string): CompiledSection => sections.find((section) => section.id === id) ?? assert.fail(`there is no ${id}`);

  it('is in 14 chapters and 61 sections, in this order, with 64 pieces of advice', () => {
    assert.deepEqual(readingOrder.map(({ id }) => id), Object.keys(demands));
    assert.equal(chapters.length, 14);
    assert.equal(readingOrder.length - chapters.length, 61);
    const advice = Object.values(demands).flatMap((demand) => demand.advice ?? []);
    assert.equal(new Set(advice).size, 64);
    assert.deepEqual([...advice].sort(), Object.keys(adviceSections).sort());
  });

  for (const [id, { advice = [], tables = [], figures = [], tips = 0, references = [], names = '' }] of Object.entries(demands)) {
    it(`${id}: is all there`, () => {
      const section = sectionOf(id);
      assert.deepEqual(section.advice.map(({ slug }) => slug), advice);
      for (const slug of advice) assert.equal(section.html.split(`id="${slug}"`).length, 2, `${slug} stands there once`);
      const heads = [...section.html.matchAll(/<thead>([\s\S]*?)<\/thead>/g)].map(([, head = '']) => [...head.matchAll(/<th>(.*?)<\/th>/g)].map(([, cell]) => cell).join('|'));
      assert.deepEqual(tables.filter((head) => !heads.includes(head)), [], 'tables');
      assert.deepEqual([...section.html.matchAll(/<title id="([\w-]+)-title">/g)].map(([, name]) => name), figures, 'figures');
      assert.equal(section.html.split('<aside class="box tip"').length - 1, tips, 'tips');
      const links = [...section.html.matchAll(/<a [^>]*class="outside"[^>]*>([\s\S]*?)<\/a>/g)].map(([, text = '']) => plain(text));
      assert.deepEqual(references.filter((title) => !links.includes(title)), [], 'references');
      const text = plain(section.html);
      const missing = names.split('|').filter((name) => !text.includes(name));
      assert.deepEqual(missing, [], 'names');
    });
  }
});

/** The text of a page, in one line. */
function plain(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replace(/\s+/g, ' ').trim();
}
