/**
 * Google Cloud Functions, and Firebase's: `functions.http('orders', (req, res) => …)` gets what Express hands out, other functions an event.
 * https://cloud.google.com/functions/docs/writing, https://firebase.google.com/docs/functions
 */
import type { Model } from '../../model.ts';

const request = 'express.Request()';
const response = 'express.Response()';
const https = 'firebase-functions.https';

/** The packages `@google-cloud/functions-framework` and `firebase-functions`. */
export const googleFunctions: Model = {
  id: 'google-functions',
  title: 'Google Cloud Functions',
  language: 'javascript',
  types: [
    { path: 'firebase-functions/v1.https', is: https },
    { path: 'firebase-functions/https', is: https },
    { path: 'firebase-functions/v2/https', is: https },
    { path: 'firebase-functions/v1/https', is: https },
    { path: 'firebase-functions.region().https', is: https },
    { path: 'firebase-functions.runWith().https', is: https },
  ],
  handlers: [
    { path: '@google-cloud/functions-framework.http', from: 1, receives: [request, response] },
    { path: '@google-cloud/functions-framework.cloudEvent', from: 1, receives: ['@google-cloud/functions-framework.CloudEvent()'] },
    { path: '@google-cloud/functions-framework.HttpFunction()', from: 0, receives: [request, response] },
    { path: `${https}.onRequest`, from: 0, receives: [request, response] },
    { path: `${https}.onCall`, from: 0, receives: ['firebase-functions.CallableRequest()', null] },
  ],
  sources: [
    { path: '@google-cloud/functions-framework.CloudEvent().data', kind: 'request' },
    // In version 1 the data itself comes first, in version 2 it is a member.
    { path: 'firebase-functions.CallableRequest()', kind: 'request', except: ['auth', 'app', 'instanceIdToken'] },
  ],
};
