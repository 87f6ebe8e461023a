/**
 * The vocabulary that joins models to rules. A model says "this argument is a `sql` sink"; a rule says
 * "`request` data must not arrive at `sql`"; neither knows the other. All unions are closed, so that a
 * misspelt kind does not compile.
 */

/** Where data that someone else chose enters the program. `request`: any part of an HTTP request. */
export type SourceKind = 'request';

/**
 * Where data takes effect.
 * - `sql`: text that a database parses as SQL
 * - `data`: any other effect on the system: a value stored, looked up by, or handed to another system
 */
export type SinkKind = 'sql' | 'data';

/**
 * What a condition (or a conversion) in code establishes about a value.
 * - `constant`: it equals one of a known set of values
 * - `number`: it is a number
 * - `pattern`: it matches, as a whole, a regular expression without wildcards
 * - `type`: it has a certain type (string, array…)
 * - `presence`: it is there, not empty, or of a certain length or size
 */
export type Check = 'constant' | 'number' | 'pattern' | 'type' | 'presence';

/** What is known of one kind of sink. */
interface SinkKnowledge {
  /** Kinds that every sink of this kind is, too: SQL text built from a value is a use of that value. */
  readonly implies: readonly SinkKind[];
  /** What is inside (elements, members, at any depth) arrives, too. Otherwise it is the thing itself: a text. */
  readonly takesContent: boolean;
  /** The checks after which a value may arrive here. */
  readonly clearedBy: readonly Check[];
}

/** Every kind of sink. The type makes a kind that is missing here an error. */
export const sinkKinds: Readonly<Record<SinkKind, SinkKnowledge>> = {
  sql: { implies: ['data'], takesContent: false, clearedBy: ['constant', 'number', 'pattern'] },
  data: { implies: [], takesContent: true, clearedBy: ['constant', 'number', 'pattern', 'type', 'presence'] },
};
