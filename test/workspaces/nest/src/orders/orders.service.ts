import { Injectable } from '@nestjs/common';
import { OrdersRepository } from './orders.repository';

@Injectable()
export class OrdersService {
  constructor(private readonly repository: OrdersRepository) {}

  byState(state: string) {
    return this.repository.find(`state = '${state}'`);
  }

  byId(id: number) {
    return this.repository.find(`id = ${id}`);
  }

  create(amount: number, code: string) {
    return this.repository.find(`amount = ${amount} AND code = '${code}'`);
  }
}
