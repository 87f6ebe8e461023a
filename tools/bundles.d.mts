import type { BuildOptions } from 'esbuild';

export const inNode: BuildOptions;
export const extension: BuildOptions;
export const server: BuildOptions;
export const grammars: readonly string[];
export const commandLine: BuildOptions;
export const integrationSuite: BuildOptions;
