import {
  IsInt, IsNumber, IsPositive, IsNegative, IsDivisibleBy, Min, Max, IsBoolean, IsDate, MinDate, MaxDate, IsLatitude, IsLongitude, IsEnum, IsIn, Equals,
  IsUUID, IsMongoId, IsNumberString, IsBooleanString, IsDateString, IsISO8601, IsRFC3339, IsMilitaryTime, IsHexadecimal, IsHexColor, IsOctal, IsAlpha,
  IsAlphanumeric, IsDecimal, IsIP, IsPort, IsMACAddress, IsLatLong, IsHash, IsSemVer, IsISBN, IsISSN, IsISIN, IsEAN, IsBIC, IsIBAN, IsISO31661Alpha2,
  IsISO31661Alpha3, IsISO4217CurrencyCode, IsBase32, IsBase64, IsJWT, IsCreditCard, IsPhoneNumber, IsMobilePhone, IsFirebasePushId, IsDefined,
  IsOptional, IsEmpty, IsNotEmpty, IsString, IsArray, IsObject, IsInstance, IsNotEmptyObject, ValidateNested, ValidateIf, Validate, ValidateBy, Length,
  MinLength, MaxLength, Contains, NotContains, NotEquals, IsNotIn, IsEmail, IsUrl, IsFQDN, IsJSON, IsAscii, IsByteLength, IsLowercase, IsUppercase,
  IsLocale, IsPostalCode, IsPassportNumber, IsStrongPassword, IsTimeZone, ArrayContains, ArrayNotContains, ArrayNotEmpty, ArrayMinSize, ArrayMaxSize,
  ArrayUnique, Matches,
} from 'class-validator';
import { Body, Controller, Post } from '@nestjs/common';
import { Pool } from 'pg';

enum Sort { name = 'name', price = 'price' }

// Nothing that fits these can leave its place in SQL.
class Exact {
  @IsInt() n0: unknown;
  @IsNumber() n1: unknown;
  @IsPositive() n2: unknown;
  @IsNegative() n3: unknown;
  @IsDivisibleBy(2) n4: unknown;
  @Min(1) n5: unknown;
  @Max(9) n6: unknown;
  @IsBoolean() n7: unknown;
  @IsDate() n8: unknown;
  @MinDate(new Date()) n9: unknown;
  @MaxDate(new Date()) n10: unknown;
  @IsLatitude() n11: unknown;
  @IsLongitude() n12: unknown;
  @IsEnum(Sort) c13: unknown;
  @IsIn(['name', 'price']) c14: unknown;
  @Equals('name') c15: unknown;
  @IsUUID() p16: unknown;
  @IsMongoId() p17: unknown;
  @IsNumberString() p18: unknown;
  @IsBooleanString() p19: unknown;
  @IsDateString() p20: unknown;
  @IsISO8601() p21: unknown;
  @IsRFC3339() p22: unknown;
  @IsMilitaryTime() p23: unknown;
  @IsHexadecimal() p24: unknown;
  @IsHexColor() p25: unknown;
  @IsOctal() p26: unknown;
  @IsAlpha() p27: unknown;
  @IsAlphanumeric() p28: unknown;
  @IsDecimal() p29: unknown;
  @IsIP() p30: unknown;
  @IsPort() p31: unknown;
  @IsMACAddress() p32: unknown;
  @IsLatLong() p33: unknown;
  @IsHash() p34: unknown;
  @IsSemVer() p35: unknown;
  @IsISBN() p36: unknown;
  @IsISSN() p37: unknown;
  @IsISIN() p38: unknown;
  @IsEAN() p39: unknown;
  @IsBIC() p40: unknown;
  @IsIBAN() p41: unknown;
  @IsISO31661Alpha2() p42: unknown;
  @IsISO31661Alpha3() p43: unknown;
  @IsISO4217CurrencyCode() p44: unknown;
  @IsBase32() p45: unknown;
  @IsBase64() p46: unknown;
  @IsJWT() p47: unknown;
  @IsCreditCard() p48: unknown;
  @IsPhoneNumber() p49: unknown;
  @IsMobilePhone() p50: unknown;
  @IsFirebasePushId() p51: unknown;
  @Matches(/^[a-z0-9-]+$/) slug: string;
}

