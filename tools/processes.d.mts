export declare class SetupError extends Error {}
interface Options { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv; readonly quiet?: boolean }
export declare function run(command: string, args: readonly string[], options?: Options): Promise<{ code: number; output: string }>;
export declare function runOrFail(command: string, args: readonly string[], options?: Options): Promise<string>;
export declare function findProgram(...names: string[]): string | undefined;
export declare function isExecutable(path: string): boolean;
export declare function startInBackground(command: string, args: readonly string[], options?: Options): {
  readonly exited: Promise<unknown>;
  hasExited(): boolean;
  output(): string;
  stop(): Promise<void>;
};
export declare function main(script: () => Promise<number | undefined>): Promise<void>;
