/** validator.js: checks of text, `validator.isUUID(id)`, and conversions. https://github.com/validatorjs/validator.js */
import type { Check } from '../../kinds.ts';
import type { Model, Sanitizer } from '../../model.ts';

const checks = (names: string, establishes: Check): Sanitizer =>
  ({ path: `validator.{${names}}`, argument: 0, cleans: 'argument', when: { is: true }, establishes });

/** The package `validator`. */
export const validator: Model = {
  id: 'validator',
  title: 'validator.js',
  language: 'javascript',
  steps: [
    { path: 'validator.{toInt,toFloat,toDate,toBoolean}', from: '0', to: 'result' },
    { path: 'validator.{trim,ltrim,rtrim,unescape,whitelist,blacklist,normalizeEmail}', from: '0', to: 'result' },
    { path: 'validator.escape', from: '0', to: 'result' },
    { path: 'validator.stripLow', from: '0', to: 'result' },
  ],
  sanitizers: [
    checks('isInt,isFloat,isNumeric,isDecimal,isPort', 'number'),
    checks('isIn,isBoolean', 'constant'),
    checks('isAlpha,isAlphanumeric,isHexadecimal,isHexColor,isMongoId,isSlug,isUUID,isULID', 'pattern'),
    checks('isCreditCard,isDate,isISO8601,isIP,isMobilePhone,isSemVer', 'pattern'),
    // Addresses may contain quotes, and so may what a pattern of one's own lets through.
    checks('isEmail,isURL,isFQDN,isJSON,isStrongPassword,matches,contains,equals', 'type'),
    checks('isLength,isByteLength', 'presence'),
    { path: 'validator.escape', argument: 0, cleans: 'result', clears: ['html'] },
    { path: 'validator.stripLow', argument: 0, cleans: 'result', clears: ['header', 'log'] },
    { path: 'validator.{toInt,toFloat,toDate}', argument: 0, cleans: 'result', establishes: 'number' },
    { path: 'validator.toBoolean', argument: 0, cleans: 'result', establishes: 'constant' },
  ],
};
