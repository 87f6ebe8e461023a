import Koa, { type Context, type DefaultContext, type ExtendableContext, type Middleware, type ParameterizedContext } from 'koa';
import Router, { type IMiddleware, type IRouterContext, type RouterContext, type RouterMiddleware } from '@koa/router';
import { Pool } from 'pg';

const pool = new Pool();
const save = (value: unknown) => pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);
const router = new Router.Router();

export const one = (input: Context) => save(input.query.x); // finding: missing-input-validation
export const two = (input: ParameterizedContext) => save(input.query.x); // finding: missing-input-validation
export const three = (input: DefaultContext) => save(input.query.x); // finding: missing-input-validation
export const four = (input: ExtendableContext) => save(input.query.x); // finding: missing-input-validation
export const five = (input: RouterContext) => save(input.params.x); // finding: missing-input-validation
export const six = (input: IRouterContext) => save(input.params.x); // finding: missing-input-validation
export const seven: Middleware = async (input) => save(input.query.x); // finding: missing-input-validation
export const eight: RouterMiddleware = async (input) => save(input.params.x); // finding: missing-input-validation
export const nine: IMiddleware = async (input) => save(input.params.x); // finding: missing-input-validation

class OrdersController {
  async list(ctx: Koa.Context) {
    ctx.body = await pool.query(`SELECT id FROM orders WHERE state = '${ctx.request.query.state}'`); // finding: sql-injection, missing-input-validation
  }
}
const orders = new OrdersController();
router.get('/orders', orders.list);
