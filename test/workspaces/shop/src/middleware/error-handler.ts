import type { ErrorRequestHandler, RequestHandler } from 'express';
import { ZodError } from 'zod';

/** An error that the client may know: its status and text go into the answer. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export const notFound: RequestHandler = (req, res) => {
  res.status(404).type('application/problem+json').json({ title: 'Not found', status: 404 });
};

/** Answers with problem details (RFC 9457). What the client must not know stays in the log. */
export const errorHandler: ErrorRequestHandler = (error, req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  res.type('application/problem+json');
  if (error instanceof ZodError) {
    const errors = error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
    res.status(400).json({ title: 'The request is not valid', status: 400, errors });
    return;
  }
  if (error instanceof HttpError) {
    res.status(error.status).json({ title: error.message, status: error.status });
    return;
  }
  console.error(error);
  res.status(500).json({ title: 'Something went wrong', status: 500 });
};
