/**
 * JDBC, and what is built on it: statements are text, values go to a prepared statement one by one.
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.sql/java/sql/package-summary.html
 */
import type { Condition, Model, Sink, SinkParameters } from '../../model.ts';

const jdbc = 'org.springframework.jdbc.core';
const templates = `${jdbc}.{JdbcTemplate,JdbcOperations,simple.JdbcClient}()`;
const named = `${jdbc}.namedparam.{NamedParameterJdbcTemplate,NamedParameterJdbcOperations}()`;
const entities = '{javax,jakarta}.persistence.EntityManager()';
const sessions = 'org.hibernate.{Session,SharedSessionContract,StatelessSession}()';

const writes = '^\\s*(?:insert|update|replace|merge)\\b(?![^]*\\b(?:crypt|sha2|pbkdf2)\\s*\\()';
const isWritten: Condition = { argument: 0, matches: writes };

/** Where the values go: behind the text, or behind what makes something of the rows. */
const behind = (spreadFrom: number): SinkParameters => ({ placeholder: '?', isTyped: true, values: { spreadFrom } });
const prepared: SinkParameters = { placeholder: '?', isTyped: true, values: { followed: 'setString' } };
const numbered: SinkParameters = { placeholder: '?n', isTyped: true, values: { chained: 'setParameter' } };

const statements: readonly Sink[] = [
  { path: 'java.sql.Statement().{executeQuery,executeUpdate,execute,executeLargeUpdate,addBatch}', argument: 0, kind: 'sql' },
  { path: 'java.sql.Connection().prepareStatement', argument: 0, kind: 'sql', parameters: prepared },
  { path: 'java.sql.Connection().prepareCall', argument: 0, kind: 'sql' },
  { path: 'java.sql.Connection().nativeSQL', argument: 0, kind: 'sql' },
  { path: `${templates}.{update,queryForMap,queryForRowSet}`, argument: 0, kind: 'sql', parameters: behind(1) },
  { path: `${templates}.{query,queryForObject,queryForStream}`, argument: 0, kind: 'sql', parameters: behind(2) },
  { path: `${templates}.queryForList`, argument: 0, kind: 'sql', where: [{ argument: 1, isMissing: true }], parameters: behind(1) },
  { path: `${templates}.queryForList`, argument: 0, kind: 'sql', where: [{ argument: 1, isPresent: true }], parameters: behind(2) },
  { path: `${templates}.{batchUpdate,execute,sql}`, argument: 0, kind: 'sql' },
  { path: `${templates}.batchUpdate`, argument: 'all', kind: 'sql' },
  { path: `${templates}.{queryForInt,queryForLong}`, argument: 0, kind: 'sql' },
  { path: `${named}.{query,queryForObject,queryForList,queryForMap,queryForRowSet,queryForStream,update,batchUpdate,execute}`, argument: 0, kind: 'sql' },
  { path: `${entities}.{createQuery,createNativeQuery}`, argument: 0, kind: 'sql', parameters: numbered },
  { path: `${sessions}.{createQuery,createSQLQuery,createNativeQuery,createMutationQuery,createNativeMutationQuery,createSelectionQuery}`, argument: 0, kind: 'sql' },
  // Of connections whose type is not known: only SQL has methods of these names.
  { path: 'any.{executeQuery,executeUpdate,prepareStatement,prepareCall,createNativeQuery,createSQLQuery}', argument: 0, kind: 'sql' },
  { path: `${jdbc}.PreparedStatementCreatorFactory`, argument: 0, kind: 'sql' },
  { path: 'org.jooq.DSLContext().{fetch,fetchOne,fetchMany,execute,query,resultQuery}', argument: 0, kind: 'sql' },
  { path: 'org.jooq.impl.DSL.{field,condition,table,sql}', argument: 0, kind: 'sql' },
  { path: 'javax.jdo.PersistenceManager().newQuery', argument: 0, kind: 'sql' },
  { path: 'javax.jdo.PersistenceManager().newQuery', argument: 1, kind: 'sql' },
  { path: 'javax.jdo.Query().{setFilter,setGrouping,setOrdering}', argument: 0, kind: 'sql' },
  { path: `${jdbc}.PreparedStatementCreatorFactory().newPreparedStatementCreator`, argument: 0, kind: 'sql' },
  { path: `${jdbc}.{BatchUpdateUtils,namedparam.NamedParameterBatchUpdateUtils}.executeBatchUpdate`, argument: 0, kind: 'sql' },
];

/** JDBC, Spring's templates, JPA, Hibernate, jOOQ. */
export const jdbcModel: Model = {
  id: 'jdbc',
  title: 'JDBC, JdbcTemplate, JPA, Hibernate, jOOQ',
  language: 'java',
  types: [
    { path: 'java.sql.DriverManager.getConnection()', is: 'java.sql.Connection()' },
    { path: 'javax.sql.DataSource().getConnection()', is: 'java.sql.Connection()' },
    { path: 'java.sql.Connection().createStatement()', is: 'java.sql.Statement()' },
    { path: 'java.sql.Connection().{prepareStatement,prepareCall}()', is: 'java.sql.PreparedStatement()' },
    { path: 'java.sql.{PreparedStatement,CallableStatement}()', is: 'java.sql.Statement()' },
    { path: 'org.hibernate.SessionFactory().{openSession,getCurrentSession}()', is: 'org.hibernate.Session()' },
  ],
  containers: [{ path: 'java.sql.Connection().prepareStatement', shape: 'record', names: ['text'], isSettings: true }],
  sinks: [
    ...statements,
    { path: 'java.sql.PreparedStatement().{setString,setObject,setNString}', argument: 1, kind: 'data' },
    { path: `${templates}.{query,queryForObject,queryForList,update}`, argument: 1, kind: 'data' },
    { path: 'java.sql.PreparedStatement().{setString,setObject,setNString}', argument: 1, kind: 'storage', where: [{ argument: 'this', member: 'text', matches: writes }] },
    { path: `${templates}.update`, argument: 'all', kind: 'storage', where: [isWritten] },
  ],
  uses: [
    { path: 'java.sql.DriverManager.getConnection', kind: 'hardcoded-secret', where: [{ argument: 2, isFixed: true, but: '$|.{0,5}$|(?:postgres|oracle|tiger|secret|password|passwd|change)' }] },
  ],
  acts: [
    { path: 'java.sql.Statement().{executeQuery,executeUpdate,execute}', kind: 'query' },
    { path: `${templates}.{query,queryForObject,queryForList,queryForMap,update}`, kind: 'query' },
    { path: `${jdbc}.simple.JdbcClient().sql().**.{single,singleRow,singleValue,singleColumn,optional,list,listOfRows,set,update}`, kind: 'query' },
  ],
};
