import { z } from 'zod';

export const productInput = z.object({
  sku: z.string().regex(/^[A-Z0-9-]{3,20}$/),
  name: z.string().trim().min(1).max(120),
  priceCents: z.number().int().nonnegative(),
});

export const productFilter = z.object({
  name: z.string().trim().min(1).max(120).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});

export const idParams = z.object({ id: z.coerce.number().int().positive() });

export type ProductInput = z.infer<typeof productInput>;
