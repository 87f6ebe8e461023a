import type { BuildOptions } from 'esbuild';

export const extension: BuildOptions;
export const server: BuildOptions;
export const commandLine: BuildOptions;
export const integrationSuite: BuildOptions;
