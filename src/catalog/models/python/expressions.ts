/** Small languages whose expressions are evaluated by Python's own `eval`, or by something near it: NumExpr, pandas, SymPy. https://numexpr.readthedocs.io */
import type { Model } from '../../model.ts';

const frame = 'pandas.DataFrame()';

/** The packages `numexpr`, `pandas` and `sympy`, as far as they evaluate text. */
export const expressions: Model = {
  id: 'expressions',
  title: 'Expressions of NumExpr, pandas and SymPy',
  language: 'python',
  types: [{ path: 'pandas.{read_csv,read_sql,read_json,read_excel,read_parquet,concat,merge}()', is: frame }],
  signatures: [
    { path: '{numexpr.evaluate,numexpr.validate}', parameters: ['ex'] },
    { path: `{pandas.eval,${frame}.{query,eval}}`, parameters: ['expr'] },
  ],
  sinks: [
    { path: 'numexpr.{evaluate,validate}', argument: 0, kind: 'expression' },
    { path: 'pandas.eval', argument: 0, kind: 'expression' },
    { path: `${frame}.{query,eval}`, argument: 0, kind: 'expression' },
    { path: 'sympy.{sympify,S}', argument: 0, kind: 'expression' },
    { path: 'sympy.{parse_expr,parsing.sympy_parser.parse_expr}', argument: 0, kind: 'expression' },
  ],
};
