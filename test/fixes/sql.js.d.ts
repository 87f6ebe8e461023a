/** The part of sql.js (SQLite in WebAssembly) that the tests use; it comes without types. */
declare module 'sql.js' {
  export interface Statement {
    bind(values: readonly unknown[] | Readonly<Record<string, unknown>>): boolean;
    step(): boolean;
    getAsObject(): Record<string, unknown>;
    reset(): void;
  }
  export interface Database {
    run(sql: string): void;
    prepare(sql: string): Statement;
  }
  export default function initialize(): Promise<{ readonly Database: new () => Database }>;
}
