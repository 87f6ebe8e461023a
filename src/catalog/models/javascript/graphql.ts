/**
 * GraphQL servers: a resolver gets the parent, the arguments of the query, a context. The parent comes from another resolver. A number that
 * only the schema's text declares is not known as one. https://graphql.org/graphql-js, https://www.apollographql.com/docs/apollo-server
 */
import type { MemberPath, Model } from '../../model.ts';

const args = 'graphql.Arguments()';
const fields = ['fields.*.{resolve,subscribe}', 'fields().*.{resolve,subscribe}'];
const maps: readonly MemberPath[] = ['resolvers.*.*', 'resolvers.*.*.{resolve,subscribe}'];
const roots = '{Query,Mutation,Subscription}';
const resolver = { receives: [null, args, null, null] };

/** The packages `graphql`, `graphql-http`, `express-graphql`, `@apollo/server`, `@graphql-tools/schema`, `graphql-yoga`, `mercurius` and `type-graphql`. */
export const graphql: Model = {
  id: 'graphql',
  title: 'GraphQL',
  language: 'javascript',
  handlers: [
    { path: '@apollo/server.ApolloServer', from: 0, members: maps, ...resolver },
    { path: 'apollo-server.ApolloServer', from: 0, members: maps, ...resolver },
    { path: 'apollo-server-express.ApolloServer', from: 0, members: maps, ...resolver },
    { path: 'apollo-server-lambda.ApolloServer', from: 0, members: maps, ...resolver },
    { path: '@graphql-tools/schema.makeExecutableSchema', from: 0, members: maps, ...resolver },
    { path: 'graphql-tools.makeExecutableSchema', from: 0, members: maps, ...resolver },
    { path: 'graphql-yoga.createSchema', from: 0, members: maps, ...resolver },
    { path: 'graphql.GraphQLObjectType', from: 0, members: fields, ...resolver },
    { path: 'graphql.{graphql,graphqlSync}', from: 0, members: ['rootValue.*'], receives: [args, null, null] },
    { path: 'graphql-http/lib/use/express.createHandler', from: 0, members: ['rootValue.*'], receives: [args, null, null] },
    { path: 'express-graphql.graphqlHTTP', from: 0, members: ['rootValue.*'], receives: [args, null, null] },
    { path: 'graphql.GraphQLFieldResolver()', from: 0, ...resolver },
  ],
  conventions: [
    { parameters: [], exported: [`resolvers.${roots}.*`, `default.${roots}.*`, `${roots}.*`, `*.${roots}.*`], ...resolver },
    { parameters: [['parent', '_parent', 'root', '_root', '_', '__', 'obj', 'source', '_source'], ['args', '_args', 'input']], ...resolver },
    { parameters: [['parent', '_parent', 'root', '_root', '_', '__', 'obj', 'source', '_source'], [], ['context', 'ctx', '_context', '_ctx'], ['info', '_info']], ...resolver },
  ],
  annotations: [
    { path: 'type-graphql.Arg', on: 'parameter', is: args, memberNamedBy: 0, checksFields: true, keepsType: true },
    { path: 'type-graphql.Args', on: 'parameter', is: args, checksFields: true, keepsType: true },
    { path: 'type-graphql.{Query,Mutation,Subscription,FieldResolver}', on: 'method', receives: [] },
  ],
  sources: [
    // It is what the schema declares: text, numbers, and objects of the members that are named there.
    { path: args, kind: 'request', clears: ['nosql', 'attributes'] },
  ],
};
