/** What programs connect to with a password, and clients of clouds: a password that stands in the program is everybody's who can read it. */
import type { Model, Signature, Use } from '../../model.ts';

/** How a connection takes its password: by these names, and where it stands among the arguments. */
interface Connection {
  readonly path: string;
  readonly names: readonly string[];
  readonly position?: number;
}

const connections: readonly Connection[] = [
  { path: 'mysql.connector.{connect,MySQLConnection}', names: ['password', 'passwd', 'password1', 'password2', 'password3'] },
  { path: 'mysql.connector.connection.MySQLConnection', names: ['password', 'passwd', 'password1', 'password2', 'password3'] },
  { path: '{pymysql.connect,pymysql.connections.Connection,MySQLdb.connect}', names: ['password', 'passwd'], position: 2 },
  { path: '{psycopg.connect,psycopg2.connect,psycopg2cffi.connect,asyncpg.connect,asyncpg.create_pool,aiopg.connect,aiomysql.connect,pymssql.connect,oracledb.connect}', names: ['password'] },
  { path: 'pgdb.connect', names: ['password'], position: 2 },
  { path: 'pg.{DB,connect}', names: ['passwd'], position: 5 },
  { path: 'redis.{Redis,StrictRedis}', names: ['password'], position: 3 },
  { path: 'pymongo.MongoClient', names: ['password'] },
  { path: '{boto3.client,boto3.resource,boto3.Session,boto3.session.Session,boto3.sessions.Session}', names: ['aws_secret_access_key', 'aws_session_token', 'aws_access_key_id'] },
];

const uses = connections.flatMap(({ path, names, position }): readonly Use[] => [
  ...names.map((member): Use => ({ path, kind: 'hardcoded-secret', where: [{ argument: 'named', member, isFixed: true, but: '[xX*.]+$|<|\\$\\{|(?:your|example|changeme|test|password|passwd|pass|secret|pwd)' }] })),
  ...(position === undefined ? [] : [{ path, kind: 'hardcoded-secret', where: [{ argument: position, isFixed: true }] } as const]),
]);

const signatures: readonly Signature[] = [
  { path: '{pymysql.connect,pymysql.connections.Connection,MySQLdb.connect}', parameters: ['host', 'user'] },
];

/** Drivers and clients that take passwords and keys. */
export const connectionSecrets: Model = {
  id: 'connections',
  title: 'Connections of Python',
  language: 'python',
  signatures,
  uses,
};
