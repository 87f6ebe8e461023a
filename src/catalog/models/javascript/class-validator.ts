/**
 * class-validator: decorators on the fields of a class say what they hold, `@IsInt() age: number`. Who checks them is another matter: a
 * framework, or `validate(object)`. https://github.com/typestack/class-validator
 */
import type { Annotation, Model } from '../../model.ts';

const numbers = 'IsInt,IsNumber,IsPositive,IsNegative,IsDivisibleBy,Min,Max,IsBoolean,IsDate,MinDate,MaxDate,IsLatitude,IsLongitude';
const constants = 'IsEnum,IsIn,Equals';
const patterns = 'IsUUID,IsMongoId,IsNumberString,IsBooleanString,IsDateString,IsISO8601,IsRFC3339,IsMilitaryTime,IsHexadecimal,IsHexColor,IsOctal,IsAlpha,IsAlphanumeric,'
  + 'IsDecimal,IsIP,IsPort,IsMACAddress,IsLatLong,IsHash,IsSemVer,IsISBN,IsISSN,IsISIN,IsEAN,IsBIC,IsIBAN,IsISO31661Alpha2,IsISO31661Alpha3,IsISO4217CurrencyCode,IsBase32,IsBase64,'
  + 'IsJWT,IsCreditCard,IsPhoneNumber,IsMobilePhone,IsFirebasePushId';
const types = 'IsDefined,IsOptional,IsEmpty,IsNotEmpty,IsString,IsArray,IsObject,IsInstance,IsNotEmptyObject,ValidateNested,ValidateIf,Validate,ValidateBy,Length,MinLength,MaxLength,Contains,'
  + 'NotContains,NotEquals,IsNotIn,IsEmail,IsUrl,IsFQDN,IsJSON,IsAscii,IsByteLength,IsLowercase,IsUppercase,IsLocale,IsPostalCode,IsPassportNumber,IsStrongPassword,IsTimeZone,'
  + 'ArrayContains,ArrayNotContains,ArrayNotEmpty,ArrayMinSize,ArrayMaxSize,ArrayUnique';

const fields: readonly Annotation[] = [
  { path: `class-validator.{${numbers}}`, on: 'field', establishes: 'number' },
  { path: `class-validator.{${constants}}`, on: 'field', establishes: 'constant' },
  { path: `class-validator.{${patterns}}`, on: 'field', establishes: 'pattern' },
  { path: `class-validator.{${types}}`, on: 'field', establishes: 'type' },
  { path: 'class-validator.Matches', on: 'field', establishes: 'type', patternIn: 0 },
];

/** The package `class-validator`. */
export const classValidator: Model = {
  id: 'class-validator',
  title: 'class-validator',
  language: 'javascript',
  annotations: fields,
};
