/** All projects that are put together from snippets. */
import type { Project } from './project.ts';
import { expressProjects } from './projects/express.ts';
import { fileProjects } from './projects/files.ts';
import { nodeProjects } from './projects/node.ts';
import { pythonProjects } from './projects/python.ts';

export const projects: readonly Project[] = [...expressProjects, ...nodeProjects, ...pythonProjects, ...fileProjects];
