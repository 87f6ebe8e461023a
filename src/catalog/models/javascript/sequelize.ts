/**
 * Sequelize 6 and 7: `sequelize.query('… WHERE id = :id', { replacements: { id } })` and `literal` take SQL text; models
 * take values. https://sequelize.org
 */
import type { Model } from '../../model.ts';

const connection = 'sequelize.Sequelize()';

/** The packages `sequelize` and `@sequelize/core`. */
export const sequelize: Model = {
  id: 'sequelize',
  title: 'Sequelize',
  language: 'javascript',
  types: [
    { path: '@sequelize/core', is: 'sequelize' },
    { path: 'sequelize()', is: connection },
    { path: `${connection}.define()`, is: 'sequelize.Model' },
    { path: `${connection}.model()`, is: 'sequelize.Model' },
    { path: `${connection}.models.*`, is: 'sequelize.Model' },
    { path: 'sequelize.Model.{create,build,findByPk,findOne,findOrCreate}()', is: 'sequelize.Model()' },
  ],
  steps: [
    { path: `${connection}.escape`, from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: `${connection}.escape`, argument: 0, cleans: 'result', clears: ['sql'] },
  ],
  sinks: [
    {
      path: `${connection}.query`, argument: 0, kind: 'sql',
      parameters: { placeholder: '?', isInlined: true, values: { argument: 1, member: 'replacements' } },
    },
    {
      path: `${connection}.query`, argument: 0, member: 'query', kind: 'sql',
      parameters: { placeholder: '?', isInlined: true, values: { argument: 0, member: 'values' } },
    },
    { path: `${connection}.query`, argument: 0, member: 'values', kind: 'data' },
    { path: `${connection}.query`, argument: 1, member: 'replacements', kind: 'data' },
    { path: `${connection}.query`, argument: 1, member: 'bind', kind: 'data' },
    { path: 'sequelize.literal', argument: 0, kind: 'sql' },
    // The tag `sql` itself passes what is put into it as parameters.
    { path: 'sequelize.sql.literal', argument: 0, kind: 'sql' },
    { path: 'sequelize.Sequelize.literal', argument: 0, kind: 'sql' },
    { path: `${connection}.literal`, argument: 0, kind: 'sql' },
    { path: 'sequelize.Model.{create,bulkCreate,build,update,upsert,increment,decrement}', argument: 'all', kind: 'data' },
    { path: 'sequelize.Model.{findAll,findOne,findByPk,findAndCountAll,findOrCreate,findOrBuild}', argument: 'all', kind: 'data' },
    { path: 'sequelize.Model.{count,sum,min,max,destroy,restore}', argument: 'all', kind: 'data' },
    { path: 'sequelize.Model().{update,set,increment,decrement}', argument: 'all', kind: 'data' },
    // With `fields`, only these attributes are taken.
    { path: 'sequelize.Model.{create,bulkCreate,update,upsert}', argument: 0, kind: 'attributes', where: [{ argument: 1, member: 'fields', isMissing: true }] },
    { path: 'sequelize.Model.build', argument: 0, kind: 'attributes' },
    { path: 'sequelize.Model().{update,set}', argument: 0, kind: 'attributes', where: [{ argument: 1, member: 'fields', isMissing: true }] },
  ],
  acts: [
    { path: 'sequelize.Model.{create,bulkCreate,update,upsert,increment,decrement,destroy,restore,findAll,findOne,findByPk,findAndCountAll,findOrCreate,count}', kind: 'query' },
    { path: `${connection}.query`, kind: 'query' },
    { path: 'sequelize.Model.{create,bulkCreate,update,upsert,increment,decrement,destroy,restore}', kind: 'write' },
    { path: 'sequelize.Model().{update,increment,decrement,destroy,save}', kind: 'write' },
    { path: 'sequelize.Model.findAll', kind: 'listing', where: [{ argument: 0, member: 'limit', isMissing: true }, { argument: 0, member: 'where', isMissing: true }] },
  ],
};
