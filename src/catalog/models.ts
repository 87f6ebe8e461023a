/** The list of models: the language's library first, then frameworks, validation, drivers. One line for each. */
import type { Model } from './model.ts';
import { ajv } from './models/ajv.ts';
import { argon2 } from './models/argon2.ts';
import { basicFtp } from './models/basic-ftp.ts';
import { bcrypt } from './models/bcrypt.ts';
import { betterSqlite3 } from './models/better-sqlite3.ts';
import { celebrate } from './models/celebrate.ts';
import { cookieParser } from './models/cookie-parser.ts';
import { cookieSession } from './models/cookie-session.ts';
import { cookie } from './models/cookie.ts';
import { cryptoJs } from './models/crypto-js.ts';
import { crypto } from './models/crypto.ts';
import { ecmascript } from './models/ecmascript.ts';
import { expressJwt } from './models/express-jwt.ts';
import { expressSession } from './models/express-session.ts';
import { expressValidator } from './models/express-validator.ts';
import { express } from './models/express.ts';
import { joi } from './models/joi.ts';
import { jose } from './models/jose.ts';
import { jsonwebtoken } from './models/jsonwebtoken.ts';
import { jwtDecode } from './models/jwt-decode.ts';
import { jwtSimple } from './models/jwt-simple.ts';
import { knex } from './models/knex.ts';
import { md5 } from './models/md5.ts';
import { mysql } from './models/mysql.ts';
import { mysql2 } from './models/mysql2.ts';
import { nodeForge } from './models/node-forge.ts';
import { nodeRsa } from './models/node-rsa.ts';
import { node } from './models/node.ts';
import { nodemailer } from './models/nodemailer.ts';
import { passport } from './models/passport.ts';
import { pgFormat } from './models/pg-format.ts';
import { pg } from './models/pg.ts';
import { sequelize } from './models/sequelize.ts';
import { sqlite3 } from './models/sqlite3.ts';
import { sqlstring } from './models/sqlstring.ts';
import { superstruct } from './models/superstruct.ts';
import { tls } from './models/tls.ts';
import { valibot } from './models/valibot.ts';
import { validator } from './models/validator.ts';
import { yup } from './models/yup.ts';
import { zod } from './models/zod.ts';

/** Every model, in this order. */
export const models: readonly Model[] = [
  ecmascript,
  node,
  express,
  ajv,
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
];
