/** Ignore rules keep secrets out of version control. */
import ignore from 'ignore';
import { done, missing, type ProjectCheck } from '../check.ts';

const secret = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|id_(?:rsa|ed25519|ecdsa)|[^/]+\.(?:p12|pfx|keystore|jks)|[^/]*(?:private|secret)[^/]*\.(?:pem|key)|credentials\.json|service-account[^/]*\.json)$/;
const example = /(?:example|sample|template|dist|defaults|schema|test|vault)/i;

export const ignoredSecrets: ProjectCheck = {
  id: 'ignored-secrets',
  title: 'Ignore rules for secrets',
  group: 'Foundations',
  advice: ['use-version-control', 'store-data-securely'],
  remedy: 'List .env and key files in .gitignore. What was committed before stays in the history: replace those secrets.',
  snippets: { 'ship-git-ignore': [] },
  async look(project) {
    const path = ['.gitignore', '../.gitignore', '../../.gitignore'];
    const texts = await Promise.all(path.map((file) => project.read(file)));
    const rules = ignore().add(texts.filter((text) => text !== undefined).join('\n'));
    const file = project.files.includes('.gitignore') ? '.gitignore' : undefined;
    const open = project.files.find((one) => secret.test(one) && !example.test(one) && !rules.ignores(one));
    if (open !== undefined) return missing(`${open} may hold secrets, and no ignore rule keeps it out.`, open);
    if (!rules.ignores('.env')) return missing(file === undefined ? 'There is no .gitignore.' : '.gitignore lets a file .env in.', file);
    return done('.gitignore keeps .env out.', file);
  },
};
