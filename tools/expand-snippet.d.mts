/** What a user types at a stop, by what the stop says before. */
export type Answers = Readonly<Record<string, string>>;

export declare function expand(body: string, options?: { readonly answers?: Answers; readonly choice?: number; readonly indent?: number }): string;
