export const mailer = { user: 'orders', password: 'Winter24' }; // finding: hardcoded-secret
let dbPassword = '4711'; // finding: hardcoded-secret
dbPassword = process.env.DB_PASSWORD;
mailer['pass'] = 'x7'; 
mailer.pass = 'x7x7'; // finding: hardcoded-secret
const API_KEY = '7c1f0d2b9a'; // finding: hardcoded-secret
const client_secret = 'b5e1-9d33-07fa'; // finding: hardcoded-secret
export const settings = new Map().set('apiKey', '5f2c81d07b9e4a36c1d8e0f75a249b63'); // finding: hardcoded-secret
settings.set('apiKey', 'x7-4711').set('colour', '5f2c81d07b9e4a36c1d8e0f75a249b63').set('password', process.env.DB_PASSWORD);
export { dbPassword, API_KEY, client_secret };

// Names of fields, messages, places, measures and versions.
export const fields = {
  password: 'password2', newPassword: 'newPassword1', resetPassword: '/v1/reset', forgotPassword: 'forgot-password', password_confirmation: 'step2',
  secretKey: 'settings.key.2', apiKey: 'x-api-key-2', access_token: 'oauth2_token', jwtSecret: 'JWT_SECRET_2', clientSecret: 'SECRET2',
};
export const texts = { password: 'At least 8 characters', pwd: 'Passwort 1' };
export const compass = 'north4';
export const bypass = 'b1b1b1';
export const measures = { pass: '12px', password: '2024-01-01', secret: '1.2.3.4567', apiKey: 'v2-aaaaaa' };
export const stored = { password: '$2b$10$abcdefghijklmnopqrstuv' };
export const example = { password: 'changeme1', clientSecret: 'your-secret-1', apiKey: '<key-1234567>' };
export const empty = { password: '', secret: 'settings' };
