/** The models of PHP: its own library first, then what packages add. One line for each. */
import type { Model } from '../model.ts';
import { cryptography } from './php/cryptography.ts';
import { databases } from './php/databases.ts';
import { evaluation } from './php/evaluation.ts';
import { filesystem } from './php/filesystem.ts';
import { httpClients } from './php/http-clients.ts';
import { laravel } from './php/laravel.ts';
import { mongodb } from './php/mongodb.ts';
import { output } from './php/output.ts';
import { php } from './php/php.ts';
import { processes } from './php/processes.ts';
import { psr } from './php/psr.ts';
import { superglobals } from './php/superglobals.ts';
import { symfony } from './php/symfony.ts';
import { tokens } from './php/tokens.ts';
import { wordpress } from './php/wordpress.ts';

/** In the order in which README names them. */
export const phpModels: readonly Model[] = [
  php,
  superglobals,
  output,
  processes,
  filesystem,
  databases,
  evaluation,
  cryptography,
  laravel,
  symfony,
  wordpress,
  psr,
  httpClients,
  tokens,
  mongodb,
];
