/** The list of models: the language's library first, then frameworks, validation, drivers. One line for each. */
import type { Model } from './model.ts';
import { ajv } from './models/ajv.ts';
import { betterSqlite3 } from './models/better-sqlite3.ts';
import { celebrate } from './models/celebrate.ts';
import { childProcess } from './models/child-process.ts';
import { consoleModel } from './models/console.ts';
import { ecmascript } from './models/ecmascript.ts';
import { ejs } from './models/ejs.ts';
import { expressResponse } from './models/express-response.ts';
import { expressValidator } from './models/express-validator.ts';
import { express } from './models/express.ts';
import { expressions } from './models/expressions.ts';
import { handlebars } from './models/handlebars.ts';
import { htmlEscaping } from './models/html-escaping.ts';
import { joi } from './models/joi.ts';
import { knex } from './models/knex.ts';
import { mustache } from './models/mustache.ts';
import { mysql } from './models/mysql.ts';
import { mysql2 } from './models/mysql2.ts';
import { node } from './models/node.ts';
import { nunjucks } from './models/nunjucks.ts';
import { pgFormat } from './models/pg-format.ts';
import { pg } from './models/pg.ts';
import { processes } from './models/processes.ts';
import { pug } from './models/pug.ts';
import { sequelize } from './models/sequelize.ts';
import { shellEscaping } from './models/shell-escaping.ts';
import { sqlite3 } from './models/sqlite3.ts';
import { sqlstring } from './models/sqlstring.ts';
import { structuredLogs } from './models/structured-logs.ts';
import { superstruct } from './models/superstruct.ts';
import { templateEngines } from './models/template-engines.ts';
import { valibot } from './models/valibot.ts';
import { validator } from './models/validator.ts';
import { vm } from './models/vm.ts';
import { yup } from './models/yup.ts';
import { zod } from './models/zod.ts';

/** Every model, in this order. */
export const models: readonly Model[] = [
  ecmascript,
  node,
  childProcess,
  vm,
  consoleModel,
  express,
  expressResponse,
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
  shellEscaping,
];
