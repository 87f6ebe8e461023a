/** The list of models: the language's library first, then frameworks, validation, drivers. One line for each. */
import type { Model } from './model.ts';
import { admZip } from './models/adm-zip.ts';
import { ajv } from './models/ajv.ts';
import { angular } from './models/angular.ts';
import { argon2 } from './models/argon2.ts';
import { awsCdk } from './models/aws-cdk.ts';
import { awsLambda } from './models/aws-lambda.ts';
import { axios } from './models/axios.ts';
import { azureFunctions } from './models/azure-functions.ts';
import { basicFtp } from './models/basic-ftp.ts';
import { bcrypt } from './models/bcrypt.ts';
import { betterSqlite3 } from './models/better-sqlite3.ts';
import { bodyParser } from './models/body-parser.ts';
import { browser } from './models/browser.ts';
import { busboy } from './models/busboy.ts';
import { cassandraDriver } from './models/cassandra-driver.ts';
import { celebrate } from './models/celebrate.ts';
import { childProcess } from './models/child-process.ts';
import { chromeRemoteInterface } from './models/chrome-remote-interface.ts';
import { classValidator } from './models/class-validator.ts';
import { coBody } from './models/co-body.ts';
import { consoleModel } from './models/console.ts';
import { cookieParser } from './models/cookie-parser.ts';
import { cookieSession } from './models/cookie-session.ts';
import { cookie } from './models/cookie.ts';
import { cors } from './models/cors.ts';
import { cryptoJs } from './models/crypto-js.ts';
import { crypto } from './models/crypto.ts';
import { csurf } from './models/csurf.ts';
import { decompress } from './models/decompress.ts';
import { deepmerge } from './models/deepmerge.ts';
import { deno } from './models/deno.ts';
import { drizzleOrm } from './models/drizzle-orm.ts';
import { dynamodb } from './models/dynamodb.ts';
import { ecmascript } from './models/ecmascript.ts';
import { ejs } from './models/ejs.ts';
import { errorhandler } from './models/errorhandler.ts';
import { escapeStringRegexp } from './models/escape-string-regexp.ts';
import { expressAsyncErrors } from './models/express-async-errors.ts';
import { expressFileupload } from './models/express-fileupload.ts';
import { expressJwt } from './models/express-jwt.ts';
import { expressRateLimit } from './models/express-rate-limit.ts';
import { expressResponse } from './models/express-response.ts';
import { expressSession } from './models/express-session.ts';
import { expressValidator } from './models/express-validator.ts';
import { express } from './models/express.ts';
import { expressions } from './models/expressions.ts';
import { fastify } from './models/fastify.ts';
import { fetchApi } from './models/fetch-api.ts';
import { formidable } from './models/formidable.ts';
import { fs } from './models/fs.ts';
import { googleFunctions } from './models/google-functions.ts';
import { got } from './models/got.ts';
import { graphql } from './models/graphql.ts';
import { handlebars } from './models/handlebars.ts';
import { hapi } from './models/hapi.ts';
import { helmet } from './models/helmet.ts';
import { hono } from './models/hono.ts';
import { htmlEscaping } from './models/html-escaping.ts';
import { http } from './models/http.ts';
import { joi } from './models/joi.ts';
import { jose } from './models/jose.ts';
import { jsYaml } from './models/js-yaml.ts';
import { jsonwebtoken } from './models/jsonwebtoken.ts';
import { jszip } from './models/jszip.ts';
import { jwtDecode } from './models/jwt-decode.ts';
import { jwtSimple } from './models/jwt-simple.ts';
import { knex } from './models/knex.ts';
import { koa } from './models/koa.ts';
import { ldapjs } from './models/ldapjs.ts';
import { libxmljs } from './models/libxmljs.ts';
import { lodash } from './models/lodash.ts';
import { md5 } from './models/md5.ts';
import { mongoSanitize } from './models/mongo-sanitize.ts';
import { mongodb } from './models/mongodb.ts';
import { mongoose } from './models/mongoose.ts';
import { mssql } from './models/mssql.ts';
import { multer } from './models/multer.ts';
import { mustache } from './models/mustache.ts';
import { mysql } from './models/mysql.ts';
import { mysql2 } from './models/mysql2.ts';
import { needle } from './models/needle.ts';
import { nestjs } from './models/nestjs.ts';
import { nextjs } from './models/nextjs.ts';
import { nodeFetch } from './models/node-fetch.ts';
import { nodeForge } from './models/node-forge.ts';
import { nodeHttpClient } from './models/node-http-client.ts';
import { nodeRsa } from './models/node-rsa.ts';
import { nodeSerialize } from './models/node-serialize.ts';
import { nodeSqlite } from './models/node-sqlite.ts';
import { node } from './models/node.ts';
import { nodemailer } from './models/nodemailer.ts';
import { nunjucks } from './models/nunjucks.ts';
import { passport } from './models/passport.ts';
import { pgFormat } from './models/pg-format.ts';
import { pg } from './models/pg.ts';
import { prisma } from './models/prisma.ts';
import { processes } from './models/processes.ts';
import { pug } from './models/pug.ts';
import { puppeteer } from './models/puppeteer.ts';
import { react } from './models/react.ts';
import { redis } from './models/redis.ts';
import { request } from './models/request.ts';
import { sanitizeFilename } from './models/sanitize-filename.ts';
import { send } from './models/send.ts';
import { sequelize } from './models/sequelize.ts';
import { serializeJavascript } from './models/serialize-javascript.ts';
import { serveIndex } from './models/serve-index.ts';
import { shellEscaping } from './models/shell-escaping.ts';
import { signIn } from './models/sign-in.ts';
import { socketIo } from './models/socket-io.ts';
import { sqlite3 } from './models/sqlite3.ts';
import { sqlText } from './models/sql-text.ts';
import { sqlstring } from './models/sqlstring.ts';
import { structuredLogs } from './models/structured-logs.ts';
import { superagent } from './models/superagent.ts';
import { superstruct } from './models/superstruct.ts';
import { tarStream } from './models/tar-stream.ts';
import { tar } from './models/tar.ts';
import { templateEngines } from './models/template-engines.ts';
import { tls } from './models/tls.ts';
import { typeorm } from './models/typeorm.ts';
import { undici } from './models/undici.ts';
import { unzipper } from './models/unzipper.ts';
import { valibot } from './models/valibot.ts';
import { validator } from './models/validator.ts';
import { vm } from './models/vm.ts';
import { ws } from './models/ws.ts';
import { xml2js } from './models/xml2js.ts';
import { xpath } from './models/xpath.ts';
import { yup } from './models/yup.ts';
import { zod } from './models/zod.ts';

/** Every model, in this order. */
export const models: readonly Model[] = [
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
  xpath,
  ldapjs,
  nodeSerialize,
  jsYaml,
  lodash,
  deepmerge,
  escapeStringRegexp,
];
