import type { Pool } from 'pg';

export interface Product {
  readonly id: number;
  readonly sku: string;
  readonly name: string;
  readonly price_cents: number;
}

const TABLE = 'products';

/** Where the shop's products are kept. */
export class ProductRepository {
  constructor(private readonly pool: Pool) {}

  /** Safe only as long as every caller is: the text of the query depends on the parameter. */
  async findByName(name: string): Promise<Product[]> {
    const sql = "SELECT id, sku, name, price_cents FROM products WHERE name = '" + name + "'";
    const { rows } = await this.pool.query<Product>(sql); // finding: sql-injection
    return rows;
  }

  /** Safe whatever the caller passes. */
  async findBySku(sku: string): Promise<Product | undefined> {
    const { rows } = await this.pool.query<Product>(`SELECT id, sku, name, price_cents FROM ${TABLE} WHERE sku = $1`, [
      sku,
    ]);
    return rows[0];
  }

  async findNamesLike(start: string): Promise<Product[]> {
    const { rows } = await this.pool.query<Product>(`SELECT id, name FROM ${TABLE} WHERE name LIKE '${start}%'`); // finding: sql-injection
    return rows;
  }

  async findNamesStartingWith(start: string): Promise<Product[]> {
    const { rows } = await this.pool.query<Product>(`SELECT id, name FROM ${TABLE} WHERE starts_with(name, $1)`, [
      start,
    ]);
    return rows;
  }

  /** The type says that it is a number, so there is no text to inject. */
  async findCheapest(count: number): Promise<Product[]> {
    const { rows } = await this.pool.query<Product>(
      `SELECT id, name FROM ${TABLE} ORDER BY price_cents LIMIT ${count}`,
    );
    return rows;
  }
}
