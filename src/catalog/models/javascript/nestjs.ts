/**
 * NestJS: methods of controllers get parts of the request by decorators, `@Query('id') id: string`, through pipes. Where a class says by
 * decorators what its fields hold (class-validator), it is taken that a `ValidationPipe` checks it: for the whole application it is
 * switched on in another file. https://docs.nestjs.com
 */
import type { Model } from '../../model.ts';

const mapped = '{PartialType,PickType,OmitType,IntersectionType}';

/** The packages `@nestjs/common`, `@nestjs/graphql`, `@nestjs/microservices`, `@nestjs/websockets` and `@nestjs/mapped-types`. */
export const nestjs: Model = {
  id: 'nestjs',
  title: 'NestJS',
  language: 'javascript',
  types: [
    { path: `@nestjs/swagger.${mapped}`, is: '@nestjs/mapped-types.Mapped' },
    { path: `@nestjs/graphql.${mapped}`, is: '@nestjs/mapped-types.Mapped' },
    { path: `@nestjs/mapped-types.${mapped}`, is: '@nestjs/mapped-types.Mapped' },
  ],
  annotations: [
    { path: '@nestjs/common.Body', on: 'parameter', is: 'express.Request().body', memberNamedBy: 0, through: 'transform', checksFields: true },
    { path: '@nestjs/common.Query', on: 'parameter', is: 'express.Request().query', memberNamedBy: 0, through: 'transform', checksFields: true },
    { path: '@nestjs/common.Param', on: 'parameter', is: 'express.Request().params', memberNamedBy: 0, through: 'transform', checksFields: true },
    { path: '@nestjs/common.Headers', on: 'parameter', is: 'express.Request().headers', memberNamedBy: 0, through: 'transform' },
    { path: '@nestjs/common.RawBody', on: 'parameter', is: 'express.Request().body', through: 'transform' },
    { path: '@nestjs/common.UploadedFile', on: 'parameter', is: 'express.Request().file' },
    { path: '@nestjs/common.UploadedFiles', on: 'parameter', is: 'express.Request().files' },
    { path: '@nestjs/common.{Req,Request}', on: 'parameter', is: 'express.Request()' },
    { path: '@nestjs/common.{Res,Response}', on: 'parameter', is: 'express.Response()' },
    { path: '@nestjs/graphql.Args', on: 'parameter', is: '@nestjs/graphql.Arguments()', memberNamedBy: 0, through: 'transform', checksFields: true, keepsType: true },
    { path: '@nestjs/microservices.Payload', on: 'parameter', is: '@nestjs/microservices.Message()', memberNamedBy: 0, through: 'transform', checksFields: true },
    { path: '@nestjs/websockets.MessageBody', on: 'parameter', is: '@nestjs/microservices.Message()', memberNamedBy: 0, through: 'transform', checksFields: true },
    { path: '@nestjs/common.{Get,Post,Put,Patch,Delete,Head,Options,All}', on: 'method', receives: [], answers: '@nestjs/common.Answer' },
    { path: '@nestjs/common.Redirect', on: 'method', receives: [], answers: '@nestjs/common.HttpRedirectResponse' },
    { path: '@nestjs/microservices.{MessagePattern,EventPattern}', on: 'method', receives: ['@nestjs/microservices.Message()', null] },
    { path: '@nestjs/websockets.SubscribeMessage', on: 'method', receives: [null, '@nestjs/microservices.Message()'] },
  ],
  sources: [
    { path: '@nestjs/graphql.Arguments()', kind: 'request' },
    { path: '@nestjs/microservices.Message()', kind: 'request' },
  ],
  steps: [
    { path: '@nestjs/mapped-types.Mapped', from: '0', to: 'result' },
    { path: '@nestjs/common.{ParseIntPipe,ParseFloatPipe,ParseBoolPipe,ParseUUIDPipe,ParseEnumPipe,ParseDatePipe,ParseArrayPipe}().transform', from: '0', to: 'result' },
    { path: '@nestjs/common.{ValidationPipe,DefaultValuePipe}().transform', from: '0', to: 'result' },
  ],
  sanitizers: [
    { path: '@nestjs/common.{ParseIntPipe,ParseFloatPipe,ParseBoolPipe,ParseDatePipe}().transform', argument: 0, cleans: 'result', establishes: 'number' },
    { path: '@nestjs/common.ParseUUIDPipe().transform', argument: 0, cleans: 'result', establishes: 'pattern' },
    { path: '@nestjs/common.ParseEnumPipe().transform', argument: 0, cleans: 'result', establishes: 'constant' },
    { path: '@nestjs/common.ParseArrayPipe().transform', argument: 0, cleans: 'result', establishes: 'type' },
  ],
  sinks: [
    // A text that a method returns is a page.
    { path: '@nestjs/common.Answer', argument: 'assigned', kind: 'html' },
    { path: '@nestjs/common.HttpRedirectResponse', argument: 'assigned', member: 'url', kind: 'redirect' },
  ],
};
