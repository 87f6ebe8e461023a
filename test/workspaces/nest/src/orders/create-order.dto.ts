import { IsInt, IsString, IsUUID } from 'class-validator';

export class CreateOrderDto {
  @IsString()
  customer: string;

  @IsInt()
  amount: number;

  @IsUUID()
  code: string;
}
