import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

@Injectable()
export class OrdersRepository {
  private readonly table = 'orders';

  constructor(private readonly pool: Pool) {}

  find(condition: string) {
    return this.pool.query(`SELECT id FROM ${this.table} WHERE ${condition}`); // finding: sql-injection
  }
}
