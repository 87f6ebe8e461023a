/** The models of JavaScript and TypeScript: the language's library first, then frameworks, validation, drivers. One line for each. */
import type { Model } from '../model.ts';
import { admZip } from './javascript/adm-zip.ts';
import { ajv } from './javascript/ajv.ts';
import { angular } from './javascript/angular.ts';
import { argon2 } from './javascript/argon2.ts';
import { assertions } from './javascript/assertions.ts';
import { awsCdk } from './javascript/aws-cdk.ts';
import { awsLambda } from './javascript/aws-lambda.ts';
import { axios } from './javascript/axios.ts';
import { azureFunctions } from './javascript/azure-functions.ts';
import { basicFtp } from './javascript/basic-ftp.ts';
import { bcrypt } from './javascript/bcrypt.ts';
import { betterSqlite3 } from './javascript/better-sqlite3.ts';
import { bodyParser } from './javascript/body-parser.ts';
import { browser } from './javascript/browser.ts';
import { busboy } from './javascript/busboy.ts';
import { cassandraDriver } from './javascript/cassandra-driver.ts';
import { celebrate } from './javascript/celebrate.ts';
import { childProcess } from './javascript/child-process.ts';
import { chromeRemoteInterface } from './javascript/chrome-remote-interface.ts';
import { classValidator } from './javascript/class-validator.ts';
import { coBody } from './javascript/co-body.ts';
import { consoleModel } from './javascript/console.ts';
import { cookieParser } from './javascript/cookie-parser.ts';
import { cookieSession } from './javascript/cookie-session.ts';
import { cookie } from './javascript/cookie.ts';
import { cors } from './javascript/cors.ts';
import { cryptoJs } from './javascript/crypto-js.ts';
import { crypto } from './javascript/crypto.ts';
import { csurf } from './javascript/csurf.ts';
import { decompress } from './javascript/decompress.ts';
import { deepmerge } from './javascript/deepmerge.ts';
import { deno } from './javascript/deno.ts';
import { drizzleOrm } from './javascript/drizzle-orm.ts';
import { dynamodb } from './javascript/dynamodb.ts';
import { ecmascript } from './javascript/ecmascript.ts';
import { ejs } from './javascript/ejs.ts';
import { errorhandler } from './javascript/errorhandler.ts';
import { escapeStringRegexp } from './javascript/escape-string-regexp.ts';
import { expressAsyncErrors } from './javascript/express-async-errors.ts';
import { expressFileupload } from './javascript/express-fileupload.ts';
import { expressJwt } from './javascript/express-jwt.ts';
import { expressRateLimit } from './javascript/express-rate-limit.ts';
import { expressResponse } from './javascript/express-response.ts';
import { expressSession } from './javascript/express-session.ts';
import { expressValidator } from './javascript/express-validator.ts';
import { express } from './javascript/express.ts';
import { expressions } from './javascript/expressions.ts';
import { fastify } from './javascript/fastify.ts';
import { finaleRest } from './javascript/finale-rest.ts';
import { fetchApi } from './javascript/fetch-api.ts';
import { formidable } from './javascript/formidable.ts';
import { fs } from './javascript/fs.ts';
import { googleFunctions } from './javascript/google-functions.ts';
import { got } from './javascript/got.ts';
import { graphql } from './javascript/graphql.ts';
import { handlebars } from './javascript/handlebars.ts';
import { hapi } from './javascript/hapi.ts';
import { helmet } from './javascript/helmet.ts';
import { hono } from './javascript/hono.ts';
import { htmlEscaping } from './javascript/html-escaping.ts';
import { http } from './javascript/http.ts';
import { joi } from './javascript/joi.ts';
import { jose } from './javascript/jose.ts';
import { jsYaml } from './javascript/js-yaml.ts';
import { jsonwebtoken } from './javascript/jsonwebtoken.ts';
import { jszip } from './javascript/jszip.ts';
import { jwtDecode } from './javascript/jwt-decode.ts';
import { jwtSimple } from './javascript/jwt-simple.ts';
import { knex } from './javascript/knex.ts';
import { koa } from './javascript/koa.ts';
import { ldapjs } from './javascript/ldapjs.ts';
import { libxmljs } from './javascript/libxmljs.ts';
import { lodash } from './javascript/lodash.ts';
import { md5 } from './javascript/md5.ts';
import { mongoSanitize } from './javascript/mongo-sanitize.ts';
import { mongodb } from './javascript/mongodb.ts';
import { mongoose } from './javascript/mongoose.ts';
import { mssql } from './javascript/mssql.ts';
import { multer } from './javascript/multer.ts';
import { mustache } from './javascript/mustache.ts';
import { mysql } from './javascript/mysql.ts';
import { mysql2 } from './javascript/mysql2.ts';
import { needle } from './javascript/needle.ts';
import { nestjs } from './javascript/nestjs.ts';
import { nextjs } from './javascript/nextjs.ts';
import { nodeExpat } from './javascript/node-expat.ts';
import { nodeFetch } from './javascript/node-fetch.ts';
import { nodeForge } from './javascript/node-forge.ts';
import { nodeHttpClient } from './javascript/node-http-client.ts';
import { nodeRsa } from './javascript/node-rsa.ts';
import { nodeSerialize } from './javascript/node-serialize.ts';
import { nodeSqlite } from './javascript/node-sqlite.ts';
import { node } from './javascript/node.ts';
import { nodemailer } from './javascript/nodemailer.ts';
import { nunjucks } from './javascript/nunjucks.ts';
import { ownChecks } from './javascript/own-checks.ts';
import { passport } from './javascript/passport.ts';
import { pgFormat } from './javascript/pg-format.ts';
import { pg } from './javascript/pg.ts';
import { prisma } from './javascript/prisma.ts';
import { promClient } from './javascript/prom-client.ts';
import { processes } from './javascript/processes.ts';
import { pug } from './javascript/pug.ts';
import { puppeteer } from './javascript/puppeteer.ts';
import { react } from './javascript/react.ts';
import { redis } from './javascript/redis.ts';
import { request } from './javascript/request.ts';
import { sanitizeFilename } from './javascript/sanitize-filename.ts';
import { send } from './javascript/send.ts';
import { sequelize } from './javascript/sequelize.ts';
import { serializeJavascript } from './javascript/serialize-javascript.ts';
import { serveIndex } from './javascript/serve-index.ts';
import { shellEscaping } from './javascript/shell-escaping.ts';
import { signIn } from './javascript/sign-in.ts';
import { socketIo } from './javascript/socket-io.ts';
import { sqlite3 } from './javascript/sqlite3.ts';
import { sqlText } from './javascript/sql-text.ts';
import { sqlstring } from './javascript/sqlstring.ts';
import { structuredLogs } from './javascript/structured-logs.ts';
import { superagent } from './javascript/superagent.ts';
import { superstruct } from './javascript/superstruct.ts';
import { tarStream } from './javascript/tar-stream.ts';
import { tar } from './javascript/tar.ts';
import { templateEngines } from './javascript/template-engines.ts';
import { tls } from './javascript/tls.ts';
import { typeorm } from './javascript/typeorm.ts';
import { undici } from './javascript/undici.ts';
import { unzipper } from './javascript/unzipper.ts';
import { valibot } from './javascript/valibot.ts';
import { validator } from './javascript/validator.ts';
import { vm } from './javascript/vm.ts';
import { ws } from './javascript/ws.ts';
import { xml2js } from './javascript/xml2js.ts';
import { xpath } from './javascript/xpath.ts';
import { yup } from './javascript/yup.ts';
import { zod } from './javascript/zod.ts';

