import { ApolloServer } from '@apollo/server';
import { ApolloServer as Older } from 'apollo-server';
import { ApolloServer as OnExpress } from 'apollo-server-express';
import { ApolloServer as OnLambda } from 'apollo-server-lambda';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { makeExecutableSchema as make } from 'graphql-tools';
import { createSchema } from 'graphql-yoga';
import { graphql, graphqlSync, GraphQLObjectType, GraphQLString, type GraphQLFieldResolver } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/express';
import { graphqlHTTP } from 'express-graphql';
import { Arg, Args, FieldResolver, Mutation, Query, Resolver, Subscription } from 'type-graphql';
import { IsUUID } from 'class-validator';
import { Pool } from 'pg';

const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);

new ApolloServer({
  typeDefs: '…',
  resolvers: {
    Query: {
      orders: async (parent, { customer }, { user }) => { // finding: missing-input-validation
        const { rows } = await pool.query(`SELECT id FROM orders WHERE customer = '${customer}'`); // finding: sql-injection
        await save([parent.id, user.id]);
        return rows;
      },
    },
    Mutation: {
      async addOrder(parent, args) {
        await save(args.order.name); // finding: missing-input-validation
      },
    },
    Subscription: { added: { subscribe: (parent, a) => save(a.topic), resolve: (payload) => payload } }, // finding: missing-input-validation
    Order: { lines: (order, a) => save([order.id, a.first]) }, // finding: missing-input-validation
  },
});
new Older({ resolvers: [{ Query: { a: (parent, a) => save(a.x) } }] }); // finding: missing-input-validation
new OnExpress({ resolvers: { Query: { a: (parent, a) => save(a.x) } } }); // finding: missing-input-validation
new OnLambda({ resolvers: { Query: { a: (parent, a) => save(a.x) } } }); // finding: missing-input-validation
makeExecutableSchema({ resolvers: { Query: { a: (parent, a) => save(a.x) } } }); // finding: missing-input-validation
make({ resolvers: { Query: { a: (parent, a) => save(a.x) } } }); // finding: missing-input-validation
createSchema({ resolvers: { Query: { a: (parent, a) => save(a.x) } } }); // finding: missing-input-validation

new GraphQLObjectType({ name: 'Query', fields: { a: { type: GraphQLString, resolve: (parent, a) => save(a.x) } } }); // finding: missing-input-validation
new GraphQLObjectType({ name: 'Mutation', fields: () => ({ a: { type: GraphQLString, resolve: (parent, a) => save(a.x) } }) }); // finding: missing-input-validation
graphql({ schema, source: '{ a }', rootValue: { a: ({ x }) => save(x) } }); // finding: missing-input-validation
graphqlSync({ schema, source: '{ a }', rootValue: { a: ({ x }) => save(x) } }); // finding: missing-input-validation
createHandler({ schema, rootValue: { a: ({ x }) => save(x) } }); // finding: missing-input-validation
graphqlHTTP({ schema, rootValue: { a: ({ x }) => save(x) } }); // finding: missing-input-validation

export const declared: GraphQLFieldResolver = (parent, a) => save(a.x); // finding: missing-input-validation

// Resolvers in a file of their own.
export const orderResolvers = {
  Query: { order: (_, { id }) => pool.query(`SELECT id FROM orders WHERE id = '${id}'`) }, // finding: sql-injection, missing-input-validation
};
const customer = async (parent, args, context, info) => save(args.id); // finding: missing-input-validation
const customers = async (parent, { id }, context, info) => save(id); // finding: missing-input-validation
register({ customer, customers });

class Paging {
  @IsUUID() after: string;
  size: string;
}

@Resolver()
export class OrdersResolver {
  @Query() order(@Arg('id') id: string) { // finding: missing-input-validation
    return pool.query(`SELECT id FROM orders WHERE id = '${id}'`); // finding: sql-injection
  }

  @Query() orders(@Args() paging: Paging, @Arg('first') first: number) {
    return pool.query(`SELECT id FROM orders WHERE id > '${paging.after}' LIMIT ${first}`);
  }

  @Mutation() rename(@Arg('name') name: string, @Arg('count') count: number) { // finding: missing-input-validation
    return save([name, count]);
  }

  @Subscription() added() {}

  @FieldResolver() size(order: Order, @Arg('unit') unit: string) { // finding: missing-input-validation
    return save([order.id, unit]);
  }
}