// These may hold any text, or text with quotes.
class Loose {
  @IsDefined() t0: unknown;
  @IsOptional() t1: unknown;
  @IsEmpty() t2: unknown;
  @IsNotEmpty() t3: unknown;
  @IsString() t4: unknown;
  @IsArray() t5: unknown;
  @IsObject() t6: unknown;
  @IsInstance() t7: unknown;
  @IsNotEmptyObject() t8: unknown;
  @ValidateNested() t9: unknown;
  @ValidateIf() t10: unknown;
  @Validate() t11: unknown;
  @ValidateBy() t12: unknown;
  @Length() t13: unknown;
  @MinLength() t14: unknown;
  @MaxLength() t15: unknown;
  @Contains() t16: unknown;
  @NotContains() t17: unknown;
  @NotEquals() t18: unknown;
  @IsNotIn() t19: unknown;
  @IsEmail() t20: unknown;
  @IsUrl() t21: unknown;
  @IsFQDN() t22: unknown;
  @IsJSON() t23: unknown;
  @IsAscii() t24: unknown;
  @IsByteLength() t25: unknown;
  @IsLowercase() t26: unknown;
  @IsUppercase() t27: unknown;
  @IsLocale() t28: unknown;
  @IsPostalCode() t29: unknown;
  @IsPassportNumber() t30: unknown;
  @IsStrongPassword() t31: unknown;
  @IsTimeZone() t32: unknown;
  @ArrayContains() t33: unknown;
  @ArrayNotContains() t34: unknown;
  @ArrayNotEmpty() t35: unknown;
  @ArrayMinSize() t36: unknown;
  @ArrayMaxSize() t37: unknown;
  @ArrayUnique() t38: unknown;
  @Matches(/[a-z]/) some: string;
}

class Nothing {
  plain: string;
}

@Controller()
export class Things {
  constructor(private readonly pool: Pool) {}

  @Post()
  save(@Body() exact: Exact) {
    this.pool.query(`SELECT 1 WHERE x = '${exact.n0}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n1}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n2}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n3}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n4}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n5}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n6}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n7}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n8}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n9}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n10}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n11}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.n12}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.c13}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.c14}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.c15}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p16}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p17}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p18}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p19}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p20}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p21}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p22}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p23}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p24}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p25}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p26}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p27}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p28}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p29}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p30}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p31}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p32}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p33}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p34}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p35}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p36}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p37}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p38}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p39}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p40}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p41}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p42}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p43}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p44}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p45}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p46}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p47}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p48}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p49}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p50}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.p51}'`);
    this.pool.query(`SELECT 1 WHERE x = '${exact.slug}'`);
  }

  @Post()
  keep(@Body() loose: Loose) {
    this.pool.query('SELECT $1', [loose.t0]);
    this.pool.query('SELECT $1', [loose.t1]);
    this.pool.query('SELECT $1', [loose.t2]);
    this.pool.query('SELECT $1', [loose.t3]);
    this.pool.query('SELECT $1', [loose.t4]);
    this.pool.query('SELECT $1', [loose.t5]);
    this.pool.query('SELECT $1', [loose.t6]);
    this.pool.query('SELECT $1', [loose.t7]);
    this.pool.query('SELECT $1', [loose.t8]);
    this.pool.query('SELECT $1', [loose.t9]);
    this.pool.query('SELECT $1', [loose.t10]);
    this.pool.query('SELECT $1', [loose.t11]);
    this.pool.query('SELECT $1', [loose.t12]);
    this.pool.query('SELECT $1', [loose.t13]);
    this.pool.query('SELECT $1', [loose.t14]);
    this.pool.query('SELECT $1', [loose.t15]);
    this.pool.query('SELECT $1', [loose.t16]);
    this.pool.query('SELECT $1', [loose.t17]);
    this.pool.query('SELECT $1', [loose.t18]);
    this.pool.query('SELECT $1', [loose.t19]);
    this.pool.query('SELECT $1', [loose.t20]);
    this.pool.query('SELECT $1', [loose.t21]);
    this.pool.query('SELECT $1', [loose.t22]);
    this.pool.query('SELECT $1', [loose.t23]);
    this.pool.query('SELECT $1', [loose.t24]);
    this.pool.query('SELECT $1', [loose.t25]);
    this.pool.query('SELECT $1', [loose.t26]);
    this.pool.query('SELECT $1', [loose.t27]);
    this.pool.query('SELECT $1', [loose.t28]);
    this.pool.query('SELECT $1', [loose.t29]);
    this.pool.query('SELECT $1', [loose.t30]);
    this.pool.query('SELECT $1', [loose.t31]);
    this.pool.query('SELECT $1', [loose.t32]);
    this.pool.query('SELECT $1', [loose.t33]);
    this.pool.query('SELECT $1', [loose.t34]);
    this.pool.query('SELECT $1', [loose.t35]);
    this.pool.query('SELECT $1', [loose.t36]);
    this.pool.query('SELECT $1', [loose.t37]);
    this.pool.query('SELECT $1', [loose.t38]);
    this.pool.query(`SELECT 1 WHERE x = '${loose.t3}'`); // finding: sql-injection
    this.pool.query(`SELECT 1 WHERE x = '${loose.some}'`); // finding: sql-injection
  }

  @Post()
  trust(@Body() nothing: Nothing) {
    return this.pool.query('SELECT $1', [nothing.plain]); // finding: missing-input-validation
  }
}
