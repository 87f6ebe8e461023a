// Keys are put together here, so that no scanner takes them for real ones. Texts that a `+` joins are one text.
export const found = [
  'AKIA' + 'Q7XW2MZPLT5VBN3K', // finding: hardcoded-secret
  'ghp_' + 'a8Kd92LmQz71XcVb45NnTy63RwPq0sEfGh12', // finding: hardcoded-secret
  'glpat-' + 'x7Kq2Zr9Lm4Tn8Vb1Cwd', // finding: hardcoded-secret
  'sk_live_' + '51Hq8ZxKc93LmVt72Rb', // finding: hardcoded-secret
  'AIza' + 'SyB7kQ2mX9zL4vT8rW1nC6pD3hJ5gF0aYeU', // finding: hardcoded-secret
  'npm_' + 'q9Zx2Lk8Vb3Mn7Tc1Rw5Yd4Hs6Jg0Pf2Kt8a', // finding: hardcoded-secret
  'https://hooks.slack.com/services/' + 'T02AB7QX9/B05KD81MZ/q8Zr2Lx9Vb4Tn7Mk1Wc6Yd3H', // finding: hardcoded-secret
];

export const tokens = {
  jwt: 'eyJhbGciOiJIUzI1NiJ9.eyJ1c2VySWQiOjcyMTksInJvbGUiOiJhZG1pbiJ9.' + 'q3Zt8Lx1Vb9Rn4Mk7Wc2Yd5Hs0Jg6Pf8Ka1', // finding: hardcoded-secret
  mongo: 'mongodb+srv://shop:Zk82mQx71LpV@cluster0.k2x9q.mongodb.net/shop', // finding: hardcoded-secret
  basic: 'Basic c2hvcDpaazgybVF4NzFMcFY=', // finding: hardcoded-secret
};

export const key = [ // finding: hardcoded-secret
  '-----BEGIN PRIVATE KEY-----',
  'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj',
  'MzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dVMvDuictGeurT8jNbvJZHtCSuYEvu',
  '-----END PRIVATE KEY-----',
].join('\n');

export const silent = {
  // What a variable is called tells nothing.
  password: 'correct horse battery staple',
  secret: 'changeme',
  apiKey: process.env.API_KEY,
  documented: 'AKIAIOSFODNN7EXAMPLE',
  sample: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  test: 'sk_test_51Hq8ZxKc93LmVt72Rb',
  filled: 'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  counted: 'sk_live_1234567890abcdefghij',
  local: 'postgres://shop:Zk82mQx71LpV@localhost:5432/shop',
  compose: 'postgres://postgres:postgres@db:5432/shop',
  holes: 'postgres://${user}:${password}@db:5432/shop',
  template: `postgres://${process.env.DB_USER}:${process.env.DB_PASSWORD}@db:5432/shop`,
  header: '-----BEGIN PRIVATE KEY-----',
  scheme: 'Basic realm="shop"',
  bearer: 'Bearer token',
};
