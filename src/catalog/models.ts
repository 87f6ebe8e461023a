/** The list of models: the language's library first, then frameworks, validation, drivers. One line for each. */
import type { Model } from './model.ts';
import { ajv } from './models/ajv.ts';
import { betterSqlite3 } from './models/better-sqlite3.ts';
import { celebrate } from './models/celebrate.ts';
import { ecmascript } from './models/ecmascript.ts';
import { express } from './models/express.ts';
import { expressValidator } from './models/express-validator.ts';
import { helmet } from './models/helmet.ts';
import { expressRateLimit } from './models/express-rate-limit.ts';
import { csurf } from './models/csurf.ts';
import { errorhandler } from './models/errorhandler.ts';
import { expressAsyncErrors } from './models/express-async-errors.ts';
import { signIn } from './models/sign-in.ts';
import { joi } from './models/joi.ts';
import { knex } from './models/knex.ts';
import { mysql } from './models/mysql.ts';
import { mysql2 } from './models/mysql2.ts';
import { node } from './models/node.ts';
import { pg } from './models/pg.ts';
import { pgFormat } from './models/pg-format.ts';
import { sequelize } from './models/sequelize.ts';
import { sqlite3 } from './models/sqlite3.ts';
import { sqlstring } from './models/sqlstring.ts';
import { superstruct } from './models/superstruct.ts';
import { valibot } from './models/valibot.ts';
import { validator } from './models/validator.ts';
import { yup } from './models/yup.ts';
import { zod } from './models/zod.ts';
import { fs } from './models/fs.ts';
import { send } from './models/send.ts';
import { serveIndex } from './models/serve-index.ts';
import { sanitizeFilename } from './models/sanitize-filename.ts';
import { cors } from './models/cors.ts';
import { bodyParser } from './models/body-parser.ts';
import { coBody } from './models/co-body.ts';
import { multer } from './models/multer.ts';
import { busboy } from './models/busboy.ts';
import { formidable } from './models/formidable.ts';
import { expressFileupload } from './models/express-fileupload.ts';
import { admZip } from './models/adm-zip.ts';
import { unzipper } from './models/unzipper.ts';
import { tar } from './models/tar.ts';
import { tarStream } from './models/tar-stream.ts';
import { jszip } from './models/jszip.ts';
import { decompress } from './models/decompress.ts';
import { undici } from './models/undici.ts';
import { axios } from './models/axios.ts';
import { got } from './models/got.ts';
import { nodeFetch } from './models/node-fetch.ts';
import { superagent } from './models/superagent.ts';
import { request } from './models/request.ts';
import { needle } from './models/needle.ts';
import { nodeHttpClient } from './models/node-http-client.ts';
import { puppeteer } from './models/puppeteer.ts';
import { libxmljs } from './models/libxmljs.ts';
import { xml2js } from './models/xml2js.ts';
import { xpath } from './models/xpath.ts';
import { ldapjs } from './models/ldapjs.ts';
import { nodeSerialize } from './models/node-serialize.ts';
import { jsYaml } from './models/js-yaml.ts';
import { lodash } from './models/lodash.ts';
import { deepmerge } from './models/deepmerge.ts';
import { escapeStringRegexp } from './models/escape-string-regexp.ts';

/** Every model, in this order. */
export const models: readonly Model[] = [
  ecmascript,
  node,
  fs,
  nodeHttpClient,
  express,
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
  expressValidator,
  joi,
  superstruct,
  valibot,
  validator,
  yup,
  zod,
  betterSqlite3,
  knex,
  mysql,
  mysql2,
  pg,
  pgFormat,
  sequelize,
  sqlite3,
  sqlstring,
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
