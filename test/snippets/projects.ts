/** All projects that are put together from snippets. */
import type { Project } from './project.ts';
import { expressProjects } from './projects/express.ts';
import { djangoProjects } from './projects/django.ts';
import { fastifyProjects } from './projects/fastify.ts';
import { fileProjects } from './projects/files.ts';
import { flaskProjects } from './projects/flask.ts';
import { laravelProjects } from './projects/laravel.ts';
import { nestProjects } from './projects/nestjs.ts';
import { nodeProjects } from './projects/node.ts';
import { phpProjects } from './projects/php.ts';
import { pythonProjects } from './projects/python.ts';
import { springProjects } from './projects/spring.ts';
import { wordpressProjects } from './projects/wordpress.ts';

export const projects: readonly Project[] = [...expressProjects, ...fastifyProjects, ...nestProjects, ...nodeProjects, ...pythonProjects, ...flaskProjects, ...djangoProjects, ...springProjects, ...phpProjects, ...laravelProjects, ...wordpressProjects, ...fileProjects];
