/** The list of models: the language's library first, then frameworks, validation, drivers. One line for each. */
import type { Model } from './model.ts';
import { ajv } from './models/ajv.ts';
import { betterSqlite3 } from './models/better-sqlite3.ts';
import { celebrate } from './models/celebrate.ts';
import { ecmascript } from './models/ecmascript.ts';
import { express } from './models/express.ts';
import { expressValidator } from './models/express-validator.ts';
import { joi } from './models/joi.ts';
import { knex } from './models/knex.ts';
import { mongodb } from './models/mongodb.ts';
import { mongoSanitize } from './models/mongo-sanitize.ts';
import { mongoose } from './models/mongoose.ts';
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
  mongodb,
  mongoSanitize,
  mongoose,
  mysql,
  mysql2,
  pg,
  pgFormat,
  sequelize,
  sqlite3,
  sqlstring,
];
