/**
 * TypeORM: `query` and the parts of a query builder take SQL text, with parameters beside it: `.where('user.id = :id', { id })`.
 * Repositories take values. https://typeorm.io
 */
import type { Model } from '../../model.ts';

const manager = 'typeorm.EntityManager()';
const repository = 'typeorm.Repository()';
const builder = 'typeorm.{DataSource,EntityManager,Repository,QueryRunner}().createQueryBuilder().**';
const finding = 'find,findBy,findAndCount,findAndCountBy,findOne,findOneBy,findOneOrFail,findOneByOrFail,exists,existsBy,count,countBy,delete,softDelete,restore';

/** The package `typeorm`. */
export const typeorm: Model = {
  id: 'typeorm',
  title: 'TypeORM',
  language: 'javascript',
  types: [
    { path: 'typeorm.{Connection,BaseDataSource}()', is: 'typeorm.DataSource()' },
    { path: 'typeorm.{createConnection,getConnection}()', is: 'typeorm.DataSource()' },
    { path: 'typeorm.DataSource().initialize()', is: 'typeorm.DataSource()' },
    { path: 'typeorm.getManager()', is: manager },
    { path: 'typeorm.{DataSource,QueryRunner,Repository}().manager', is: manager },
    { path: 'typeorm.DataSource().createEntityManager()', is: manager },
    { path: 'typeorm.DataSource().createQueryRunner()', is: 'typeorm.QueryRunner()' },
    { path: 'typeorm.getRepository()', is: repository },
    { path: 'typeorm.{DataSource,EntityManager}().{getRepository,getTreeRepository}()', is: repository },
    { path: 'typeorm.{TreeRepository,MongoRepository}()', is: repository },
    { path: `${repository}.extend()`, is: repository },
  ],
  handlers: [
    { path: 'typeorm.{DataSource,EntityManager}().transaction', from: 0, receives: [manager] },
  ],
  sinks: [
    { path: 'typeorm.{DataSource,EntityManager,Repository,QueryRunner}().query', argument: 0, kind: 'sql' },
    { path: 'typeorm.{DataSource,EntityManager,Repository,QueryRunner}().query', argument: 1, kind: 'data' },
    { path: `${builder}.{select,addSelect,where,andWhere,orWhere,having,andHaving,orHaving,groupBy,addGroupBy,orderBy,addOrderBy}`, argument: 0, kind: 'sql' },
    { path: `${builder}.{innerJoin,leftJoin,innerJoinAndSelect,leftJoinAndSelect}`, argument: 2, kind: 'sql' },
    { path: `${builder}.{where,andWhere,orWhere,having,andHaving,orHaving}`, argument: 1, kind: 'data' },
    { path: `${builder}.{setParameter,setParameters,values,set,limit,offset,take,skip}`, argument: 'all', kind: 'data' },
    { path: `${builder}.{values,set}`, argument: 0, kind: 'attributes' },
    { path: `${repository}.{${finding}}`, argument: 0, kind: 'data' },
    { path: `${repository}.{create,insert,save,upsert,update,preload}`, argument: 'all', kind: 'data' },
    { path: `${repository}.{create,insert,save,upsert,preload}`, argument: 0, kind: 'attributes' },
    { path: `${repository}.{update,merge}`, argument: 1, kind: 'attributes' },
    { path: `${manager}.{${finding}}`, argument: 1, kind: 'data' },
    { path: `${manager}.{create,insert,save,upsert,update}`, argument: 'all', kind: 'data' },
    { path: `${manager}.{create,insert,save,upsert}`, argument: 1, kind: 'attributes' },
    { path: `${manager}.update`, argument: 2, kind: 'attributes' },
    // Text that a query is given as it is.
    { path: 'typeorm.Raw', argument: 0, kind: 'sql' },
  ],
};
