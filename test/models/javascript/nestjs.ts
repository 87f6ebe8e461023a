import { Body, Controller, Delete, Get, All, Head, Headers, Options, Param, Patch, Post, Put, Query, RawBody, Redirect, Req, Request, Res, Response, UploadedFile, UploadedFiles, UsePipes,
  DefaultValuePipe, Injectable, ParseArrayPipe, ParseBoolPipe, ParseDatePipe, ParseEnumPipe, ParseFloatPipe, ParseIntPipe, ParseUUIDPipe, ValidationPipe, type PipeTransform } from '@nestjs/common';
import { Args, PickType } from '@nestjs/graphql';
import { IntersectionType, OmitType, PartialType } from '@nestjs/mapped-types';
import { EventPattern, MessagePattern, Payload } from '@nestjs/microservices';
import { MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { PartialType as Optional } from '@nestjs/swagger';
import { IsEnum, IsInt, IsString, IsUUID, ValidateNested } from 'class-validator';
import { Pool } from 'pg';

@Injectable()
export class OrdersService {
  constructor(private readonly pool: Pool) {}

  find(customer: string) {
    return this.pool.query(`SELECT id FROM orders WHERE customer = '${customer}'`); // finding: sql-injection
  }

  save(value: unknown) {
    return this.pool.query('INSERT INTO seen (value) VALUES ($1)', [value]);
  }
}

enum Sort { name = 'name', price = 'price' }

class Address {
  @IsString() street: string;
  @IsUUID() country: string;
}

class CreateOrder {
  @IsString() name: string;
  @IsInt() amount: number;
  @IsEnum(Sort) sort: Sort;
  @ValidateNested() address: Address;
  note: string;
}

class UpdateOrder extends PartialType(CreateOrder) {}
class NameOnly extends PickType(CreateOrder, ['name']) {}
class Documented extends Optional(OmitType(CreateOrder, ['name'])) {}
class Both extends IntersectionType(CreateOrder, Address) {}

class Trim implements PipeTransform {
  transform(value: string) {
    return value.trim();
  }
}
class KnownOnly implements PipeTransform {
  transform(value: string) {
    return ['name', 'price'].includes(value) ? value : 'name';
  }
}

@Controller('orders')
export class OrdersController {
  constructor(private readonly orders: OrdersService, private readonly pool: Pool) {}

  @Get()
  list(@Query('customer') customer: string) { // finding: missing-input-validation
    return this.orders.find(customer);
  }

  // Everything that a client chooses.
  @Post(':id')
  async everything(
    @Body() body: any,
    @Query() query: any,
    @Param('id') id: string,  // finding: missing-input-validation
    @Headers('x-trace') trace: string,  // finding: missing-input-validation
    @RawBody() raw: Buffer,  // finding: missing-input-validation
    @Req() request,
    @Request() same,
    @Res() response,
    @Response() sameResponse,
    @UploadedFile() file,
    @UploadedFiles() files,
  ) {
    for (const value of [body.x, query.x, id, trace, raw]) await this.orders.save(value); // finding: missing-input-validation
    await this.orders.save(request.query.x); // finding: missing-input-validation
    await this.orders.save(same.query.x); // finding: missing-input-validation
    await this.orders.save(file.originalname); // finding: missing-input-validation
    await this.orders.save(files[0].originalname); // finding: missing-input-validation
    await this.orders.save([file.size, request.user]);
    response.end();
    sameResponse.end();
  }

  // Pipes.
  @Get('pipes')
  pipes(
    @Query('a', ParseIntPipe) a: number,
    @Query('b', new ParseFloatPipe({ optional: true })) b: number,
    @Query('c', ParseBoolPipe) c: boolean,
    @Query('d', ParseUUIDPipe) d: string,
    @Query('e', new ParseEnumPipe(Sort)) e: Sort,
    @Query('f', ParseDatePipe) f: Date,
    @Query('g', new DefaultValuePipe('name')) g: string,
    @Query('h', Trim) h: string,
    @Query('i', KnownOnly) i: string,
    @Query('j', new ParseArrayPipe({ items: String })) j: string[],
  ) {
    this.orders.save(j);
    return this.pool.query(`SELECT id FROM orders WHERE a = ${a} AND b = ${b} AND c = ${c} AND d = '${d}' AND f = '${f}' AND i = '${i}' ORDER BY ${e}`);
  }

  @Get('text')
  text(@Query('g', new DefaultValuePipe('name')) g: string, @Query('h', Trim) h: string, @Query('j', ParseArrayPipe) j: string[]) { // finding: missing-input-validation
    this.pool.query(`SELECT id FROM orders WHERE g = '${g}'`); // finding: sql-injection
    this.pool.query(`SELECT id FROM orders WHERE h = '${h}'`); // finding: sql-injection
    this.pool.query(`SELECT id FROM orders WHERE j = '${j[0]}'`); // finding: sql-injection
  }

  // Classes whose fields say what they hold.
  @Put()
  @UsePipes(new ValidationPipe())
  create(@Body() order: CreateOrder) {
    this.orders.save([order.name, order.amount, order.address.street]);
    this.pool.query(`INSERT INTO orders VALUES (${order.amount}, '${order.sort}', '${order.address.country}')`);
    this.pool.query(`INSERT INTO orders VALUES ('${order.name}')`); // finding: sql-injection
    this.pool.query(`INSERT INTO orders VALUES ('${order.address.street}')`); // finding: sql-injection
    this.pool.query(`INSERT INTO orders VALUES ('${order.note}')`); // finding: sql-injection
  }

  @Patch()
  update(@Body(new ValidationPipe()) order: UpdateOrder, @Query() name: NameOnly, @Param() documented: Documented) {
    this.pool.query(`UPDATE orders SET amount = ${order.amount}, sort = '${documented.sort}'`);
    this.pool.query(`UPDATE orders SET name = '${name.name}'`); // finding: sql-injection
  }

  @Get('page') page(@Query('name') name: string) {
    return `<p>${name}</p>`; // finding: cross-site-scripting
  }

  @Get('object') object(@Query('name') name: string) {
    return { name };
  }

  @Get('go') @Redirect() go(@Query('to') to: string) {
    return { url: to, statusCode: 302 }; // finding: open-redirect
  }

  @Delete() remove(@Body() both: Both) { return this.orders.save([both.name, both.country]); }
  @Options() options(@Query('x') x: string) { return this.orders.save(x); } // finding: missing-input-validation
  @Head() head(@Query('x') x: string) { return this.orders.save(x); } // finding: missing-input-validation
  @All() all(@Query('x') x: string) { return this.orders.save(x); } // finding: missing-input-validation
}

export class Messages {
  constructor(private readonly orders: OrdersService) {}

  @MessagePattern('added') added(@Payload() order) { return this.orders.save(order.name); } // finding: missing-input-validation
  @EventPattern('gone') gone(order) { return this.orders.save(order.name); } // finding: missing-input-validation
}

@WebSocketGateway()
export class Gateway {
  constructor(private readonly orders: OrdersService) {}

  @SubscribeMessage('one') one(@MessageBody() order) { return this.orders.save(order.name); } // finding: missing-input-validation
  @SubscribeMessage('two') two(client, order) { return this.orders.save(order.name); } // finding: missing-input-validation
}

export class Resolver {
  constructor(private readonly orders: OrdersService) {}

  order(@Args('id') id: string, @Args('first') first: number) { // finding: missing-input-validation
    return this.orders.save([id, first]);
  }
}
