/**
 * Endpoints that are generated from Sequelize models: `finale.resource({ model: User, endpoints: ['/users', '/users/:id'] })` takes every attribute
 * of the model from the body. `excludeAttributes` leaves attributes out of answers only. https://github.com/tommybananas/finale
 */
import type { Condition, Model } from '../../model.ts';

const isWritable: readonly Condition[] = [{ argument: 0, member: 'model', isPresent: true }, { argument: 0, member: 'endpoints', isPresent: true }, { argument: 0, member: 'actions', isMissing: true }];

/** The packages `finale-rest` and `epilogue`, also where the object comes from elsewhere. */
export const finaleRest: Model = {
  id: 'finale-rest',
  title: 'Finale and Epilogue',
  language: 'javascript',
  types: [{ path: 'epilogue', is: 'finale-rest' }],
  handlers: [
    { path: 'finale-rest.resource().*.*.{before,after,action}', from: 0, receives: ['express.Request()', 'express.Response()', null] },
  ],
  acts: [
    { path: 'finale-rest.resource', kind: 'generated-api', where: isWritable },
    { path: 'any.resource', kind: 'generated-api', where: isWritable },
  ],
};
