/** The list of models for Python: one line for each file in `python/`, the language first, then by what they are about. */
import type { Model } from '../model.ts';
import { archives } from './python/archives.ts';
import { builtins } from './python/builtins.ts';
import { ciphers } from './python/ciphers.ts';
import { clouds } from './python/clouds.ts';
import { code } from './python/code.ts';
import { connectionSecrets } from './python/connections.ts';
import { django } from './python/django.ts';
import { djangoForms } from './python/django-forms.ts';
import { expressions } from './python/expressions.ts';
import { fastapi } from './python/fastapi.ts';
import { files } from './python/files.ts';
import { flask } from './python/flask.ts';
import { frameworks } from './python/frameworks.ts';
import { hashing } from './python/hashing.ts';
import { httpClients } from './python/http-clients.ts';
import { ldap } from './python/ldap.ts';
import { logs } from './python/logs.ts';
import { mongo } from './python/mongo.ts';
import { processes } from './python/processes.ts';
import { settings } from './python/settings.ts';
import { sqlDrivers } from './python/sql-drivers.ts';
import { sqlalchemy } from './python/sqlalchemy.ts';
import { templates } from './python/templates.ts';
import { tls } from './python/tls.ts';
import { tokens } from './python/tokens.ts';
import { validation } from './python/validation.ts';
import { werkzeug } from './python/werkzeug.ts';
import { xml } from './python/xml.ts';

/** In the order in which they are applied. */
export const pythonModels: readonly Model[] = [
  builtins,
  files,
  archives,
  processes,
  code,
  expressions,
  flask,
  werkzeug,
  django,
  djangoForms,
  settings,
  fastapi,
  frameworks,
  validation,
  sqlDrivers,
  connectionSecrets,
  clouds,
  sqlalchemy,
  mongo,
  ldap,
  xml,
  templates,
  httpClients,
  hashing,
  ciphers,
  tls,
  tokens,
  logs,
];
