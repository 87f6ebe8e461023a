import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function rename(products) {
  for (const product of products) {
    await prisma.product.update({ where: { id: product.id }, data: { name: product.name } }); // finding: query-in-loop
  }
  return prisma.product.findMany({ where: { id: { in: products.map(({ id }) => id) } } });
}
