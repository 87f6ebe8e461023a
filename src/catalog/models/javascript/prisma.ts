/**
 * Prisma: `prisma.user.findMany({ where })`. As a tag, `$queryRaw` passes what is put into it as parameters; `$queryRawUnsafe` takes
 * text. A member of `where` may be an object with operators: `{ email: { not: '' } }`. https://www.prisma.io/docs/orm/prisma-client
 */
import type { Model } from '../../model.ts';

const client = '@prisma/client.PrismaClient()';
const several = 'findFirst,findFirstOrThrow,findMany,count,aggregate,groupBy,updateMany,updateManyAndReturn,deleteMany';

/** The package `@prisma/client`. A client that was generated elsewhere is known by the names of its raw calls. */
export const prisma: Model = {
  id: 'prisma',
  title: 'Prisma',
  language: 'javascript',
  types: [
    { path: '@prisma/client.Prisma.TransactionClient()', is: client },
    { path: `${client}.$extends()`, is: client },
  ],
  handlers: [
    { path: `${client}.$transaction`, from: 0, receives: [client] },
  ],
  sinks: [
    { path: `${client}.{$queryRawUnsafe,$executeRawUnsafe}`, argument: 0, kind: 'sql' },
    { path: `${client}.{$queryRawUnsafe,$executeRawUnsafe}`, argument: 1, kind: 'data' },
    { path: 'any.{$queryRawUnsafe,$executeRawUnsafe}', argument: 0, kind: 'sql' },
    { path: '@prisma/client.Prisma.raw', argument: 0, kind: 'sql' },
    { path: '@prisma/client/sqltag.raw', argument: 0, kind: 'sql' },
    { path: `${client}.*.{${several}}`, argument: 0, member: 'where', kind: 'nosql' },
    // It is found by what is unique, which cannot be an object.
    { path: `${client}.*.{findUnique,findUniqueOrThrow,update,delete,upsert}`, argument: 0, member: 'where', kind: 'data' },
    { path: `${client}.*.{${several}}`, argument: 0, member: 'orderBy', kind: 'data' },
    { path: `${client}.*.{${several}}`, argument: 0, member: 'take', kind: 'data' },
    { path: `${client}.*.{${several}}`, argument: 0, member: 'skip', kind: 'data' },
    { path: `${client}.*.{create,createMany,createManyAndReturn,update,updateMany,updateManyAndReturn}`, argument: 0, member: 'data', kind: 'data' },
    { path: `${client}.*.{create,createMany,createManyAndReturn,update,updateMany,updateManyAndReturn}`, argument: 0, member: 'data', kind: 'attributes' },
    { path: `${client}.*.upsert`, argument: 0, member: 'create', kind: 'data' },
    { path: `${client}.*.upsert`, argument: 0, member: 'create', kind: 'attributes' },
    { path: `${client}.*.upsert`, argument: 0, member: 'update', kind: 'data' },
    { path: `${client}.*.upsert`, argument: 0, member: 'update', kind: 'attributes' },
  ],
  acts: [
    { path: `${client}.*.{findUnique,findFirst,create,update,delete,upsert}`, kind: 'query' },
    { path: `${client}.*.{create,update,delete,upsert}`, kind: 'write' },
    { path: `${client}.*.findMany`, kind: 'listing', where: [{ argument: 0, member: 'take', isMissing: true }, { argument: 0, member: 'where', isMissing: true }] },
  ],
};
