import type { RequestHandler } from 'express';
import type { ZodType } from 'zod';

/** Lets a request pass only if its body fits the schema; `req.body` is then what the schema made of it. */
export function validateBody(schema: ZodType): RequestHandler {
  return (req, res, next) => {
    const result = schema.safeParse(req.body);
    if (!result.success) {
      next(result.error);
      return;
    }
    req.body = result.data;
    next();
  };
}