/** Every model, in this order. */
export const javascriptModels: readonly Model[] = [
  ecmascript,
  node,
  childProcess,
  vm,
  deno,
  consoleModel,
  http,
  fetchApi,
  browser,
  react,
  angular,
  express,
  awsLambda,
  awsCdk,
  azureFunctions,
  fastify,
  googleFunctions,
  graphql,
  hapi,
  hono,
  koa,
  nestjs,
  nextjs,
  socketIo,
  ws,
  expressResponse,
  fs,
  nodeHttpClient,
  send,
  serveIndex,
  cors,
  bodyParser,
  coBody,
  multer,
  busboy,
  formidable,
  expressFileupload,
  ajv,
  helmet,
  expressRateLimit,
  csurf,
  errorhandler,
  expressAsyncErrors,
  signIn,
  celebrate,
  classValidator,
  expressValidator,
  joi,
  superstruct,
  valibot,
  validator,
  assertions,
  ownChecks,
  yup,
  zod,
  betterSqlite3,
  knex,
  mongodb,
  mongoSanitize,
  mongoose,
  mssql,
  nodeSqlite,
  typeorm,
  prisma,
  drizzleOrm,
  cassandraDriver,
  dynamodb,
  redis,
  mysql,
  mysql2,
  pg,
  pgFormat,
  sequelize,
  finaleRest,
  sqlite3,
  sqlText,
  sqlstring,
  crypto,
  tls,
  argon2,
  basicFtp,
  bcrypt,
  cookie,
  cookieParser,
  cookieSession,
  cryptoJs,
  expressJwt,
  expressSession,
  jose,
  jsonwebtoken,
  jwtDecode,
  jwtSimple,
  md5,
  nodeForge,
  nodeRsa,
  nodemailer,
  passport,
  ejs,
  handlebars,
  mustache,
  nunjucks,
  pug,
  templateEngines,
  expressions,
  processes,
  structuredLogs,
  promClient,
  htmlEscaping,
  serializeJavascript,
  shellEscaping,
  sanitizeFilename,
  admZip,
  unzipper,
  tar,
  tarStream,
  jszip,
  decompress,
  undici,
  axios,
  got,
  nodeFetch,
  superagent,
  request,
  needle,
  puppeteer,
  chromeRemoteInterface,
  libxmljs,
  xml2js,
  nodeExpat,
  xpath,
  ldapjs,
  nodeSerialize,
  jsYaml,
  lodash,
  deepmerge,
  escapeStringRegexp,
];
