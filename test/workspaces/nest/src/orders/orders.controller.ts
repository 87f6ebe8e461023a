import { Body, Controller, Get, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { CreateOrderDto } from './create-order.dto';
import { OrdersService } from './orders.service';

@Controller('orders')
export class OrdersController {
  constructor(private readonly orders: OrdersService) {}

  @Get()
  list(@Query('state') state: string) { // finding: missing-input-validation
    return this.orders.byState(state);
  }

  @Get(':id')
  show(@Param('id', ParseIntPipe) id: number) {
    return this.orders.byId(id);
  }

  @Post()
  create(@Body() order: CreateOrderDto) {
    this.orders.create(order.amount, order.code);
    return this.orders.byState(order.customer);
  }
}
