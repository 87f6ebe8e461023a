import type { BuildOptions } from 'esbuild';

export const inNode: BuildOptions;
export const extension: BuildOptions;
export const server: BuildOptions;
export const browserExtension: BuildOptions;
export const browserServer: BuildOptions;
export const browserSuite: BuildOptions;
export const grammars: readonly string[];
export const commandLine: BuildOptions;
export const integrationSuite: BuildOptions;
