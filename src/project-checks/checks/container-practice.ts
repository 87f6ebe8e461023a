/** The image is small, of a known version, and does not run as root. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { imageFiles } from '../kinds.ts';

export const containerPractice: ProjectCheck = {
  id: 'container-practice',
  title: 'Image practice',
  group: 'Delivery',
  advice: ['containerize'],
  remedy: 'Name the version of the base image, set USER, and list node_modules, .git and .env in .dockerignore.',
  snippets: { 'ship-docker-ignore': [] },
  async look(project) {
    const [path] = imageFiles(project);
    if (path === undefined) return notApplicable('There is no Dockerfile.');
    const text = await project.read(path) ?? '';
    const stages = new Set([...text.matchAll(/^FROM\s.+?\sAS\s+(\S+)/gim)].map(([, name = '']) => name.toLowerCase()));
    const bases = [...text.matchAll(/^FROM\s+(?:--\S+\s+)*(\S+)/gim)].map(([, image = '']) => image).filter((image) => !stages.has(image.toLowerCase()) && image !== 'scratch');
    const loose = bases.find((image) => !image.includes('$') && !/@sha256:|:(?!latest$)[\w.-]+$/.test(image));
    if (loose !== undefined) return missing(`${loose} names no version.`, path);
    const last = bases.at(-1) ?? '';
    const users = [...text.matchAll(/^USER\s+(\S+)/gim)].map(([, name = '']) => name);
    if (!/nonroot|distroless.*:nonroot|chainguard/.test(last) && (users.length === 0 || /^(?:root|0)(?::|$)/.test(users.at(-1) ?? ''))) return missing('The container runs as root.', path);
    if (project.find(/(?:^|\/)[\w.-]*\.?dockerignore$/) === undefined && /^(?:COPY|ADD)\s+(?:--\S+\s+)*\.\/?\s/im.test(text)) return missing('Everything in the folder is copied into the image, and there is no .dockerignore.', path);
    return done('Versions are named, and the container does not run as root.', path);
  },
};
