/** How a shell takes a command apart: into words, with the quotes gone. */

/** A character of a command, or a value in it. `cooked`: the character as the program has it. */
export type CommandPart<Char extends { readonly cooked: string }, Hole> = { readonly char: Char } | { readonly hole: Hole };

/** A word of a command. */
export interface ShellWord<Part> {
  readonly parts: readonly Part[];
  /** Every value in it stands in quotes. */
  readonly isQuoted: boolean;
}

/** What a shell gives a meaning to, outside of quotes, and inside of double ones. */
const meaningful = /[|&;<>()$`\\*?[\]~#!{}\n]/;
const meaningfulInQuotes = /[$`\\!]/;

/** The words that a shell would make of the command; null where it would do more than that. */
export function shellWords<Char extends { readonly cooked: string }, Hole>(command: readonly CommandPart<Char, Hole>[]): ShellWord<CommandPart<Char, Hole>>[] | null {
  const words: ShellWord<CommandPart<Char, Hole>>[] = [];
  let parts: CommandPart<Char, Hole>[] | null = null;
  let isQuoted = true;
  let quote = '';
  const end = (): void => {
    if (parts) words.push({ parts, isQuoted });
    parts = null;
    isQuoted = true;
  };
  for (const part of command) {
    if ('hole' in part) {
      (parts ??= []).push(part);
      isQuoted &&= quote !== '';
      continue;
    }
    const { cooked } = part.char;
    if (quote !== '') {
      if (cooked === quote) quote = '';
      else if (quote === '"' && meaningfulInQuotes.test(cooked)) return null;
      else (parts ??= []).push(part);
    } else if (cooked === '"' || cooked === '\'') {
      quote = cooked;
      parts ??= [];
    } else if (/[ \t]/.test(cooked)) {
      end();
    } else if (meaningful.test(cooked)) {
      return null;
    } else {
      (parts ??= []).push(part);
    }
  }
  end();
  return quote === '' ? words : null;
}
