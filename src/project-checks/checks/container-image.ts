/** The application is packed with all that it needs. */
import { done, missing, notApplicable, type ProjectCheck } from '../check.ts';
import { imageFiles, webFramework } from '../kinds.ts';

export const containerImage: ProjectCheck = {
  id: 'container-image',
  title: 'Container image',
  group: 'Delivery',
  advice: ['containerize', 'cloud-portability'],
  remedy: 'Write a Dockerfile: a small base image by its version, dependencies before code, a user that is not root.',
  snippets: {
    'ship-docker-node': ['npm'],
    'ship-docker-python': ['python'],
    'ship-docker-java': ['maven', 'gradle'],
    'ship-docker-php': ['composer'],
  },
  async look(project) {
    if (webFramework(project) === undefined) return notApplicable('No web framework was found.');
    const [file] = imageFiles(project);
    if (file !== undefined) return done('An image can be built.', file);
    const plugin = await project.search(project.manifests.map(({ path }) => path), /jib-maven-plugin|com\.google\.cloud\.tools\.jib|spring-boot:build-image|bootBuildImage|quarkus-container-image/);
    if (plugin !== undefined) return done('The build makes an image.', plugin.path);
    const packs = project.find(/(?:^|\/)(?:project\.toml|nixpacks\.toml|railpack\.json|Procfile|serverless\.ya?ml|wrangler\.(?:toml|jsonc?)|vercel\.json|template\.ya?ml)$/);
    if (packs !== undefined) return notApplicable(`The platform packs the application (${packs}).`);
    return missing('There is no Dockerfile.');
  },
};
