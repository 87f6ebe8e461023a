import { z } from 'zod';

export const orderStatus = z.enum(['open', 'paid', 'shipped', 'cancelled']);

export const orderInput = z.object({
  customerId: z.number().int().positive(),
  lines: z
    .array(z.object({ productId: z.number().int().positive(), quantity: z.number().int().min(1).max(1_000) }))
    .min(1)
    .max(50),
});

export const orderFilter = z.object({
  status: orderStatus.optional(),
  customerId: z.coerce.number().int().positive().optional(),
});

export type OrderInput = z.infer<typeof orderInput>;
