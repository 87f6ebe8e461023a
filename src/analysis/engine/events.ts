/** What a run tells: kept with its summary, so that it can be told again where the summary serves in another analysis. */
import type { SinkKind } from '../../catalog/kinds.ts';
import type { FunctionNode, Range } from '../ir.ts';
import type { CallFact, RouteFact } from './facts.ts';
import type { Entries } from './paths.ts';
import type { FoundUse } from './report.ts';
import type { Arrival } from './state.ts';
import type { SourceText } from './value.ts';

/** One thing that is told. */
export type Event =
  /** Data from a source has come to a sink. */
  | { readonly kind: 'arrived'; readonly arrival: Arrival }
  /** Data of an input has come to a sink: worth a warning where nobody is known to call the function. */
  | { readonly kind: 'candidate'; readonly arrival: Arrival }
  /** Something is wrong in itself. */
  | { readonly kind: 'used'; readonly found: FoundUse }
  /** A text has come to a sink; U+0000 stands for what is not known of it. */
  | { readonly kind: 'text'; readonly sink: SinkKind; readonly text: string; readonly file: string; readonly range: Range }
  /** A function calls another; or (`isCall` is false) hands it to something that may. */
  | { readonly kind: 'called'; readonly from: FunctionNode; readonly site: object; readonly node: FunctionNode; readonly file: SourceText; readonly isCall: boolean }
  /** A function answers requests, wherever it is registered. */
  | { readonly kind: 'handler'; readonly node: FunctionNode }
  /** A library was told to call a function. */
  | { readonly kind: 'registered'; readonly node: FunctionNode }
  | { readonly kind: 'call'; readonly fact: CallFact }
  | { readonly kind: 'route'; readonly fact: RouteFact }
  /** Something is imported of which models say this. */
  | { readonly kind: 'import'; readonly entries: Entries };
