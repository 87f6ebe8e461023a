/** SQLAlchemy 1 and 2: queries of its own language are safe; `text()` and the methods that take text are not. https://www.sqlalchemy.org */
import type { Model } from '../../model.ts';

const texts = 'sqlalchemy.{text,literal_column}';

/** The packages `sqlalchemy` and `flask_sqlalchemy`. */
export const sqlalchemy: Model = {
  id: 'sqlalchemy',
  title: 'SQLAlchemy',
  language: 'python',
  types: [
    { path: 'sqlalchemy.sql.{text,literal_column}', is: 'sqlalchemy.text' },
    { path: 'sqlalchemy.sql.expression.{text,literal_column}', is: 'sqlalchemy.text' },
    { path: 'sqlalchemy.create_engine().{connect,begin,raw_connection}()', is: 'sqlalchemy.Connection()' },
    { path: 'sqlalchemy.engine.Connection()', is: 'sqlalchemy.Connection()' },
    { path: 'sqlalchemy.orm.{Session,scoped_session}()', is: 'sqlalchemy.Session()' },
    { path: 'sqlalchemy.ext.asyncio.AsyncSession()', is: 'sqlalchemy.Session()' },
    { path: 'sqlalchemy.orm.sessionmaker()()', is: 'sqlalchemy.Session()' },
    { path: 'flask_sqlalchemy.SQLAlchemy().session', is: 'sqlalchemy.Session()' },
    { path: 'flask_sqlalchemy.SQLAlchemy().text', is: 'sqlalchemy.text' },
    { path: 'flask_sqlalchemy.SQLAlchemy().engine', is: 'sqlalchemy.Connection()' },
    { path: 'flask_sqlalchemy.SQLAlchemy().{execute}', is: 'sqlalchemy.Connection().execute' },
  ],
  steps: [
    { path: texts, from: '0', to: 'result' },
  ],
  // What is wrong with its text was told where it was made.
  sanitizers: [{ path: texts, argument: 0, cleans: 'result', clears: ['sql'] }],
  sinks: [
    { path: 'sqlalchemy.text', argument: 0, kind: 'sql', parameters: { placeholder: ':name', values: { nextCall: ['bindparams'] } } },
    { path: 'sqlalchemy.literal_column', argument: 0, kind: 'sql' },
    { path: 'flask_sqlalchemy.SQLAlchemy().Model', argument: 'named', kind: 'attributes' },
    { path: 'sqlalchemy.{Connection,Session}().**.{execute,scalar,scalars,exec_driver_sql}', argument: 0, kind: 'sql' },
    { path: 'sqlalchemy.create_engine().execute', argument: 0, kind: 'sql' },
    { path: 'sqlalchemy.{Connection,Session}().**.{execute,scalar,scalars}', argument: 1, kind: 'data' },
    { path: 'any.{group_by,having,order_by,distinct,filter}', argument: 0, kind: 'sql', begins: '[\\w.]+\\s*(?:=|<|>|!=|LIKE\\b|IN\\b|BETWEEN\\b|IS\\b)' },
    { path: 'any.{from_statement,select_from}', argument: 0, kind: 'sql', begins: '\\s*SELECT\\s' },
    { path: 'sqlalchemy.Session().query().**.{filter,order_by,group_by,having,from_statement,distinct,where}', argument: 0, kind: 'sql' },
  ],
  acts: [
    { path: 'sqlalchemy.{Connection,Session}().**.{execute,scalar,scalars}', kind: 'query' },
  ],
};
